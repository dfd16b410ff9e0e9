import { countryOf, parentOf } from './places.ts'
import type { ListingFacts, ListingFilters } from './types.ts'
import { isBesideView } from './wishes-to-search.ts'

export interface Relaxation {
  relaxed: keyof ListingFilters
  filters: ListingFilters
}

/** The filter without one of its wishes, or with one of them wider. */
const without = (filters: ListingFilters, ...wishes: (keyof ListingFilters)[]): ListingFilters =>
  Object.fromEntries(Object.entries(filters).filter(([wish]) => !wishes.some(gone => gone === wish))) as unknown as ListingFilters

const LET_GO_FIRST = ['deliveryBefore', 'readyToMove', 'plan', 'furnished', 'finishing', 'amenities', 'floors', 'excludeFloors'] as const
const BUDGET_STRETCH = 1.15

/**
 * What to try when nothing satisfies everything, nearest to the wish first: terms, comforts, size, a little more money, a room more or less,
 * a place next to it, another type. After every single wish come pairs of a place, a price and a size, for a wish no market fulfils.
 * The status, the purpose and what the customer refused are never let go, except the floor.
 */
export function relaxations(filters: ListingFilters): Relaxation[] {
  const steps = [
    ...LET_GO_FIRST.filter(wish => filters[wish] !== undefined).map(wish => ({ relaxed: wish, filters: without(filters, wish) })),
  ]
  if (filters.amenities && filters.amenities.length > 1)
    for (const one of filters.amenities)
      steps.push({ relaxed: 'amenities', filters: { ...filters, amenities: filters.amenities.filter(amenity => amenity !== one) } })
  steps.sort((a, b) => order(a) - order(b))
  const wider: Relaxation[] = [...areaWider(filters), ...budgetWider(filters), ...bedroomsWider(filters), ...placesWider(filters)]
  if (filters.projects) wider.push({ relaxed: 'projects', filters: without(filters, 'projects') })
  if (filters.propertyTypes) wider.push({ relaxed: 'propertyTypes', filters: without(filters, 'propertyTypes') })
  return [...steps, ...wider, ...pairs(filters)]
}

/** Keeps the order of `LET_GO_FIRST`, one amenity fewer before none. */
function order(step: Relaxation): number {
  const place = (LET_GO_FIRST as readonly string[]).indexOf(step.relaxed)
  return step.relaxed === 'amenities' && step.filters.amenities ? place - 0.5 : place
}

function areaWider(filters: ListingFilters): Relaxation[] {
  if (filters.areaMin === undefined && filters.areaMax === undefined) return []
  if (isBesideView(filters.areaMin) || isBesideView(filters.areaMax)) return []
  const relaxed = filters.areaMin === undefined ? 'areaMax' : 'areaMin'
  const { areaMin, areaMax } = filters
  return [
    {
      relaxed,
      filters: {
        ...filters,
        ...(areaMin === undefined ? {} : { areaMin: areaMin * 0.85 }),
        ...(areaMax === undefined ? {} : { areaMax: areaMax * 1.15 }),
      },
    },
    { relaxed, filters: without(filters, 'areaMin', 'areaMax') },
  ]
}

function budgetWider(filters: ListingFilters): Relaxation[] {
  const wider: Relaxation[] = []
  if (filters.priceMin !== undefined) wider.push({ relaxed: 'priceMin', filters: without(filters, 'priceMin') })
  if (filters.priceMax !== undefined && !isBesideView(filters.priceMax))
    wider.push({ relaxed: 'priceMax', filters: { ...filters, priceMax: Math.round(filters.priceMax * BUDGET_STRETCH) } })
  return wider
}

function bedroomsWider(filters: ListingFilters): Relaxation[] {
  const { bedrooms, bedroomsMin, bedroomsMax } = filters
  if (bedrooms !== undefined)
    return [
      {
        relaxed: 'bedrooms',
        filters: { ...without(filters, 'bedrooms'), bedroomsMin: Math.max(0, bedrooms - 1), bedroomsMax: bedrooms + 1 },
      },
    ]
  const wider: Relaxation[] = []
  if (bedroomsMin !== undefined) wider.push({ relaxed: 'bedroomsMin', filters: { ...filters, bedroomsMin: Math.max(0, bedroomsMin - 1) } })
  if (bedroomsMax !== undefined) wider.push({ relaxed: 'bedroomsMax', filters: { ...filters, bedroomsMax: bedroomsMax + 1 } })
  return wider
}

/** The parent of a place holds its neighbours. A whole country is nobody's neighbourhood until nothing else is left. */
function placesWider(filters: ListingFilters): Relaxation[] {
  if (!filters.places?.length) return []
  const parents = [...new Set(filters.places.map(place => parentOf(place) ?? place))]
  const wider: Relaxation[] = []
  if (parents.some(parent => !filters.places?.includes(parent))) wider.push({ relaxed: 'places', filters: { ...filters, places: parents } })
  wider.push({ relaxed: 'places', filters: inCountry(filters) })
  return wider
}

/** Anywhere in the same country: a flat in Maadi is not replaced by one across the sea. */
function inCountry(filters: ListingFilters): ListingFilters {
  const countries = [...new Set(filters.places?.map(place => countryOf(place) ?? place))]
  return { ...filters, places: countries }
}

function pairs(filters: ListingFilters): Relaxation[] {
  const result: Relaxation[] = []
  const places = filters.places
  const priceMax = isBesideView(filters.priceMax) ? undefined : filters.priceMax
  const stretched = priceMax === undefined ? null : { ...filters, priceMax: Math.round(priceMax * BUDGET_STRETCH) }
  if (stretched) for (const step of bedroomsWider(stretched)) result.push(step)
  if (stretched && places) result.push({ relaxed: 'places', filters: inCountry(stretched) })
  if (places) for (const step of bedroomsWider(inCountry(filters))) result.push(step)
  if (priceMax !== undefined) result.push({ relaxed: 'priceMax', filters: without(filters, 'priceMax') })
  if (priceMax !== undefined && places) result.push({ relaxed: 'priceMax', filters: without(inCountry(filters), 'priceMax') })
  return result
}

interface RankContext {
  /** Shown last: a customer who asks on is offered others first. */
  shown?: string[]
  /** Put those already shown behind the others. */
  othersFirst?: boolean
}

/** Best first: the wished place itself before its children, then what was not yet shown when others are asked for, then the lower price. */
export function rank(listings: ListingFacts[], filters: ListingFilters, context: RankContext = {}): ListingFacts[] {
  const keys = new Map(listings.map(listing => [listing, rankKey(listing, filters, context)]))
  return [...listings].sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!]
    for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i]! - other[i]!
    return a.id < b.id ? -1 : 1
  })
}

function rankKey(listing: ListingFacts, filters: ListingFilters, context: RankContext): number[] {
  const seen = context.othersFirst && context.shown?.includes(listing.id) ? 1 : 0
  const place = filters.places?.length && !filters.places.includes(listing.location.place ?? '') ? 1 : 0
  return [seen, place, listing.pricing.basePrice ?? Number.MAX_SAFE_INTEGER]
}
