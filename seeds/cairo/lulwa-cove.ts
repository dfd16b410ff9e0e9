import { listing, pictures, plan } from '../brokerage.ts'

const project = {
  projectName: 'Lulwa Cove',
  projectNameAr: 'لولوة كوف',
  developerName: 'Mawj Coastal',
  developerNameAr: 'موج الساحلية',
  location: {
    city: 'North Coast',
    district: 'Ras El Hekma',
    address: 'Kilometre marker of the second cape, Lulwa gate',
    coordinates: [31.1067, 27.8312] as [number, number],
    place: 'ras_el_hekma',
  },
  nearby: [
    { name: 'the beach', nameAr: 'البحر', minutesByCar: 0 },
    { name: 'Fouka Road', nameAr: 'طريق فوكة', minutesByCar: 12 },
  ],
}
const shared = ['beach', 'pool', 'lagoon', 'security', 'parking'] as const
const later = { readyToMove: false, deliveryDate: '2028-06-30' }

/** A small bay on the North Coast: chalets in the second row, villas in the first. */
export const lulwaCove = [
  listing({
    ...project,
    ...later,
    externalId: 'LV-C21',
    propertyType: 'chalet',
    title: '2-bedroom chalet in Lulwa Cove, North Coast',
    titleAr: 'شاليه غرفتين في لولوة كوف، الساحل الشمالي',
    pricing: { basePrice: 8_640_000, currency: 'EGP', maintenancePercent: 8 },
    specifications: { area: 96, bedrooms: 2, bathrooms: 2, floor: 1, finishing: 'finished', furnished: false },
    amenities: [...shared, 'balcony', 'sea_view'],
    paymentPlans: [plan(8_640_000, 5, 8), plan(8_640_000, 10, 9)],
    description: 'First floor, the sea from the terrace and from the bed.',
    images: pictures('LV-C21'),
  }),
  listing({
    ...project,
    ...later,
    externalId: 'LV-C08',
    propertyType: 'chalet',
    title: '3-bedroom garden chalet in Lulwa Cove, North Coast',
    titleAr: 'شاليه ٣ غرف بجاردن في لولوة كوف، الساحل الشمالي',
    pricing: { basePrice: 12_864_000, currency: 'EGP', maintenancePercent: 8 },
    specifications: { area: 134, gardenArea: 48, bedrooms: 3, bathrooms: 3, floor: 0, finishing: 'finished', furnished: false },
    amenities: [...shared, 'garden', 'maid_room'],
    paymentPlans: [plan(12_864_000, 10, 8)],
    description: 'Ground floor beside the lagoon.',
    images: pictures('LV-C08'),
  }),
  listing({
    ...project,
    ...later,
    externalId: 'LV-V02',
    propertyType: 'villa',
    title: '4-bedroom first-row villa in Lulwa Cove, North Coast',
    titleAr: 'فيلا ٤ غرف صف أول في لولوة كوف، الساحل الشمالي',
    pricing: { basePrice: 31_200_000, currency: 'EGP', maintenancePercent: 8 },
    specifications: { area: 244, gardenArea: 190, bedrooms: 4, bathrooms: 5, floors: 2, finishing: 'finished', furnished: false },
    amenities: [...shared, 'garden', 'roof', 'sea_view', 'maid_room'],
    paymentPlans: [plan(31_200_000, 10, 8)],
    description: 'Nothing between the terrace and the water but sand.',
    images: pictures('LV-V02'),
  }),
  listing({
    ...project,
    readyToMove: true,
    externalId: 'LV-R14',
    purpose: 'rent',
    propertyType: 'chalet',
    title: 'Furnished 2-bedroom chalet by the night in Lulwa Cove, North Coast',
    titleAr: 'شاليه غرفتين مفروش باليوم في لولوة كوف، الساحل الشمالي',
    pricing: { basePrice: 9_500, currency: 'EGP', period: 'night' },
    specifications: { area: 90, bedrooms: 2, bathrooms: 1, floor: 1, finishing: 'finished', furnished: true },
    amenities: [...shared, 'ac', 'balcony', 'sea_view'],
    description: 'Sleeps five; linen and beach passes for four.',
    images: pictures('LV-R14'),
  }),
]
