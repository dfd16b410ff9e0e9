import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Preferences } from '#contracts/understanding'
import { inventedListings } from './claims/sets/listings.ts'
import { rank, relaxations, satisfies, toFilters } from './filters.ts'
import type { ListingFacts, ListingFilters } from './types.ts'

const at = { now: '2026-11-20T10:00:00+02:00' }
const listing = (id: string, more: Partial<ListingFacts> = {}): ListingFacts => ({
  ...inventedListings.find(one => one.id === id)!,
  ...more,
})
const found = (preferences: Preferences) => inventedListings.filter(one => satisfies(one, toFilters(preferences), at)).map(one => one.id)

describe('who satisfies which wish', () => {
  test('nothing wished is for sale and available', () => {
    expect(found({})).toEqual(['S-1', 'S-2', 'S-3', 'S-4', 'S-5'])
    expect(found({ purpose: 'rent' })).toEqual(['S-6'])
    expect(found({ purpose: 'invest' })).toEqual(found({}))
  })

  test('a place holds its children, and an exclusion too', () => {
    expect(found({ location: ['cairo'] })).toEqual(['S-1'])
    expect(found({ location: ['kyrenia'] })).toEqual(['S-4', 'S-5'])
    expect(found({ location: ['kyrenia'], excludeLocation: ['catalkoy'] })).toEqual(['S-4'])
    expect(found({ location: ['atlantis'] })).toEqual([])
  })

  test('limits are inclusive, bedrooms exact', () => {
    expect(found({ location: ['new_cairo'], budgetMax: 5_200_000 })).toEqual(['S-1'])
    expect(found({ location: ['new_cairo'], budgetMax: 5_199_999 })).toEqual([])
    expect(found({ bedrooms: 2 })).toEqual(['S-3', 'S-4'])
    expect(found({ bedroomsMin: 4 })).toEqual(['S-2', 'S-5'])
    expect(found({ areaMin: 130, areaMax: 215 })).toEqual(['S-1', 'S-5'])
    expect(found({ area: 90 })).toEqual(['S-3', 'S-4'])
  })

  test('a budget in one currency is not met in another', () => {
    expect(found({ budgetMax: 150_000, currency: 'GBP' })).toEqual(['S-4'])
    expect(found({ budgetMax: 6_000_000, currency: 'EGP' })).toEqual(['S-1', 'S-3'])
    expect(found({ location: ['egypt'], budgetMax: 6_000_000 })).toEqual(['S-1', 'S-3'])
  })

  test('delivered in time or ready; ready now is stricter', () => {
    expect(found({ deliveryBefore: '2027-07-31' })).toEqual(['S-2', 'S-3', 'S-5'])
    expect(found({ deliveryBefore: '2027-07-30' })).toEqual(['S-2', 'S-5'])
    expect(found({ readyToMove: true })).toEqual(['S-2', 'S-5'])
    expect(satisfies(listing('S-3', { deliveryDate: '2026-11-20' }), toFilters({ readyToMove: true }), at)).toBe(true)
  })

  test('one plan must meet every limit, with years at least', () => {
    expect(found({ propertyType: ['villa'], installmentYears: 6 })).toEqual(['S-2'])
    expect(found({ propertyType: ['villa'], downPaymentPctMax: 15, installmentYears: 7 })).toEqual(['S-2'])
    expect(found({ propertyType: ['villa'], downPaymentPctMax: 20, monthlyInstallmentMax: 190_000 })).toEqual(['S-2', 'S-5'].slice(0, 1))
    expect(satisfies(listing('S-2'), toFilters({ downPaymentPctMax: 15, installmentYears: 5, monthlyInstallmentMax: 250_000 }), at)).toBe(
      true,
    )
    expect(satisfies(listing('S-2'), { ...toFilters({}), plan: { downPaymentMax: 2_800_000, monthlyMax: 188_000 } }, at)).toBe(false)
  })

  test('a stated share of the price stands for the amount', () => {
    const plan = { downPaymentPercent: 10, downPayment: null, years: 8, monthlyInstallment: 48_750 }
    expect(satisfies(listing('S-1', { paymentPlans: [plan] }), toFilters({ downPaymentMax: 520_000 }), at)).toBe(true)
    expect(satisfies(listing('S-1', { paymentPlans: [plan] }), toFilters({ downPaymentMax: 519_999 }), at)).toBe(false)
  })

  test('wanting instalments needs a plan; taking either does not', () => {
    const cashOnly = listing('S-1', { paymentPlans: [] })
    expect(satisfies(cashOnly, toFilters({ paymentMethod: ['installments'] }), at)).toBe(false)
    expect(satisfies(cashOnly, toFilters({ paymentMethod: ['cash', 'installments'] }), at)).toBe(true)
  })

  test('not the ground floor spares what has no floor', () => {
    expect(found({ excludeFloor: ['ground'] })).toEqual(['S-1', 'S-2', 'S-4', 'S-5'])
    expect(found({ floor: ['ground'] })).toEqual(['S-3'])
    expect(satisfies(listing('S-1', { propertyType: 'penthouse' }), toFilters({ floor: ['last'] }), at)).toBe(true)
  })

  test('rooms after a studio mean an apartment', () => {
    expect(toFilters({ propertyType: ['studio'], bedrooms: 1 }).propertyTypes).toEqual(['apartment'])
    expect(toFilters({ propertyType: ['studio', 'villa'], bedrooms: 3 }).propertyTypes).toEqual(['villa'])
  })

  test('a rent is compared in its own period', () => {
    expect(found({ purpose: 'rent', budgetMax: 28_000 })).toEqual(['S-6'])
    expect(found({ purpose: 'rent', budgetMax: 336_000, budgetPeriod: 'year' })).toEqual(['S-6'])
    expect(found({ purpose: 'rent', budgetMax: 335_999, budgetPeriod: 'year' })).toEqual([])
    expect(found({ purpose: 'rent', budgetMax: 28_000, budgetPeriod: 'night' })).toEqual([])
  })

  test('an unknown fact satisfies no wish and breaks no exclusion', () => {
    const unknown = listing('S-1', { specifications: { ...listing('S-1').specifications, floor: null, furnished: null, finishing: null } })
    expect(satisfies(unknown, toFilters({ furnished: true }), at)).toBe(false)
    expect(satisfies(unknown, toFilters({ finishing: 'finished' }), at)).toBe(false)
    expect(satisfies(unknown, toFilters({ excludeFloor: ['ground'] }), at)).toBe(true)
  })
})

const wishes: fc.Arbitrary<Preferences> = fc.record(
  {
    purpose: fc.constantFrom('rent' as const, 'buy' as const),
    location: fc.subarray(['new_cairo', 'cairo', 'kyrenia', 'catalkoy', 'maadi', 'iskele'], { minLength: 1 }),
    propertyType: fc.subarray(['apartment', 'villa', 'chalet', 'studio'], { minLength: 1 }),
    budgetMax: fc.integer({ min: 10_000, max: 20_000_000 }),
    bedrooms: fc.integer({ min: 0, max: 6 }),
    areaMin: fc.integer({ min: 30, max: 320 }),
    amenities: fc.subarray(['pool', 'gym', 'sea_view'], { minLength: 1 }),
    deliveryBefore: fc.constantFrom('2026-12-31', '2027-12-31', '2028-12-31'),
    installmentYears: fc.integer({ min: 1, max: 10 }),
    excludeFloor: fc.constant(['ground']),
  },
  { requiredKeys: [] },
)

describe('letting go', () => {
  test('whoever satisfies a wish satisfies every relaxation of it', () => {
    fc.assert(
      fc.property(wishes, preferences => {
        const filters = toFilters(preferences)
        for (const one of inventedListings)
          if (satisfies(one, filters, at)) for (const wider of relaxations(filters)) expect(satisfies(one, wider.filters, at)).toBe(true)
      }),
    )
  })

  test('status, purpose and refusals are never let go', () => {
    const filters = toFilters({
      purpose: 'rent',
      location: ['maadi'],
      excludePropertyType: ['villa'],
      excludeLocation: ['giza'],
      bedrooms: 3,
      budgetMax: 20_000,
    })
    for (const { filters: wider } of relaxations(filters))
      expect(wider).toMatchObject({ status: 'available', purpose: 'rent', excludePropertyTypes: ['villa'], excludePlaces: ['giza'] })
  })

  test('comforts go before money, money before rooms, rooms before the place, the place before the type', () => {
    const order = relaxations(
      toFilters({
        location: ['maadi'],
        propertyType: ['villa'],
        bedrooms: 4,
        budgetMax: 5e6,
        amenities: ['pool'],
        deliveryBefore: '2027-01-01',
      }),
    )
    const first = [...new Set(order.map(step => step.relaxed))]
    expect(first).toEqual(['deliveryBefore', 'amenities', 'priceMax', 'bedrooms', 'places', 'propertyTypes'])
    expect(order.find(step => step.relaxed === 'priceMax')?.filters.priceMax).toBe(5_750_000)
  })

  test('a flat in Cairo is not replaced by one across the sea', () => {
    const places = relaxations(toFilters({ location: ['maadi'] })).flatMap(step => (step.relaxed === 'places' ? [step.filters.places] : []))
    expect(places).toEqual([['cairo'], ['egypt']])
  })
})

test('the wished place itself comes first, then the lower price; others first when others are asked for', () => {
  const filters: ListingFilters = toFilters({ location: ['kyrenia'] })
  const pair = [listing('S-5'), listing('S-4')]
  expect(rank(pair, filters).map(one => one.id)).toEqual(['S-4', 'S-5'])
  expect(rank(pair, filters, { shown: ['S-4'], othersFirst: true }).map(one => one.id)).toEqual(['S-5', 'S-4'])
})
