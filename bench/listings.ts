/** Invented listings, the same every time: what a broker's sheet holds, in columns as brokers name them. */

/** Numbers that look random and repeat with the seed. */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    of: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)]!,
  }
}

const districts = [
  ['New Cairo', 'Cairo'],
  ['Sheikh Zayed', 'Giza'],
  ['6th of October', 'Giza'],
  ['Maadi', 'Cairo'],
  ['Nasr City', 'Cairo'],
  ['Heliopolis', 'Cairo'],
  ['New Administrative Capital', 'Cairo'],
  ['Zamalek', 'Cairo'],
  ['North Coast', 'Matrouh'],
  ['Ain Sokhna', 'Suez'],
  ['Madinaty', 'Cairo'],
  ['Mokattam', 'Cairo'],
] as const
const types = ['Apartment', 'Apartment', 'Apartment', 'Duplex', 'Villa', 'Townhouse', 'Studio', 'Chalet', 'Penthouse', 'Office'] as const
const first = [
  'Nile',
  'Palm',
  'Cedar',
  'Jasmine',
  'Lotus',
  'Amber',
  'Coral',
  'Saffron',
  'Olive',
  'Marble',
  'Falcon',
  'Pearl',
  'Willow',
  'Sunset',
  'Crescent',
]
const second = ['Park', 'Gardens', 'Heights', 'Residence', 'Terraces', 'Square', 'Hills', 'Bay', 'Walk', 'Court']
const developers = ['Wahat Developments', 'Sarab Estates', 'Rawabi Group', 'Manara Homes', 'Dunes and Shore']

export const header = [
  'Code',
  'Title',
  'Type',
  'City',
  'District',
  'Project',
  'Developer',
  'Price',
  'Currency',
  'Area',
  'Bedrooms',
  'Bathrooms',
  'Finishing',
  'Delivery date',
  'Down payment %',
  'Installment years',
  'Description',
]

/** One row of a sheet. A brokerage with more listings has more projects too. */
export function listingRow(seed: number, index: number, projects: number): string[] {
  const { between, of } = dice(seed * 1_000_003 + index)
  const [district, city] = of(districts)
  const type = of(types)
  const bedrooms = type === 'Studio' || type === 'Office' ? '' : String(between(1, 5))
  const area = type === 'Villa' ? between(220, 600) : type === 'Studio' ? between(40, 70) : between(80, 260)
  const price = Math.round((area * between(25_000, 60_000)) / 10_000) * 10_000
  const project = index % projects
  const name = `${first[project % first.length]} ${second[Math.floor(project / first.length) % second.length]}${project >= 150 ? ` ${Math.floor(project / 150) + 1}` : ''}`
  return [
    `B${seed}-${index}`,
    `${type} in ${name}, ${district}`,
    type,
    city,
    district,
    name,
    of(developers),
    String(price),
    'EGP',
    String(area),
    bedrooms,
    bedrooms ? String(between(1, Math.max(1, Number(bedrooms) - 1))) : '1',
    of(['Finished', 'Semi finished', 'Core and shell']),
    `20${between(26, 30)}-${String(between(1, 12)).padStart(2, '0')}-01`,
    of(['5', '10', '20', '']),
    of(['5', '7', '8', '10']),
    `${type} of ${area} square metres with a view over ${of(['the garden', 'the street', 'the lake', 'the club'])}, number ${index}.`,
  ]
}

export const csv = (rows: string[][]) =>
  `${[header, ...rows].map(row => row.map(cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`

export const sheetOf = (seed: number, rows: number, projects: number) =>
  csv(Array.from({ length: rows }, (_, index) => listingRow(seed, index, projects)))

/** What people ask, each with wishes that filter. */
export const questions = [
  'عايز شقة ٣ أوض في التجمع تحت ٧ مليون',
  'محتاج شقة في المعادي لحد ٦ مليون و ٢ غرف نوم',
  'عايز فيلا في الشيخ زايد في حدود ١٥ مليون',
  'دوبلكس في مدينة نصر اقل من ٩ مليون',
  '3ayez sha2a fe el tagamo3 3 owad le7ad 8 million',
  '3ayez chalet fel sahel ta7t 6 million',
  'I am looking for an apartment in Heliopolis, 3 bedrooms, under 8 million',
  'apartment in 6 october with 2 bedrooms, budget up to 5 million',
  'townhouse in Sheikh Zayed, at least 3 bedrooms, max 10 million',
  'Do you have penthouses in New Cairo below 9 million?',
  'شقة في العاصمة الإدارية ٢ غرفة تشطيب كامل لحد ٥ مليون',
  'apartment, 4 bedrooms, fully finished, under 7 million',
]
