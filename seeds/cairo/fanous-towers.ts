import { listing, pictures, plan } from '../brokerage.ts'

const project = {
  projectName: 'Fanous Towers',
  projectNameAr: 'أبراج فانوس',
  developerName: 'Raseef Urban',
  developerNameAr: 'رصيف أوربان',
  location: {
    city: 'New Administrative Capital',
    district: 'Downtown',
    address: 'Fanous Square, tower two',
    coordinates: [30.0082, 31.7316] as [number, number],
    place: 'new_capital',
  },
  readyToMove: false,
  deliveryDate: '2027-06-30',
  nearby: [
    { name: 'Monorail station', nameAr: 'محطة المونوريل', minutesByCar: 4 },
    { name: 'Government district', nameAr: 'الحي الحكومي', minutesByCar: 9 },
  ],
}
const shared = ['security', 'parking', 'elevator', 'generator', 'ac'] as const
const finished = { finishing: 'finished', furnished: false } as const

/** Two mixed towers in the new capital: shops below, clinics and offices above, homes on top. */
export const fanousTowers = [
  listing({
    ...project,
    externalId: 'FT-O72',
    propertyType: 'office',
    title: '72 m² office in Fanous Towers, New Capital',
    titleAr: 'مكتب ٧٢ متر في أبراج فانوس، العاصمة الإدارية',
    pricing: { basePrice: 5_760_000, currency: 'EGP', maintenancePercent: 10 },
    specifications: { area: 72, bathrooms: 1, floor: 7, ...finished },
    amenities: [...shared],
    paymentPlans: [plan(5_760_000, 10, 8)],
    description: 'Two rooms and a reception, window wall to the square.',
    images: pictures('FT-O72'),
  }),
  listing({
    ...project,
    externalId: 'FT-C48',
    propertyType: 'clinic',
    title: '48 m² clinic in Fanous Towers, New Capital',
    titleAr: 'عيادة ٤٨ متر في أبراج فانوس، العاصمة الإدارية',
    pricing: { basePrice: 4_320_000, currency: 'EGP', maintenancePercent: 10 },
    specifications: { area: 48, bathrooms: 1, floor: 3, ...finished },
    amenities: [...shared],
    paymentPlans: [plan(4_320_000, 15, 6)],
    description: 'On the medical floor, waiting room shared with two neighbours.',
    images: pictures('FT-C48'),
  }),
  listing({
    ...project,
    externalId: 'FT-S64',
    propertyType: 'retail',
    title: '64 m² shop on the square in Fanous Towers, New Capital',
    titleAr: 'محل ٦٤ متر على الميدان في أبراج فانوس، العاصمة الإدارية',
    pricing: { basePrice: 11_520_000, currency: 'EGP', maintenancePercent: 10 },
    specifications: { area: 64, bathrooms: null, floor: 0, finishing: 'core_shell', furnished: false },
    amenities: [...shared],
    paymentPlans: [plan(11_520_000, 20, 5)],
    description: 'Ground floor, double height, eight metres of front.',
    images: pictures('FT-S64'),
  }),
  listing({
    ...project,
    externalId: 'FT-1804',
    propertyType: 'apartment',
    title: '2-bedroom apartment in Fanous Towers, New Capital',
    titleAr: 'شقة غرفتين في أبراج فانوس، العاصمة الإدارية',
    pricing: { basePrice: 5_376_000, currency: 'EGP', maintenancePercent: 10 },
    specifications: { area: 118, bedrooms: 2, bathrooms: 2, floor: 18, ...finished },
    amenities: [...shared, 'gym', 'pool'],
    paymentPlans: [plan(5_376_000, 5, 7), plan(5_376_000, 10, 8)],
    description: 'Eighteenth floor; the desert on one side, the green river on the other.',
    images: pictures('FT-1804'),
  }),
]
