import { describe, expect, test } from 'vitest'
import { ListingInput } from '#contracts/listing'
import { readSheet } from '#ground/sheets/index'
import { readyListing } from '../ready-listing.ts'
import type { ReadingDefaults } from './field.ts'
import { listingReader, type Outcome, readListingsInWorker } from './index.ts'

const cairo: ReadingDefaults = { currency: 'EGP', purpose: 'sale', market: 'egypt' }

async function read(text: string | Buffer, defaults = cairo, name = 'units.csv'): Promise<Outcome[]> {
  const sheets = await readSheet(Buffer.from(text), name)
  const reader = listingReader(name, defaults)
  return [...sheets.flatMap(sheet => sheet.rows).flatMap(row => reader.take(row)), ...reader.end()]
}
const taken = (outcomes: Outcome[]) => outcomes.filter(outcome => outcome.kind === 'listing')
const refused = (outcomes: Outcome[]) =>
  outcomes
    .filter(outcome => outcome.kind === 'rejected')
    .map(({ row, errors }) => [row, ...errors.map(error => `${error.column}: ${error.code}`)])

describe('one row', () => {
  test.each<[string, string, object]>([
    [
      'price,title',
      '3.5 مليون,شقة للبيع في مدينة نصر',
      {
        titleAr: 'شقة للبيع في مدينة نصر',
        propertyType: 'apartment',
        pricing: { basePrice: 3_500_000, currency: 'EGP' },
        location: { place: 'nasr_city' },
      },
    ],
    ['type,title,price', 'Apartment,Flat,"65,000 EGP/month"', { pricing: { basePrice: 65_000, period: 'month' } }],
    ['title,price', 'Apartment for rent in Maadi,65000', { purpose: 'rent', pricing: { period: 'month' } }],
    ['type,city,rent', 'Villa,Cairo,90000', { purpose: 'rent', pricing: { basePrice: 90_000, period: 'month' } }],
    ['title,price,link', 'Studio,9000,https://example.com/for-rent/studio-1', { purpose: 'rent', propertyType: 'studio' }],
    ['type,title,rooms', 'Konut / Daire,Ev,1+0', { propertyType: 'studio', specifications: { bedrooms: 1 } }],
    ['type,title', 'شقة بحديقة,وحدة', { propertyType: 'apartment', amenities: ['garden'] }],
    [
      'title,amenities',
      'Villa,"Private Pool, Unfurnished, Central A/C, Wine cellar"',
      { amenities: ['pool', 'ac'], specifications: { furnished: false } },
    ],
    ['title,view', 'Chalet,"Pool, Sea View"', { amenities: ['sea_view'] }],
    ['title,furnished', 'Villa,Semi-furnished', { specifications: {} }],
    ['title,status', 'Villa,محجوز', { status: 'reserved' }],
    ['title,status', 'Villa,تم البيع', { status: 'sold' }],
    ['title,status', 'Villa,Under Construction', { status: 'available', readyToMove: false }],
    ['title,price', 'Villa,SOLD', { status: 'sold' }],
    ['title,status', 'Villa,on hold', { status: 'reserved' }],
    ['title,down payment,years,monthly', 'Villa,10%,8 years,', { paymentPlans: [{ downPaymentPercent: 10, years: 8 }] }],
    [
      'title,payment plan',
      'Villa,"10% down payment, 7 years"',
      { paymentPlans: [{ downPaymentPercent: 10, years: 7, description: '10% down payment, 7 years' }] },
    ],
    ['title,خطة السداد', 'فيلا,مقدم ٥٪ والباقي على ٨ سنوات', { paymentPlans: [{ downPaymentPercent: 5, years: 8 }] }],
    ['title,price per meter,price,area', 'Villa,50000,5000000,100', { pricing: { pricePerMeter: 50_000 } }],
    ['title,price usd,price egp', 'Villa,250000,12500000', { pricing: { basePrice: 12_500_000, currency: 'EGP' } }],
    ['title,Price (M EGP)', 'Villa,12.5', { pricing: { basePrice: 12_500_000, currency: 'EGP' } }],
    [
      'title,has_pool,photo_1,photo_2',
      'Villa,yes,https://example.com/1.jpg,https://example.com/2.jpg',
      { amenities: ['pool'], images: ['https://example.com/1.jpg', 'https://example.com/2.jpg'] },
    ],
    ['title,lat,lng', 'Villa,30.1,31.2', { location: { coordinates: [30.1, 31.2] } }],
    [
      'title,location',
      'Villa,"Noll, The 5th Settlement, New Cairo City, Cairo"',
      { location: { city: 'Cairo', district: 'New Cairo City', place: 'new_cairo' } },
    ],
    ['title,location', 'فيلا,القاهرة الجديدة / التجمع الخامس', { location: { city: 'القاهرة الجديدة', district: 'التجمع الخامس' } }],
    [
      'title,images',
      'Villa,https://example.com/a.jpg | https://example.com/b.jpg javascript:alert(1)',
      { images: ['https://example.com/a.jpg', 'https://example.com/b.jpg'] },
    ],
    ['title,description', 'Villa,"<div>Quiet&nbsp;&amp; green</div><script>x()</script>"', { description: 'Quiet & green' }],
    ['title,minimum term,purpose', 'Villa,1 Yıl,rent', { rentTerms: { minTermMonths: 12 } }],
    ['title,garden area,furnished', 'Villa,35 m2,yes', { specifications: { gardenArea: 35, furnished: true } }],
  ])('%s: %s', async (header, row, listing) => {
    const outcomes = await read(`${header}\n${row}\n`)
    expect(refused(outcomes)).toEqual([])
    expect(taken(outcomes)[0]!.listing).toMatchObject(listing)
  })

  test.each<[string, string, string[]]>([
    ['title,price', 'Villa,call', ['price: price-on-request']],
    ['title,price', 'Villa,-5', ['price: price-not-positive']],
    ['title,price', 'Villa,0', ['price: price-not-positive']],
    ['title,price', 'Villa,3500', ['price: price-implausible']],
    ['title,price', 'Villa for rent,85000000', ['price: price-implausible']],
    ['title,price,purpose', 'Villa,65000/month,sale', ['price: period-on-sale']],
    ['title,price,price full', 'Villa,5000000,6000000', ['price full: price-contradicts']],
    ['title,price,currency', 'Villa,£250000,EGP', ['currency: currency-contradicts']],
    ['title,price,currency', 'Villa,250000,XXX', ['currency: currency-unknown']],
    ['title,area,price', 'Villa,-120,5000000', ['area: area-impossible']],
    ['title,area', 'Villa,large', ['area: area-unreadable']],
    ['title,bedrooms', 'Villa,1000000000', ['bedrooms: number-impossible']],
    ['title,bedrooms', 'Villa,-2', ['bedrooms: number-impossible']],
    ['title,delivery date', 'Villa,2026-02-30', ['delivery date: date-impossible']],
    ['title,lat,lng', 'Villa,91,31', ['lat: coordinates-impossible']],
    ['title,status', 'Villa,maybe', ['status: status-unreadable']],
    ['title,purpose', 'Villa,swap', ['purpose: purpose-unreadable']],
    ['title,type', 'Nice one,Factory', ['type: type-unknown']],
    ['title,type', 'Nice one,', ['type: type-missing']],
    ['code,type,price', 'a,Villa,5000000', ['']],
  ])('%s: %s is refused', async (header, row, errors) => {
    const outcomes = await read(`${header}\n${row}\n`)
    expect(taken(outcomes)).toEqual([])
    if (errors[0] !== '') expect(refused(outcomes)).toEqual([[2, ...errors]])
    else expect(refused(outcomes)[0]).toContainEqual(expect.stringMatching(/name-missing|columns-not-recognised/))
  })

  test('every reason has an English sentence and shows the cell it is about', async () => {
    const [outcome] = (await read('title,price\nVilla,call me\n')).filter(each => each.kind === 'rejected')
    expect(outcome).toMatchObject({
      row: 2,
      title: 'Villa',
      errors: [{ column: 'price', value: 'call me', message: expect.stringMatching(/^There is no number/) }],
    })
  })

  test('a whole listing of the API written as JSON comes back as it was', async () => {
    const listing = ListingInput.parse({
      externalId: 'X-1',
      status: 'reserved',
      purpose: 'sale',
      propertyType: 'townhouse',
      title: 'Townhouse in Wadi Gardens',
      titleAr: 'تاون هاوس في وادي جاردنز',
      projectName: 'Wadi Gardens',
      projectNameAr: 'وادي جاردنز',
      developerName: 'Wadi',
      developerNameAr: 'وادي',
      location: { city: 'Giza', district: 'Sheikh Zayed', address: 'Gate 3', coordinates: [30.02, 31.01], place: 'sheikh_zayed' },
      pricing: { basePrice: 12_500_000, currency: 'EGP', pricePerMeter: 50_000, cashDiscountPercent: 20, maintenancePercent: 8 },
      specifications: {
        area: 250,
        gardenArea: 60,
        bedrooms: 4,
        bathrooms: 3,
        floors: 2,
        floor: 0,
        finishing: 'semi_finished',
        furnished: false,
      },
      amenities: ['pool', 'gym'],
      paymentPlans: [
        { name: 'Long', downPaymentPercent: 10, years: 8, monthlyInstallment: 117_187 },
        { name: 'Short', downPayment: 2_500_000, years: 4 },
      ],
      mortgage: true,
      readyToMove: false,
      deliveryDate: '2028-06-30',
      nearby: [{ name: 'Club', minutesByCar: 5 }],
      description: 'Corner.',
      images: ['https://example.com/a.jpg'],
      videoUrl: 'https://example.com/v',
    })
    const outcomes = await read(JSON.stringify({ properties: [listing] }), cairo, 'units.json')
    expect(refused(outcomes)).toEqual([])
    expect(JSON.parse(JSON.stringify(taken(outcomes)[0]!.listing))).toEqual(JSON.parse(JSON.stringify(listing)))
  })
})

describe('one sheet', () => {
  test('passes over titles, totals and headers that come again, and says so', async () => {
    const outcomes = await read(
      'Available units,,\nCode,Title,Price\nA,Flat in Maadi,3000000\nPhase two,,\nCode,Title,Price\nB,Villa in Maadi,9000000\nTotal,,12000000\n'.replace(
        '\nTotal,,',
        '\n,Total,',
      ),
    )
    expect(outcomes.filter(outcome => outcome.kind === 'skipped').map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'title'],
      [2, 'header'],
      [4, 'title'],
      [5, 'header'],
      [7, 'total'],
    ])
    expect(taken(outcomes).map(({ row }) => row)).toEqual([3, 6])
  })

  test('a heading over the table says sale or rent and the kind for all rows beneath', async () => {
    const outcomes = await read('كشف شقق للإيجار,,\nالكود,المنطقة,السعر\n1,المعادي,25000\n')
    expect(taken(outcomes)[0]!.listing).toMatchObject({ purpose: 'rent', propertyType: 'apartment' })
  })

  test('says the same row once, and refuses a code that stands for two things', async () => {
    const outcomes = await read('code,title,price\nA,Flat,3000000\nA,Flat,3000000\nA,Flat,4000000\n')
    expect(outcomes.slice(3)).toMatchObject([
      { row: 3, kind: 'skipped', reason: 'repeated', as: 2 },
      { row: 4, kind: 'rejected', errors: [{ code: 'id-repeated', value: 'A (2)' }] },
    ])
  })

  test('rows without codes keep their identity when price, status and texts change, also when equal units stand side by side', async () => {
    const before = taken(await read('title,price,area\nFlat in Maadi,3000000,100\nFlat in Maadi,3100000,100\nVilla in Maadi,9000000,300\n'))
    const after = taken(
      await read(
        'title,price,area,status,description\nFlat in Maadi,3300000,100,sold,New\nFlat in Maadi,3400000,100,available,\nVilla in Maadi,9900000,300,available,\n',
      ),
    )
    expect(new Set(before.map(({ identity }) => identity)).size).toBe(3)
    expect(after.map(({ identity }) => identity)).toEqual(before.map(({ identity }) => identity))
  })

  test('a sheet in which nothing is recognised is one refusal, and a page of notes beside a table is none', async () => {
    expect(refused(await read('foo,bar\n1,2\n3,4\n'))).toEqual([[1, ': columns-not-recognised']])
  })

  test('a line whose quote never closes is refused by itself', async () => {
    const outcomes = await read('code,title,price\nA,"Flat,3000000\nB,"Villa, white",9000000\n')
    expect(refused(outcomes)).toEqual([[2, ': quote-unclosed']])
    expect(taken(outcomes).map(({ row }) => row)).toEqual([3])
  })

  test('spreadsheet formulas in a CSV are text and stay text', async () => {
    const [outcome] = taken(
      await read('title,price,description\nVilla,5000000,=HYPERLINK("http://x";"y")\n'.replace('"http://x";"y"', "'http://x'")),
    )
    expect(outcome!.listing.description).toBe("=HYPERLINK('http://x')")
  })

  test('a Turkish export with semicolons in windows-1254 is read whole', async () => {
    const text =
      'İlan No;Başlık;Durumu;Emlak Türü;Fiyat;Oda Sayısı;Metrekare;Şehir\n1;Alsancak güneşli daire;Kiralık;Konut / Daire;£750 ( ~ 41.750 TL);2+1;135 m2;Girne\n2;Çatalköy müstakil;Satılık;Konut / Villa;£390.000;4+1;300 m2;Girne\n'
    const decoder = new TextDecoder('windows-1254')
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
    const outcomes = await read(Buffer.from([...text].map(letter => bytes.get(letter)!)), {
      currency: 'GBP',
      purpose: 'sale',
      market: 'north_cyprus',
    })
    expect(taken(outcomes).map(({ listing }) => listing)).toMatchObject([
      {
        title: 'Alsancak güneşli daire',
        purpose: 'rent',
        pricing: { basePrice: 750, currency: 'GBP' },
        specifications: { bedrooms: 2, area: 135 },
        location: { city: 'Girne' },
      },
      { propertyType: 'villa', purpose: 'sale', pricing: { basePrice: 390_000 } },
    ])
  })
})

describe('in a thread', () => {
  test('gives the same as without one, in order', async () => {
    const text = [
      'code,title,price',
      ...Array.from({ length: 1_000 }, (_, at) => `U${at},Villa ${at} in Maadi,${at % 7 === 0 ? 'call' : 5_000_000 + at}`),
    ].join('\n')
    const there: Outcome[] = []
    const ready: unknown[] = []
    await readListingsInWorker(Buffer.from(text), 'units.csv', cairo, async outcomes => {
      for (const outcome of outcomes) {
        if (outcome.kind !== 'listing') there.push(outcome)
        else {
          const { ready: made, ...plain } = outcome
          there.push(plain)
          ready.push([outcome.listing, made])
        }
      }
    })
    expect(there[0]).toEqual({ sheet: '', row: 0, kind: 'size', rows: 1_001 })
    expect(there.slice(1)).toEqual(JSON.parse(JSON.stringify(await read(text))))
    expect(taken(there)).toHaveLength(857)
    // what the thread made ready is what would be made here
    expect(ready).toEqual(taken(there).map(({ listing }) => [listing, readyListing(listing, 'egypt')]))
  })
})
