import { readDigits } from './digits.ts'
import { COUNTED, currencyWord, DUALS, isPercent, OTHER_AMOUNT } from './money-words.ts'
import { squeeze } from './normalise.ts'
import { type NumberWord, numberWord } from './number-words.ts'
import type { Token } from './tokens.ts'

export interface Reading {
  value: number
  /** Index of the first token after the number. */
  next: number
  /** The highest scale word said; 1 when none was. */
  scale: number
  words: boolean
}

const MILLION = 1e6

/** One number with its scales and fractions: "2 مليون و300 الف", "three and a half million", "850k". */
export function readNumber(tokens: Token[], at: number): Reading | undefined {
  const head = readSegment(tokens, at, true)
  if (!head) return undefined
  let { value, next, scale, words } = head
  let lowest = scale
  const highest = scale
  while (lowest > 1) {
    const joint = connector(tokens, next)
    // "750 ألف غرفتين" is an amount and two rooms.
    if (DUALS.has(tokens[joint ?? next]?.text ?? '')) break
    const more = readSegment(tokens, joint ?? next, false, joint !== undefined && tokens[joint] === tokens[next])
    if (!more || more.scale >= lowest || (more.scale === 1 && joint === undefined && !(more.words && lowest === 1000))) break
    if (OTHER_AMOUNT.has(tokens[more.next]?.text ?? '') || startsRange(tokens, joint ?? next)) break
    let added = more.value
    if (more.scale === 1) {
      if (more.value >= 1000 || !Number.isInteger(more.value)) break
      // "مليون و200" is said for a million and two hundred thousand; "مليون و 150 متر" are two things.
      if (lowest === MILLION) {
        if (more.value < 50 || isCounted(tokens, more.next)) break
        added *= 1000
      } else if (isCounted(tokens, more.next)) break
    }
    value += added
    next = more.next
    words ||= more.words
    lowest = more.scale
  }
  scale = highest
  return { value, next, scale, words }
}

const isCounted = (tokens: Token[], at: number) => {
  const word = tokens[at]
  return word !== undefined && (COUNTED.has(word.text) || isPercent(word.text) || word.text === '/' || word.text === ':')
}

/** A mantissa and at most one scale: "تلاته ونص مليون", "مليون ونص", "نص مليون", "300 الف". */
function readSegment(tokens: Token[], at: number, isStart: boolean, pastConnector = false): Reading | undefined {
  const mantissa = readMantissa(tokens, at, isStart, pastConnector)
  const scaleAt = mantissa?.next ?? at
  const word = lookUp(tokens, scaleAt, mantissa === undefined && (isStart || pastConnector))
  if (word?.role !== 'scale') {
    const initial = mantissa && initialScale(tokens, mantissa)
    if (initial) return withFraction(tokens, { ...mantissa, value: mantissa.value * initial, next: mantissa.next + 1, scale: initial })
    return mantissa
  }
  if (mantissa ? word.count !== undefined && word.count >= 1 : word.timid && !isThousandAlone(tokens, scaleAt)) return mantissa
  if (
    mantissa &&
    mantissa.value >= 1000 &&
    word.scale >= MILLION &&
    mantissa.value !== mantissa.decimalBeforeScale &&
    mantissa.decimalBeforeScale === undefined
  )
    return mantissa
  const count = word.scale >= MILLION ? (mantissa?.decimalBeforeScale ?? mantissa?.value ?? 1) : (mantissa?.value ?? 1)
  let next = scaleAt + 1
  if (tokens[next]?.text === '.' && tokens[next]!.glued && /^(?:mio|mln|tys|тыс|млн)$/.test(tokens[scaleAt]!.text)) next++
  return withFraction(tokens, { value: count * word.scale * (word.count ?? 1), next, scale: word.scale, words: mantissa?.words ?? true })
}

/** "bin beş yüz": Turkish says a thousand without a one; a number word after it tells it from "bin" of other languages. */
const isThousandAlone = (tokens: Token[], at: number) =>
  tokens[at]!.text === 'bin' && /^(?:yuz|iki|uc|dort|bes|alti|yedi|sekiz|dokuz)$/.test(tokens[at + 1]?.text ?? '')

/** "3.5m", "٣ م": million when it is too small for square metres. */
function initialScale(tokens: Token[], mantissa: { value: number; next: number }): number | undefined {
  const letter = tokens[mantissa.next]
  if (letter?.text === 'ك' && letter.glued) return 1000
  if (letter?.text !== 'm' && letter?.text !== 'م') return undefined
  if (mantissa.value >= 40 || (!letter.glued && tokens[mantissa.next + 1]?.glued)) return undefined
  return tokens[mantissa.next + 1]?.text === '2' ? undefined : MILLION
}

/** "مليون ونص", "3 million w rob3", "a million and a half", "3 مليون الا ربع". */
function withFraction<R extends Reading>(tokens: Token[], reading: R): R {
  const minus = /^(?:الا|ella|ela|illa)$/.test(tokens[reading.next]?.text ?? '')
  const joint = minus ? reading.next + 1 : connector(tokens, reading.next)
  if (joint === undefined) return reading
  let at = joint
  const stripped = !minus && tokens[joint] === tokens[reading.next]
  while (/^(?:a|an|one|ein|eine)$/.test(tokens[at]?.text ?? '')) at++
  const text = tokens[at]?.text ?? ''
  const fraction = text === 'تلت' || text === 'وتلت' || text === 'ثلث' || text === 'وثلث' ? undefined : lookUp(tokens, at, stripped)
  if (fraction?.role !== 'fraction') return reading
  // "9.6 مليون ونص تشطيب": half finished, and no half million
  if (/^(?:تشطيب|tash?tee?i?b|finish\w*)$/.test(tokens[at + 1]?.text ?? '')) return reading
  // "مليون ونص مليون" says it twice; "مليون وربع مليون" too.
  const unit = reading.scale > 1 ? lookUp(tokens, at + 1, false) : undefined
  if (unit?.role === 'scale' && unit.scale !== reading.scale) return reading
  const next = unit?.role === 'scale' ? at + 2 : at + 1
  return { ...reading, value: reading.value + (minus ? -1 : 1) * fraction.value * reading.scale, next, words: true }
}

interface Mantissa extends Reading {
  decimalBeforeScale?: number
}

function readMantissa(tokens: Token[], at: number, isStart: boolean, pastConnector: boolean): Mantissa | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'digits') {
    const run = readDigits(tokens, at)
    if ('code' in run || isOrdinal(tokens[run.next])) return undefined
    return mixed(tokens, { ...run, scale: 1, words: false })
  }
  if (token.text === '.' && tokens[at + 1]?.glued && tokens[at + 1]!.kind === 'digits' && !token.glued) {
    return { value: Number(`0.${tokens[at + 1]!.text}`), next: at + 2, scale: 1, words: false }
  }
  if (/^(?:a|an|ein|eine|einen)$/.test(token.text)) return readAfterArticle(tokens, at + 1)
  if (DUALS.has(token.text)) return { value: 2, next: at + 1, scale: 1, words: true }
  const word = lookUp(tokens, at, isStart || pastConnector)
  if (word?.role === 'fraction') return readFractionOf(tokens, at, word.value)
  if (word?.role === 'small' && word.shy && !isCountingOne(tokens, at)) return undefined
  return readWords(tokens, at, word)
}

const isOrdinal = (token: Token | undefined) => token?.glued === true && /^(?:st|nd|rd|th|am|pm|uhr|h|hr|hrs)$/.test(token.text)

function readAfterArticle(tokens: Token[], at: number): Mantissa | undefined {
  const word = lookUp(tokens, at, false)
  if (word?.role === 'fraction') return readFractionOf(tokens, at, word.value)
  if (word?.role === 'hundred') return readWords(tokens, at, word)
  if (word?.role === 'scale' && !word.timid) return { value: 1, next: at, scale: 1, words: true }
  return undefined
}

/** "half a million", "نص مليون", "eine halbe Million": a fraction counts only before its scale. */
function readFractionOf(tokens: Token[], at: number, value: number): Mantissa | undefined {
  let next = at + 1
  while (next < at + 3 && /^(?:a|an|of)$/.test(tokens[next]?.text ?? '')) next++
  const scale = lookUp(tokens, next, false)
  return scale?.role === 'scale' && !scale.count ? { value, next, scale: 1, words: true } : undefined
}

/** "three hundred and twenty five", "خمسه وعشرين", "iki yüz elli", "двести пятьдесят". */
function readWords(tokens: Token[], at: number, first: NumberWord | undefined): Mantissa | undefined {
  if (first?.role !== 'small' && first?.role !== 'hundred') return undefined
  let value = first.role === 'hundred' ? 100 : first.value
  let next = at + 1
  let room = first.role === 'hundred' ? 100 : roomAfter(tokens[at]!.text, value)
  for (;;) {
    const hyphen = tokens[next]?.text === '-' && tokens[next]!.glued && tokens[next + 1]?.glued ? next + 1 : undefined
    const joint = hyphen ?? connector(tokens, next)
    const word = lookUp(tokens, joint ?? next, joint !== undefined && tokens[joint] === tokens[next])
    if (word?.role === 'hundred' && joint === undefined && value < 10 && Number.isInteger(value)) {
      value *= 100
      room = 100
    } else if (
      word?.role === 'small' &&
      Number.isInteger(word.value) &&
      fits(value, room, word.value, joint !== undefined, tokens[next]!.text)
    ) {
      value += word.value
      room = roomAfter(tokens[joint ?? next]!.text, word.value)
    } else break
    next = (joint ?? next) + 1
  }
  return mixed(tokens, { value, next, scale: 1, words: true })
}

/** Turkish puts its teens together: "on sekiz". */
const roomAfter = (word: string, value: number) => (word === 'on' ? 10 : roomBelow(value))

/** What may still be added: 120 leaves room for units, 100 for tens. */
function roomBelow(value: number): number {
  if (value >= 100) return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0
  return value >= 20 && value % 10 === 0 ? 10 : 0
}

function fits(value: number, room: number, more: number, joined: boolean, written: string): boolean {
  if (more >= 1 && more < room) return true
  // Arabic says the unit first: "خمسه وعشرين", "meya w 5amsa w 3eshreen".
  const arabic = /^(?:و|w|we|wa)/.test(written)
  return joined && arabic && more >= 20 && more < 100 && more % 10 === 0 && value % 100 >= 1 && value % 100 <= 9
}

/** A half or quarter said after the number: "3 ونص", "3 w nos", "two and a half", "2 buçuk", "два с половиной", "dwa i pół". */
function mixed(tokens: Token[], mantissa: Mantissa): Mantissa {
  const word = lookUp(tokens, mantissa.next, false)
  if (word?.role === 'and-half') return { ...mantissa, value: mantissa.value + 0.5, next: mantissa.next + 1, words: true }
  if (/^(?:с|со)$/.test(tokens[mantissa.next]?.text ?? '') && tokens[mantissa.next + 1]?.text === 'половиной') {
    return { ...mantissa, value: mantissa.value + 0.5, next: mantissa.next + 2, words: true }
  }
  if (tokens[mantissa.next]?.text === 'point' && tokens[mantissa.next + 1]) {
    const tenth = lookUp(tokens, mantissa.next + 1, false)
    if (tenth?.role === 'small' && tenth.value < 10)
      return { ...mantissa, value: mantissa.value + tenth.value / 10, next: mantissa.next + 2, words: true }
  }
  return withFraction(tokens, mantissa)
}

/** "on two floors" is English, "on iki kat" is twelve. */
const AFTER_TURKISH_TEN =
  /^(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|bin\w*|milyon\w*|milyar|bucuk|oda|odali|kat|gun|yil|sene|ay|hafta|daire|metre\w*)$/

/** "one million", "one bedroom", "bir milyon": one that counts, not "this one" nor the article. "on bin" and "elli bin", not "on Monday". */
function isCountingOne(tokens: Token[], at: number): boolean {
  const word = tokens[at]!.text
  if (word === 'on') return AFTER_TURKISH_TEN.test(tokens[at + 1]?.text ?? '')
  const after = lookUp(tokens, at + 1, false)
  if (after && (after.role !== 'small' || word === 'elli') && after.role !== 'fraction') return true
  if (word === 'alti' && tokens[at - 1] && lookUp(tokens, at - 1, false)) return false
  if (word === 'one' || word === 'alti')
    return !/^(?:this|that|the|which|any|no|other|another|last|next|first|second|third|cheap\w*|big\w*|small\w*|good|nice|each|every|some)$/.test(
      tokens[at - 1]?.text ?? '',
    )
  return (
    COUNTED.has(tokens[at + 1]?.text ?? '') ||
    (connector(tokens, at + 1) !== undefined && lookUp(tokens, at + 2, false)?.role === 'fraction')
  )
}

/** Index after an "and", or of the word itself when the "and" is its prefix (ونص, wnos). */
function connector(tokens: Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  if (/^(?:و|w|we|wa|and|und|ve|i|и|plus)$/.test(token.text)) return at + 1
  const prefix = /^(?:و|w(?:e|a)?(?=[^a-z]*[a-z]))/.exec(token.text)
  if (prefix && !numberWord(token.text) && lookUp(tokens, at, true)) return at
  return undefined
}

const PREFIX = /^(?:وال|بال|ولل|لل|ال|وب|ول|و|ب|ل|ف|ك|wel|we|wa|w|be|b)/
/** "لست" is "I am not", "وسط" the middle, "بست"... a prefix must leave a number that cannot be another word. */
const NOT_PREFIXED = new Set(['لست', 'كست', 'فست', 'wesit', 'وحده', 'واحد', 'واحده'])

export function lookUp(tokens: Token[], at: number, prefixed: boolean): NumberWord | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const plain = numberWord(token.text) ?? (token.text.length < 24 ? numberWord(squeeze(token.text)) : undefined)
  if (plain || !prefixed || NOT_PREFIXED.has(token.text) || token.text.length > 24) return plain
  const prefix = PREFIX.exec(token.text)?.[0]
  if (!prefix) return undefined
  const rest = token.text.slice(prefix.length)
  return rest.length < 2 ? undefined : (numberWord(rest) ?? numberWord(squeeze(rest)))
}

const FROM = /^(?:من|بين|مابين|between|from|men|ben|bein|been|от|с|von|zwischen|od|miedzy)$/

/** A range was opened before this number: "from", "between", "من". */
export const startsRange = (tokens: Token[], at: number) => {
  const before = tokens[at - 1]
  if (!before) return false
  return (
    FROM.test(before.text) ||
    (currencyWord(before.text) !== undefined && FROM.test(tokens[at - 2]?.text ?? '')) ||
    /^من/.test(tokens[at]!.text)
  )
}
