import type { Asked } from './clause-intents.ts'
import type { Clause } from './clauses.ts'
import type { Reading } from './reading.ts'

/** Requests without what is only told beside them: why somebody moves, that a place is far, which of the homes is meant. */
export function withoutAsides(reading: Reading, asked: Asked[]): Asked[] {
  if (asked.length < 2) return asked
  const clauseOf = (item: Asked) => reading.clauses.find(clause => clause.from <= item.from && item.from < clause.to)
  const searched = asked.some(item => item.intent === 'PROPERTY_INQUIRY' && item.strength >= 0.9 && searches(reading, clauseOf(item)))
  return asked.filter(item => {
    const clause = clauseOf(item)
    if (!clause) return true
    if (searched && told.has(item.intent) && !questions(reading, clause)) return false
    return !(item.intent === 'PROPERTY_INQUIRY' && names(reading, clause) && asked.some(other => other.from >= clause.to && firm(other)))
  })
}

/** What a statement of somebody's circumstances may sound like. */
const told = new Set<Asked['intent']>(['GENERAL_QUESTION', 'LOCATION_INFO'])
const firm = ({ intent, strength }: Asked) => strength === 1 && intent !== 'PROPERTY_INQUIRY'

const questionWords =
  /\b(?:what|which|how|where|when|who|why)\b|^(?:and |so |but |also |ok )*(?:is|are|do|does|did|can|could|should|would|will|may)\b|(?:^|\s)(?:و|ب|ل|ف)?(?:ايه|فين|منين|كام|امتي|ازاي|هل|مين|ليه|كم|اين|متي|كيف|ينفع)(?:\s|$)|\b(?:eh|fen|feen|kam|emta|ezay|hal|meen|leh|yenfa3)\b|\b(?:ne|nerede|kac|nasil|hangi|kim|neden|m[iu])\b|(?:^|\s)(?:что|где|как\S*|когда|сколько|кто|почему|ли|можно)(?:\s|$)/
const questions = (reading: Reading, clause: Clause) => clause.question || questionWords.test(reading.text.slice(clause.start, clause.end))

const searches = (reading: Reading, clause: Clause | undefined) =>
  clause !== undefined && reading.cues.some(cue => cue.value === 'ask:search' && cue.from >= clause.from && cue.to <= clause.to)

/** "and the villa, how much a metre?": the one that is asked of, named by its kind with an article and nothing else. */
function names(reading: Reading, clause: Clause): boolean {
  if (clause.to - clause.from > 4 || !reading.context.shown?.length) return false
  const text = reading.text.slice(clause.start, clause.end)
  return (
    /^(?:and |ok |so |w |we |ve |و|طب |طيب |خلاص |تمام |tab |khalas |5alas |tamam |а |и )*(?:the|that|el|il|ال)/.test(text) &&
    reading.cues.some(cue => cue.group === 'type' && cue.from >= clause.from && cue.to <= clause.to) &&
    !reading.numbers.some(number => number.start >= clause.start && number.end <= clause.end)
  )
}
