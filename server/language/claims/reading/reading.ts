import { type Token, tokenise } from '../../lexicon/tokens.ts'
import { placesIn } from '../../places.ts'
import { normalise } from '../../text/normalise.ts'
import { type NumberSpan, readNumbers } from '../../text/numbers.ts'
import { type TagHit, tagsIn } from '../words/lexicon.ts'
import { findNames, type NameHit, type Names } from './names.ts'
import { sentences } from './sentences.ts'

/** A number of the text, by tokens. */
export interface Figure extends Omit<NumberSpan, 'to' | 'start' | 'end'> {
  /** The other end of a range. */
  upper?: number
  from: number
  to: number
}

/** One sentence with everything found in it. Token indexes run over the whole text. */
export interface Sentence {
  from: number
  to: number
  /** Offsets in the raw text. */
  start: number
  end: number
  isQuestion: boolean
  tags: TagHit[]
  figures: Figure[]
  names: NameHit[]
  places: { place: string; from: number; to: number }[]
  /** What the sentence before spoke of; this one may take it up: "It's 8%", "That works out to …". */
  topics: Set<string>
}

export interface Reading {
  raw: string
  folded: string
  at: Uint32Array
  tokens: Token[]
  sentences: Sentence[]
}

/** Reads a text once; what was found is dealt out to its sentences in one pass each. */
export function readText(raw: string, names: Names): Reading {
  const { text, at } = normalise(raw)
  // "semi-finished" and "3-bedroom" are two words to the lexicon; the length stays, and with it every offset.
  const folded = text.replace(/(?<=[\p{L}\p{N}])-(?=\p{L})/gu, ' ')
  const tokens = tokenise(folded)
  const spans = sentences(raw)
  const starts = tokens.map(token => at[token.start]!)
  const list: Sentence[] = []
  let next = 0
  for (const { start, end } of spans) {
    const from = next
    while (next < tokens.length && starts[next]! < end) next++
    list.push({
      from,
      to: next,
      start,
      end,
      isQuestion: /[?؟]/.test(raw.slice(Math.max(start, end - 8), end)),
      tags: [],
      figures: [],
      names: [],
      places: [],
      topics: new Set(),
    })
  }
  const ours = findNames(tokens, names)
  const taken = new Uint8Array(tokens.length)
  for (const name of ours) taken.fill(1, name.from, name.to)
  const tags = tagsIn(tokens).filter(tag => !isTaken(taken, tag))
  const named = placesIn(tokens).filter(hit => !hit.fuzzy && !isTaken(taken, hit) && !isPlus(tokens, hit))
  const placed = merged(
    named.map(({ value, from, to }) => ({ place: value, from, to })),
    tags.filter(tag => tag.group === 'place' && !isPlus(tokens, tag)).map(({ name, from, to }) => ({ place: name, from, to })),
  )
  // The 6 of "6th of October" counts nothing.
  for (const { from, to } of placed) taken.fill(1, from, to)
  deal(list, ours, 'names')
  deal(list, placed, 'places')
  deal(
    list,
    tags.filter(tag => tag.group !== 'place' && !isTaken(taken, tag)),
    'tags',
  )
  deal(
    list,
    figuresOf(folded, tokens).filter(figure => !isTaken(taken, figure)),
    'figures',
  )
  takeUp(list)
  return { raw, folded, at, tokens, sentences: list }
}

function takeUp(list: Sentence[]): void {
  list.forEach((sentence, i) => {
    const before = list[i - 1]
    if (!before || sentence.names.some(name => name.kind === 'project' || name.kind === 'code')) return
    for (const tag of before.tags) if (tag.group === 'role') sentence.topics.add(tag.name)
    // A sentence without a topic of its own passes on the last.
    if (!before.tags.some(tag => tag.group === 'role')) for (const topic of before.topics) sentence.topics.add(topic)
  })
}

/** "زائد أول شهر" adds; it is not Sheikh Zayed. */
const isPlus = (tokens: Token[], { from, to }: { from: number; to: number }) =>
  to - from === 1 &&
  /^ز[اي]?[ئي]د$/.test(tokens[from]!.text) &&
  /^(?:\d|اول|شهر|ايجار|ال(?:مقدم|قسط|صيان|تامين|عمول))/.test(tokens[to]?.text ?? '')

/** Both readings of places in order; of two that overlap the longer. */
function merged(one: Sentence['places'], other: Sentence['places']): Sentence['places'] {
  const all = [...one, ...other].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Sentence['places'] = []
  for (const place of all) {
    const last = kept.at(-1)
    if (!last || place.from >= last.to) kept.push(place)
    else if (place.to - place.from > last.to - last.from) kept[kept.length - 1] = place
  }
  return kept
}

const isTaken = (taken: Uint8Array, { from, to }: { from: number; to: number }) => {
  for (let i = from; i < to; i++) if (taken[i]) return true
  return false
}

function deal<K extends 'tags' | 'figures' | 'names' | 'places'>(list: Sentence[], items: Sentence[K], key: K): void {
  let at = 0
  for (const item of items as { from: number }[]) {
    while (at < list.length - 1 && list[at]!.to <= item.from) at++
    ;(list[at]?.[key] as { from: number }[] | undefined)?.push(item)
  }
}

function figuresOf(folded: string, tokens: Token[]): Figure[] {
  const figures: Figure[] = []
  let at = 0
  for (const span of readNumbers(folded)) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at++
    let to = at
    while (to < tokens.length && tokens[to]!.start < span.end) to++
    const { to: upper, start: _start, end: _end, ...figure } = span
    if (isNotSaid(tokens, at, to)) continue
    // "le 5 seneen": for so long, and no currency.
    if (figure.currency && tokens[at]!.text === 'le' && LASTS.test(tokens[to]?.text ?? '')) {
      const { currency: _currency, ...bare } = figure
      figures.push({ ...bare, kind: 'number', from: at + 1, to })
      continue
    }
    // "The higher one EGP 652,500": not one pound.
    if (figure.words && figure.value === 1 && figure.currency && isFigure(tokens[to]?.text)) continue
    // "28 alf w shahren": two months are no part of an amount.
    if (figure.scale && to - at > 2 && PAIR.test(tokens[to - 1]!.text)) {
      figures.push(
        { ...figure, value: figure.value - 2, from: at, to: to - 2 },
        { value: 2, kind: 'number', words: true, from: to - 1, to },
      )
      continue
    }
    if (to > at) figures.push({ ...figure, ...(upper === undefined ? {} : { upper }), from: at, to })
  }
  return figures.length || OBLIQUE_ANY.test(folded) ? withOblique(figures, tokens) : figures
}

const LASTS = /^(?:s[ae]?n[ei]*n|sana|sanawat|shahr|shohoor|shohor|shohour|ashhor)$/

const isFigure = (text: string | undefined) => text !== undefined && /^\d/.test(text)

const PAIR = /^(?:shahre?i?n|santei?n|sanatei?n|sante?n|yomei?n|ghorfetei?n|8orfetei?n|odtei?n|شهرين|سنتين|غرفتين|حمامين)$/

const OBLIQUE: Record<string, number> = { двумя: 2, двух: 2, тремя: 3, трех: 3, четырьмя: 4, четырех: 4, пятью: 5, пяти: 5, шестью: 6, шести: 6, семью: 7, семи: 7, الغرفتين: 2, الاوضتين: 2, الحمامين: 2, حمامين: 2, غرفتين: 2, اوضتين: 2, دقيقتين: 2, '7amamen': 2, '7amamein': 2, '7amameen': 2, hamamen: 2, hamamein: 2, de2e2ten: 2, d2e2ten: 2, de2i2ten: 2, di2i2ten: 2 } // biome-ignore format: a table
const OBLIQUE_ANY = /one (?:bed|bath)|дву|тре|четыр|пят|шест|сем|دقيقتين|غرفتين|اوضتين|حمامين|[7h]amam[ei]+n|d[ei]?2[ei]2t/

/** Russian numerals in the cases a sentence bends them to ("с пятью спальнями"), and Arabic pairs that hold their number. */
function withOblique(figures: Figure[], tokens: Token[]): Figure[] {
  const read = new Set(figures.flatMap(figure => Array.from({ length: figure.to - figure.from }, (_, i) => figure.from + i)))
  const more = tokens.flatMap((token, from) => {
    // "The one-bed" is no pronoun.
    const isOne = token.text === 'one' && /^(?:bed|beds|bedroom|bedroomed|bath|bathroom)$/.test(tokens[from + 1]?.text ?? '')
    const value = isOne ? 1 : (OBLIQUE[token.text] ?? OBLIQUE[token.text.replace(/^[وفب](?=..)/, '')])
    return value === undefined || read.has(from) ? [] : [{ value, kind: 'number' as const, words: true, from, to: from + 1 }]
  })
  return more.length ? [...figures, ...more].sort((a, b) => a.from - b.from) : figures
}

const TURKISH_COUNTED =
  /^(?:bin|yuz|milyon|yil|sene|ay|dakika|oda|metre|gun|saat|kat|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|m2|banyo|yatak)/
const COUNTED =
  /^(?:سنين|سنوات|غرف|اوض|حمامات|شهور|ادوار|متر|دقايق|مليون|الاف|sneen|seneen|owad|ghoraf|shoho\w{0,2}r|sheho\w{0,2}r|ashhor|adwar)/

/** English "on" is ten in Turkish, and Egyptian "taman" is both eight and a price: numbers only before something counted. */
function isNotSaid(tokens: Token[], at: number, to: number): boolean {
  if (to - at !== 1) return false
  const next = tokens[to]?.text ?? ''
  // "الاتنين ٣ غرف": both, not two.
  if (/^[وف]?ال(?:اتنين|اثنين)$/.test(tokens[at]!.text)) return !/^[لب]?يوم$/.test(tokens[at - 1]?.text ?? '')
  if (/^l?etn[ei]+n$/.test(tokens[at]!.text) && /^(?:el|fel|bein|been|ben)$/.test(tokens[at - 1]?.text ?? 'el')) return true
  // "El sha2etein" are homes.
  if (/^sha2e?tei?n$/.test(tokens[at]!.text)) return true
  // Water, and not a hundred.
  if (/^[وف]?ال(?:ميه|مايه|مياه)$/.test(tokens[at]!.text) && tokens[at - 1]?.text !== 'في') return true
  if (/^(?:[وب]?الف|alf)$/.test(tokens[at]!.text) && GOOD_WISH.test(next)) return true
  if (tokens[at]!.text === 'on') return !TURKISH_COUNTED.test(next)
  return /^(?:تمن|ثمن|taman|tmn)$/.test(tokens[at]!.text) && !COUNTED.test(next)
}

/** "ألف مبروك": a thousand good wishes are no amount. */
const GOOD_WISH = /^(?:مبروك|شكر|سلام|سلامه|هنا|حمد|تحيه|تهنيه|ورده|mabrouk|mabrook|mbrook|mabruk|shokr|salam|salama|hana|ta7eya|warda)$/

/** The folded words of a claim. */
export const phrase = (reading: Reading, claim: { from: number; to: number }) =>
  reading.folded.slice(reading.tokens[claim.from]!.start, reading.tokens[claim.to - 1]!.end)
