import { describe, expect, test } from 'vitest'
import type { Cell, SheetRow } from '#ground/sheets/index'
import { recogniseHeaders } from './recognise-headers.ts'

const rowsOf = (table: Cell[][], extra: Partial<SheetRow> = {}): SheetRow[] =>
  table.map((cells, at) => ({ sheet: 'Units', row: at + 1, cells, ...extra })).filter(row => row.cells.some(cell => cell !== null))
const fieldsOf = (table: Cell[][]) => recogniseHeaders(rowsOf(table)).columns.map(column => column.field)

describe('headers brokers write', () => {
  test.each<[string, string[], (string | null)[]]>([
    [
      'English',
      [
        'Ref No.',
        'Property Name',
        'Unit Type',
        'For',
        'Total Price (EGP)',
        'BUA',
        'Beds',
        'Baths',
        'Compound',
        'Delivery Date',
        'Down Payment %',
        'Years',
      ],
      [
        'externalId',
        'title',
        'propertyType',
        'purpose',
        'price',
        'area',
        'bedrooms',
        'bathrooms',
        'project',
        'deliveryDate',
        'downPayment',
        'installmentYears',
      ],
    ],
    [
      'Arabic',
      [
        'كود الوحدة',
        'نوع العقار',
        'المنطقة',
        'المساحة (م٢)',
        'عدد الغرف',
        'عدد الحمامات',
        'السعر الإجمالى',
        'المقدم',
        'التسليم',
        'التشطيب',
        'اسم المشروع',
        'الشركة المطوّرة',
      ],
      [
        'externalId',
        'propertyType',
        'district',
        'area',
        'bedrooms',
        'bathrooms',
        'price',
        'downPayment',
        'deliveryDate',
        'finishing',
        'project',
        'developer',
      ],
    ],
    [
      'Turkish',
      ['İlan No', 'Başlık', 'Emlak Tipi', 'Fiyatı', 'm² (Brüt)', 'Oda Sayısı', 'Bulunduğu Kat', 'Eşyalı', 'İlçe', 'Açıklama', 'Aylık Kira'],
      ['externalId', 'title', 'propertyType', 'price', 'area', 'bedrooms', 'floor', 'furnished', 'district', 'description', 'price'],
    ],
    [
      'Russian',
      ['Код', 'Тип недвижимости', 'Цена', 'Площадь', 'Спальни', 'Этаж', 'Район', 'Описание'],
      ['externalId', 'propertyType', 'price', 'area', 'bedrooms', 'floor', 'district', 'description'],
    ],
    [
      'German',
      ['Objektnummer', 'Titel', 'Kaufpreis', 'Wohnfläche', 'Zimmer', 'Etage', 'Ort'],
      ['externalId', 'title', 'price', 'area', 'bedrooms', 'floor', 'city'],
    ],
    [
      'Polish',
      ['Nr oferty', 'Tytuł', 'Cena', 'Powierzchnia', 'Liczba pokoi', 'Piętro', 'Miasto'],
      ['externalId', 'title', 'price', 'area', 'bedrooms', 'floor', 'city'],
    ],
    [
      'the API’s own names, dotted',
      [
        'externalId',
        'propertyType',
        'titleAr',
        'location.city',
        'location.district',
        'location.coordinates',
        'pricing.basePrice',
        'pricing.currency',
        'specifications.area',
        'specifications.bedrooms',
        'readyToMove',
      ],
      ['externalId', 'propertyType', 'titleAr', 'city', 'district', 'coordinates', 'price', 'currency', 'area', 'bedrooms', 'readyToMove'],
    ],
    [
      'seed names',
      ['project_name', 'property_type', 'base_price', 'area', 'payment_plans', 'delivery_date', 'developer_name'],
      ['project', 'propertyType', 'price', 'area', 'paymentPlan', 'deliveryDate', 'developer'],
    ],
  ])('%s', (_, headers, fields) => {
    const data = headers.map(() => '1')
    expect(fieldsOf([headers, data, data])).toEqual(fields)
  })

  test('what is private or somebody else’s is kept aside', () => {
    const headers = [
      'Code',
      'Price',
      'Owner price',
      'Agent phone',
      'العمولة',
      'صافي للمالك',
      'ملاحظات',
      'Old price',
      'Meta title',
      'سعر المالك',
      'تليفون المالك',
      'Commission %',
      'Posted date',
      'م',
    ]
    expect(fieldsOf([headers, headers.map(() => '5')])).toEqual(['externalId', 'price', ...headers.slice(2).map(() => null)])
  })

  test('says what a header says beside its name', () => {
    const { columns } = recogniseHeaders(
      rowsOf([
        ['Title', 'السعر بالمليون', 'Price (USD)', 'Area sqft', 'Monthly rent', 'المقدم %'],
        ['a', 5, 5, 5, 5, 5],
      ]),
    )
    expect(columns).toMatchObject([
      { field: 'title' },
      { field: 'price', scale: 1_000_000 },
      { field: 'price', currency: 'USD' },
      { field: 'area', squareMeters: 0.09290304 },
      { field: 'price', purpose: 'rent', period: 'month' },
      { field: 'downPayment', percent: true },
    ])
  })
})

describe('where the header stands', () => {
  test('under a title, over a second level of units and names', () => {
    const { headerRows, columns } = recogniseHeaders(
      rowsOf([
        ['كشف الوحدات', null, null, null, null],
        [null],
        ['م', 'بيان الوحدة', null, 'المساحة', 'السعر'],
        [null, 'العنوان', 'المنطقة', 'م2', 'ج.م'],
        [1, 'شقة للبيع في التجمع', 'القاهرة الجديدة', 120, 5_000_000],
        [2, 'فيلا للبيع في الشيخ زايد', 'الشيخ زايد', 320, 21_000_000],
      ]),
    )
    expect(headerRows).toEqual([1, 3, 4])
    expect(columns.map(column => [column.header, column.field])).toEqual([
      ['م', null],
      ['بيان الوحدة / العنوان', 'title'],
      ['بيان الوحدة / المنطقة', 'district'],
      ['المساحة / م2', 'area'],
      ['السعر / ج.م', 'price'],
    ])
    expect(columns[4]!.currency).toBe('EGP')
  })

  test('over a second row of machine names', () => {
    const { headerRows } = recogniseHeaders(
      rowsOf([
        ['ID', 'Title EN', 'Price', 'Beach'],
        ['id', 'title_en', 'keyFeatures_price', 'distances_beach'],
        ['a', 'Nest', 410_000, 8],
      ]),
    )
    expect(headerRows).toEqual([1, 2])
  })

  test('a first row of listings is not taken for a second header', () => {
    const { headerRows } = recogniseHeaders(
      rowsOf([
        ['Type', 'City', 'Purpose', 'Status'],
        ['Apartment', 'Cairo', 'Sale', 'Available'],
        ['Villa', 'Giza', 'Rent', 'Sold'],
      ]),
    )
    expect(headerRows).toEqual([1])
  })

  test('nowhere: then the contents say what they are, where they leave no doubt', () => {
    const { headerRows, columns } = recogniseHeaders(
      rowsOf([
        ['A1', 'شقة', 'للبيع', '3,500,000 EGP', '120 م2', '2+1', 'القاهرة الجديدة'],
        ['A2', 'فيلا', 'للبيع', '9,500,000 EGP', '300 م2', '4+1', 'الشيخ زايد'],
        ['A3', 'شقة', 'للإيجار', '25,000 EGP', '90 م2', '1+1', 'المعادي'],
      ]),
    )
    expect(headerRows).toEqual([])
    expect(columns.map(column => column.field)).toEqual([null, 'propertyType', 'purpose', 'price', 'area', 'bedrooms', 'location'])
  })
})

describe('columns that deceive', () => {
  test('«العنوان» over streets is an address, over offers a title', () => {
    expect(
      fieldsOf([
        ['النوع', 'العنوان', 'السعر'],
        ['شقة', '12 شارع التسعين', 5],
        ['فيلا', '7 شارع النصر', 5],
      ])[1],
    ).toBe('address')
    expect(
      fieldsOf([
        ['الكود', 'العنوان', 'السعر'],
        ['1', 'شقة للبيع في المعادي', 5],
        ['2', 'فيلا للبيع في زايد', 5],
      ])[1],
    ).toBe('title')
  })

  test('"Area" over names is a part of town, over figures a size', () => {
    expect(
      fieldsOf([
        ['Type', 'Area', 'Size'],
        ['Flat', '6th of October', '120'],
        ['Flat', 'New Cairo', '90'],
      ]),
    ).toEqual(['propertyType', 'district', 'area'])
    expect(
      fieldsOf([
        ['Type', 'Area', 'Price'],
        ['Flat', '120 m', '5'],
        ['Flat', '90', '5'],
      ])[1],
    ).toBe('area')
  })

  test('a feature’s column must say yes or no: minutes to the beach are no beach', () => {
    expect(
      fieldsOf([
        ['Title', 'Price', 'Beach', 'Roof'],
        ['a', 5, 8, 'yes'],
        ['b', 5, 3, 'no'],
        ['c', 5, 12, 'yes'],
      ]).slice(2),
    ).toEqual([null, 'amenity'])
  })

  test('hidden columns are kept aside, but for the code', () => {
    const rows = rowsOf(
      [
        ['Code', 'Title', 'Price', 'Description'],
        ['a', 'Flat', 5, 'the owner is in a hurry'],
      ],
      { hiddenColumns: [0, 3] },
    )
    expect(recogniseHeaders(rows).columns.map(column => column.field)).toEqual(['externalId', 'title', 'price', null])
  })

  test('of one text in four languages English and Arabic are kept', () => {
    const headers = ['Title DE', 'Title EN', 'Title AR', 'Title PL', 'Price']
    expect(fieldsOf([headers, headers.map(() => 'x')])).toEqual([null, 'title', 'titleAr', null, 'price'])
  })
})
