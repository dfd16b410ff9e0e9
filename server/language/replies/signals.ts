import { type PhraseTable, phraseTable } from '../text/phrases.ts'
import { slipTable } from '../text/slips.ts'
import { tokens as cut, type Token } from '../text/tokens.ts'
import type { Rows, Signal } from './signal.ts'
import { ARABIC } from './words/arabic.ts'
import { ARABIZI } from './words/arabizi.ts'
import { ENGLISH } from './words/english.ts'
import { GERMAN } from './words/german.ts'
import { POLISH } from './words/polish.ts'
import { RUSSIAN } from './words/russian.ts'
import { TURKISH } from './words/turkish.ts'

export interface Said {
  signal: Signal
  /** Token indexes. */
  at: number
  next: number
  text: string
}

export type ReplyTongue = 'en' | 'arabizi' | 'tr' | 'de' | 'pl'

export interface SignalReading {
  tokens: Token[]
  said: Said[]
  /** What the Latin words are written in. */
  tongue: ReplyTongue
}

const table = (rows: Rows): PhraseTable<Signal> => phraseTable(Object.entries(rows) as [Signal, string][])
const arabic = table(ARABIC)
const russian = table(RUSSIAN)
const latin: Record<ReplyTongue, PhraseTable<Signal>> = {
  en: table(ENGLISH),
  arabizi: table(ARABIZI),
  tr: table(TURKISH),
  de: table(GERMAN),
  pl: table(POLISH),
}
const TONGUES: ReplyTongue[] = ['en', 'arabizi', 'tr', 'de', 'pl']

/** Small words that tell languages of one script apart. */
const COMMON: Record<ReplyTongue, Set<string>> = {
  en: new Set('the is it i and to of for you my with on at this that we be have has been but just will your are'.split(' ')),
  arabizi: new Set('el da di fe fel w ya men 3ala ana mn le lel bel dah elly eli enta'.split(' ')),
  tr: new Set('bir ve bu icin cok ile mi mu ne su de da gun ay yil sterlin lira ayda aylik en az'.split(' ')),
  de: new Set('der die das und ist ich sie mit fur auf den dem noch wir ein eine zum im am wird hat haben pro monat'.split(' ')),
  pl: new Set('sie jest na z do w to i juz od jeszcze ale tak nie zl miesiecznie funtow'.split(' ')),
}

/** Shorter words are too like others to be guessed. */
const SHORTEST_GUESS = 7

/** Of a foreign word only what carries the answer is believed. */
const BORROWED = new Set<Signal>(['free', 'gone', 'not-gone', 'pending', 'yes', 'not', 'still', 'check', 'other-thing'])

export function readSignals(text: string, raw: string): SignalReading {
  const tokens = cut(text)
  const tongue = tongueOf(tokens, raw)
  const said: Said[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = signalAt(tokens, at, tongue)
    if (!found) {
      at++
      continue
    }
    said.push({ signal: found.value, at, next: found.next, text: text.slice(tokens[at]!.start, tokens[found.next - 1]!.end) })
    at = found.next
  }
  return { tokens, said, tongue }
}

function signalAt(tokens: Token[], at: number, tongue: ReplyTongue): { value: Signal; next: number } | undefined {
  const token = tokens[at]!
  if (token.kind !== 'word' || !/^[a-z\d]/.test(token.text)) {
    if (/^\p{Script=Arabic}/u.test(token.text)) return arabicAt(tokens, at)
    if (/^\p{Script=Cyrillic}/u.test(token.text)) return russian.match(tokens, at)
    return emoji(token.text, at)
  }
  const own = latin[tongue].match(tokens, at)
  if (own) return own
  if (tongue === 'arabizi') {
    const denied = deniedArabizi(tokens, at)
    if (denied) return denied
  }
  if (tongue === 'en') return misspeltAt(tokens, at)
  const borrowed = latin.en.match(tokens, at)
  return borrowed && BORROWED.has(borrowed.value) ? borrowed : undefined
}

/** "avalable", "resrved": a long English word one slip away from a state; what is gone is guessed first. */
const slips = slipTable<Signal>(
  [
    ['unavailable', 'gone'],
    ['reserved', 'gone'],
    ['occupied', 'gone'],
    ['available', 'free'],
  ],
  SHORTEST_GUESS,
)
const NO_SLIP = /^(?:reserves?|reserver|deserved|preserved|occup(?:y|ier|iers|ies))$/

function misspeltAt(tokens: Token[], at: number): { value: Signal; next: number } | undefined {
  const word = tokens[at]!.text
  const guess = NO_SLIP.test(word) ? undefined : slips.near(word)
  return guess && { value: guess, next: at + 1 }
}

function emoji(sign: string, at: number): { value: Signal; next: number } | undefined {
  if (/^[✅✔☑🆗🟢]$/u.test(sign)) return { value: sign === '🆗' ? 'heard' : 'yes', next: at + 1 }
  if (/^[❌✖❎🚫⛔✗✘🔴]$/u.test(sign)) return { value: sign === '❎' ? 'heard' : 'no', next: at + 1 }
  if (/^[👍👌🙏🤝💯🫡]$/u.test(sign)) return { value: 'heard', next: at + 1 }
  return undefined
}

/** A word as it stands, or past "و", "ف" or the article; or denied by "ما…ش". */
function arabicAt(tokens: Token[], at: number): { value: Signal; next: number } | undefined {
  const whole = arabic.match(tokens, at)
  const text = tokens[at]!.text
  // "ومحدش فيها": a phrase of several words keeps its "and".
  const joined = /^[وف](?=...)/.test(text) ? arabic.match(tokens, at, text.slice(1)) : undefined
  if (!whole && joined && joined.next > at + 1) return joined
  const denied = whole && whole.next > at + 1 ? undefined : deniedArabic(tokens, at)
  if (denied) return denied
  if (whole) return whole
  const prefix = /^(?:وال|فال|ال|لل|و|ف|ب|ل)(?=...)/.exec(text)?.[0]
  if (!prefix) return undefined
  if (text.startsWith('لل')) return arabic.match(tokens, at, `ال${text.slice(2)}`) ?? arabic.match(tokens, at, text.slice(2))
  const bare = arabic.match(tokens, at, text.slice(prefix.length))
  return bare ?? (prefix.length > 2 ? arabic.match(tokens, at, text.slice(1)) : undefined)
}

/** "متباعتش", "ماتأجرتش", "ما بعناهاش": Egyptian wraps the verb it denies. The ending may carry "لها". */
function deniedArabic(tokens: Token[], at: number): { value: Signal; next: number } | undefined {
  const text = tokens[at]!.text
  const match = /^(?:و|ف)?(ما|م)(.{2,})ش$/.exec(text)
  const apart = !match && /^(?:ما|م)$/.test(tokens[at]!.text) && /^(.{2,})ش$/.exec(tokens[at + 1]?.text ?? '')
  const inner = match?.[2] ?? (apart ? apart[1] : undefined)
  if (!inner) return undefined
  for (const verb of [inner, `ا${inner}`, inner.replace(/^ا/, '')]) {
    if (arabic.match([{ ...tokens[at]!, text: verb }], 0)?.value === 'gone') return { value: 'not-gone', next: match ? at + 1 : at + 2 }
  }
  // Any other verb so denied ("ماعادتش متاحة", "معتقدش موجودة") denies what follows.
  return match && !arabic.match(tokens, at) && !NOT_A_DENIAL.test(text) ? { value: 'not', next: at + 1 } : undefined
}

const NOT_A_DENIAL = /^(?:و|ف)?(?:مفروش|معاش|ماعليش|معليش|مرعش|مشمش|ماركش|معلش|معلهش)$/

/** "matba3etsh", "mat2agaretsh", "met7agzetsh". */
function deniedArabizi(tokens: Token[], at: number): { value: Signal; next: number } | undefined {
  const text = tokens[at]!.text
  const inner =
    /^m[aei]?(.{3,})sh$/.exec(text)?.[1] ?? (/^ma$/.test(text) ? /^(.{3,})sh$/.exec(tokens[at + 1]?.text ?? '')?.[1] : undefined)
  if (!inner) return undefined
  const next = text === 'ma' ? at + 2 : at + 1
  for (const verb of [inner, `e${inner}`, `et${inner}`, `i${inner}`, inner.replace(/^et/, 'e')]) {
    if (latin.arabizi.match([{ ...tokens[at]!, text: verb }], 0)?.value === 'gone') return { value: 'not-gone', next }
  }
  return text === 'ma' || /^mafro+sh$/.test(text) ? undefined : { value: 'not', next }
}

function tongueOf(tokens: Token[], raw: string): ReplyTongue {
  const scores: Record<ReplyTongue, number> = { en: 0.1, arabizi: 0, tr: 0, de: 0, pl: 0 }
  if (/[şğıİŞĞ]/.test(raw)) scores.tr += 4
  if (/[ąęłńśźżćĄĘŁŚŹŻĆ]/.test(raw)) scores.pl += 4
  if (/[äßÄ]/.test(raw)) scores.de += 4
  if (/[öüÖÜ]/.test(raw)) {
    scores.de += 1.5
    scores.tr += 1.5
  }
  if (/ç/i.test(raw)) scores.tr += 2
  const limit = Math.min(tokens.length, 200)
  for (let at = 0; at < limit; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || !/^[a-z\d]/.test(token.text)) continue
    if (/^[2-9][a-z]{2,}|[a-z][2-9][a-z]|[a-z]{2,}[2-9]$/.test(token.text) && !/^m2$/.test(token.text)) scores.arabizi += 1.5
    for (const tongue of TONGUES) {
      if (COMMON[tongue].has(token.text)) scores[tongue] += 1
      const found = latin[tongue].match(tokens, at)
      if (found) scores[tongue] += found.next - at
    }
  }
  return TONGUES.reduce((best, tongue) => (scores[tongue] > scores[best] ? tongue : best), 'en')
}
