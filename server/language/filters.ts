import type { Preferences } from '#contracts/understanding'
import { countryOf, placeAndChildren } from './places.ts'
import type { ListingFacts, ListingFilters } from './types.ts'

/**
 * What a listing must fulfil to be offered. The listings room asks the same in SQL and is held to `satisfies` on random data, so the rules
 * are spelled out here once. Throughout: a fact that is not known (`null`) does not satisfy a wish, and never violates an exclusion.
 */

/** A bare area is met by what a broker would still call that area. */
const AREA_TOLERANCE = 0.05
const NO_BEDROOMS = new Set(['studio'])
/** Types that sit on one floor of a building; `floors` then counts the building's, and the last of them is the top. */
const FLATS = new Set(['apartment', 'studio', 'office', 'clinic', 'chalet'])

export function toFilters(preferences: Preferences): ListingFilters {
  const p = preferences
  const purpose = p.purpose === 'rent' ? 'rent' : 'sale'
  const filters: ListingFilters = { status: 'available', purpose }
  if (p.location?.length) filters.places = [...p.location]
  if (p.excludeLocation?.length) filters.excludePlaces = [...p.excludeLocation]
  const types = possibleTypes(p)
  if (types.length) filters.propertyTypes = types
  if (p.excludePropertyType?.length) filters.excludePropertyTypes = [...p.excludePropertyType]
  if (p.budgetMin !== undefined) filters.priceMin = p.budgetMin
  if (p.budgetMax !== undefined) filters.priceMax = p.budgetMax
  if (filters.priceMin !== undefined || filters.priceMax !== undefined) {
    const currency = p.currency ?? usualCurrency(p)
    if (currency) filters.currency = currency
    if (purpose === 'rent') filters.period = p.budgetPeriod ?? 'month'
  }
  for (const slot of ['bedrooms', 'bedroomsMin', 'bedroomsMax', 'bathrooms', 'bathroomsMin', 'deliveryBefore', 'finishing'] as const)
    if (p[slot] !== undefined) Object.assign(filters, { [slot]: p[slot] })
  if (p.area !== undefined) {
    filters.areaMin = Math.floor(p.area * (1 - AREA_TOLERANCE))
    filters.areaMax = Math.ceil(p.area * (1 + AREA_TOLERANCE))
  }
  if (p.areaMin !== undefined) filters.areaMin = p.areaMin
  if (p.areaMax !== undefined) filters.areaMax = p.areaMax
  if (p.readyToMove) filters.readyToMove = true
  const plan = purpose === 'sale' ? wishedPlan(p) : undefined
  if (plan) filters.plan = plan
  if (p.furnished !== undefined) filters.furnished = p.furnished
  const floors = p.floor?.filter(isFloor)
  if (floors?.length) filters.floors = floors
  const excluded = p.excludeFloor?.filter(isFloor)
  if (excluded?.length) filters.excludeFloors = excluded
  if (p.amenities?.length) filters.amenities = [...p.amenities]
  if (p.project?.length) filters.projects = [...p.project]
  return filters
}

/** Five million for a flat in Maadi are pounds of Egypt. In Cyprus people pay in several currencies, so nothing is assumed. */
function usualCurrency(p: Preferences): string | undefined {
  return p.location?.length && p.location.every(place => countryOf(place) === 'egypt') ? 'EGP' : undefined
}

/** A studio has no bedroom to count: whoever asks for rooms after a studio has moved on to apartments. */
function possibleTypes(p: Preferences): string[] {
  const types = p.propertyType ?? []
  const rooms = p.bedrooms ?? p.bedroomsMin ?? 0
  if (rooms < 1) return [...types]
  const kept = types.filter(type => !NO_BEDROOMS.has(type))
  return types.length > 0 && kept.length === 0 ? ['apartment'] : kept
}

/** An empty plan means: any plan at all. Cash beside instalments is a customer who takes either. */
function wishedPlan(p: Preferences): ListingFilters['plan'] {
  const plan: NonNullable<ListingFilters['plan']> = {}
  if (p.downPaymentMax !== undefined) plan.downPaymentMax = p.downPaymentMax
  if (p.downPaymentPctMax !== undefined) plan.downPaymentPercentMax = p.downPaymentPctMax
  if (p.installmentYears !== undefined) plan.yearsMin = p.installmentYears
  if (p.monthlyInstallmentMax !== undefined) plan.monthlyMax = p.monthlyInstallmentMax
  const wantsInstallments = p.paymentMethod?.includes('installments') && !p.paymentMethod.includes('cash')
  return Object.keys(plan).length > 0 || wantsInstallments ? plan : undefined
}

const isFloor = (floor: string): floor is 'ground' | 'last' => floor === 'ground' || floor === 'last'

export function satisfies(listing: ListingFacts, filters: ListingFilters, at: { now: string }): boolean {
  const { specifications: s } = listing
  return (
    listing.status === filters.status &&
    listing.purpose === filters.purpose &&
    inPlaces(listing, filters.places) &&
    !(filters.excludePlaces?.length && inPlaces(listing, filters.excludePlaces)) &&
    (!filters.propertyTypes?.length || filters.propertyTypes.includes(listing.propertyType)) &&
    !filters.excludePropertyTypes?.includes(listing.propertyType) &&
    within(listing, filters) &&
    exactly(s.bedrooms, filters.bedrooms) &&
    atLeast(s.bedrooms, filters.bedroomsMin) &&
    atMost(s.bedrooms, filters.bedroomsMax) &&
    exactly(s.bathrooms, filters.bathrooms) &&
    atLeast(s.bathrooms, filters.bathroomsMin) &&
    atLeast(s.area, filters.areaMin) &&
    atMost(s.area, filters.areaMax) &&
    (!filters.readyToMove || isReady(listing, at.now)) &&
    (filters.deliveryBefore === undefined || isReady(listing, at.now) || deliveredBy(listing, filters.deliveryBefore)) &&
    (filters.plan === undefined || listing.paymentPlans.some(plan => planSatisfies(plan, listing, filters.plan!))) &&
    (filters.finishing === undefined || s.finishing === filters.finishing) &&
    (filters.furnished === undefined || s.furnished === filters.furnished) &&
    (!filters.floors?.length || filters.floors.some(floor => isOnFloor(listing, floor))) &&
    !filters.excludeFloors?.some(floor => isOnFloor(listing, floor)) &&
    (filters.amenities ?? []).every(amenity => listing.amenities.some(has => has === amenity)) &&
    (!filters.projects?.length || (listing.projectSlug !== null && filters.projects.includes(listing.projectSlug)))
  )
}

/** A place holds its children: who asks for Cairo is shown New Cairo. No place wished, or an empty list: any place. */
function inPlaces(listing: ListingFacts, places: string[] | undefined): boolean {
  if (!places?.length) return true
  const place = listing.location.place
  return place != null && places.some(wished => placeAndChildren(wished).includes(place))
}

/** Both limits inclusive. A limit in another currency than the listing's is not met: nothing is converted silently. */
function within(listing: ListingFacts, filters: ListingFilters): boolean {
  if (filters.priceMin === undefined && filters.priceMax === undefined) return true
  if (filters.currency !== undefined && listing.pricing.currency !== filters.currency) return false
  const price = priceFor(listing, filters.period)
  return price !== null && atLeast(price, filters.priceMin) && atMost(price, filters.priceMax)
}

/** The same wishes without the limit of price, when that is in a currency of its own. */
export function withoutPrice(filters: ListingFilters): ListingFilters | null {
  if (filters.currency === undefined) return null
  const { priceMin: _min, priceMax: _max, currency: _currency, ...rest } = filters
  return rest
}

/** Homes that fit but for a limit nobody can hold them to: none of them is priced in its currency, and nothing is converted. */
export const areIncomparable = (listings: ListingFacts[], { currency }: ListingFilters): boolean =>
  listings.length > 0 && listings.every(({ pricing }) => pricing.currency !== currency)

/** The price in the wished period. A rent by the month and one by the year are twelve apart; a night is a day; others do not compare. */
function priceFor(listing: ListingFacts, period: string | undefined): number | null {
  const price = listing.pricing.basePrice ?? null
  if (price === null || listing.purpose === 'sale' || period === undefined) return price
  const own = listing.pricing.period ?? 'month'
  const [from, to] = [own, period].map(name => (name === 'night' ? 'day' : name))
  if (from === to) return price
  if (from === 'month' && to === 'year') return price * 12
  if (from === 'year' && to === 'month') return price / 12
  return null
}

/** Ready: said to be, or its delivery date has come. */
export function isReady(listing: ListingFacts, now: string): boolean {
  return listing.readyToMove === true || deliveredBy(listing, now.slice(0, 10))
}

function deliveredBy(listing: ListingFacts, date: string): boolean {
  return listing.deliveryDate != null && listing.deliveryDate <= date
}

/** The down payment of a plan in money: as stated, else its share of the price. */
export function downPaymentOf(plan: ListingFacts['paymentPlans'][number], listing: ListingFacts): number | null {
  if (plan.downPayment != null) return plan.downPayment
  if (plan.downPaymentPercent == null || listing.pricing.basePrice == null) return null
  return (listing.pricing.basePrice * plan.downPaymentPercent) / 100
}

/** The down payment of a plan in percent of the price: as stated, else its share. */
export function downPaymentPercentOf(plan: ListingFacts['paymentPlans'][number], listing: ListingFacts): number | null {
  if (plan.downPaymentPercent != null) return plan.downPaymentPercent
  if (plan.downPayment == null || listing.pricing.basePrice == null) return null
  return (plan.downPayment / listing.pricing.basePrice) * 100
}

/** One plan must meet every limit; years are at least the wished ones. */
export function planSatisfies(
  plan: ListingFacts['paymentPlans'][number],
  listing: ListingFacts,
  limits: NonNullable<ListingFilters['plan']>,
): boolean {
  return (
    atMost(downPaymentOf(plan, listing), limits.downPaymentMax) &&
    atMost(downPaymentPercentOf(plan, listing), limits.downPaymentPercentMax) &&
    atLeast(plan.years, limits.yearsMin) &&
    atMost(plan.monthlyInstallment, limits.monthlyMax)
  )
}

/** Ground is floor 0 and nothing else. Last is a penthouse, or a flat on the highest of the building's floors. */
export function isOnFloor(listing: ListingFacts, floor: 'ground' | 'last'): boolean {
  const { floor: own, floors } = listing.specifications
  if (floor === 'ground') return own === 0
  if (listing.propertyType === 'penthouse') return true
  return FLATS.has(listing.propertyType) && own != null && own > 0 && own === floors
}

const exactly = (value: number | null | undefined, wished: number | undefined) => wished === undefined || value === wished
const atLeast = (value: number | null | undefined, least: number | undefined) => least === undefined || (value != null && value >= least)
const atMost = (value: number | null | undefined, most: number | undefined) => most === undefined || (value != null && value <= most)

export { type Relaxation, rank, relaxations } from './relaxations.ts'
