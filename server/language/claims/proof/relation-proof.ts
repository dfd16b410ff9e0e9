import { isReady } from '../../filters.ts'
import type { ListingFacts } from '../../types.ts'
import type { Claim, Way } from '../claim.ts'
import type { Proof, World } from './proof.ts'

const price = (one: ListingFacts) => one.pricing.basePrice ?? null
const area = (one: ListingFacts) => one.specifications.area ?? null
/** As stated, else worked out. */
const perMetre = ({ pricing, specifications, purpose }: ListingFacts) =>
  pricing.pricePerMeter ??
  (purpose === 'sale' && pricing.basePrice != null && specifications.area ? pricing.basePrice / specifications.area : null)
const ROUND = 0.06
const LOOSE = 0.17

const others = (listing: ListingFacts, world: World, alike: boolean) =>
  world.listings.filter(
    other => other !== listing && (!alike || (other.pricing.currency === listing.pricing.currency && other.purpose === listing.purpose)),
  )

/** One price or area is so many times another; which of the two is named first does not matter. */
export function multipleProof(claim: Extract<Claim, { kind: 'multiple' }>, listing: ListingFacts, world: World): Proof | null {
  if (claim.of === 'minutes') {
    const minutes = listing.nearby.flatMap(place => place.minutesByCar ?? [])
    const holds = minutes.some(one => minutes.some(other => isMultiple(one / other, claim)))
    return holds ? { field: 'nearby.minutesByCar', value: claim.value } : null
  }
  if (claim.of === 'perMetre') {
    const own = perMetre(listing)
    const value = claim.isLess ? 1 / claim.value : claim.value
    const holds = others(listing, world, true).some(other => {
      const theirs = perMetre(other)
      return (
        own !== null &&
        theirs !== null &&
        isMultiple(value < 1 ? theirs / own : own / theirs, { ...claim, value: Math.max(value, 1 / value) })
      )
    })
    return holds ? { field: 'pricing.pricePerMeter', value: own } : null
  }
  const rooms = (one: ListingFacts) => one.specifications[claim.of === 'bathrooms' ? 'bathrooms' : 'bedrooms'] ?? null
  const measure = claim.of === 'area' ? area : claim.of === 'price' ? price : rooms
  const own = measure(listing)
  if (own === null || own === 0) return null
  const holds = others(listing, world, claim.of === 'price').some(other => {
    const theirs = measure(other)
    if (!theirs) return false
    return claim.value < 1
      ? isMultiple(Math.max(own / theirs, theirs / own), { ...claim, value: 1 / claim.value })
      : isMultiple(Math.max(own / theirs, theirs / own), claim)
  })
  return holds ? { field: claim.of === 'price' ? 'pricing.basePrice' : `specifications.${claim.of}`, value: own } : null
}

function isMultiple(ratio: number, { value, approx, bound }: { value: number; approx: boolean; bound?: 'over' | 'under' }): boolean {
  if (bound === 'over') return ratio > value && ratio < value + 1
  if (bound === 'under') return ratio < value && ratio > value - 0.5
  return Math.abs(ratio - value) / value <= (approx ? LOOSE : ROUND)
}

/** The months between two deliveries. */
export function gapProof({ months, way }: { months: number; way?: Way }, listing: ListingFacts, world: World): Proof | null {
  const due = (one: ListingFacts) => (isReady(one, world.now) ? world.now.slice(0, 10) : (one.deliveryDate ?? null))
  const own = due(listing)
  if (own === null) return null
  const holds = others(listing, world, false).some(other => {
    const theirs = due(other)
    if (theirs === null) return false
    const apart = monthsOf(own) - monthsOf(theirs)
    return (way === undefined ? Math.abs(apart) : way === 'more' ? apart : -apart) === months
  })
  return holds ? { field: 'deliveryDate', value: own } : null
}

/** "Done two years earlier": between two plans of one home. */
export function planGapProof(months: number, { paymentPlans }: ListingFacts): Proof | null {
  const terms = paymentPlans.map(plan => (plan.years ?? Number.NaN) * 12)
  const holds = terms.some((one, i) => terms.some((other, j) => j > i && Math.abs(one - other) === months))
  return holds ? { field: 'paymentPlans', value: months } : null
}

/** So many months from today: a month either way for who counts in years or roughly. */
export function fromNowProof(
  { months, approx, bound }: { months: number; approx: boolean; bound?: 'over' | 'under' },
  listing: ListingFacts,
  world: World,
): Proof | null {
  if (!listing.deliveryDate || isReady(listing, world.now)) return null
  const apart = monthsOf(listing.deliveryDate) - monthsOf(world.now)
  if (bound) {
    const more = bound === 'over' ? apart - months : months - apart
    return more >= 0 && more <= Math.max(2, months * 0.4) ? { field: 'deliveryDate', value: listing.deliveryDate } : null
  }
  const slack = approx || months >= 12 ? Math.max(1, Math.round(months * 0.1)) : 0
  return Math.abs(apart - months) <= slack ? { field: 'deliveryDate', value: listing.deliveryDate } : null
}

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** "30% cheaper" than another. */
export function percentApart(value: number, listing: ListingFacts, world: World): Proof | null {
  const holds = [price, area].some(measure => {
    const own = measure(listing)
    return (
      own !== null &&
      others(listing, world, measure === price).some(other => {
        const theirs = measure(other)
        return theirs !== null && [own, theirs].some(base => Math.abs((Math.abs(own - theirs) / base) * 100 - value) < 1)
      })
    )
  })
  return holds ? { field: 'pricing.basePrice', value: price(listing) } : null
}
