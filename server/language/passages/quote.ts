import { sentences } from '../claims/sentences.ts'
import { embed, similarity } from '../embedding.ts'
import { fold } from '../text/normalise.ts'
import { type Gist, gistOf } from './gist.ts'
import { isSayable } from './sayable.ts'
import type { PassageSource } from './source.ts'

/** The sentences of a passage that answer a question, word for word. */
export interface Quote {
  source: PassageSource
  text: string
  score: number
}

/** Below this the passage speaks of something near and not of what was asked. */
const enough = 0.5
const longestQuote = 520
const mostSentences = 3
/** Passages an answer chooses from. */
export const mostPassages = 24

const ASKS_AMOUNT =
  /how much|how many|what percent|rate|cost|\bfees?\b|كام|كم|نسبة|قد ايه|تكلف|رسوم|kam\b|ne kadar|kaç|oran|сколько|процент|размер/iu
const ASKS_TIME =
  /how long|when|deadline|how many (?:days|weeks|months)|امتى|متى|مدة|كام يوم|كام شهر|خلال|emta|ne zaman|ne kadar sür|когда|срок|долго/iu
const FIGURE = /[\d٠-٩]|percent|٪|%|بالمئة|بالمائة/u
const SPAN = /\b(?:day|week|month|year)s?\b|يوم|ايام|أيام|اسبوع|أسبوع|شهر|اشهر|أشهر|شهور|سنة|سنوات|gün|hafta|ay\b|yıl|дн|недел|месяц|год/iu

interface Asked extends Gist {
  /** Words that are no name of a subject: "Spain", "villa". */
  plain: string[]
  script: 'arabic' | 'cyrillic' | 'latin'
  amount: boolean
  time: boolean
  vector: Buffer
  preferred: string | null
}

/**
 * The stretch of the passages that answers the question, if one clearly does. Subjects count most, because they are the same in every
 * language; rare words of the question next. Given passages may be in any order.
 */
export function quoteFor(question: string, passages: PassageSource[], { language = null as string | null } = {}): Quote | null {
  const gist = gistOf(question)
  const asked: Asked = {
    ...gist,
    plain: [...gist.words].filter(word => gistOf(word).subjects.size === 0),
    script: scriptOf(question),
    amount: ASKS_AMOUNT.test(fold(question)) || ASKS_AMOUNT.test(question),
    time: ASKS_TIME.test(fold(question)) || ASKS_TIME.test(question),
    vector: embed(fold(question)),
    preferred: language,
  }
  if (asked.subjects.size === 0 && asked.words.size === 0) return null
  const read = passages.slice(0, mostPassages).map(source => ({ source, parts: partsOf(source) }))
  const weights = weightsOf(
    asked,
    read.flatMap(({ parts }) => parts.map(part => part.gist)),
  )
  let best: Quote | null = null
  for (const { source, parts } of read) {
    const scores = parts.map(part => scoreOf(asked, part, weights, source))
    const top = scores.indexOf(Math.max(...scores))
    const score = scores[top] ?? 0
    if (score < enough || (best && score <= best.score)) continue
    best = { source, score, text: around(source.text, parts, scores, top, asked) }
  }
  return best
}

const scriptOf = (text: string): Asked['script'] =>
  /\p{Script=Arabic}/u.test(text) ? 'arabic' : /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'latin'

interface Part {
  start: number
  end: number
  text: string
  gist: Gist
  /** Subjects of the heading above, which a sentence under it need not repeat. */
  above: Set<string>
  /** Asked only of what would be quoted: it costs more than the rest together. */
  isSayable(): boolean
}

function partsOf({ text, heading }: PassageSource): Part[] {
  const above = heading ? gistOf(heading).subjects : new Set<string>()
  const title = heading ? fold(heading).trim() : null
  return sentences(text).flatMap(({ start, end }) => {
    const own = text.slice(start, end).trim()
    if (own === '') return []
    let sayable: boolean | undefined
    const check = () => {
      sayable ??= fold(own).trim() !== title && /\p{L}/u.test(own) && isSayable(own)
      return sayable
    }
    return [{ start, end, text: own, gist: gistOf(own), above, isSayable: check }]
  })
}

/** A word that few sentences have tells more than one that all have. */
function weightsOf(asked: Gist, all: Gist[]): Map<string, number> {
  return new Map(
    [...asked.words].map(word => {
      const having = all.filter(gist => gist.words.has(word)).length
      return [word, having === 0 ? 0.6 : Math.log(1 + all.length / having)]
    }),
  )
}

function scoreOf(asked: Asked, part: Part, weights: Map<string, number>, source: PassageSource): number {
  if (/[?؟]$/.test(part.text)) return 0
  // a heading of one subject speaks for what stands under it; one of several only hints
  const underHeading = part.above.size === 1 ? 0.85 : 0.4
  const held = [...asked.subjects].map(subject => (part.gist.subjects.has(subject) ? 1 : part.above.has(subject) ? underHeading : 0))
  const subjects = held.length ? held.reduce<number>((sum, one) => sum + one, 0) / held.length : 0
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const found = [...asked.words].filter(word => part.gist.words.has(word))
  const words = whole > 0 ? found.reduce((sum, word) => sum + weights.get(word)!, 0) / whole : 0
  // without a subject in common only the question's own words count, and one of them may be chance
  const near = held.length ? (subjects === 0 ? 0 : 0.62 * subjects + 0.3 * words) : found.length >= 2 ? 0.85 * words : 0
  if (near === 0) return 0
  const fits = (asked.amount && FIGURE.test(part.text) ? 0.1 : 0) + (asked.time && SPAN.test(part.text) ? 0.1 : 0)
  const alike = 0.06 * Math.max(0, similarity(asked.vector, embed(fold(part.text))))
  const score = near * particularity(asked, part) + fits + alike + (source.language === asked.preferred ? 0.04 : 0)
  return score >= enough && !part.isSayable() ? 0 : score
}

/** "The capital gains tax in Spain" is not any tax: several words of the question, none of them in the sentence. */
function particularity(asked: Asked, part: Part): number {
  const isComparable = asked.script === scriptOf(part.text)
  return isComparable && asked.plain.length >= 3 && !asked.plain.some(word => part.gist.words.has(word)) ? 0.6 : 1
}

/** The best sentence with its neighbours while they go on about it: the items under a line that announces them, what else was asked. */
function around(text: string, parts: Part[], scores: number[], top: number, asked: Asked): string {
  let [from, to] = [top, top]
  const fits = (start: number, end: number) =>
    end - start < mostSentences && start >= 0 && end < parts.length && parts[end]!.end - parts[start]!.start <= longestQuote
  const goesOn = (index: number, share: number) =>
    parts[index]!.isSayable() &&
    scores[index]! >= share * scores[top]! &&
    [...asked.subjects].some(subject => parts[index]!.gist.subjects.has(subject))
  const isListed = (index: number) =>
    parts[index]!.isSayable() && (/[:：]$/.test(parts[index - 1]!.text) || (index - 1 > from && ITEM.test(parts[index]!.text)))
  while (fits(from, to + 1) && (isListed(to + 1) || goesOn(to + 1, 0.75))) to++
  while (fits(from - 1, to) && goesOn(from - 1, 0.85)) from--
  return text.slice(parts[from]!.start, parts[to]!.end).trim()
}

const ITEM = /^(?:[-•*–]|[\d٠-٩]{1,2}[.)])/u
