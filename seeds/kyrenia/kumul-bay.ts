import { listing, pictures, plan } from '../brokerage.ts'

const project = {
  projectName: 'Kumul Bay',
  projectNameAr: 'كومول باي',
  developerName: 'Poyrazada Construction',
  developerNameAr: 'بويرازادا للإنشاءات',
  location: {
    city: 'İskele',
    district: 'Bafra',
    address: 'Kumul Sahil Yolu',
    coordinates: [35.3662, 34.0791] as [number, number],
    place: 'bafra',
  },
  readyToMove: false,
  deliveryDate: '2028-12-31',
  nearby: [{ name: 'the beach', nameAr: 'البحر', minutesByCar: 0 }],
}
const shared = ['beach', 'pool', 'kids_area', 'security', 'parking'] as const

/** Holiday homes on the sand of Bafra. */
export const kumulBay = [
  listing({
    ...project,
    externalId: 'KB-107',
    propertyType: 'apartment',
    title: '1-bedroom apartment in Kumul Bay, Bafra',
    titleAr: 'شقة غرفة نوم في كومول باي، بافرا',
    pricing: { basePrice: 118_800, currency: 'GBP' },
    specifications: { area: 58, bedrooms: 1, bathrooms: 1, floor: 1, finishing: 'finished', furnished: false },
    amenities: [...shared, 'balcony'],
    paymentPlans: [plan(118_800, 25, 4)],
    images: pictures('KB-107'),
  }),
  listing({
    ...project,
    externalId: 'KB-212',
    propertyType: 'apartment',
    title: '2-bedroom apartment in Kumul Bay, Bafra',
    titleAr: 'شقة غرفتين في كومول باي، بافرا',
    pricing: { basePrice: 172_800, currency: 'GBP' },
    specifications: { area: 85, bedrooms: 2, bathrooms: 2, floor: 2, finishing: 'finished', furnished: false },
    amenities: [...shared, 'balcony', 'sea_view'],
    paymentPlans: [plan(172_800, 25, 4)],
    description: 'Second row, nothing built in front.',
    images: pictures('KB-212'),
  }),
]
