import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Amenity, type ListingInput, PropertyType } from '#contracts/listing'
import { systemClock } from '#ground/clock'
import { makeScope, type Scope } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { satisfies } from '#language'
import type { ListingFilters } from '#language/types'
import { type FreshDatabase, freshDatabase } from '#test/databases'
import { withPlans } from '../find.ts'
import { toFacts } from '../row.ts'
import { prepare, writeListings } from '../store.ts'
import { searchListings } from './search-listings.ts'

let database: FreshDatabase
let scope: Scope
const organization = newId()
const other = newId()
const places = ['new_cairo', 'maadi', 'cairo', 'sheikh_zayed', 'north_coast', 'new_alamein', '']

/** Drawn from few values, so that wishes and listings meet often, and with gaps, as real inventories have. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 })
const listing: fc.Arbitrary<ListingInput> = fc.record({
  externalId: fc.uuid(),
  status: fc.constantFrom('available', 'available', 'available', 'reserved', 'sold'),
  purpose: fc.constantFrom('sale', 'sale', 'rent'),
  propertyType: fc.constantFrom(...(['apartment', 'studio', 'villa', 'penthouse'] as const)),
  projectName: maybe(fc.constantFrom('Sky Court', 'Palm Lane')),
  location: fc.record({ place: fc.constantFrom(...places) }),
  pricing: fc.record({
    basePrice: maybe(fc.integer({ min: 1, max: 12 }).map(n => n * 500_000)),
    currency: fc.constantFrom('EGP', 'EGP', 'USD'),
    period: maybe(fc.constantFrom('month', 'year', 'night')),
  }),
  specifications: fc.record({
    area: maybe(fc.integer({ min: 8, max: 40 }).map(n => n * 10)),
    bedrooms: maybe(fc.integer({ min: 0, max: 5 })),
    bathrooms: maybe(fc.integer({ min: 1, max: 3 })),
    floor: maybe(fc.integer({ min: 0, max: 4 })),
    floors: maybe(fc.integer({ min: 1, max: 4 })),
    finishing: maybe(fc.constantFrom('finished', 'core_shell')),
    furnished: maybe(fc.boolean()),
  }),
  amenities: fc.subarray(Amenity.options.slice(0, 4)),
  paymentPlans: fc.array(
    fc.record({
      downPaymentPercent: maybe(fc.constantFrom(0, 10, 20)),
      downPayment: maybe(fc.constantFrom(100_000, 500_000)),
      years: maybe(fc.integer({ min: 1, max: 10 })),
      monthlyInstallment: maybe(fc.constantFrom(20_000, 60_000)),
    }),
    { maxLength: 2 },
  ),
  readyToMove: maybe(fc.boolean()),
  deliveryDate: maybe(fc.constantFrom('2025-01-31', '2027-06-30', '2028-12-31')),
  nearby: fc.constant([]),
  images: fc.constant([]),
  documents: fc.constant([]),
}) as fc.Arbitrary<ListingInput>

/** Few wishes at a time, or nothing would ever fulfil them. */
const wish = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
const filters: fc.Arbitrary<ListingFilters> = fc
  .record({
    purpose: fc.constantFrom('sale', 'sale', 'rent'),
    places: wish(fc.subarray(['new_cairo', 'cairo', 'sheikh_zayed', 'north_coast'], { maxLength: 2 })),
    excludePlaces: wish(fc.subarray(['maadi', 'north_coast'])),
    propertyTypes: wish(fc.subarray([...PropertyType.options].slice(0, 5), { maxLength: 2 })),
    excludePropertyTypes: wish(fc.subarray(['villa', 'studio'])),
    priceMin: wish(fc.constant(1_000_000)),
    priceMax: wish(fc.integer({ min: 1, max: 12 }).map(n => n * 500_000)),
    currency: wish(fc.constantFrom('EGP', 'USD')),
    period: wish(fc.constantFrom('month', 'year', 'day')),
    bedrooms: wish(fc.integer({ min: 0, max: 4 })),
    bedroomsMin: wish(fc.integer({ min: 1, max: 4 })),
    bedroomsMax: wish(fc.integer({ min: 1, max: 4 })),
    bathrooms: wish(fc.constant(2)),
    bathroomsMin: wish(fc.constant(2)),
    areaMin: wish(fc.constantFrom(90, 150)),
    areaMax: wish(fc.constantFrom(160, 300)),
    deliveryBefore: wish(fc.constantFrom('2027-12-31', '2026-12-31')),
    readyToMove: wish(fc.constant(true)),
    plan: wish(
      fc.record({
        downPaymentMax: wish(fc.constant(300_000)),
        downPaymentPercentMax: wish(fc.constantFrom(5, 10)),
        yearsMin: wish(fc.constant(5)),
        monthlyMax: wish(fc.constant(30_000)),
      }),
    ),
    finishing: wish(fc.constant('finished')),
    furnished: wish(fc.boolean()),
    floors: wish(fc.subarray(['ground', 'last'] as const)),
    excludeFloors: wish(fc.subarray(['ground', 'last'] as const)),
    amenities: wish(fc.subarray(Amenity.options.slice(0, 3), { maxLength: 2 })),
    projects: wish(fc.constant(['sky_court'])),
  })
  .map(
    drawn =>
      ({ status: 'available', ...Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) }) as ListingFilters,
  )

beforeAll(async () => {
  database = await freshDatabase()
  scope = makeScope({
    engine: database.engine,
    clock: systemClock,
    http: { request: () => Promise.reject(new Error('none')) },
    reactions: new Map(),
    isLive: () => false,
    committed: () => undefined,
  })
  for (const org of [organization, other])
    await scope.inside(org, { kind: 'system' }, async inside => {
      await inside.db.insertInto('organizations').values({ name: 'x' }).execute()
      await writeListings(
        inside,
        fc.sample(listing, { numRuns: 400, seed: org === other ? 1 : 2 }).map(input => prepare(input, 'egypt')),
      )
    })
})
afterAll(() => database.drop())

test('SQL and memory agree on what satisfies a wish, whatever is wished', async () => {
  const all = await scope.inside(organization, { kind: 'system' }, async inside =>
    withPlans(inside, await inside.db.selectFrom('listings').selectAll().execute(), toFacts),
  )
  expect(all).toHaveLength(400)
  let hits = 0
  await fc.assert(
    fc.asyncProperty(filters, async wished => {
      const found = await scope.inside(organization, { kind: 'system' }, inside =>
        searchListings(inside, { filters: wished, words: '', limit: 60 }),
      )
      const expected = all.filter(one => satisfies(one, wished, { now: new Date().toISOString() })).map(one => one.id)
      hits += expected.length
      const ids = found.map(entry => entry.listing.id)
      if (expected.length <= 20) expect(ids.toSorted()).toEqual(expected.toSorted())
      else for (const id of ids) expect(expected).toContain(id)
    }),
    { numRuns: 250, seed: 20261120 },
  )
  expect(hits).toBeGreaterThan(500)
})

test('nothing of another brokerage is ever found, though its shelves are full', async () => {
  const found = await scope.inside(organization, { kind: 'system' }, inside =>
    searchListings(inside, { filters: { status: 'available', purpose: 'sale' }, words: 'sky court', limit: 60 }),
  )
  const own = await scope.inside(organization, { kind: 'system' }, inside => inside.db.selectFrom('listings').select('id').execute())
  expect(found.length).toBeGreaterThan(5)
  for (const { listing: one } of found) expect(own.some(row => row.id === one.id)).toBe(true)
})

test('words bring the nearest first among those that satisfy the wish', async () => {
  const found = await scope.inside(organization, { kind: 'system' }, inside =>
    searchListings(inside, { filters: { status: 'available', purpose: 'sale' }, words: 'palm lane', limit: 10 }),
  )
  expect(found[0]?.listing.projectName).toBe('Palm Lane')
  const named = found.map(entry => entry.listing.projectName === 'Palm Lane')
  expect(named.lastIndexOf(true)).toBeLessThan(named.includes(false) ? named.indexOf(false) : named.length)
})
