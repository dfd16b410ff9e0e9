import type { ListingFacts } from '../../types.ts'

/** An invented stock for the generated sets: enough units that every figure of one is a lie about another. */
type Row = Pick<ListingFacts, 'id' | 'propertyType' | 'projectName' | 'projectNameAr' | 'projectSlug'> & {
  place: string
  price: number
  currency: 'EGP' | 'GBP' | 'USD'
  area: number
  bedrooms: number
  bathrooms: number
  floor: number | null
  plans: [percent: number, years: number, monthly: number][]
  delivery: string | null
  more?: Partial<ListingFacts>
  pricing?: Partial<ListingFacts['pricing']>
  specs?: Partial<ListingFacts['specifications']>
}

const rows: Row[] = [
  { id: 'S-1', propertyType: 'apartment', projectName: 'Nada Gardens', projectNameAr: 'ندى جاردنز', projectSlug: 'nada_gardens', place: 'new_cairo', price: 5_200_000, currency: 'EGP', area: 130, bedrooms: 3, bathrooms: 2, floor: 4, plans: [[10, 8, 48_750]], delivery: '2028-03-31', more: { amenities: ['pool', 'gym', 'security', 'elevator'] }, pricing: { maintenancePercent: 8 }, specs: { finishing: 'finished', furnished: false } },
  { id: 'S-2', propertyType: 'villa', projectName: 'Safa Ridge', projectNameAr: 'صفا ريدج', projectSlug: 'safa_ridge', place: 'sheikh_zayed', price: 18_600_000, currency: 'EGP', area: 310, bedrooms: 5, bathrooms: 4, floor: null, plans: [[20, 5, 248_000], [15, 7, 188_214]], delivery: null, more: { readyToMove: true, amenities: ['garden', 'parking', 'security', 'maid_room'] }, pricing: { cashDiscountPercent: 12 }, specs: { finishing: 'semi_finished', gardenArea: 140 } },
  { id: 'S-3', propertyType: 'chalet', projectName: 'Raml Bay', projectNameAr: 'رمل باي', projectSlug: 'raml_bay', place: 'ain_sokhna', price: 3_400_000, currency: 'EGP', area: 88, bedrooms: 2, bathrooms: 1, floor: 0, plans: [[5, 6, 44_861]], delivery: '2027-07-31', more: { amenities: ['sea_view', 'beach', 'pool'] }, specs: { finishing: 'finished', furnished: true, gardenArea: 35 } },
  { id: 'S-4', propertyType: 'apartment', projectName: 'Defne Court', projectNameAr: 'ديفني كورت', projectSlug: 'defne_court', place: 'kyrenia', price: 138_000, currency: 'GBP', area: 92, bedrooms: 2, bathrooms: 2, floor: 3, plans: [[30, 4, 2_012]], delivery: '2027-11-30', more: { amenities: ['sea_view', 'pool', 'ac', 'elevator'], nearby: [{ name: 'Old Bazaar', nameAr: 'السوق القديم', minutesByCar: 9 }] }, specs: { finishing: 'finished' } },
  { id: 'S-5', propertyType: 'villa', projectName: 'Kestane Hills', projectNameAr: 'كستانة هيلز', projectSlug: 'kestane_hills', place: 'catalkoy', price: 415_000, currency: 'GBP', area: 215, bedrooms: 4, bathrooms: 3, floor: null, plans: [[50, 2, 8_646]], delivery: null, more: { readyToMove: true, amenities: ['pool', 'garden', 'mountain_view', 'parking'] }, specs: { finishing: 'finished', furnished: false } },
  { id: 'S-6', propertyType: 'apartment', projectName: 'Bostan Residence', projectNameAr: 'بستان ريزيدنس', projectSlug: 'bostan_residence', place: 'maadi', price: 28_000, currency: 'EGP', area: 125, bedrooms: 2, bathrooms: 1, floor: 6, plans: [], delivery: null, more: { purpose: 'rent', readyToMove: true, amenities: ['elevator', 'ac', 'balcony'], rentTerms: { minTermMonths: 12, depositMonths: 2 } }, pricing: { period: 'month' }, specs: { finishing: 'finished', furnished: true } },
  { id: 'S-7', propertyType: 'duplex', projectName: 'Warda Square', projectNameAr: 'وردة سكوير', projectSlug: 'warda_square', place: 'new_cairo', price: 9_100_000, currency: 'EGP', area: 235, bedrooms: 4, bathrooms: 3, floor: 1, plans: [[10, 9, 75_833]], delivery: '2029-06-30', more: { status: 'reserved', amenities: ['garden', 'clubhouse', 'security'] }, pricing: { maintenancePercent: 10 }, specs: { finishing: 'core_shell' } },
  { id: 'S-8', propertyType: 'studio', projectName: 'Liman Point', projectNameAr: 'ليمان بوينت', projectSlug: 'liman_point', place: 'iskele', price: 69_000, currency: 'GBP', area: 41, bedrooms: 0, bathrooms: 1, floor: 7, plans: [[40, 3, 1_150]], delivery: '2028-09-30', more: { status: 'sold', amenities: ['gym', 'spa', 'beach'] }, specs: { finishing: 'finished', furnished: true } },
] // biome-ignore format: a table

const EPOCH = '2026-01-01T00:00:00.000Z'

export const inventedListings: ListingFacts[] = rows.map(row => ({
  version: 1,
  warnings: [],
  createdAt: EPOCH,
  updatedAt: EPOCH,
  externalId: row.id,
  status: 'available',
  purpose: 'sale',
  title: null,
  titleAr: null,
  developerName: 'Tamr Estates',
  developerNameAr: 'تمر العقارية',
  amenities: [],
  mortgage: null,
  readyToMove: false,
  rentTerms: null,
  nearby: [],
  description: null,
  images: [],
  documents: [],
  videoUrl: null,
  tourUrl: null,
  ...row.more,
  id: row.id,
  propertyType: row.propertyType,
  projectName: row.projectName,
  projectNameAr: row.projectNameAr,
  projectSlug: row.projectSlug,
  location: { city: null, district: null, address: null, coordinates: null, place: row.place },
  pricing: {
    basePrice: row.price,
    currency: row.currency,
    period: null,
    pricePerMeter: row.more?.purpose === 'rent' ? null : Math.round(row.price / row.area),
    cashDiscountPercent: null,
    maintenancePercent: null,
    ...row.pricing,
  },
  specifications: {
    area: row.area,
    gardenArea: null,
    bedrooms: row.bedrooms,
    bathrooms: row.bathrooms,
    floors: null,
    floor: row.floor,
    finishing: null,
    furnished: null,
    ...row.specs,
  },
  paymentPlans: row.plans.map(([downPaymentPercent, years, monthlyInstallment]) => ({
    downPaymentPercent,
    downPayment: (row.price * downPaymentPercent) / 100,
    years,
    monthlyInstallment,
  })),
  deliveryDate: row.delivery,
}))
