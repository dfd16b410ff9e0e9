import { downPaymentOf } from '../../filters.ts'
import type { ListingFacts } from '../../types.ts'
import { byPlan, type Candidate, near, type Proof, type World } from './proof.ts'

/** Sums a person would make of one listing, or of several together. */
export function totalProof(value: number, candidate: Candidate, world: World, approx: boolean): Proof | null {
  const { listing } = candidate
  const { pricing } = listing
  const price = pricing.basePrice
  if (price == null) return null
  const is = (sum: number | null, field: string): Proof | null => (sum !== null && near(value, sum, approx) ? { field, value: sum } : null)
  const maintenance = pricing.maintenancePercent == null ? null : (price * pricing.maintenancePercent) / 100
  return (
    is(price, 'pricing.basePrice') ??
    is(maintenance === null ? null : price + maintenance, 'pricing.maintenancePercent') ??
    is(yearOf(listing), 'pricing.basePrice') ??
    entryProof(value, candidate, approx) ??
    is(together(world.group), 'pricing.basePrice') ??
    byPlan(
      candidate,
      plan =>
        plan.years != null &&
        plan.monthlyInstallment != null &&
        Math.abs(plan.years * 12 * plan.monthlyInstallment - value) <= plan.years * 12,
      'monthlyInstallment',
      value,
    ) ??
    byPlan(candidate, plan => near(value, price - (downPaymentOf(plan, listing) ?? Number.NaN), approx), 'remaining', value)
  )
}

const yearOf = ({ purpose, pricing: { basePrice, period } }: ListingFacts) =>
  purpose === 'rent' && basePrice != null && (period ?? 'month') === 'month' ? basePrice * 12 : null

/** What one pays to begin with: of a let the deposit, with or without the first month. */
export function entryProof(value: number, { listing }: Candidate, approx: boolean): Proof | null {
  const { pricing, rentTerms, purpose } = listing
  const months = rentTerms?.depositMonths
  if (purpose !== 'rent' || pricing.basePrice == null || months == null) return null
  const sums = [pricing.basePrice * (months + 1)]
  const sum = sums.find(one => near(value, one, approx))
  return sum === undefined ? null : { field: 'rentTerms.depositMonths', value: sum }
}

/** The prices of several units in one currency. */
function together(listings: ListingFacts[]): number | null {
  const currencies = new Set(listings.map(listing => listing.pricing.currency))
  if (listings.length < 2 || currencies.size > 1 || listings.some(listing => listing.pricing.basePrice == null)) return null
  return listings.reduce((sum, listing) => sum + listing.pricing.basePrice!, 0)
}
