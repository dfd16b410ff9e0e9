import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Currency } from '#contracts/listing'
import { type Cell, readSheet, type SheetRow } from '#ground/sheets/index'
import type { ReadingDefaults } from './field.ts'
import { type ListingReading, listingReader, type Outcome, readListing, recogniseHeaders } from './index.ts'
import { newContext } from './row-reader.ts'
import { readPrice } from './values/price.ts'

/** Real and messy sheets that belong to others: read in place where they stand, never kept here. */
const folder = join(process.cwd(), '../shared/data/listings')
const cairo: ReadingDefaults = { currency: 'EGP', purpose: 'sale', market: 'egypt' }
const kyrenia: ReadingDefaults = { currency: 'GBP', purpose: 'sale', market: 'north_cyprus' }

type Taken = Extract<Outcome, { kind: 'listing' }>
interface ReadFile {
  rows: SheetRow[]
  outcomes: Outcome[]
  taken: Taken[]
  /** Rows that are neither headers nor blank. */
  told: number
  /** The raw cell of a taken row under a header. */
  cell(row: number, header: string): Cell
}

async function readFile(name: string, defaults: ReadingDefaults): Promise<ReadFile> {
  const sheets = await readSheet(readFileSync(join(folder, name)), name)
  const rows = sheets.flatMap(sheet => sheet.rows)
  const reader = listingReader(name, defaults)
  const outcomes = [...rows.flatMap(row => reader.take(row)), ...reader.end()]
  const header = rows[0]!.cells
  const byRow = new Map(rows.map(row => [row.row, row]))
  return {
    rows,
    outcomes,
    taken: outcomes.filter(outcome => outcome.kind === 'listing'),
    told: outcomes.filter(outcome => outcome.kind === 'listing' || outcome.kind === 'rejected' || outcome.kind === 'skipped').length,
    cell: (row, name) => byRow.get(row)!.cells[header.indexOf(name)] ?? null,
  }
}

/** Every row is taken, refused with a reason, or passed over with one; and most are taken. */
function accountsForAll({ rows, outcomes, taken, told }: ReadFile, leastTaken: number) {
  expect(told).toBe(rows.length)
  for (const outcome of outcomes) if (outcome.kind === 'rejected') expect(outcome.errors.length).toBeGreaterThan(0)
  expect(taken.length / rows.length).toBeGreaterThanOrEqual(leastTaken)
}

const onFile = (name: string, about: (name: string) => void) => describe.runIf(existsSync(join(folder, name)))(name, () => about(name))
const digits = (cell: Cell) => Number(String(cell).replace(/[^\d.]/g, ''))

onFile('eg_broker_inventory_derived.xlsx', name => {
  interface Truth {
    sheets: Record<string, { header_rows: number[]; data: ({ row: number } & Record<string, string | number | null>)[] }>
  }
  const truth = () => JSON.parse(readFileSync(join(folder, 'eg_broker_inventory_derived.truth.json'), 'utf8')) as Truth

  /** Rows of one sheet read with its own headers: also those a broker's shop does not handle still have a price and an area. */
  async function readings(sheet: string) {
    const found = (await readSheet(readFileSync(join(folder, name)), name)).find(each => each.name === sheet)!
    const { columns, headerRows } = recogniseHeaders(found.rows)
    const context = newContext({ purpose: undefined, type: undefined }, 'egypt')
    const read = new Map<number, ListingReading>()
    for (const row of found.rows) if (!headerRows.includes(row.row)) read.set(row.row, readListing(row.cells, columns, cairo, context))
    return { headerRows, read }
  }

  test.each(['الوحدات المتاحة', 'New launches & resale'])('%s: every value of every row is the true one', async sheet => {
    const expected = truth().sheets[sheet]!
    const { headerRows, read } = await readings(sheet)
    expect(headerRows.filter(row => expected.header_rows.includes(row))).toEqual(expected.header_rows)
    for (const row of expected.data) {
      const { draft } = read.get(row.row)!
      const studio = row.bedrooms === 'studio'
      expect(
        {
          row: row.row,
          external_id: draft.externalId,
          area_m2: draft.specifications!.area ?? null,
          bedrooms: draft.specifications!.bedrooms ?? null,
          bathrooms: draft.specifications!.bathrooms ?? null,
          price: draft.pricing!.basePrice ?? null,
          currency: draft.pricing!.currency,
        },
        `row ${row.row}`,
      ).toEqual({
        row: row.row,
        external_id: row.external_id,
        area_m2: row.area_m2,
        bedrooms: studio ? 0 : row.bedrooms === null ? null : Number(row.bedrooms),
        bathrooms: row.bathrooms === null ? null : Number(row.bathrooms),
        price: row.price,
        currency: row.currency,
      })
      const oneLine = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : (text ?? null))
      if ('title' in row) expect(draft.titleAr ?? draft.title).toBe(oneLine(row.title))
      if ('project' in row)
        expect([draft.projectName ?? null, draft.developerName ?? null]).toEqual([oneLine(row.project), oneLine(row.developer)])
      const places = [draft.location!.address, draft.location!.district]
      expect(places).toContain(oneLine(row.location))
      if (row.delivery) expect(draft.deliveryDate).toBe(quarterEnd(String(row.delivery)))
    }
  })

  test('the title, the total, the blank and the repeated row are no listings; factories and whole buildings are refused as such', async () => {
    const file = await readFile(name, cairo)
    const skipped = file.outcomes.filter(outcome => outcome.kind === 'skipped')
    expect(skipped.map(outcome => outcome.reason).sort()).toEqual(['header', 'header', 'header', 'repeated', 'title', 'total'])
    expect(skipped.find(outcome => outcome.reason === 'repeated')).toMatchObject({ row: 47, as: 46 })
    const rejected = file.outcomes.filter(outcome => outcome.kind === 'rejected')
    expect(rejected.map(outcome => [outcome.row, outcome.errors.map(error => error.code)])).toEqual([
      [39, ['type-unknown']],
      [41, ['type-unknown']],
    ])
    expect(file.taken).toHaveLength(108)
  })

  function quarterEnd(text: string) {
    const [, quarter, year] = /Q([1-4]) (\d{4})/.exec(text)!
    return `${year}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter) - 1]}`
  }
})

onFile('eg_shaety_alexandria_ar.json', name => {
  test('every post is read, and the price spoken in Egyptian Arabic is the price in figures', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 14 / 15)
    let spoken = 0
    const wrong: string[] = []
    for (const { row, listing } of file.taken) {
      const price = Number(file.cell(row, 'property_price'))
      expect(listing.pricing.basePrice).toBe(price)
      expect(listing.location.place).toBeTruthy()
      // "مطلوب : مليون و٣٠٠ الف جنيه كاش" up to the next line or remark.
      const words = /(?:مطلوب|سعر الوحدة)\s*:?\s*([^\r\n“"(»<]+)/.exec(listing.description ?? '')?.[1]?.trim()
      if (!words || !/مليون|الف|ألف|\d/.test(words)) continue
      spoken += 1
      const alone = readPrice(words)
      if (!alone || !('amount' in alone) || alone.amount !== price) wrong.push(words)
    }
    // The one post that says thousands twice: five and a half million a month for what is let at 5,500.
    expect(wrong).toEqual(['٥٥٠٠ الف جنيه شهريا'])
    expect(spoken).toBeGreaterThanOrEqual(7)
    for (const { listing } of file.taken) expect(listing.description ?? '').not.toMatch(/<\/?(?:div|span|a|br)\b/)
  })
})

onFile('nc_101evler_tr.csv', name => {
  test('the price in words is the number beside it, its currency the one beside it, and land by the dönüm has no price', async () => {
    const file = await readFile(name, kyrenia)
    accountsForAll(file, 0.98)
    let byUnit = 0
    for (const { row, listing } of file.taken) {
      const text = String(file.cell(row, 'Fiyat'))
      const alone = readPrice(text)
      if (text.includes('Dönümü')) {
        byUnit += 1
        expect(alone).toEqual({ refused: 'price-per-unit' })
        expect(listing.pricing.basePrice).toBeUndefined()
        continue
      }
      const number = Number(file.cell(row, 'Fiyat (sayı)'))
      expect(alone, text).toMatchObject({ amount: number, currency: file.cell(row, 'Para Birimi') as Currency })
      expect(listing.pricing).toMatchObject({ basePrice: number, currency: file.cell(row, 'Para Birimi') })
      expect(listing.purpose).toBe(file.cell(row, 'Durumu') === 'Kiralık' ? 'rent' : 'sale')
      const rooms = /^(\d+)\+\d$/.exec(String(file.cell(row, 'Oda Sayısı')))
      expect(listing.specifications.bedrooms ?? null).toBe(
        rooms ? (file.cell(row, 'Oda Sayısı') === '1+0' ? 1 : Number(rooms[1])) : (listing.specifications.bedrooms ?? null),
      )
    }
    expect(byUnit).toBe(18)
    expect(file.taken.filter(({ listing }) => listing.location.place).length / file.taken.length).toBeGreaterThan(0.97)
    for (const outcome of file.outcomes)
      if (outcome.kind === 'rejected')
        expect(['price-not-positive', 'type-unknown', 'price-implausible']).toContain(outcome.errors[0]!.code)
  })
})

onFile('nc_101evler_sample.xlsx', name => {
  test('all ten villas have the price, size and rooms of their cells', async () => {
    const file = await readFile(name, kyrenia)
    expect(file.taken).toHaveLength(10)
    for (const { row, listing } of file.taken) {
      expect(listing).toMatchObject({
        externalId: file.cell(row, 'property_id'),
        purpose: 'sale',
        propertyType: 'villa',
        pricing: { basePrice: file.cell(row, 'price'), currency: 'GBP' },
        specifications: { area: file.cell(row, 'area_m2'), bedrooms: Number(String(file.cell(row, 'room_count'))[0]) },
      })
      expect(listing.images.length).toBeGreaterThan(0)
    }
  })
})

/** Price over area must be the price per metre the portal printed, which it rounds. */
function agreesPerMeter(file: ReadFile, header: string, least: number, contradictions: number[] = []) {
  let compared = 0
  const noted = file.taken.filter(({ notes }) => notes.some(note => note.code === 'price-per-meter-contradicts')).map(({ row }) => row)
  expect(noted).toEqual(contradictions)
  for (const { row, listing } of file.taken) {
    if (noted.includes(row)) continue
    const printed = digits(file.cell(row, header) === null ? null : String(file.cell(row, header)).replace(/م²|M²|m²/g, ''))
    const { basePrice } = listing.pricing
    const { area } = listing.specifications
    if (!basePrice || !area || !(printed > 0)) continue
    compared += 1
    expect(Math.abs(basePrice / area / printed - 1), `row ${row}: ${basePrice} / ${area} is not ${printed}`).toBeLessThan(0.03)
  }
  expect(compared).toBeGreaterThanOrEqual(least)
}

onFile('eg_aqarmap_en.csv', name => {
  test('price over area is the printed price per metre on every row, and what nobody could type is refused', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 0.8)
    // Three rows of the portal contradict themselves and are pointed out.
    agreesPerMeter(file, 'Price_Per_M2', 1_700, [2420, 2421, 2422])
    for (const { row, listing } of file.taken) {
      expect(listing.pricing).toMatchObject({ basePrice: digits(file.cell(row, 'Price')), currency: 'EGP' })
      expect(listing.specifications.area ?? null).toBe(
        file.cell(row, 'Area') === 'N/A' ? null : digits(String(file.cell(row, 'Area')).replace('m²', '')),
      )
    }
    const reasons = new Set(file.outcomes.flatMap(outcome => (outcome.kind === 'rejected' ? outcome.errors.map(error => error.code) : [])))
    expect([...reasons].sort()).toEqual(['area-unreadable', 'bedrooms-unreadable', 'type-missing', 'type-unknown'])
    for (const outcome of file.outcomes) {
      // Only rows whose type the portal itself did not know.
      if (outcome.kind === 'rejected' && outcome.errors.some(error => error.code === 'type-missing'))
        expect(['Unknown', 'N/A', 'Roof', 'Building']).toContain(file.cell(outcome.row, 'Type'))
    }
  })
})

onFile('eg_aqarmap_ar_en.json', name => {
  test('both price columns and the printed price per metre agree with what was read', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 0.88)
    agreesPerMeter(file, 'price_per_sqm', 450)
    for (const { row, listing } of file.taken) {
      expect(listing.pricing.basePrice).toBe(digits(String(file.cell(row, 'price')).replace('ج.م', '')))
      const full = file.cell(row, 'price_full')
      if (full !== null) expect(listing.pricing.basePrice).toBe(full)
    }
  })
})

onFile('eg_propertyfinder_en.json', name => {
  test('all are read, with the portal’s own price per metre, rooms and promised quarter', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 0.99)
    agreesPerMeter(file, 'price_per_sqm', 590)
    for (const { row, listing } of file.taken) {
      const beds = String(file.cell(row, 'bedrooms'))
      expect(listing.specifications.bedrooms ?? null).toBe(beds === 'studio' ? 0 : /^\d+$/.test(beds) ? Number(beds) : null)
      expect(listing.amenities.includes('maid_room')).toBe(
        /maid/i.test(`${file.cell(row, 'bedrooms_full')} ${file.cell(row, 'amenities')}`),
      )
    }
    expect(file.taken.filter(({ listing }) => listing.location.place).length).toBeGreaterThan(600)
  })
})

onFile('eg_aqarmap_rent_multiline_bom.csv', name => {
  test('rents are monthly, in pounds, the number of their cell; places with line breaks are one line', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 0.85)
    for (const { row, listing } of file.taken) {
      expect(listing.purpose).toBe('rent')
      expect(listing.pricing).toMatchObject({ basePrice: digits(file.cell(row, 'Price')), currency: 'EGP', period: 'month' })
      expect(listing.location.address).not.toMatch(/\n/)
    }
    for (const outcome of file.outcomes)
      if (outcome.kind === 'skipped' && outcome.reason === 'repeated')
        expect(file.cell(outcome.row, 'URL')).toBe(file.cell(outcome.as!, 'URL'))
  })
})

onFile('eg_rental_mixed_synthetic.csv', name => {
  test('grouped and bare prices, months and years, pounds and dollars are kept apart', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 0.94)
    for (const { row, listing } of file.taken) {
      expect(listing).toMatchObject({
        purpose: 'rent',
        pricing: {
          basePrice: digits(file.cell(row, 'price')),
          currency: file.cell(row, 'currency'),
          period: file.cell(row, 'period') === 'yearly' ? 'year' : 'month',
        },
      })
      const area = file.cell(row, 'area')
      expect(listing.specifications.area ?? null).toBe(area === null ? null : Number.parseFloat(String(area)))
      expect(listing.specifications.furnished ?? null).toBe(
        file.cell(row, 'furnished') === 'Furnished' ? true : file.cell(row, 'furnished') === 'Unfurnished' ? false : null,
      )
    }
  })
})

onFile('eg_dubizzle_coded_3k.csv', name => {
  test('a table of a data team: one-hot columns are features, areas per bedroom are no areas', async () => {
    const file = await readFile(name, cairo)
    accountsForAll(file, 0.99)
    for (const { row, listing } of file.taken) {
      expect(listing.pricing.basePrice).toBe(Number(file.cell(row, 'price_numeric')))
      expect(listing.specifications.area).toBeCloseTo(Number(file.cell(row, 'area_sqm')), 2)
      expect(listing.specifications.bedrooms).toBe(Number(file.cell(row, 'bedrooms')))
      expect(listing.amenities.includes('pool')).toBe(file.cell(row, 'Pool') === '1')
      expect(listing.location.coordinates).toEqual([Number(file.cell(row, 'latitude')), Number(file.cell(row, 'longitude'))])
    }
  })
})

onFile('cy_vip_projects_en_de_pl_ru.csv', name => {
  test('two header rows are headers, English is taken from four languages, ranges are left empty', async () => {
    const file = await readFile(name, { currency: 'EUR', purpose: 'sale' })
    expect(file.outcomes.filter(outcome => outcome.kind === 'skipped').map(outcome => outcome.row)).toEqual([1, 2])
    expect(file.taken).toHaveLength(3)
    for (const { row, listing, notes } of file.taken) {
      expect(listing).toMatchObject({
        externalId: file.cell(row, 'ID'),
        title: file.cell(row, 'Title EN'),
        developerName: file.cell(row, 'Developer EN'),
        propertyType: 'apartment',
        pricing: { basePrice: Number(file.cell(row, 'Price')), currency: 'EUR' },
        location: { coordinates: [Number(file.cell(row, 'Location Lat')), Number(file.cell(row, 'Location Long'))] },
      })
      expect(listing.specifications.bedrooms).toBeUndefined()
      expect(notes.map(note => note.code)).toContain('bedrooms-range')
      expect(listing.description).toMatch(/^##/)
    }
  })
})
