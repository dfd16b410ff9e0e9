import { downPaymentOf, isOnFloor, isReady } from '../../filters.ts'
import { placeAndChildren } from '../../places.ts'
import type { ListingFacts } from '../../types.ts'
import type { Claim, Comparison } from '../claim.ts'
import { differenceProof, moneyProof, percentProof } from './money-proof.ts'
import { byPlan, type Candidate, near, type Proof, type World } from './proof.ts'
import { fromNowProof, gapProof, multipleProof, planGapProof } from './relation-proof.ts'

/** The field of a listing that a claim rests on, or null: then it is not so, or not known. */
export function proofOf(claim: Claim, { listing, plans }: Candidate, world: World): Proof | null {
  const s = listing.specifications
  const yes = (holds: boolean, field: string, value: Proof['value']): Proof | null => (holds ? { field, value } : null)
  switch (claim.kind) {
    case 'money':
      return moneyProof(claim, { listing, plans }, world)
    case 'percent':
      return percentProof(claim, { listing, plans }, world)
    case 'area': {
      if (claim.difference)
        return (
          differenceProof(
            claim.value,
            listing,
            world,
            other => other.specifications.area,
            'specifications.area',
            claim.approx,
            claim.way,
          ) ??
          yes(
            s.area != null && [...world.said].some(said => near(claim.value, Math.abs(s.area! - said))),
            'specifications.area',
            s.area ?? null,
          )
        )
      const whole = claim.whole && s.gardenArea != null && s.area != null ? s.area + s.gardenArea : null
      if (whole !== null && near(claim.value, whole, claim.approx)) return { field: 'specifications.area', value: whole }
      const value = claim.garden ? s.gardenArea : s.area
      return yes(
        value != null && near(claim.value, value, claim.approx),
        claim.garden ? 'specifications.gardenArea' : 'specifications.area',
        value ?? null,
      )
    }
    case 'bedrooms':
      if (claim.difference)
        return differenceProof(
          claim.value,
          listing,
          world,
          other => other.specifications.bedrooms,
          'specifications.bedrooms',
          false,
          claim.way,
        )
      return yes(s.bedrooms === claim.value, 'specifications.bedrooms', s.bedrooms ?? null)
    case 'bathrooms':
      if (claim.difference)
        return differenceProof(
          claim.value,
          listing,
          world,
          other => other.specifications.bathrooms,
          'specifications.bathrooms',
          false,
          claim.way,
        )
      return yes(s.bathrooms === claim.value, 'specifications.bathrooms', s.bathrooms ?? null)
    case 'floor':
      return yes(claim.value === 'last' ? isOnFloor(listing, 'last') : s.floor === claim.value, 'specifications.floor', s.floor ?? null)
    case 'storeys':
      return differenceProof(claim.value, listing, world, other => other.specifications.floor, 'specifications.floor', false, claim.way)
    case 'years':
    case 'months':
      return termProof(claim, { listing, plans })
    case 'date':
      return dateProof(claim, listing)
    case 'yearFromNow':
      return yes(
        listing.deliveryDate?.slice(0, 4) === String(Number(world.now.slice(0, 4)) + claim.years),
        'deliveryDate',
        listing.deliveryDate ?? null,
      )
    case 'nextSummer': {
      const [year, month] = [Number(world.now.slice(0, 4)), Number(world.now.slice(5, 7))]
      const summer = { kind: 'date' as const, year: month < 6 ? year : year + 1, months: [6, 8] as [number, number], day: null }
      return dateProof({ ...claim, ...summer }, listing)
    }
    case 'rentFor': {
      const rent = listing.purpose === 'rent' && (listing.pricing.period ?? 'month') === 'month' ? listing.pricing.basePrice : null
      return yes(rent != null && near(claim.amount, rent * claim.months), 'pricing.basePrice', rent ?? null)
    }
    case 'multiple':
      return multipleProof(claim, listing, world)
    case 'gap':
      if (claim.plans) return planGapProof(claim.months, listing)
      return (
        gapProof(claim, listing, world) ??
        (world.listings.length === 1 ? fromNowProof({ months: claim.months, approx: true }, listing, world) : null)
      )
    case 'absent':
      return absentProof(claim.of, { listing, plans })
    case 'fromNow':
      return fromNowProof(claim, listing, world)
    case 'place': {
      const place = listing.location.place
      return yes(
        place != null && placeAndChildren(claim.place).includes(place) !== (claim.negated ?? false),
        'location.place',
        place ?? null,
      )
    }
    case 'type':
      return yes(isType(listing, claim.type), 'propertyType', listing.propertyType)
    case 'amenity':
      return yes(!claim.negated && hasAmenity(listing, claim.amenity), 'amenities', claim.amenity)
    case 'finishing':
      return yes(
        (s.finishing === claim.finishing) !== claim.negated && s.finishing != null,
        'specifications.finishing',
        s.finishing ?? null,
      )
    case 'furnished':
      return yes(s.furnished === claim.yes, 'specifications.furnished', s.furnished ?? null)
    case 'standing':
      return yes((listing.status === claim.status) !== claim.negated, 'status', listing.status)
    case 'ready': {
      const ready = isReady(listing, world.now)
      return yes(claim.negated ? !ready && (listing.readyToMove === false || listing.deliveryDate != null) : ready, 'readyToMove', ready)
    }
    case 'installments':
      return yes(listing.paymentPlans.length > 0 !== claim.negated, 'paymentPlans', listing.paymentPlans.length)
    case 'mortgage':
      return yes(listing.mortgage === !claim.negated, 'mortgage', listing.mortgage ?? null)
    case 'discounted':
      return yes(
        !claim.negated && listing.pricing.cashDiscountPercent != null,
        'pricing.cashDiscountPercent',
        listing.pricing.cashDiscountPercent ?? null,
      )
    case 'comparison':
      return claim.ofPlans
        ? betweenPlansProof(claim.by, claim.ofPlans, { listing, plans })
        : comparisonProof(claim.by, listing, world, claim.perMetre)
    case 'number':
      if (claim.plans) return yes(listing.paymentPlans.length === claim.value, 'paymentPlans', claim.value)
      return numberProof(claim.value, listing)
    default:
      return null
  }
}

/** A studio, penthouse, duplex or chalet may be called an apartment; nothing else goes by another's name. */
export function isType(listing: ListingFacts, type: string): boolean {
  return listing.propertyType === type || (type === 'apartment' && ['studio', 'penthouse', 'duplex'].includes(listing.propertyType))
}

/** Whoever states the size of a garden has one. */
export const hasAmenity = (listing: ListingFacts, amenity: string) =>
  listing.amenities.some(has => has === amenity) || (amenity === 'garden' && (listing.specifications.gardenArea ?? 0) > 0)

function termProof(claim: Extract<Claim, { kind: 'years' | 'months' }>, candidate: Candidate): Proof | null {
  const { listing } = candidate
  const months = claim.kind === 'years' ? claim.value * 12 : claim.value
  if (claim.role === 'deposit')
    return listing.rentTerms?.depositMonths === months ? { field: 'rentTerms.depositMonths', value: months } : null
  if (listing.purpose === 'rent') {
    if (listing.rentTerms?.minTermMonths === months) return { field: 'rentTerms.minTermMonths', value: months }
    return claim.role === 'plan' && !claim.isTerm && listing.rentTerms?.depositMonths === months
      ? { field: 'rentTerms.depositMonths', value: months }
      : null
  }
  return byPlan(candidate, plan => plan.years != null && Math.abs(plan.years * 12 - months) < 0.01, 'years', claim.value)
}

function dateProof(claim: Extract<Claim, { kind: 'date' }>, listing: ListingFacts): Proof | null {
  const date = listing.deliveryDate
  if (!date) return null
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const holds = (claim.year === null || claim.year === year) && isWithin(month, claim.months) && (claim.day === null || claim.day === day)
  return holds ? { field: 'deliveryDate', value: date } : null
}

/** Winter runs past the end of the year. */
const isWithin = (month: number, [from, to]: [number, number]) => (month >= from && month <= to) || (month + 12 >= from && month + 12 <= to)

const MEASURES: Partial<Record<Comparison, 'area' | 'delivery' | 'term'>> = {
  bigger: 'area',
  biggest: 'area',
  smaller: 'area',
  smallest: 'area',
  sooner: 'delivery',
  longerPlan: 'term',
  shorterPlan: 'term',
}
const UPWARDS = new Set<Comparison>(['bigger', 'biggest', 'dearer', 'dearest', 'longerPlan'])
const SUPERLATIVES = new Set<Comparison>(['cheapest', 'dearest', 'biggest', 'smallest'])
const longestTerm = ({ paymentPlans }: ListingFacts) =>
  paymentPlans.length ? Math.max(...paymentPlans.map(plan => plan.years ?? 0)) : null

/** "The 5-year plan costs more per month": of the one plan spoken of against the others. */
function betweenPlansProof(by: Comparison, of: 'monthly' | 'down', { listing, plans }: Candidate): Proof | null {
  const [own, ...more] = plans
  if (!own || more.length > 0 || listing.paymentPlans.length < 2) return null
  const measure = (plan: typeof own) => (of === 'monthly' ? plan.monthlyInstallment : downPaymentOf(plan, listing)) ?? Number.NaN
  const holds = listing.paymentPlans.every(
    other => other === own || (by === 'dearer' ? measure(own) > measure(other) : measure(own) < measure(other)),
  )
  return holds ? { field: 'paymentPlans', value: measure(own), plans } : null
}

/** Nothing is paid down, or kept as security, only where the facts say none is. */
function absentProof(of: 'deposit' | 'down' | 'minTerm' | 'maintenance', candidate: Candidate): Proof | null {
  if (of === 'maintenance')
    return candidate.listing.pricing.maintenancePercent === 0 ? { field: 'pricing.maintenancePercent', value: 0 } : null
  if (of === 'deposit') return candidate.listing.rentTerms?.depositMonths === 0 ? { field: 'rentTerms.depositMonths', value: 0 } : null
  if (of === 'minTerm') return candidate.listing.rentTerms?.minTermMonths === 0 ? { field: 'rentTerms.minTermMonths', value: 0 } : null
  return byPlan(candidate, plan => plan.downPaymentPercent === 0 || plan.downPayment === 0, 'downPayment', 0)
}

/** Only where another listing is there to compare with. "Cheapest" is against all of them, "cheaper" against at least one. */
function comparisonProof(
  by: Extract<Claim, { kind: 'comparison' }>['by'],
  listing: ListingFacts,
  world: World,
  perMetre = false,
): Proof | null {
  const area = (one: ListingFacts) => one.specifications.area ?? null
  const price = ({ pricing: { basePrice }, specifications }: ListingFacts) =>
    basePrice == null || !perMetre ? (basePrice ?? null) : specifications.area ? basePrice / specifications.area : null
  const delivery = (one: ListingFacts) => (isReady(one, world.now) ? 0 : one.deliveryDate ? Date.parse(one.deliveryDate) : null)
  const measure = MEASURES[by] === 'area' ? area : MEASURES[by] === 'delivery' ? delivery : MEASURES[by] === 'term' ? longestTerm : price
  const up = UPWARDS.has(by)
  // Sizes compare always; prices only in one currency, and a rent with a rent.
  const others = world.listings.filter(
    other =>
      other !== listing &&
      (measure !== price || (other.pricing.currency === listing.pricing.currency && other.purpose === listing.purpose)),
  )
  const own = measure(listing)
  if (own === null || others.length === 0) return null
  const beats = (other: ListingFacts) => {
    const theirs = measure(other)
    return theirs !== null && (up ? own > theirs : own < theirs)
  }
  const holds = SUPERLATIVES.has(by) ? others.every(other => beats(other) || measure(other) === own) : others.some(beats)
  return holds
    ? { field: measure === area ? 'specifications.area' : measure === delivery ? 'deliveryDate' : 'pricing.basePrice', value: own }
    : null
}

/** A number without a unit says something only if it is a figure nobody would mistake: the area or the price. */
function numberProof(value: number, { specifications, pricing }: ListingFacts): Proof | null {
  if (value === specifications.area) return { field: 'specifications.area', value }
  return value === pricing.basePrice ? { field: 'pricing.basePrice', value } : null
}
