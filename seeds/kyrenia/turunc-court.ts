import { listing, pictures, plan } from '../brokerage.ts'

const project = {
  projectName: 'Turunç Court',
  projectNameAr: 'تورونتش كورت',
  developerName: 'Kuzey Taş Homes',
  developerNameAr: 'كوزاي طاش هومز',
  location: {
    city: 'Kyrenia',
    district: 'Alsancak',
    address: 'Turunç Sokak, two streets from the shore',
    coordinates: [35.3449, 33.1932] as [number, number],
    place: 'alsancak',
  },
  readyToMove: true,
  nearby: [
    { name: 'Kyrenia harbour', nameAr: 'ميناء كيرينيا', minutesByCar: 14 },
    { name: 'Supermarket', nameAr: 'سوبرماركت', minutesByCar: 3 },
  ],
}
const shared = ['pool', 'parking', 'garden', 'balcony'] as const

/** Low houses in an old citrus grove; keys are ready. */
export const turuncCourt = [
  listing({
    ...project,
    externalId: 'TC-06',
    propertyType: 'apartment',
    title: '2-bedroom apartment, ready now, in Turunç Court, Alsancak',
    titleAr: 'شقة غرفتين جاهزة في تورونتش كورت، ألسنجاك',
    pricing: { basePrice: 165_000, currency: 'GBP' },
    specifications: { area: 85, bedrooms: 2, bathrooms: 1, floor: 1, finishing: 'finished', furnished: true },
    amenities: [...shared, 'ac'],
    paymentPlans: [plan(165_000, 60, 2)],
    mortgage: true,
    description: 'Sold with its furniture; title in the owner’s name.',
    images: pictures('TC-06'),
  }),
  listing({
    ...project,
    externalId: 'TC-09',
    propertyType: 'apartment',
    title: '3-bedroom apartment, ready now, in Turunç Court, Alsancak',
    titleAr: 'شقة ٣ غرف جاهزة في تورونتش كورت، ألسنجاك',
    pricing: { basePrice: 219_000, currency: 'GBP' },
    specifications: { area: 120, bedrooms: 3, bathrooms: 2, floor: 2, finishing: 'finished', furnished: false },
    amenities: [...shared, 'mountain_view'],
    paymentPlans: [plan(219_000, 50, 3)],
    mortgage: true,
    description: 'Top floor, the mountains from the kitchen, the sea from the terrace.',
    images: pictures('TC-09'),
  }),
  listing({
    ...project,
    externalId: 'TC-D2',
    status: 'reserved',
    propertyType: 'duplex',
    title: '3-bedroom duplex in Turunç Court, Alsancak',
    titleAr: 'دوبلكس ٣ غرف في تورونتش كورت، ألسنجاك',
    pricing: { basePrice: 268_000, currency: 'GBP' },
    specifications: { area: 150, bedrooms: 3, bathrooms: 3, floors: 2, floor: 0, finishing: 'finished', furnished: false },
    amenities: [...shared],
    images: pictures('TC-D2'),
  }),
]
