import type { Clause } from '../reading/clauses.ts'
import type { Reading } from '../reading/reading.ts'
import { isOwnPlace } from '../wishes/where.ts'
import type { Asked } from './clause-intents.ts'

/** Requests without what is only told beside them: why somebody moves, that a place is far, which of the homes is meant. */
export function withoutAsides(reading: Reading, asked: Asked[]): Asked[] {
  if (asked.length < 2) return asked
  const clauseOf = (item: Asked) => reading.clauses.find(clause => clause.from <= item.from && item.from < clause.to)
  const searched = asked.some(item => item.intent === 'PROPERTY_INQUIRY' && item.strength >= 0.9 && searches(reading, clauseOf(item)))
  return asked.filter(item => {
    const clause = clauseOf(item)
    if (!clause) return true
    if (item.intent === 'PROPERTY_INQUIRY' && tellsOfHimself(reading, clause) && asked.some(firm)) return false
    if (item.intent === 'PROPERTY_INQUIRY' && tellsWhatHePays(reading, clause) && asked.some(ofPlans)) return false
    if (searched && told.has(item.intent) && !questions(reading, clause)) return false
    return !(item.intent === 'PROPERTY_INQUIRY' && names(reading, clause) && asked.some(other => other.from >= clause.to && firm(other)))
  })
}

/** What a statement of somebody's circumstances may sound like. */
const told = new Set<Asked['intent']>(['GENERAL_QUESTION', 'LOCATION_INFO'])
const firm = ({ intent, strength }: Asked) => strength === 1 && intent !== 'PROPERTY_INQUIRY'
const ofPlans = ({ intent }: Asked) => intent === 'PAYMENT_PLANS'

const within = (clause: Clause) => (item: { start: number; end: number }) => item.start >= clause.start && item.end <= clause.end
/** Whether a clause speaks of a home: by its kind, by what is in it, by a wish. */
const speaksOfAHome = ({ cues, projects }: Reading, clause: Clause) =>
  projects.some(within(clause)) ||
  cues.some(
    cue =>
      within(clause)(cue) && (/^(?:type|amenity|finish|wish)$/.test(cue.group) || cue.value === 'unit:room') && cue.value !== 'wish:before',
  )

/** "I work in Zamalek": why the way is asked for. */
function tellsOfHimself(reading: Reading, clause: Clause): boolean {
  const places = reading.places.filter(within(clause))
  return places.length > 0 && places.every(place => isOwnPlace(reading, place)) && !speaksOfAHome(reading, clause)
}

/** "The most I can pay is 30k monthly": beside a question of plans. */
const tellsWhatHePays = (reading: Reading, clause: Clause) =>
  reading.cues.some(cue => cue.value === 'role:monthly' && within(clause)(cue)) &&
  !reading.places.some(within(clause)) &&
  !speaksOfAHome(reading, clause)

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
