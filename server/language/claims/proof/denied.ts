import type { ListingFacts } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { Candidate, Proof } from './proof.ts'

/** What a listing holds of the kind a claim is of: only what is known can be denied. */
const FIELDS: Partial<Record<Claim['kind'], [string, (listing: ListingFacts) => string | number | null | undefined]>> = {
  date: ['deliveryDate', one => one.deliveryDate],
  bedrooms: ['specifications.bedrooms', one => one.specifications.bedrooms],
  bathrooms: ['specifications.bathrooms', one => one.specifications.bathrooms],
  area: ['specifications.area', one => one.specifications.area],
  floor: ['specifications.floor', one => one.specifications.floor],
  money: ['pricing.basePrice', one => one.pricing.basePrice],
  number: ['pricing.basePrice', one => one.pricing.basePrice],
  percent: ['paymentPlans', one => one.paymentPlans[0]?.downPaymentPercent],
  years: ['paymentPlans', one => one.paymentPlans[0]?.years ?? one.rentTerms?.minTermMonths],
  months: ['paymentPlans', one => one.paymentPlans[0]?.years ?? one.rentTerms?.minTermMonths],
  place: ['location.place', one => one.location.place],
  type: ['propertyType', one => one.propertyType],
}

/** Words that may stand between "not" and what it denies: "not in 2027", "مش في التالت". */
const BETWEEN = /^(?:in|on|at|by|for|a|an|the|of|egp|gbp|£|\$|€|في|ب|علي|بـ|fe|fel|b|3ala|el|в|на|за)$/

/** "June 2028, not 2027": a value right behind a "not" that the listing indeed does not hold. */
export function deniedProof(claim: Claim, candidates: Candidate[] | null, { tokens }: Reading, sentence: Sentence): Proof | null {
  const field = FIELDS[claim.kind]
  if (!field || !candidates?.length) return null
  let at = claim.from
  while (at > sentence.from && BETWEEN.test(tokens[at - 1]!.text)) at--
  const before = sentence.tags.some(
    tag => tag.group === 'stance' && tag.name === 'negation' && tag.to === at && DENIES.test(tokens[at - 1]!.text),
  )
  const after = /^(?:degil)$/.test(tokens[claim.to]?.text ?? '')
  if (!before && !after) return null
  const [name, holds] = field
  const value = candidates.map(({ listing }) => holds(listing)).find(one => one != null)
  return value == null ? null : { field: name, value }
}

const DENIES = /^(?:not|isnt|arent|مش|ليس|مو|mesh|msh|mish|не)$/
