import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ListingInput } from '#contracts/listing'
import type { Cell } from '#ground/sheets/index'
import { issueMessages, listingReader } from './index.ts'

const headers =
  'Code|Title|Type|Purpose|Status|Price|Price full|Currency|Rent period|Area|Plot area|Garden area|Bedrooms|Bathrooms|Floor|Floors|Finishing|Furnished|Amenities|View|Delivery|Down payment|Years|Monthly installment|Payment plan|Payment method|Description|Images|Location|City|District|Project|Developer|Coordinates|Minimum term|Video|Pool|Price per meter|Cash discount|Ready|Latitude|Longitude|Mortgage'.split(
    '|',
  )

/** Cells as they come: nothing, figures of any size, words brokers use, and noise. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.double(),
  fc.integer({ min: -10, max: 1e9 }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom(
    'شقة',
    'Villa',
    'للبيع',
    'for rent',
    'sold',
    '3.5 مليون',
    '£450 ( ~ 25,209 TL)',
    '2+1',
    '120 m²',
    'Q4 2028',
    'call',
    '10%',
    'New Cairo / Noll',
    'https://example.com/a.jpg',
    'yes',
    'N/A',
    '-',
    '7+',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test('whatever stands in the cells, a row is a valid listing, or refused with reasons that have words, or passed over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { minLength: 1, maxLength: 6 }),
      rows => {
        const reader = listingReader('units.xlsx', { currency: 'EGP', purpose: 'sale', market: 'egypt' })
        const table = [headers, ...rows].map((cells, at) => ({ sheet: 'Units', row: at + 1, cells: cells.slice() }))
        const outcomes = [...table.flatMap(row => reader.take(row)), ...reader.end()]
        expect(outcomes.filter(outcome => outcome.kind !== 'columns').map(outcome => outcome.row)).toEqual(table.map(row => row.row))
        for (const outcome of outcomes) {
          if (outcome.kind === 'listing') expect(ListingInput.parse(outcome.listing)).toEqual(outcome.listing)
          const issues = outcome.kind === 'rejected' ? outcome.errors : outcome.kind === 'listing' ? outcome.notes : []
          if (outcome.kind === 'rejected') expect(issues.length).toBeGreaterThan(0)
          for (const issue of issues) expect(issue.message.startsWith(issueMessages[issue.code])).toBe(true)
        }
      },
    ),
    { numRuns: 400 },
  )
})
