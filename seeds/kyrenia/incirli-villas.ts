import { listing, pictures, plan } from '../brokerage.ts'

const project = {
  projectName: 'İncirli Villas',
  projectNameAr: 'إنجيرلي فيلاز',
  developerName: 'Poyrazada Construction',
  developerNameAr: 'بويرازادا للإنشاءات',
  location: {
    city: 'Kyrenia',
    district: 'Çatalköy',
    address: 'İncirli Tepe',
    coordinates: [35.3218, 33.3967] as [number, number],
    place: 'catalkoy',
  },
  nearby: [
    { name: 'Kyrenia harbour', nameAr: 'ميناء كيرينيا', minutesByCar: 12 },
    { name: 'English-language school', nameAr: 'مدرسة إنجليزية', minutesByCar: 7 },
  ],
}
const shared = ['pool', 'garden', 'parking', 'mountain_view', 'sea_view'] as const

/** A dozen villas among fig trees under the Five Finger mountains. */
export const incirliVillas = [
  listing({
    ...project,
    externalId: 'IV-03',
    propertyType: 'villa',
    title: '4-bedroom villa with pool in İncirli Villas, Çatalköy',
    titleAr: 'فيلا ٤ غرف بمسبح في إنجيرلي فيلاز، تشاتالكوي',
    pricing: { basePrice: 595_200, currency: 'GBP' },
    specifications: { area: 240, gardenArea: 400, bedrooms: 4, bathrooms: 4, floors: 2, finishing: 'finished', furnished: false },
    readyToMove: false,
    deliveryDate: '2027-11-30',
    amenities: [...shared, 'ac', 'storage'],
    paymentPlans: [plan(595_200, 40, 2)],
    description: 'Stone front, heated floors upstairs, pool of ten by five.',
    images: pictures('IV-03'),
  }),
  listing({
    ...project,
    externalId: 'IV-07',
    propertyType: 'villa',
    title: '3-bedroom villa with pool in İncirli Villas, Çatalköy',
    titleAr: 'فيلا ٣ غرف بمسبح في إنجيرلي فيلاز، تشاتالكوي',
    pricing: { basePrice: 465_600, currency: 'GBP' },
    specifications: { area: 190, gardenArea: 310, bedrooms: 3, bathrooms: 3, floors: 2, finishing: 'finished', furnished: false },
    readyToMove: true,
    amenities: [...shared],
    paymentPlans: [plan(465_600, 60, 2)],
    description: 'Built and empty; the garden is planted.',
    images: pictures('IV-07'),
  }),
  listing({
    ...project,
    externalId: 'IV-10',
    propertyType: 'villa',
    title: '5-bedroom villa in İncirli Villas, Çatalköy',
    titleAr: 'فيلا ٥ غرف في إنجيرلي فيلاز، تشاتالكوي',
    // The owner names the price face to face.
    pricing: { basePrice: null, currency: 'GBP' },
    specifications: { area: 320, gardenArea: 620, bedrooms: 5, bathrooms: null, floors: 2, finishing: 'finished', furnished: null },
    readyToMove: true,
    amenities: [...shared, 'maid_room'],
    images: pictures('IV-10'),
  }),
  listing({
    ...project,
    externalId: 'IV-L1',
    propertyType: 'land',
    title: '1,338 m² plot beside İncirli Villas, Çatalköy',
    titleAr: 'أرض ١٣٣٨ متر بجوار إنجيرلي فيلاز، تشاتالكوي',
    pricing: { basePrice: 210_000, currency: 'GBP' },
    specifications: { area: 1338 },
    description: 'One dönüm, a road on the south side, water and electricity at the boundary.',
    images: ['IV-L1-1.jpg'],
  }),
]
