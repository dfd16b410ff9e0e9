import type { PaymentPlan } from '#contracts/listing'
import { downPaymentOf, downPaymentPercentOf, isOnFloor, isReady } from '../filters.ts'
import { placeAndChildren } from '../places.ts'
import type { ListingFacts } from '../types.ts'
import type { Claim } from './claim.ts'

/** A listing a sentence may be about, with the payment plans that fit what was said of a plan so far. */
export interface Candidate {
  listing: ListingFacts
  plans: PaymentPlan[]
}

export interface Proof {
  field: string
  value: string | number | boolean | null
  /** The plans that still fit, when the claim was about a plan. */
  plans?: PaymentPlan[]
}

export interface World {
  /** All listings of the facts: a difference is between two of them. */
  listings: ListingFacts[]
  now: string
}

const CLOSE = 0.5
const near = (a: number, b: number, approx = false) => Math.abs(a - b) <= (approx ? Math.max(CLOSE, Math.abs(b) * 0.01) : CLOSE)

/** The field of a listing that a claim rests on, or null: then it is not so, or not known. */
export function proofOf(claim: Claim, { listing, plans }: Candidate, world: World): Proof | null {
  const s = listing.specifications
  const yes = (holds: boolean, field: string, value: Proof['value']): Proof | null => (holds ? { field, value } : null)
  switch (claim.kind) {
    case 'money':
      return moneyProof(claim, { listing, plans }, world)
    case 'percent':
      return percentProof(claim, { listing, plans })
    case 'area': {
      if (claim.difference)
        return differenceProof(claim.value, listing, world, other => other.specifications.area, 'specifications.area', claim.approx)
      const value = claim.garden ? s.gardenArea : s.area
      return yes(
        value != null && near(claim.value, value, claim.approx),
        claim.garden ? 'specifications.gardenArea' : 'specifications.area',
        value ?? null,
      )
    }
    case 'bedrooms':
      return yes(s.bedrooms === claim.value, 'specifications.bedrooms', s.bedrooms ?? null)
    case 'bathrooms':
      return yes(s.bathrooms === claim.value, 'specifications.bathrooms', s.bathrooms ?? null)
    case 'floor':
      return yes(claim.value === 'last' ? isOnFloor(listing, 'last') : s.floor === claim.value, 'specifications.floor', s.floor ?? null)
    case 'years':
    case 'months':
      return termProof(claim, { listing, plans })
    case 'minutes':
      return yes(!claim.walking && listing.nearby.some(place => place.minutesByCar === claim.value), 'nearby.minutesByCar', claim.value)
    case 'date':
      return dateProof(claim, listing)
    case 'place': {
      const place = listing.location.place
      return yes(place != null && placeAndChildren(claim.place).includes(place), 'location.place', place ?? null)
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
      return comparisonProof(claim.by, listing, world)
    case 'number':
      return numberProof(claim.value, listing)
    default:
      return null
  }
}

/** A studio, penthouse, duplex or chalet may be called an apartment; nothing else goes by another's name. */
function isType(listing: ListingFacts, type: string): boolean {
  return listing.propertyType === type || (type === 'apartment' && ['studio', 'penthouse', 'duplex'].includes(listing.propertyType))
}

/** Whoever states the size of a garden has one. */
export const hasAmenity = (listing: ListingFacts, amenity: string) =>
  listing.amenities.some(has => has === amenity) || (amenity === 'garden' && (listing.specifications.gardenArea ?? 0) > 0)

type MoneyClaim = Extract<Claim, { kind: 'money' }>

function moneyProof(claim: MoneyClaim, candidate: Candidate, world: World): Proof | null {
  const { listing } = candidate
  const { pricing } = listing
  const price = pricing.basePrice ?? null
  if (claim.currency && claim.currency !== pricing.currency && !(claim.isPound && pricing.currency === 'EGP')) return null
  const is = (value: number | null | undefined, field: string): Proof | null =>
    value != null && near(claim.value, value, claim.approx) ? { field, value } : null
  if (claim.upper !== undefined) return rangeProof(claim, world)
  if (claim.versus) {
    const [own, theirs] = claim.versus
    const other = world.listings.some(
      one => one !== listing && one.pricing.currency === pricing.currency && near(theirs, one.pricing.basePrice ?? Number.NaN),
    )
    return price !== null && near(own, price) && other ? { field: 'pricing.basePrice', value: claim.value } : null
  }
  switch (claim.role) {
    case 'price':
      return is(price, 'pricing.basePrice') ?? (claim.withDiscount ? is(discounted(listing), 'pricing.cashDiscountPercent') : null)
    case 'afterDiscount':
      return (
        is(discounted(listing), 'pricing.cashDiscountPercent') ??
        (pricing.cashDiscountPercent == null ? is(price, 'pricing.basePrice') : null)
      )
    case 'discount':
      return is(discounted(listing), 'pricing.cashDiscountPercent') ?? is(saving(listing), 'pricing.cashDiscountPercent')
    case 'monthly':
      if (listing.purpose === 'rent') return pricing.period == null || pricing.period === 'month' ? is(price, 'pricing.basePrice') : null
      return byPlan(
        candidate,
        plan => near(claim.value, monthlyOf(plan, listing) ?? Number.NaN, claim.approx),
        'monthlyInstallment',
        claim.value,
      )
    case 'down':
      return byPlan(
        candidate,
        plan => near(claim.value, downPaymentOf(plan, listing) ?? Number.NaN, claim.approx),
        'downPayment',
        claim.value,
      )
    case 'remaining':
      return byPlan(
        candidate,
        plan => price !== null && near(claim.value, price - (downPaymentOf(plan, listing) ?? Number.NaN), claim.approx),
        'remaining',
        claim.value,
      )
    case 'perMetre':
      return (
        is(pricing.pricePerMeter, 'pricing.pricePerMeter') ??
        (listing.purpose === 'sale' && price !== null && listing.specifications.area
          ? is(Math.round(price / listing.specifications.area), 'pricing.pricePerMeter')
          : null)
      )
    case 'difference':
      return (
        differenceProof(
          claim.value,
          listing,
          world,
          one => (one.pricing.currency === pricing.currency ? one.pricing.basePrice : null),
          'pricing.basePrice',
          claim.approx,
        ) ?? (claim.withDiscount ? is(saving(listing), 'pricing.cashDiscountPercent') : null)
      )
    case 'total':
      return is(price, 'pricing.basePrice')
    case 'yearly':
      return listing.purpose === 'rent' && price !== null
        ? is(
            pricing.period === 'year' ? price : pricing.period === 'month' || pricing.period == null ? price * 12 : null,
            'pricing.basePrice',
          )
        : null
    case 'otherPeriod':
      return listing.purpose === 'rent' && ['week', 'night', 'day'].includes(pricing.period ?? '') ? is(price, 'pricing.basePrice') : null
    case 'maintenance':
      return is(
        price !== null && pricing.maintenancePercent != null ? (price * pricing.maintenancePercent) / 100 : null,
        'pricing.maintenancePercent',
      )
    case 'deposit': {
      const months = listing.rentTerms?.depositMonths
      return is(price !== null && months != null ? price * months : null, 'rentTerms.depositMonths')
    }
    default:
      return null
  }
}

function discounted(listing: ListingFacts): number | null {
  const { basePrice, cashDiscountPercent } = listing.pricing
  return basePrice == null || cashDiscountPercent == null ? null : (basePrice * (100 - cashDiscountPercent)) / 100
}

function saving(listing: ListingFacts): number | null {
  const after = discounted(listing)
  return after === null ? null : listing.pricing.basePrice! - after
}

/** As stated; where it is not, what remains divided evenly. */
function monthlyOf(plan: PaymentPlan, listing: ListingFacts): number | null {
  if (plan.monthlyInstallment != null) return plan.monthlyInstallment
  const down = downPaymentOf(plan, listing)
  const price = listing.pricing.basePrice
  return down === null || price == null || plan.years == null ? null : (price - down) / (plan.years * 12)
}

function byPlan(candidate: Candidate, fits: (plan: PaymentPlan) => boolean, field: string, value: number): Proof | null {
  const plans = candidate.plans.filter(fits)
  return plans.length ? { field: `paymentPlans[${candidate.listing.paymentPlans.indexOf(plans[0]!)}].${field}`, value, plans } : null
}

function percentProof(claim: Extract<Claim, { kind: 'percent' }>, candidate: Candidate): Proof | null {
  const { pricing } = candidate.listing
  const same = (value: number | null | undefined) => value != null && Math.abs(value - claim.value) < 0.06
  const down = () => byPlan(candidate, plan => same(downPaymentPercentOf(plan, candidate.listing)), 'downPaymentPercent', claim.value)
  switch (claim.role) {
    case 'down':
      return down()
    case 'discount':
      return same(pricing.cashDiscountPercent) ? { field: 'pricing.cashDiscountPercent', value: claim.value } : null
    case 'maintenance':
      return same(pricing.maintenancePercent) ? { field: 'pricing.maintenancePercent', value: claim.value } : null
    case null:
      return down()
    default:
      return null
  }
}

function termProof(claim: Extract<Claim, { kind: 'years' | 'months' }>, candidate: Candidate): Proof | null {
  const { listing } = candidate
  const months = claim.kind === 'years' ? claim.value * 12 : claim.value
  if (claim.role === 'deposit')
    return listing.rentTerms?.depositMonths === months ? { field: 'rentTerms.depositMonths', value: months } : null
  if (listing.purpose === 'rent') {
    if (listing.rentTerms?.minTermMonths === months) return { field: 'rentTerms.minTermMonths', value: months }
    return claim.role === 'plan' && listing.rentTerms?.depositMonths === months ? { field: 'rentTerms.depositMonths', value: months } : null
  }
  return byPlan(candidate, plan => plan.years != null && Math.abs(plan.years * 12 - months) < 0.01, 'years', claim.value)
}

function dateProof(claim: Extract<Claim, { kind: 'date' }>, listing: ListingFacts): Proof | null {
  const date = listing.deliveryDate
  if (!date) return null
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const holds = claim.year === year && month >= claim.months[0] && month <= claim.months[1] && (claim.day === null || claim.day === day)
  return holds ? { field: 'deliveryDate', value: date } : null
}

/** Both ends are prices of listings, and none of the facts lies outside: "from 4.2 to 5 million". */
function rangeProof(claim: MoneyClaim, world: World): Proof | null {
  const prices = world.listings.flatMap(one => one.pricing.basePrice ?? [])
  const has = (value: number) => prices.some(price => near(value, price))
  return has(claim.value) && has(claim.upper!) ? { field: 'pricing.basePrice', value: claim.value } : null
}

function differenceProof(
  value: number,
  listing: ListingFacts,
  world: World,
  measure: (one: ListingFacts) => number | null | undefined,
  field: string,
  approx: boolean,
): Proof | null {
  const own = measure(listing)
  if (own == null) return null
  const holds = world.listings.some(other => {
    const theirs = other === listing ? null : measure(other)
    return theirs != null && near(value, Math.abs(own - theirs), approx)
  })
  return holds ? { field, value } : null
}

/** Only where another listing is there to compare with. "Cheapest" is against all of them, "cheaper" against at least one. */
function comparisonProof(by: Extract<Claim, { kind: 'comparison' }>['by'], listing: ListingFacts, world: World): Proof | null {
  const price = (one: ListingFacts) => one.pricing.basePrice ?? null
  const area = (one: ListingFacts) => one.specifications.area ?? null
  const delivery = (one: ListingFacts) => (isReady(one, world.now) ? 0 : one.deliveryDate ? Date.parse(one.deliveryDate) : null)
  const measure = by === 'bigger' || by === 'biggest' || by === 'smaller' ? area : by === 'sooner' ? delivery : price
  const up = by === 'bigger' || by === 'biggest' || by === 'dearer'
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
  const holds = by === 'cheapest' || by === 'biggest' ? others.every(other => beats(other) || measure(other) === own) : others.some(beats)
  return holds
    ? { field: measure === area ? 'specifications.area' : measure === delivery ? 'deliveryDate' : 'pricing.basePrice', value: own }
    : null
}

/** A number without a unit says something only if it is a figure nobody would mistake: the area or the price. */
function numberProof(value: number, { specifications, pricing }: ListingFacts): Proof | null {
  if (value === specifications.area) return { field: 'specifications.area', value }
  return value === pricing.basePrice ? { field: 'pricing.basePrice', value } : null
}
