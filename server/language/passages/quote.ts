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
const mostPassages = 24

const ASKS_AMOUNT =
  /how much|how many|what percent|rate|cost|\bfees?\b|كام|كم|نسبة|قد ايه|تكلف|رسوم|kam\b|ne kadar|kaç|oran|сколько|процент|размер/iu
const ASKS_TIME =
  /how long|when|deadline|how many (?:days|weeks|months)|امتى|متى|مدة|كام يوم|كام شهر|خلال|emta|ne zaman|ne kadar sür|когда|срок|долго/iu
const FIGURE = /[\d٠-٩]|percent|٪|%|بالمئة|بالمائة/u
const SPAN = /\b(?:day|week|month|year)s?\b|يوم|ايام|أيام|اسبوع|أسبوع|شهر|اشهر|أشهر|شهور|سنة|سنوات|gün|hafta|ay\b|yıl|дн|недел|месяц|год/iu

interface Asked extends Gist {
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
  const asked: Asked = {
    ...gistOf(question),
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
    best = { source, score, text: around(source.text, parts, scores, top) }
  }
  return best
}

interface Part {
  start: number
  end: number
  text: string
  gist: Gist
  /** Subjects of the heading above, which a sentence under it need not repeat. */
  above: Set<string>
  isSayable: boolean
}

function partsOf({ text, heading }: PassageSource): Part[] {
  const above = heading ? gistOf(heading).subjects : new Set<string>()
  const title = heading ? fold(heading).trim() : null
  return sentences(text)
    .map(({ start, end }) => {
      const own = text.slice(start, end).trim()
      return {
        start,
        end,
        text: own,
        gist: gistOf(own),
        above,
        isSayable: isSayable(own) && fold(own).trim() !== title && /\p{L}/u.test(own),
      }
    })
    .filter(part => part.text !== '')
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
  if (!part.isSayable || part.text.endsWith('?') || part.text.endsWith('؟')) return 0
  const held = [...asked.subjects].map(subject => (part.gist.subjects.has(subject) ? 1 : part.above.has(subject) ? 0.75 : 0))
  const subjects = held.length ? held.reduce<number>((sum, one) => sum + one, 0) / held.length : 0
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const found = [...asked.words].filter(word => part.gist.words.has(word))
  const words = whole > 0 ? found.reduce((sum, word) => sum + weights.get(word)!, 0) / whole : 0
  // without a subject in common only the question's own words count, and one of them may be chance
  const near = held.length ? (subjects === 0 ? 0 : 0.62 * subjects + 0.3 * words) : found.length >= 2 ? 0.85 * words : 0
  if (near === 0) return 0
  const fits = (asked.amount && FIGURE.test(part.text) ? 0.1 : 0) + (asked.time && SPAN.test(part.text) ? 0.1 : 0)
  const alike = 0.06 * Math.max(0, similarity(asked.vector, embed(fold(part.text))))
  return near + fits + alike + (source.language === asked.preferred ? 0.04 : 0)
}

/** The best sentence with its neighbours while they go on about it: the items under a line that announces them, what else was asked. */
function around(text: string, parts: Part[], scores: number[], top: number): string {
  let [from, to] = [top, top]
  const fits = (start: number, end: number) => parts[end]!.end - parts[start]!.start <= longestQuote
  while (to + 1 < parts.length && to - from + 1 < mostSentences && fits(from, to + 1)) {
    const announced = /[:：]$/.test(parts[to]!.text) || (/^(?:[-•*–]|[\d٠-٩]{1,2}[.)])/u.test(parts[to + 1]!.text) && to > from)
    if (!parts[to + 1]!.isSayable || !(announced || scores[to + 1]! >= 0.75 * scores[top]!)) break
    to++
  }
  if (
    from > 0 &&
    to - from + 1 < mostSentences &&
    fits(from - 1, to) &&
    parts[from - 1]!.isSayable &&
    scores[from - 1]! >= 0.85 * scores[top]!
  )
    from--
  return text.slice(parts[from]!.start, parts[to]!.end).trim()
}
