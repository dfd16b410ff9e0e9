import type { PaymentPlan } from '#contracts/listing'
import type { ListingFacts } from '../../types.ts'

const CLOSE = 0.5

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
  /** Those a sentence names, or all. */
  group: ListingFacts[]
  /** Amounts the customer named. */
  said: ReadonlySet<number>
}

export const near = (a: number, b: number, approx = false) => Math.abs(a - b) <= (approx ? Math.max(CLOSE, Math.abs(b) * 0.01) : CLOSE)

const FIGURES = 4

/** "16.37 million" of 16,368,000: said to four figures or more, and rightly rounded to them. */
export function isRounded(said: number, actual: number): boolean {
  // nothing is rounded to nothing, and has no last figure to look for
  if (said <= 0) return false
  let unit = 1
  while (said % (unit * 10) === 0) unit *= 10
  return unit >= 10 && said / unit >= 10 ** (FIGURES - 1) && Math.round(actual / unit) * unit === said
}

/** The plans of a listing that what was said fits. */
export function byPlan(candidate: Candidate, fits: (plan: PaymentPlan) => boolean, field: string, value: number): Proof | null {
  const plans = candidate.plans.filter(fits)
  return plans.length ? { field: `paymentPlans[${candidate.listing.paymentPlans.indexOf(plans[0]!)}].${field}`, value, plans } : null
}
