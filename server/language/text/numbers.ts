import { readDigits } from './digits.ts'
import {
  APPROXIMATE,
  COUNTED,
  type Currency,
  currencyWord,
  isPercent,
  PERCENT_HUNDRED,
  PERCENT_PREPOSITION,
  PERCENT_WHOLE,
} from './money-words.ts'
import { lookUp, type Reading, readNumber, startsRange } from './number-parts.ts'
import { numberWord } from './number-words.ts'
import { tokens as cut, type Token } from './tokens.ts'

/** Offsets are into the normalised text and cover scale, fraction, currency and percent sign. A percent range has kind 'percent' and `to`. */
export interface NumberSpan {
  value: number
  to?: number
  start: number
  end: number
  kind: 'number' | 'money' | 'percent' | 'range'
  scale?: 'thousand' | 'million' | 'billion'
  currency?: Currency
  approx?: boolean
  /** Said at least partly in number words. */
  words: boolean
}

const SCALE_NAMES = { 1000: 'thousand', 1000000: 'million', 1000000000: 'billion' } as const

/** Every number of a normalised text, left to right, once. Dates, times of day, phone numbers and unit codes are not numbers. */
export function readNumbers(text: string): NumberSpan[] {
  const tokens = cut(text)
  const spans: NumberSpan[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; ) {
    const code = codeAt(tokens, at)
    if (code) {
      at = floor = code
      continue
    }
    const first = readNumber(tokens, at)
    if (!first) {
      at++
      continue
    }
    const { span, next } = finish(tokens, at, first, floor)
    spans.push(span)
    at = floor = next
  }
  return spans
}

function codeAt(tokens: Token[], at: number): number | undefined {
  if (tokens[at]!.kind !== 'digits') return undefined
  const run = readDigits(tokens, at)
  return 'code' in run ? run.next : undefined
}

function finish(tokens: Token[], at: number, first: Reading, floor: number): { span: NumberSpan; next: number } {
  let { value, next, scale, words } = first
  let to: number | undefined
  let firstToken = at
  let currency = currencyBefore(tokens, at, floor)
  if (currency) firstToken = at - 1
  let after = readCurrency(tokens, next)
  const joint = rangeJoint(tokens, after?.next ?? next, at)
  const second = joint === undefined || (tokens[joint]!.kind === 'digits' && codeAt(tokens, joint)) ? undefined : readNumber(tokens, joint)
  const ends = second && rangeEnds(first, second, startsRange(tokens, at))
  if (second && ends) {
    ;[value, to] = ends
    next = second.next
    scale = Math.max(scale, second.scale)
    words ||= second.words
    currency ??= after?.currency
    after = readCurrency(tokens, next)
  }
  if (after && !(currency && after.currency !== currency && firstToken < at)) {
    currency = after.currency
    next = after.next
  }
  const percent = currency ? undefined : percentAt(tokens, next, at)
  if (percent !== undefined) next = percent
  const counted = tokens[next]?.kind === 'word' && COUNTED.has(tokens[next]!.text)
  const span: NumberSpan = {
    value: round(value),
    start: tokens[firstToken]!.start,
    end: tokens[next - 1]!.end,
    kind: percent !== undefined ? 'percent' : to !== undefined ? 'range' : currency || (scale > 1 && !counted) ? 'money' : 'number',
    words,
  }
  if (to !== undefined) span.to = round(to)
  if (scale in SCALE_NAMES) span.scale = SCALE_NAMES[scale as keyof typeof SCALE_NAMES]
  if (currency) span.currency = currency
  if (isApproximate(tokens, firstToken, next)) span.approx = true
  return { span, next }
}

const round = (value: number) => Math.round(value * 1e4) / 1e4

function readCurrency(tokens: Token[], at: number): { currency: Currency; next: number } | undefined {
  const adjective = /^(?:egyptian|turkish|british|us|saudi|ingiliz|turk|amerikan|английских|british)$/.exec(tokens[at]?.text ?? '')?.[0]
  const noun = adjective ? at + 1 : at
  const token = tokens[noun]
  // "men 2 le 3": to three, not Egyptian pounds.
  if (token?.text === 'le' && tokens[noun + 1] && (tokens[noun + 1]!.kind === 'digits' || numberWord(tokens[noun + 1]!.text)))
    return undefined
  let currency = token && currencyWord(token.text)
  if (!currency && /^[le]$/.test(token?.text ?? '') && tokens[noun + 1]?.text === '.' && tokens[noun + 2]?.text === 'e')
    return { currency: 'EGP', next: noun + 3 }
  if (!currency && token?.text === 'ج' && (tokens[noun + 1]?.text === '.' || !tokens[noun + 1]?.glued)) {
    return { currency: 'EGP', next: tokens[noun + 1]?.text === '.' && tokens[noun + 2]?.text === 'م' ? noun + 3 : noun + 1 }
  }
  if (!currency) return undefined
  if (adjective === 'egyptian' || adjective === 'مصري') currency = 'EGP'
  const after = tokens[noun + 1]?.text ?? ''
  const second = currency === 'EGP' ? currencyWord(after) : undefined
  if (second === 'GBP') return { currency: 'GBP', next: noun + 2 }
  return { currency, next: /^(?:مصري|تركي|سعودي|اماراتي|امريكي|masry|egp)$/.test(after) ? noun + 2 : noun + 1 }
}

function currencyBefore(tokens: Token[], at: number, floor: number): Currency | undefined {
  if (at - 1 < floor) return undefined
  const word = tokens[at - 1]!.text
  return /^(?:£|\$|€|₺|gbp|usd|eur|egp|le|try|tl|sar|aed|stg)$/.test(word) ? currencyWord(word) : undefined
}

function percentAt(tokens: Token[], next: number, at: number): number | undefined {
  const after = tokens[next]?.text ?? ''
  if (isPercent(after) || PERCENT_WHOLE.has(after)) return next + 1
  if (after === 'per' && /^cents?$/.test(tokens[next + 1]?.text ?? '')) return next + 2
  if (PERCENT_PREPOSITION.has(after) && PERCENT_HUNDRED.has(tokens[next + 1]?.text ?? '')) return next + 2
  const before = tokens[at - 1]?.text
  return before === '%' || before === 'yuzde' ? next : undefined
}

const TO = /^(?:-|~|الي|إلى|ل|لحد|لغايه|حتي|to|till|until|ila|ile|la|le|l|lel|lehad|l7ad|le7ad|7ad|bis|до|do|a|ta)$/
const AND = /^(?:و|and|w|we|wa|und|i|и|ve)$/

/** Where the second end of a range would start: after "-", "to", "ل", or after "and" when "between" opened it. */
function rangeJoint(tokens: Token[], next: number, at: number): number | undefined {
  const joint = tokens[next]
  if (!joint) return undefined
  if (TO.test(joint.text)) {
    if (joint.text === 'a' || joint.text === '~') return undefined
    return tokens[next + 1] ? next + 1 : undefined
  }
  if (AND.test(joint.text)) return startsRange(tokens, at) && tokens[next + 1] ? next + 1 : undefined
  if (joint.kind !== 'word') return undefined
  const opened = startsRange(tokens, at)
  if (/^ل/.test(joint.text) || (opened && /^و/.test(joint.text)))
    return lookUp(tokens, next, true) && !numberWord(joint.text) ? next : undefined
  return undefined
}

/** "2-3 million" shares its scale; "900 - 1.2 million" starts at 900 thousand. */
function rangeEnds(first: Reading, second: Reading, opened: boolean): [number, number] | undefined {
  let from = first.value
  if (first.scale === 1 && second.scale > 1) {
    if (from * second.scale <= second.value) from *= second.scale
    else if (from * 1000 <= second.value && from >= 1) from *= 1000
  }
  let to = second.value
  if (second.scale === 1 && first.scale > 1 && to < 1000 && to * first.scale > from) to *= first.scale
  if (from < to) return [from, to]
  return opened && from === to ? [from, to] : undefined
}

function isApproximate(tokens: Token[], first: number, next: number): boolean {
  for (const at of [first - 1, first - 2, next]) {
    const word = tokens[at]?.text
    if (word && APPROXIMATE.has(word)) return true
  }
  return tokens[first - 2]?.text === 'في' && tokens[first - 1]?.text === 'حدود'
}
