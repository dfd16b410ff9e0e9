import { readDigits } from '../text/digits.ts'
import { COUNTED, currencyWord } from '../text/money-words.ts'
import { numberWord } from '../text/number-words.ts'
import { tokens as cut, type Token } from '../text/tokens.ts'
import { hourWord, minutesWord } from './hour-words.ts'
import type { Word } from './word.ts'
import { nearWord, words, wordsAfterArticle } from './words.ts'

/** One word, phrase, number or digit pattern that a time may be made of. `from` and `to` are offsets of the normalised text. */
export type Atom = { from: number; to: number; text: string } & (
  | { kind: 'word'; word: Word }
  | { kind: 'number'; value: number; ordinal: boolean; digits: boolean; counted: boolean }
  | { kind: 'clock'; hour: number; minute: number }
  | { kind: 'decimal'; left: number; right: number }
  | { kind: 'date'; day: number; month: number; year?: number }
  | { kind: 'other' }
)

/** Wa, fa, bi, li and "3ala" are written on to the next word. */
const ARABIC_PREFIX = /^(?:لل|[وفبلع])(?=..)/
const ENDINGS =
  /^(.+?)(?:'|’)?(?:den|dan|ten|tan|de|da|te|ta|nde|nda|e|a|ye|ya|i|u|nin|nun|in|un|ine|ina|inde|inda|deki|daki|gunu|leri|lari|lerde|larda)$/

export function readAtoms(text: string): Atom[] {
  const tokens = cut(text).map(withoutEnding)
  const atoms: Atom[] = []
  for (let at = 0; at < tokens.length; ) at = readAtom(tokens, at, atoms)
  return atoms
}

/** The endings of "at three", "at ten" in Turkish, by how the number is pronounced; many leave the apostrophe out ("saat 3te", "4.30da"). */
const LOCATIVE = /^(\d?[123456780])[td]en?$|^(\d?[690])[td]an?$/

function withoutEnding(token: Token): Token {
  if (token.kind !== 'word' || token.text.length > 5) return token
  const found = LOCATIVE.exec(token.text)
  const digits = found?.[1] ?? found?.[2]
  return digits ? { ...token, kind: 'digits', text: digits } : token
}

function readAtom(tokens: Token[], at: number, atoms: Atom[]): number {
  const token = tokens[at]!
  if (token.kind === 'digits') return readDigitAtom(tokens, at, atoms)
  const place = (next: number) => ({ from: token.start, to: tokens[next - 1]!.end, text: token.text })
  if (token.kind === 'sign' && /^[.;!?\n]$/.test(token.text) && !isInsideNumber(tokens, at)) {
    atoms.push({ kind: 'word', word: { type: 'break' }, ...place(at + 1) })
    return at + 1
  }
  if (token.kind === 'sign' && token.text === ',') {
    atoms.push({ kind: 'other', ...place(at + 1) })
    return at + 1
  }
  const dotted = /^(\d{1,2})([ap])$/.exec(token.text)
  if (dotted && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm') {
    const next = tokens[at + 3]?.text === '.' && tokens[at + 3]!.glued ? at + 4 : at + 3
    atoms.push({ kind: 'number', value: Number(dotted[1]), ordinal: false, digits: true, counted: false, ...place(at + 1) })
    atoms.push({ kind: 'word', word: { type: dotted[2] === 'a' ? 'am' : 'pm' }, ...place(next) })
    return next
  }
  const found = matchPhrase(tokens, at, token.text) ?? matchEnding(tokens, at)
  if (found) {
    atoms.push({ kind: 'word', word: found.word, ...place(found.next) })
    return found.next
  }
  const joined = token.text.length < 20 ? /^(?:el|il|al)-?(?=[a-z\d]{3})/.exec(token.text)?.[0] : undefined
  if (joined && wordsAfterArticle.has(token.text.slice(joined.length))) {
    const split = matchPhrase(
      [
        ...tokens.slice(at, at + 1).map(one => ({ ...one, text: 'el' })),
        { ...token, text: token.text.slice(joined.length) },
        ...tokens.slice(at + 1, at + 4),
      ],
      0,
      'el',
    )
    if (split && split.next > 1) {
      atoms.push({ kind: 'word', word: split.word, ...place(at + split.next - 1) })
      return at + split.next - 1
    }
  }
  const prefix = ARABIC_PREFIX.exec(token.text)?.[0]
  if (prefix) {
    const rest = prefix === 'لل' ? 'ال' + token.text.slice(2) : token.text.slice(prefix.length)
    const inner = matchPhrase(tokens, at, rest)
    if (inner) {
      const relation: Word | undefined = prefix.startsWith('ل')
        ? { type: 'relation', relation: 'to' }
        : prefix === 'و'
          ? { type: 'and' }
          : undefined
      if (relation) atoms.push({ kind: 'word', word: relation, from: token.start, to: token.start + prefix.length, text: prefix })
      atoms.push({ kind: 'word', word: inner.word, from: token.start + prefix.length, to: tokens[inner.next - 1]!.end, text: rest })
      return inner.next
    }
    if (numberWord(rest)?.role === 'small' && !numberWord(token.text)) {
      if (prefix.startsWith('ل'))
        atoms.push({ kind: 'word', word: { type: 'relation', relation: 'to' }, from: token.start, to: token.start + 1, text: prefix })
      if (prefix === 'و') atoms.push({ kind: 'word', word: { type: 'and' }, from: token.start, to: token.start + 1, text: prefix })
      return pushNumberWord(tokens, at, rest, atoms)
    }
  }
  const half = /^(?:و|w(?=[^w]))/.exec(token.text)?.[0]
  if (half && minutesWord(token.text.slice(half.length)) !== undefined) {
    atoms.push({ kind: 'word', word: { type: 'and' }, from: token.start, to: token.start + half.length, text: half })
    atoms.push({ kind: 'other', from: token.start + half.length, to: token.end, text: token.text.slice(half.length) })
    return at + 1
  }
  const number = numberWord(token.text)
  if (number?.role === 'small' && number.value < 100 && !number.shy) return pushNumberWord(tokens, at, token.text, atoms)
  const french = /^(\d{1,2})h(\d{2})$/.exec(token.text)
  if (french && Number(french[2]) < 60) {
    atoms.push({ kind: 'clock', hour: Number(french[1]), minute: Number(french[2]), ...place(at + 1) })
    return at + 1
  }
  // "fiveish"
  const about = /^([a-z]{3,6})ish$/.exec(token.text)?.[1]
  const hour = about === undefined ? undefined : hourWord(about)
  if (hour !== undefined) {
    atoms.push({ kind: 'number', value: hour, ordinal: false, digits: false, counted: false, ...place(at + 1) })
    return at + 1
  }
  const near = hourWord(token.text) === undefined ? nearWord(token.text) : undefined
  atoms.push(near ? { kind: 'word', word: near, ...place(at + 1) } : { kind: 'other', ...place(at + 1) })
  return at + 1
}

const isInsideNumber = (tokens: Token[], at: number) => tokens[at]!.glued && tokens[at + 1]?.glued === true && tokens[at]!.text === '.'

function pushNumberWord(tokens: Token[], at: number, word: string, atoms: Atom[]): number {
  const token = tokens[at]!
  const entry = numberWord(word)
  const value = entry?.role === 'small' ? entry.value : 0
  // "twenty five", "خمسه وعشرين": enough for days and minutes.
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]!.glued ? 1 : 0
  const after = tokens[at + 1 + hyphen]
  const unit = after && numberWord(after.text.replace(/^و/, ''))
  const joins =
    unit?.role === 'small' &&
    ((value >= 20 && value % 10 === 0 && unit.value < 10) ||
      (value < 10 && unit.value >= 20 && unit.value < 100 && after!.text.startsWith('و')))
  const next = joins ? at + 2 + hyphen : at + 1
  atoms.push({
    kind: 'number',
    value: joins ? value + unit.value : value,
    ordinal: false,
    digits: false,
    counted: isCounted(tokens, next),
    from: token.end - word.length,
    to: tokens[next - 1]!.end,
    text: word,
  })
  return next
}

/** "3 غرف", "5 million": a number of something that is no time. */
function isCounted(tokens: Token[], next: number): boolean {
  const after = tokens[next]
  if (!after) return false
  // "3-bedroom"
  if (after.text === '-' && after.glued && tokens[next + 1]?.glued) return COUNTED.has(tokens[next + 1]!.text)
  if (after.text === 'm' || after.text === 'م') return false
  const entry = numberWord(after.text)
  if (entry && (entry.role === 'scale' || entry.role === 'hundred')) return true
  if (after.text === 'le' && tokens[next + 1]?.kind === 'digits') return false
  return currencyWord(after.text) !== undefined || after.text === '%' || (COUNTED.has(after.text) && !words.match(tokens, next))
}

function readDigitAtom(tokens: Token[], at: number, atoms: Atom[]): number {
  const token = tokens[at]!
  const place = (next: number) => ({ from: token.start, to: tokens[next - 1]!.end, text: token.text })
  const part = (index: number) => (tokens[at + index]?.glued ? tokens[at + index]!.text : undefined)
  const [sign, second, sign2, third] = [part(1), part(2), part(3), part(4)]
  const isNumber = (text: string | undefined): text is string => text !== undefined && /^\d{1,4}$/.test(text)
  const others = glueEnd(tokens, at)
  if (isNumber(second) && sign && sign2 === sign && isNumber(third) && /^[-/.]$/.test(sign) && others === at + 5) {
    const date = token.text.length === 4 ? ymd(third, second, token.text) : ymd(token.text, second, third)
    atoms.push(date ? { kind: 'date', ...date, ...place(at + 5) } : { kind: 'other', ...place(at + 5) })
    return at + 5
  }
  if (isNumber(second) && second.length === 2 && sign === ':' && Number(token.text) < 25 && Number(second) < 60) {
    const seconds = sign2 === ':' && isNumber(third) ? 2 : 0
    atoms.push({ kind: 'clock', hour: Number(token.text), minute: Number(second), ...place(at + 3 + seconds) })
    return at + 3 + seconds
  }
  if (isNumber(second) && sign === '/' && others <= at + 4) {
    const date = ymd(token.text, second)
    atoms.push(date ? { kind: 'date', ...date, ...place(at + 3) } : { kind: 'other', ...place(at + 3) })
    return at + 3
  }
  if (isNumber(second) && sign === '.' && second.length === 2 && token.text.length <= 2 && others <= at + 4) {
    atoms.push({ kind: 'decimal', left: Number(token.text), right: Number(second), ...place(at + 3) })
    return sign2 === '.' ? at + 4 : at + 3
  }
  // "530pm"
  if (/^\d{3,4}$/.test(token.text) && /^[ap]m$/.test(sign ?? '') && Number(token.text.slice(-2)) < 60 && Number(token.text) < 1300) {
    atoms.push({ kind: 'clock', hour: Number(token.text.slice(0, -2)), minute: Number(token.text.slice(-2)), ...place(at + 1) })
    return at + 1
  }
  if (sign === 'h' && token.text.length <= 2) {
    const minutes = isNumber(second) && second.length === 2 ? Number(second) : undefined
    const next = at + (minutes === undefined ? 2 : 3)
    atoms.push({ kind: 'clock', hour: Number(token.text), minute: minutes ?? 0, ...place(next) })
    return next
  }
  const ordinal = sign !== undefined && /^(?:st|nd|rd|th)$/.test(sign)
  if (token.text.length <= 2 || token.text.length === 4) {
    // "25-го", "25'inde", "25." before a month.
    let next = ordinal ? at + 2 : at + 1
    if (sign === '-' && second && /^(?:го|е|ое|ого|му|m|tego|go)$/.test(second)) next = at + 3
    else if (
      sign === "'" &&
      second &&
      /^(?:[td][ae]n?|n?[dt][ae]|i|u|in|un|inde|unda|unde|sinde|sinda|inden|undan|e|a|ye|ya)$/.test(second)
    )
      next = at + 3
    const isDay = ordinal || (next === at + 3 && /^(?:го|ого|tego|go|inde|unda|unde|sinde|sinda|inden|undan)$/.test(second ?? ''))
    if (!ordinal && next === at + 1) {
      const run = readDigits(tokens, at)
      if (run.next > at + 1) {
        atoms.push({ kind: 'other', ...place(run.next) })
        return run.next
      }
    }
    atoms.push({
      kind: 'number',
      value: Number(token.text),
      ordinal: isDay,
      digits: true,
      counted: isCounted(tokens, next),
      ...place(next),
    })
    return next
  }
  const run = readDigits(tokens, at)
  atoms.push({ kind: 'other', ...place(run.next) })
  return run.next
}

/** The first token that is not glued to the digits at `at` by numbers and their separators. */
function glueEnd(tokens: Token[], at: number): number {
  let next = at + 1
  while (next < at + 12 && tokens[next]?.glued && (tokens[next]!.kind === 'digits' || /^[-/.:]$/.test(tokens[next]!.text))) next++
  return tokens[next - 1]!.kind === 'sign' ? next - 1 : next
}

/** Day before month, as written in all our markets; month first only where the day cannot be one. */
function ymd(first: string, second: string, year?: string): { day: number; month: number; year?: number } | undefined {
  let [day, month] = [Number(first), Number(second)]
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (day < 1 || day > 31 || month < 1 || month > 12 || first.length > 2 || second.length > 2) return undefined
  if (year === undefined) return { day, month }
  if (year.length !== 4 && year.length !== 2) return undefined
  return { day, month, year: year.length === 2 ? 2000 + Number(year) : Number(year) }
}

function matchPhrase(tokens: Token[], at: number, first: string): { word: Word; next: number } | undefined {
  const found = words.match(tokens, at, first)
  return found && { word: found.value, next: found.next }
}

/** Turkish endings on months, weekdays and parts of the day: "ocakta", "salıya", "aralık'ta". */
function matchEnding(tokens: Token[], at: number): { word: Word; next: number } | undefined {
  const text = tokens[at]!.text
  if (text.length < 5 || text.length > 20 || !/^[a-z']+$/.test(text)) return undefined
  const bare = text.includes("'") ? text.slice(0, text.indexOf("'")) : ENDINGS.exec(text)?.[1]
  if (!bare) return undefined
  for (const stem of [bare, bare.slice(0, -1), bare.replace(/g$/, 'k')]) {
    const found = words.match(tokens.slice(at, at + 1), 0, stem)
    if (found && stem.length >= 4 && /^(?:month-name|weekday|day|part)$/.test(found.value.type)) return { word: found.value, next: at + 1 }
  }
  return undefined
}
