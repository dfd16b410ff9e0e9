import type { PaymentPlan } from '#contracts/listing'
import { downPaymentOf, downPaymentPercentOf } from '../../filters.ts'
import type { ListingFacts } from '../../types.ts'
import type { Claim, Way } from '../claim.ts'
import { byPlan, type Candidate, isRounded, near, type Proof, type World } from './proof.ts'
import { percentApart } from './relation-proof.ts'
import { entryProof, totalProof } from './sum-proof.ts'

type MoneyClaim = Extract<Claim, { kind: 'money' }>

export function moneyProof(claim: MoneyClaim, candidate: Candidate, world: World): Proof | null {
  const { listing } = candidate
  const { pricing } = listing
  const price = pricing.basePrice ?? null
  if (claim.currency && claim.currency !== pricing.currency && !(claim.isPound && pricing.currency === 'EGP')) return null
  const fits = (value: number | null | undefined) =>
    value != null &&
    (claim.bound
      ? isBounded(claim, value, world.said.has(claim.value))
      : near(claim.value, value, claim.approx) || isRounded(claim.value, value))
  const is = (value: number | null | undefined, field: string): Proof | null => (value != null && fits(value) ? { field, value } : null)
  if (claim.upper !== undefined) return rangeProof(claim, world) ?? reductionProof(claim, listing)
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
      return byPlan(candidate, plan => fits(monthlyOf(plan, listing)), 'monthlyInstallment', claim.value)
    case 'down':
      if (listing.purpose === 'rent') return entryProof(claim.value, candidate, claim.approx)
      return byPlan(candidate, plan => fits(downPaymentOf(plan, listing)), 'downPayment', claim.value)
    case 'remaining':
      return byPlan(
        candidate,
        plan => price !== null && fits(price - (downPaymentOf(plan, listing) ?? Number.NaN)),
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
          claim.way,
        ) ??
        betweenPlans(claim, candidate) ??
        betweenHomes(claim, candidate, world) ??
        (claim.withDiscount ? is(saving(listing), 'pricing.cashDiscountPercent') : null) ??
        overSaid(claim, candidate, world)
      )
    case 'saving':
      return is(saving(listing), 'pricing.cashDiscountPercent') ?? moneyProof({ ...claim, role: 'difference' }, candidate, world)
    case 'total':
      return (
        totalProof(claim.value, candidate, world, claim.approx) ??
        (claim.withDiscount ? is(discounted(listing), 'pricing.cashDiscountPercent') : null)
      )
    case 'yearly':
      if (listing.purpose === 'sale')
        return byPlan(candidate, plan => fits((monthlyOf(plan, listing) ?? Number.NaN) * 12), 'monthlyInstallment', claim.value)
      return price !== null
        ? is(
            pricing.period === 'year' ? price : pricing.period === 'month' || pricing.period == null ? price * 12 : null,
            'pricing.basePrice',
          )
        : null
    case 'otherPeriod':
      return listing.purpose === 'rent' && ['week', 'night', 'day'].includes(pricing.period ?? '') ? is(price, 'pricing.basePrice') : null
    case 'entry':
      return entryProof(claim.value, candidate, claim.approx)
    case 'maintenance':
      return is(
        price !== null && pricing.maintenancePercent != null ? (price * pricing.maintenancePercent) / 100 : null,
        'pricing.maintenancePercent',
      )
    case 'deposit': {
      // Of a sale, the deposit is what is paid down.
      if (listing.purpose === 'sale') return moneyProof({ ...claim, role: 'down' }, candidate, world)
      const months = listing.rentTerms?.depositMonths
      return is(price !== null && months != null ? price * months : null, 'rentTerms.depositMonths')
    }
    case 'any':
      if (claim.approx || claim.bound) return null
      for (const role of EACH) {
        const proof = moneyProof({ ...claim, role }, candidate, world)
        if (proof) return proof
      }
      return null
    default:
      return null
  }
}

const EACH = ['price', 'monthly', 'down', 'remaining', 'perMetre', 'maintenance', 'total', 'yearly', 'saving', 'discount'] as const

/** "Their instalments differ by 20,000": between the plans of two homes. */
function betweenHomes({ value, approx, ofPlans }: MoneyClaim, { listing }: Candidate, world: World): Proof | null {
  if (!ofPlans) return null
  const measure = ofPlans === 'monthly' ? monthlyOf : downPaymentOf
  const amounts = (one: ListingFacts) => one.paymentPlans.flatMap(plan => measure(plan, one) ?? [])
  const holds = world.listings.some(
    other =>
      other !== listing &&
      other.pricing.currency === listing.pricing.currency &&
      amounts(listing).some(own => amounts(other).some(theirs => near(value, Math.abs(own - theirs), approx))),
  )
  return holds ? { field: 'paymentPlans', value } : null
}

/** "The difference between the two instalments", or between the two down payments. */
function betweenPlans({ value, approx }: MoneyClaim, { listing }: Candidate): Proof | null {
  for (const measure of [monthlyOf, downPaymentOf]) {
    const amounts = listing.paymentPlans.map(plan => measure(plan, listing))
    if (
      amounts.some((one, i) =>
        amounts.some((other, j) => j > i && one !== null && other !== null && near(value, Math.abs(one - other), approx)),
      )
    )
      return { field: 'paymentPlans', value }
  }
  return null
}

function discounted(listing: ListingFacts): number | null {
  const { basePrice, cashDiscountPercent } = listing.pricing
  return basePrice == null || cashDiscountPercent == null ? null : (basePrice * (100 - cashDiscountPercent)) / 100
}

function saving(listing: ListingFacts): number | null {
  const after = discounted(listing)
  return after === null ? null : listing.pricing.basePrice! - after
}

/** By how much the price, an instalment or a down payment lies over or under what the customer named. */
function overSaid({ value, approx }: MoneyClaim, { listing, plans }: Candidate, { said }: World): Proof | null {
  const amounts = [listing.pricing.basePrice, ...plans.flatMap(plan => [monthlyOf(plan, listing), downPaymentOf(plan, listing)])]
  const holds = amounts.some(amount => amount != null && [...said].some(named => near(value, Math.abs(amount - named), approx)))
  return holds ? { field: 'pricing.basePrice', value } : null
}

/** As stated; where it is not, what remains divided evenly. */
function monthlyOf(plan: PaymentPlan, listing: ListingFacts): number | null {
  if (plan.monthlyInstallment != null) return plan.monthlyInstallment
  const down = downPaymentOf(plan, listing)
  const price = listing.pricing.basePrice
  return down === null || price == null || plan.years == null ? null : (price - down) / (plan.years * 12)
}

export function percentProof(claim: Extract<Claim, { kind: 'percent' }>, candidate: Candidate, world: World): Proof | null {
  const { pricing } = candidate.listing
  const same = (value: number | null | undefined) => value != null && Math.abs(value - claim.value) < 0.06
  const down = () => byPlan(candidate, plan => same(downPaymentPercentOf(plan, candidate.listing)), 'downPaymentPercent', claim.value)
  switch (claim.role) {
    case 'down':
    case 'deposit':
      return candidate.listing.purpose === 'sale' ? down() : null
    case 'remaining':
      return byPlan(candidate, plan => same(100 - (downPaymentPercentOf(plan, candidate.listing) ?? Number.NaN)), 'remaining', claim.value)
    case 'discount':
    case 'saving':
      return same(pricing.cashDiscountPercent) ? { field: 'pricing.cashDiscountPercent', value: claim.value } : null
    case 'maintenance':
      return same(pricing.maintenancePercent) ? { field: 'pricing.maintenancePercent', value: claim.value } : null
    case null:
      return down()
    case 'difference':
      return percentApart(claim.value, candidate.listing, world)
    default:
      return null
  }
}

/** Both ends are prices of listings, and none of the facts lies outside: "from 4.2 to 5 million". */
function rangeProof(claim: MoneyClaim, world: World): Proof | null {
  const prices = world.listings.flatMap(one => one.pricing.basePrice ?? [])
  const has = (value: number) => prices.some(price => near(value, price))
  return has(claim.value) && has(claim.upper!) ? { field: 'pricing.basePrice', value: claim.value } : null
}

/** "From 18.6 to 16.368 million" with the discount: the scale is said once. */
function reductionProof({ value, upper, withDiscount }: MoneyClaim, listing: ListingFacts): Proof | null {
  const [price, after] = [listing.pricing.basePrice, discounted(listing)]
  if (!withDiscount || price == null || after === null || !near(upper!, after)) return null
  return near(value, price) || near(value * 1000, price) ? { field: 'pricing.cashDiscountPercent', value: upper! } : null
}

export function differenceProof(
  value: number,
  listing: ListingFacts,
  world: World,
  measure: (one: ListingFacts) => number | null | undefined,
  field: string,
  approx: boolean,
  way?: Way,
): Proof | null {
  const own = measure(listing)
  if (own == null) return null
  const holds = world.listings.some(other => {
    const theirs = other === listing ? null : measure(other)
    return theirs != null && near(value, way === undefined ? Math.abs(own - theirs) : way === 'more' ? own - theirs : theirs - own, approx)
  })
  return holds ? { field, value } : null
}

const NEARLY = 0.15

/** "Just over five million" is so of an amount a little above; what the customer named, of any amount above. */
function isBounded(claim: MoneyClaim, actual: number, isTheirs: boolean): boolean {
  const gap = (claim.bound === 'over' ? actual - claim.value : claim.value - actual) / claim.value
  return gap > 0 && (isTheirs || gap <= NEARLY)
}
