import { describe, expect, test } from 'vitest'
import { ListingInput } from '#contracts/listing'
import { readSheet } from '#ground/sheets/index'
import { listingReader, type Outcome, recogniseHeaders } from '../reading/index.ts'
import { makeTemplate } from './template.ts'
import { templateColumns } from './template-columns.ts'

const defaults = { currency: 'EGP', purpose: 'sale', market: 'egypt' } as const

/** The template as a member gives it back: with the examples' codes changed into codes of their own. */
async function givenBack(language: 'en' | 'ar', code: (example: string) => string): Promise<Outcome[]> {
  const sheets = await readSheet(await makeTemplate(language), 'template.xlsx')
  const reader = listingReader('template.xlsx', defaults)
  const rows = sheets
    .flatMap(sheet => sheet.rows)
    .map(row => ({ ...row, cells: row.cells.map(cell => (typeof cell === 'string' && cell.startsWith('EXAMPLE-') ? code(cell) : cell)) }))
  return [...rows.flatMap(row => reader.take(row)), ...reader.end()]
}

describe.each(['en', 'ar'] as const)('the template in %s', language => {
  test('has headers the import recognises, every one as the field it stands for', async () => {
    const [sheet] = await readSheet(await makeTemplate(language), 'template.xlsx')
    expect(recogniseHeaders(sheet!.rows).columns.map(column => column.field)).toEqual(templateColumns.map(column => column.field))
  })

  test('is passed over when it comes back as it was, without a complaint', async () => {
    const outcomes = await givenBack(language, code => code)
    expect(outcomes.filter(outcome => outcome.kind === 'listing' || outcome.kind === 'rejected')).toEqual([])
    expect(outcomes.filter(outcome => outcome.kind === 'skipped').map(outcome => outcome.reason)).toEqual([
      'header',
      'example',
      'example',
      'example',
      'no-table',
    ])
  })

  test('has examples that are read as they are meant', async () => {
    const outcomes = await givenBack(language, code => code.replace('EXAMPLE', 'U'))
    const listings = outcomes.filter(outcome => outcome.kind === 'listing')
    expect(outcomes.filter(outcome => outcome.kind === 'rejected')).toEqual([])
    expect(listings.flatMap(outcome => outcome.notes)).toEqual([])
    expect(listings.map(({ listing }) => listing)).toMatchObject([
      {
        externalId: 'U-1',
        status: 'available',
        purpose: 'sale',
        propertyType: 'apartment',
        location: { place: 'new_cairo', coordinates: [30.0271, 31.4708] },
        pricing: { basePrice: 5_800_000, currency: 'EGP' },
        specifications: { area: 145, bedrooms: 3, bathrooms: 2, floor: 4, finishing: 'semi_finished', furnished: false },
        amenities: ['security', 'elevator', 'balcony'],
        paymentPlans: [{ downPaymentPercent: 10, years: 8, monthlyInstallment: 54_375 }],
        deliveryDate: '2028-12-31',
      },
      { status: 'reserved', propertyType: 'villa', pricing: { basePrice: 21_500_000 }, amenities: ['garden', 'pool'], readyToMove: true },
      {
        purpose: 'rent',
        propertyType: 'studio',
        pricing: { basePrice: 450, currency: 'GBP', period: 'month' },
        specifications: { area: 48, bedrooms: 0, floor: 0, furnished: true },
        amenities: ['ac', 'sea_view'],
      },
    ])
    expect(listings[0]!.listing[language === 'ar' ? 'titleAr' : 'title']).toBeTruthy()
  })
})

test('the template asks for what the schema knows', () => {
  const asked = new Set<string>(templateColumns.map(column => column.field))
  const elsewhere: Record<string, string> = {
    titleAr: 'title',
    projectName: 'project',
    projectNameAr: 'project',
    developerName: 'developer',
    developerNameAr: 'developer',
    location: 'district',
    pricing: 'price',
    specifications: 'area',
    paymentPlans: 'downPayment',
    readyToMove: 'deliveryDate',
  }
  const leftOut = ['mortgage', 'rentTerms', 'nearby', 'documents', 'videoUrl', 'tourUrl']
  const missing = Object.keys(ListingInput.shape).filter(name => !asked.has(elsewhere[name] ?? name) && !leftOut.includes(name))
  expect(missing).toEqual([])
})
