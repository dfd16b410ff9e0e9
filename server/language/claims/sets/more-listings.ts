import type { ListingFacts } from '../../types.ts'
import { inventedListings } from './listings.ts'

const near = (name: string, nameAr: string, minutesByCar: number) => ({ name, nameAr, minutesByCar })
const plan = (downPaymentPercent: number, downPayment: number, years: number, monthlyInstallment: number) => ({
  downPaymentPercent,
  downPayment,
  years,
  monthlyInstallment,
})
const rihan = [near('Nakheel Mall', 'نخيل مول', 6), near('Delta University', 'جامعة الدلتا', 12)]

type Changes = Partial<Omit<ListingFacts, 'pricing' | 'specifications'>> & {
  pricing: Partial<ListingFacts['pricing']>
  specifications: Partial<ListingFacts['specifications']>
}

const base = inventedListings[0]!
const made = ({ pricing, specifications, ...more }: Changes): ListingFacts => ({
  ...base,
  amenities: [],
  paymentPlans: [],
  deliveryDate: null,
  developerName: 'Waha Developments',
  developerNameAr: 'الواحة للتطوير',
  ...more,
  externalId: more.id ?? null,
  pricing: {
    basePrice: null,
    currency: 'EGP',
    period: null,
    pricePerMeter: null,
    cashDiscountPercent: null,
    maintenancePercent: null,
    ...pricing,
  },
  specifications: {
    area: null,
    gardenArea: null,
    bedrooms: null,
    bathrooms: null,
    floors: null,
    floor: null,
    finishing: null,
    furnished: null,
    ...specifications,
  },
})
const at = (place: string): ListingFacts['location'] => ({ city: null, district: null, address: null, coordinates: null, place })

/** More of the invented stock: two units of one project, neighbours, two plans, a let in pounds sterling, facts that are not known. */
export const moreListings: ListingFacts[] = [
  ...inventedListings,
  made({
    id: 'M-1',
    propertyType: 'apartment',
    projectName: 'Rihan Park',
    projectNameAr: 'ريحان بارك',
    projectSlug: 'rihan_park',
    location: at('october'),
    amenities: ['kids_area', 'clubhouse', 'parking', 'balcony'],
    paymentPlans: [plan(15, 652_500, 6, 51_354), plan(5, 217_500, 8, 43_047)],
    deliveryDate: '2027-12-31',
    mortgage: true,
    nearby: rihan,
    pricing: { basePrice: 4_350_000, pricePerMeter: 30_000, maintenancePercent: 7 },
    specifications: { area: 145, bedrooms: 3, bathrooms: 2, floor: 2, finishing: 'semi_finished' },
  }),
  made({
    id: 'M-2',
    propertyType: 'apartment',
    projectName: 'Rihan Park',
    projectNameAr: 'ريحان بارك',
    projectSlug: 'rihan_park',
    location: at('october'),
    amenities: ['kids_area', 'clubhouse'],
    paymentPlans: [plan(10, 315_000, 7, 33_750)],
    deliveryDate: '2027-12-31',
    nearby: rihan,
    pricing: { basePrice: 3_150_000, pricePerMeter: 30_000 },
    specifications: { area: 105, bedrooms: 2, bathrooms: 1, finishing: 'semi_finished' },
  }),
  made({
    id: 'M-3',
    propertyType: 'townhouse',
    projectName: 'Marsa Lane',
    projectNameAr: 'مرسى لين',
    projectSlug: 'marsa_lane',
    location: at('ras_el_hekma'),
    amenities: ['beach', 'lagoon', 'golf'],
    paymentPlans: [plan(10, 1_240_000, 10, 93_000)],
    deliveryDate: '2030-05-31',
    pricing: { basePrice: 12_400_000 },
    specifications: { area: 190, gardenArea: 60, bedrooms: 3, bathrooms: 3, finishing: 'finished' },
  }),
  made({
    id: 'M-4',
    propertyType: 'studio',
    projectName: 'Sahil Suites',
    projectNameAr: 'ساحل سويتس',
    projectSlug: 'sahil_suites',
    purpose: 'rent',
    location: at('kyrenia'),
    amenities: ['ac', 'balcony', 'pool'],
    readyToMove: true,
    rentTerms: { minTermMonths: 6, depositMonths: 1 },
    nearby: [near('Girne Harbour', 'ميناء جيرنه', 4)],
    pricing: { basePrice: 650, currency: 'GBP', period: 'month' },
    specifications: { area: 48, bedrooms: 0, bathrooms: 1, floor: 5, furnished: true },
  }),
  made({
    id: 'M-5',
    propertyType: 'penthouse',
    projectName: 'Zeytin Loft',
    projectNameAr: 'زيتون لوفت',
    projectSlug: 'zeytin_loft',
    location: at('famagusta'),
    amenities: ['roof', 'jacuzzi', 'sea_view', 'elevator'],
    paymentPlans: [plan(35, 101_325, 5, 3_136)],
    deliveryDate: '2026-12-31',
    nearby: [near('East University', 'جامعة الشرق', 8)],
    pricing: { basePrice: 289_500, currency: 'GBP', cashDiscountPercent: 6 },
    specifications: { area: 160, bedrooms: 3, bathrooms: 2, floor: 9, finishing: 'finished', furnished: false },
  }),
]
