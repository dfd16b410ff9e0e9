import { expect, test } from 'vitest'
import { inventedListings } from './claims/sets/listings.ts'
import { relaxations, satisfies, toFilters } from './filters.ts'
import { anUnderstanding } from './test/an-understanding.ts'
import { wishesToSearch } from './wishes-to-search.ts'

const listing = (id: string) => inventedListings.find(one => one.id === id)!

test.each(['عايز أكبر شوية', '3ayez akbar shewaya', 'something bigger please', 'daha büyük istiyorum', 'хочу побольше'])(
  '%j is bigger than what is in view, and stays so when wishes are let go',
  message => {
    const wishes = wishesToSearch({ area: 130 }, message, anUnderstanding(), listing('S-1'))
    expect(wishes).toMatchObject({ areaMin: 130.5 })
    for (const { filters } of relaxations(toFilters({ ...wishes, budgetMax: 6e6 })))
      expect(satisfies(listing('S-1'), filters, { now: '2026-11-20T10:00:00+02:00' })).toBe(false)
  },
)

test('cheaper is below the cheapest in view, in its currency', () => {
  expect(wishesToSearch({}, 'anything cheaper?', anUnderstanding(), undefined, [listing('S-4'), listing('S-5')])).toMatchObject({
    budgetMax: 137_999.5,
    currency: 'GBP',
  })
  expect(wishesToSearch({ budgetMax: 100_000 }, 'anything cheaper?', anUnderstanding(), listing('S-4'))).toMatchObject({
    budgetMax: 100_000,
  })
})

test('a comparison of what is in view changes no search, nor does a plain wish', () => {
  expect(
    wishesToSearch({ bedrooms: 2 }, 'which is cheaper?', anUnderstanding({ intents: ['COMPARISON'] }), undefined, [
      listing('S-4'),
      listing('S-5'),
    ]),
  ).toEqual({ bedrooms: 2 })
  expect(wishesToSearch({ bedrooms: 2 }, 'with a pool please', anUnderstanding(), listing('S-4'))).toEqual({ bedrooms: 2 })
})

test('the kind of a unit that is gone is no wish once another is asked for', () => {
  const gone = listing('S-8')
  expect(wishesToSearch({ propertyType: ['studio'] }, 'any other one there?', anUnderstanding(), gone)).toEqual({})
  expect(
    wishesToSearch({ propertyType: ['studio'] }, 'any other studio there?', anUnderstanding({ slots: { propertyType: ['studio'] } }), gone),
  ).toEqual({ propertyType: ['studio'] })
})
