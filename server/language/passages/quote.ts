import { sentences } from '../claims/reading/sentences.ts'
import { fold } from '../text/normalise.ts'
import { enough, fitOf, type Question, questionOf, rarities, scriptOf, type Written } from './fit.ts'
import { gistOf } from './gist.ts'
import { isSayable } from './sayable.ts'
import type { PassageSource } from './source.ts'
import { wider } from './subjects.ts'

/** The sentences of a passage that answer a question, word for word. */
export interface Quote {
  source: PassageSource
  text: string
  score: number
}

/** Of statements that answer alike one in the customer's language is said, else one in English. */
const ownLanguage = 0.14
const english = 0.1
const longestQuote = 520
const mostSentences = 3
/** Passages an answer chooses from. */
export const mostPassages = 24

/**
 * The stretch of the passages that answers the question, if one clearly does. Subjects count most, because they are the same in every
 * language; the question's own words next. Given passages may be in any order.
 */
export function quoteFor(question: string, passages: PassageSource[], { language = null as string | null } = {}): Quote | null {
  const asked = questionOf(question, language)
  if (asked.subjects.size === 0 && asked.words.size === 0) return null
  const read = passages.slice(0, mostPassages).map(source => ({ source, parts: partsOf(source) }))
  const rarity = rarities(
    asked,
    read.flatMap(({ parts }) => parts),
  )
  let best: (Quote & { rank: number }) | null = null
  for (const { source, parts } of read) {
    const scores = parts.map(part => scoreOf(asked, part, rarity, source.language === language))
    const top = scores.indexOf(Math.max(...scores))
    const score = scores[top] ?? 0
    const rank = score + (source.language === language ? ownLanguage : source.language === 'en' ? english : 0)
    if (score < enough || (best && rank <= best.rank)) continue
    best = { source, score, rank, text: around(source.text, parts, scores, top, asked) }
  }
  return best && { source: best.source, text: best.text, score: best.score }
}

interface Part extends Written {
  start: number
  end: number
  /** Asked only of what would be quoted: it costs more than the rest together. */
  isSayable(): boolean
}

/** "It is refunded…", "The answer takes…": what it is said of stands before. */
const GOES_ON =
  /^(?:it|they|this|these|both|the (?:answer|application|amount|form|fee|same|\w+ (?:days|weeks|months))|bu|bunlar|başvuru|cevap|он|она|они|это|эт[аи]|ответ|ده|دي|ودا|وده|هذا|هذه|وهو|وهي|ويتم|كما|وفي هذه)(?![\p{L}])/iu

function partsOf({ text, heading, title, language }: PassageSource): Part[] {
  const above = heading ? gistOf(heading).subjects : new Set<string>()
  // what a passage or its document is called answers nothing
  const names = new Set([heading, title].flatMap(name => (name ? fold(name).trim() : [])))
  const parts: Part[] = []
  for (const { start, end } of sentences(text)) {
    const own = text.slice(start, end).trim()
    if (own === '') continue
    const gist = gistOf(own)
    const isTitle = names.has(fold(own).trim())
    let sayable: boolean | undefined
    const check = () => {
      sayable ??= !isTitle && /\p{L}/u.test(own) && isSayable(own)
      return sayable
    }
    parts.push({ start, end, text: own, language, ...gist, lent: lentTo(own, above, isTitle ? undefined : parts.at(-1)), isSayable: check })
  }
  return parts
}

/** A heading speaks for what stands under it, surely if it has one subject; a sentence for the next one that goes on about it. */
function lentTo(text: string, above: Set<string>, before: Part | undefined): Map<string, number> {
  const lent = new Map<string, number>()
  if (before) for (const subject of before.subjects) lent.set(subject, GOES_ON.test(text) ? 0.75 : 0.2)
  const narrow = [...above].filter(subject => ![...above].some(other => wider(other) === subject))
  const surely = narrow.length === 1 ? 0.85 : narrow.length <= 3 ? 0.65 : 0.4
  for (const subject of above) lent.set(subject, Math.max(surely, lent.get(subject) ?? 0))
  return lent
}

function scoreOf(asked: Question, part: Part, rarity: Map<string, number>, isOwn: boolean): number {
  if (/[?؟]$/.test(part.text)) return 0
  const found = [...asked.words].filter(word => part.words.has(word))
  const whole = [...asked.words].reduce((sum, word) => sum + (rarity.get(`"${word}`) ?? 1), 0)
  const words = whole > 0 ? found.reduce((sum, word) => sum + (rarity.get(`"${word}`) ?? 1), 0) / whole : 0
  // without a subject only the question's own words count, and one of them may be chance
  const fit = asked.subjects.size > 0 ? fitOf(asked, part, rarity) : found.length >= 2 ? 0.85 * words : 0
  if (fit === 0) return 0
  const score = fit + (scriptOf(part.text) === asked.script ? 0.08 * words : 0) + (isOwn ? 0.04 : 0)
  return score >= enough && !part.isSayable() ? 0 : score
}

/** The best sentence with its neighbours while they go on about it: the items under a line that announces them, what else was asked. */
function around(text: string, parts: Part[], scores: number[], top: number, asked: Question): string {
  let [from, to] = [top, top]
  const fits = (start: number, end: number) =>
    end - start < mostSentences && start >= 0 && end < parts.length && parts[end]!.end - parts[start]!.start <= longestQuote
  const goesOn = (index: number, share: number) =>
    parts[index]!.isSayable() &&
    scores[index]! >= share * scores[top]! &&
    [...asked.subjects].some(subject => parts[index]!.subjects.has(subject))
  const isListed = (index: number) =>
    parts[index]!.isSayable() && (/[:：]$/.test(parts[index - 1]!.text) || (index - 1 > from && ITEM.test(parts[index]!.text)))
  while (fits(from, to + 1) && (isListed(to + 1) || goesOn(to + 1, 0.8))) to++
  while (fits(from - 1, to) && goesOn(from - 1, 0.85)) from--
  return text.slice(parts[from]!.start, parts[to]!.end).trim()
}

const ITEM = /^(?:[-•*–]|[\d٠-٩]{1,2}[.)])/u
