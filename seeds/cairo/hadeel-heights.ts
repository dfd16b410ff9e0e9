import { listing, pictures, plan } from '../brokerage.ts'

const project = {
  projectName: 'Hadeel Heights',
  projectNameAr: 'هديل هايتس',
  developerName: 'Ghosn Developments',
  developerNameAr: 'غصن للتطوير العقاري',
  location: {
    city: '6th of October',
    district: 'October Gardens',
    address: 'Hadeel Hill, first gate',
    coordinates: [29.9296, 30.9127] as [number, number],
    place: 'october',
  },
  readyToMove: false,
  deliveryDate: '2027-12-31',
  nearby: [
    { name: 'Waslet Dahshur road', nameAr: 'وصلة دهشور', minutesByCar: 8 },
    { name: 'University campus', nameAr: 'حرم جامعي', minutesByCar: 15 },
  ],
}
const shared = ['garden', 'security', 'parking', 'kids_area', 'mosque'] as const

/** Modest blocks on a rise in October, the most affordable of what we sell in Cairo. */
export const hadeelHeights = [
  listing({
    ...project,
    externalId: 'HH-118',
    propertyType: 'apartment',
    title: '2-bedroom apartment in Hadeel Heights, 6th of October',
    titleAr: 'شقة غرفتين في هديل هايتس، ٦ أكتوبر',
    pricing: { basePrice: 3_312_000, currency: 'EGP', maintenancePercent: 8 },
    specifications: { area: 92, bedrooms: 2, bathrooms: 1, floor: 1, finishing: 'semi_finished', furnished: false },
    amenities: [...shared],
    paymentPlans: [plan(3_312_000, 10, 6), plan(3_312_000, 0, 5)],
    description: 'No down payment over five years, or a tenth down over six.',
    images: pictures('HH-118'),
  }),
  listing({
    ...project,
    externalId: 'HH-224',
    propertyType: 'apartment',
    title: '3-bedroom apartment in Hadeel Heights, 6th of October',
    titleAr: 'شقة ٣ غرف في هديل هايتس، ٦ أكتوبر',
    pricing: { basePrice: 4_480_000, currency: 'EGP', maintenancePercent: 8 },
    specifications: { area: 128, bedrooms: 3, bathrooms: 2, floor: 2, finishing: 'semi_finished', furnished: false },
    amenities: [...shared, 'elevator'],
    paymentPlans: [plan(4_480_000, 10, 7)],
    description: 'Three bedrooms in a row, reception over the valley.',
    images: pictures('HH-224'),
  }),
  listing({
    ...project,
    externalId: 'HH-301',
    propertyType: 'apartment',
    title: '3-bedroom apartment in the new phase of Hadeel Heights, 6th of October',
    titleAr: 'شقة ٣ غرف في المرحلة الجديدة من هديل هايتس، ٦ أكتوبر',
    // Announced without a price list.
    pricing: { basePrice: null, currency: 'EGP' },
    specifications: { area: 140, bedrooms: 3, bathrooms: 2, floor: null, finishing: null, furnished: false },
    deliveryDate: null,
    readyToMove: null,
    amenities: [...shared],
    description: 'A phase announced this month.',
    images: pictures('HH-301'),
  }),
  listing({
    ...project,
    externalId: 'HH-T09',
    propertyType: 'townhouse',
    title: '3-bedroom townhouse in Hadeel Heights, 6th of October',
    titleAr: 'تاون هاوس ٣ غرف في هديل هايتس، ٦ أكتوبر',
    pricing: { basePrice: 9_504_000, currency: 'EGP', maintenancePercent: 8 },
    specifications: { area: 190, gardenArea: 60, bedrooms: 3, bathrooms: 3, floors: 2, finishing: 'core_shell', furnished: false },
    amenities: [...shared, 'roof'],
    paymentPlans: [plan(9_504_000, 15, 6)],
    description: 'End of the row, garden on two sides.',
    images: pictures('HH-T09'),
  }),
]
