import type { Evidence } from '#contracts/conversation'
import type { ClaimFacts } from '../../types.ts'
import type { Claim } from '../claim.ts'
import { phrase, type Reading, type Sentence } from '../reading/reading.ts'
import type { Known } from './known.ts'

/** Claims that are not about a listing at all: the customer's own figures, an appointment, how many there are. */
export function withoutListing(
  claim: Claim,
  reading: Reading,
  sentence: Sentence,
  { facts, known, hasKnownMoment }: { facts: ClaimFacts; known: Known; hasKnownMoment: boolean },
): { evidence: Evidence | null; reason: string | null } | null {
  const own = (field: string) => ({ evidence: { ...blank(claim), listingId: null, field, value: phrase(reading, claim) }, reason: null })
  switch (claim.kind) {
    case 'name':
      return isTheirName(claim, reading, sentence, known) ? own('customer') : { evidence: null, reason: 'unknown-name' }
    case 'moment':
      return hasKnownMoment ? own('customer') : { evidence: null, reason: 'unknown-time' }
    case 'money':
    case 'years':
    case 'months':
    case 'area':
    case 'percent':
      if (!known.numbers.has(claim.value)) return null
      if (claim.kind === 'money' && claim.bound) return isOutOfBounds(claim, sentence, facts) ? own('customer') : null
      return isWished(claim, sentence, reading) ||
        (claim.kind !== 'money' && claim.kind !== 'area' && isRefused(claim, sentence, reading)) ||
        isDenied(claim, sentence) ||
        isMistaken(claim, sentence)
        ? own('customer')
        : null
    case 'date':
      return hasKnownMoment || (claim.year !== null && known.years.has(claim.year) && isWished(claim, sentence, reading))
        ? own('customer')
        : null
    case 'place':
      return known.places.has(claim.place) && (isWished(claim, sentence, reading) || isRefused(claim, sentence, reading))
        ? own('customer')
        : null
    case 'number': {
      const counted =
        claim.counted || sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'count' && Math.abs(tag.from - claim.to) <= 2)
      if (counted && claim.value <= facts.listings.length) return own('count')
      const theirs = known.numbers.has(claim.value) && (isWished(claim, sentence, reading) || isOfTheirs(claim, reading, known))
      return theirs ? own('customer') : null
    }
    case 'standing':
      return claim.negated &&
        sentence.figures.some(figure => known.numbers.has(figure.value) && claim.from - figure.to <= 3 && claim.from >= figure.to)
        ? own('customer')
        : null
    case 'type':
      return claim.plural ? { evidence: null, reason: null } : null
    default:
      return null
  }
}

/** "Two cars", which the customer said they have. */
const isOfTheirs = ({ to }: Claim, { tokens }: Reading, { words }: Known) => {
  const next = tokens[to]
  return next !== undefined && next.script !== 'other' && next.text.length > 3 && words.has(next.text)
}

export const blank = (claim: Claim) => ({ claim: '', kind: claim.kind as string, start: 0, end: 0 })

/** "Your budget of 7 million", "above your 5 million": said of the wish and not of the unit. */
function isWished(claim: Claim, sentence: Sentence, reading: Reading): boolean {
  return sentence.tags.some(tag => {
    if (tag.group !== 'stance' || tag.name !== 'budget') return false
    const [a, b] = tag.to <= claim.from ? [tag.to, claim.from] : [claim.to, tag.from]
    if (b < a || b - a > 6) return false
    for (let i = a; i < b; i++) if (/^[,;،؛.]$/.test(reading.tokens[i]!.text)) return false
    return !sentence.tags.some(
      other => other.group === 'role' && ['price', 'monthly', 'down'].includes(other.name) && other.from >= a && other.to <= b,
    )
  })
}

/** "None of them is below 3 million", where the customer named the three. */
const isOutOfBounds = ({ value, bound }: { value: number; bound?: 'over' | 'under' }, sentence: Sentence, { listings }: ClaimFacts) =>
  sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'negation') &&
  listings.every(({ pricing: { basePrice } }) => basePrice != null && (bound === 'under' ? basePrice >= value : basePrice <= value))

/** "The figure of 4.9 million isn't right" */
const isMistaken = (claim: Claim, sentence: Sentence) =>
  sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'mistaken' && tag.from >= claim.to && tag.from - claim.to <= 3)

/** "Not EGP 620,000", where the customer thought so. */
const isDenied = (claim: Claim, sentence: Sentence) =>
  sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'negation' && tag.to === claim.from)

/** "Six months would be too short" */
const FALLS_SHORT =
  /^(?:short|shorter|little|few|low|tight|قصير\p{L}?|قليل\p{L}?|قليله|osayar\p{L}*|2osayar\p{L}*|2olayel\p{L}*|kisa|az|мало|коротк\p{L}*)$/u

/** "It is in Nada Gardens and not in Olive Terrace": a name the customer said, denied or not known of. */
const isTheirName = (claim: Claim, { tokens }: Reading, sentence: Sentence, { words }: Known) =>
  tokens.slice(claim.from, claim.to).every(({ text, script }) => script === 'other' || words.has(text)) &&
  sentence.tags.some(tag => tag.group === 'stance' && ['negation', 'unknown', 'nothing', 'echo'].includes(tag.name))

const isRefused = (claim: Claim, sentence: Sentence, { tokens }: Reading) =>
  tokens
    .slice(claim.to, claim.to + 5)
    .some(({ text }, i, near) => FALLS_SHORT.test(text) && !near.slice(0, i).some(token => token.text === ',')) ||
  sentence.tags.some(
    tag =>
      tag.group === 'stance' &&
      (tag.name === 'negation' || tag.name === 'nothing' || tag.name === 'unknown') &&
      (tag.to <= claim.from ? claim.from - tag.to <= 8 : tag.from >= claim.to && tag.from - claim.to <= 1),
  )
