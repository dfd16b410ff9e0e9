import type { Token } from './tokens.ts'

export interface DigitRun {
  value: number
  /** Index of the first token after the run. */
  next: number
  /** The one separator had three digits behind it: "3.500" is 3500, but before "million" it is 3.5. */
  decimalBeforeScale?: number
}

/** A date, a time of day, a fraction, a phone number or a unit code: digits that are not an amount. `next` is where it ends. */
export interface DigitCode {
  code: true
  next: number
}

const LONGEST_AMOUNT = 13
const MOST_GROUPS = 6

/** Reads the amount, or the code, that starts at the digits token `at`. "1,250,000", "3.500.000", "1 250 000", "3,5", "0.5". */
export function readDigits(tokens: Token[], at: number): DigitRun | DigitCode {
  if (isCodePart(tokens, at)) return skip(tokens, at)
  if (isDialled(tokens, at)) return skipDialled(tokens, at)
  const groups = [tokens[at]!.text]
  const separators: string[] = []
  let next = at + 1
  while (groups.length < MOST_GROUPS) {
    const separator = tokens[next]
    if (separator && separator.kind === 'digits' && !separator.glued && isSpaceGroup(tokens, at, next, groups, separators)) {
      separators.push(' ')
      groups.push(separator.text)
      next++
      continue
    }
    const digits = tokens[next + 1]
    if (separator?.kind !== 'sign' || !separator.glued || digits?.kind !== 'digits' || !digits.glued) break
    if (separator.text === '/' || separator.text === ':' || separator.text === '+') {
      if (separator.text === '+') break
      return skip(tokens, at)
    }
    if (separator.text === '-') {
      // "25-12-2026" is a date; "2-3" and "2.000-3.000" are ranges, which the reader puts together.
      const second = tokens[next + 2]
      if (second?.text === '-' && second.glued && tokens[next + 3]?.kind === 'digits' && tokens[next + 3]!.glued) return skip(tokens, at)
      break
    }
    if (separator.text !== '.' && separator.text !== ',' && separator.text !== "'") break
    separators.push(separator.text)
    groups.push(digits.text)
    next += 2
  }
  return amount(groups, separators, next) ?? { code: true, next }
}

function amount(groups: string[], separators: string[], next: number): DigitRun | undefined {
  const plain = groups[0]!
  if (separators.length === 0) {
    if (plain.length > LONGEST_AMOUNT || (plain.length >= 10 && plain.startsWith('0'))) return undefined
    return { value: Number(plain), next }
  }
  if (groups.reduce((sum, group) => sum + group.length, 0) > LONGEST_AMOUNT + 3) return undefined
  const last = separators.at(-1)!
  const lastGroup = groups.at(-1)!
  const isGrouped =
    plain.length <= 3 && plain !== '0' && groups.slice(1).every(group => group.length === 3) && separators.every(one => one === last)
  if (isGrouped) {
    const value = Number(groups.join(''))
    return separators.length === 1 && last !== ' ' ? { value, next, decimalBeforeScale: Number(`${plain}.${lastGroup}`) } : { value, next }
  }
  const head = groups.slice(0, -1)
  const headSeparators = separators.slice(0, -1)
  const headGrouped =
    head.slice(1).every(group => group.length === 3) && headSeparators.every(one => one === headSeparators[0] && one !== last)
  if (last !== ' ' && last !== "'" && headGrouped && head[0]!.length <= (head.length > 1 ? 3 : LONGEST_AMOUNT))
    return { value: Number(`${head.join('')}.${lastGroup}`), next }
  return undefined
}

function isSpaceGroup(tokens: Token[], at: number, next: number, groups: string[], separators: string[]): boolean {
  const group = tokens[next]!
  const first = tokens[at]!.text
  if (group.text.length !== 3 || groups[0]!.length > 3 || first.startsWith('0')) return false
  if (separators.some(one => one !== ' ')) return false
  // A number and a unit count of its own ("3 120m") is two numbers.
  const after = tokens[next + 1]
  return !(after?.glued && after.kind === 'word')
}

/** "A-101", "nc-2034", "v2.1": a short Latin word glued on by a hyphen makes digits a code. */
function isCodePart(tokens: Token[], at: number): boolean {
  const sign = tokens[at - 1]
  const word = tokens[at - 2]
  if (!tokens[at]!.glued || sign?.kind !== 'sign') return false
  if (sign.text === '_') return true
  if (sign.text === '-' && sign.glued && word?.kind === 'word' && isShortCode(tokens, at - 2)) return true
  return false
}

/** A word of one to four Latin letters that is not itself the unit of a number ("2m-3m"). */
function isShortCode(tokens: Token[], at: number): boolean {
  const word = tokens[at]!
  return word.text.length <= 4 && /^[a-z][a-z\d]*$/.test(word.text) && !(word.glued && tokens[at - 1]?.kind === 'digits')
}

/** No amount starts with a plus or with a zero before other digits. */
function isDialled(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^0\d{2,}$/.test(tokens[at]!.text) ||
    (before?.text === '+' && tokens[at]!.glued && tokens[at]!.text.length > 1 && !(before.glued && tokens[at - 2]?.kind === 'digits'))
  )
}

function skipDialled(tokens: Token[], at: number): DigitCode {
  let next = at + 1
  for (;;) {
    if (tokens[next]?.kind === 'digits' && tokens[next]!.text.length >= 2) next++
    else if (/^[-/.()]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'digits' && tokens[next + 1]!.text.length >= 2)
      next += 2
    else return { code: true, next }
  }
}

/** Past everything glued to this run: digits, their separators, and letters. */
function skip(tokens: Token[], at: number): DigitCode {
  let next = at + 1
  while (
    tokens[next]?.glued &&
    (tokens[next]!.kind !== 'sign' ||
      (/^[-/:.,_+]$/.test(tokens[next]!.text) && tokens[next + 1]?.glued && tokens[next + 1]!.kind !== 'sign'))
  )
    next++
  return { code: true, next }
}
