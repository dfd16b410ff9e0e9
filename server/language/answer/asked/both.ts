import { spokenOfSince } from '../../seen.ts'
import { fold } from '../../text/normalise.ts'
import type { AnswerInput, ListingFacts } from '../../types.ts'

const BOTH =
  /\bboth\b(?! \S+ and )|\bthe two(?= of them|[?.!,]|$)|(?:^|\s)[وبلف]?(?:الاتنين|الاثنين|للاتنين|التنين|كلاهما)(?=[\s؟?.!،,]|$)|\b(?:el|il|lel|fel|wel|bel) ?(?:2?etnen|2?etnein|2?itnen|tnen|etneen)\b|\b(?:her )?ikisi|(?:^|\s)об(?:а|е|оих|еих|оими|еими|оим|еим)(?=[\s?.!,]|$)/

/** "How much down for each?" */
const EACH =
  /(?:^|\s)(?:في|ل|من)? ?كل (?:واحد|واحده|وحده)(?=[\s؟?.!،,]|$)|\b(?:for|in|of) each\b|\beach (?:one|of them)\b|\b(?:le|fi|fe|men|l) ?kol (?:wa7ed|wa7da|we7da)\b|\bher bir(?:i|inin|inde|isi)\b/
const MOST_TOLD = 3

/** "Are both ready?" beside more than two: those spoken of one by one, the first and the one spoken of, or the first two. Beside one, it and the one before. */
export function bothOf(input: AnswerInput, shown: ListingFacts[]): ListingFacts[] {
  const { slots } = input.understanding
  const text = fold(input.message)
  if (shown.length > 1 && shown.length <= MOST_TOLD && EACH.test(text)) return shown
  if (shown.length === 0 || slots.viewingDate !== undefined || !BOTH.test(text)) return []
  if (shown.length === 2) return shown
  const { seen = [] } = input.context
  const byId = (id: string) => input.known.find(listing => listing.id === id) ?? []
  if (shown.length === 1) return seenOnce(seen).slice(0, 2).reverse().flatMap(byId)
  const ids = shown.map(listing => listing.id)
  const pair = seenOnce([...spokenOfSince(seen, ids).slice(0, 2), ...ids]).slice(0, 2)
  return shown.filter(listing => pair.includes(listing.id))
}

const seenOnce = (ids: string[]) => [...new Set(ids)]
