import { inventedListings } from '../../claims/sets/listings.ts'
import type { ListingFacts } from '../../types.ts'

/** A brokerage's whole range, invented: flats, houses, plots, offices, lets by the month and by the day, homes in pounds sterling, some gone. */
interface Row {
  project: keyof typeof projects
  type: ListingFacts['propertyType']
  price: number
  area: number
  rooms?: [bedrooms: number, bathrooms: number]
  floor?: number
  plans?: [percent: number, years: number, monthly: number][]
  delivery?: string | 'ready'
  amenities?: ListingFacts['amenities']
  specs?: Partial<ListingFacts['specifications']>
  pricing?: Partial<ListingFacts['pricing']>
  more?: Partial<ListingFacts>
}

const near = (name: string, nameAr: string, minutesByCar: number) => ({ name, nameAr, minutesByCar })

const projects = {
  nargis_court: { name: 'Nargis Court', ar: 'نرجس كورت', place: 'new_cairo', developer: ['Sawsan Developments', 'سوسن للتطوير'], nearby: [near('Ritaj School', 'مدرسة ريتاج', 7), near('Wadi Mall', 'وادي مول', 11)] },
  sidra_fields: { name: 'Sidra Fields', ar: 'سدرة فيلدز', place: 'sheikh_zayed', developer: ['Ghadir Homes', 'غدير هومز'], nearby: [near('Waterfall Mall', 'مول الشلال', 9)] },
  zafer_heights: { name: 'Zafer Heights', ar: 'ظافر هايتس', place: 'october', developer: ['Ghadir Homes', 'غدير هومز'], nearby: [near('Delta Hospital', 'مستشفى الدلتا', 5)] },
  hadaba_plots: { name: 'Hadaba Plots', ar: 'قطع الهضبة', place: 'october', developer: ['Ghadir Homes', 'غدير هومز'], nearby: [] },
  lolwa_bay: { name: 'Lolwa Bay', ar: 'لولوة باي', place: 'ain_sokhna', developer: ['Mawg Developments', 'موج للتطوير'], nearby: [] },
  nawras: { name: 'Nawras', ar: 'نورس', place: 'sidi_abdelrahman', developer: ['Mawg Developments', 'موج للتطوير'], nearby: [] },
  sarayat_house: { name: 'Sarayat House', ar: 'سرايات هاوس', place: 'maadi', developer: [null, null], nearby: [near('Maadi Metro', 'مترو المعادي', 5)] },
  meydan_hub: { name: 'Meydan Hub', ar: 'ميدان هب', place: 'new_capital', developer: ['Sawsan Developments', 'سوسن للتطوير'], nearby: [near('Opera House', 'دار الأوبرا', 6)] },
  teen_gardens: { name: 'Teen Gardens', ar: 'تين جاردنز', place: 'mostakbal_city', developer: ['Sawsan Developments', 'سوسن للتطوير'], nearby: [] },
  gawhara_towers: { name: 'Gawhara Towers', ar: 'جوهرة تاورز', place: 'smouha', developer: [null, null], nearby: [near('Green Plaza', 'جرين بلازا', 4)] },
  morgan_lane: { name: 'Morgan Lane', ar: 'مرجان لين', place: 'hurghada', developer: ['Mawg Developments', 'موج للتطوير'], nearby: [] },
  deniz_pearl: { name: 'Deniz Pearl', ar: 'دنيز بيرل', place: 'iskele', developer: ['Kuzey Construction', 'كوزي للإنشاء'], nearby: [near('Long Beach', 'لونج بيتش', 2), near('Ercan Airport', 'مطار إركان', 45)] },
  portakal_hill: { name: 'Portakal Hill', ar: 'بورتقال هيل', place: 'catalkoy', developer: ['Kuzey Construction', 'كوزي للإنشاء'], nearby: [near('Girne Harbour', 'ميناء جيرنه', 12)] },
  lara_cove: { name: 'Lara Cove', ar: 'لارا كوف', place: 'esentepe', developer: ['Kuzey Construction', 'كوزي للإنشاء'], nearby: [near('Alagadi Beach', 'شاطئ ألاجادي', 5)] },
  mina_flats: { name: 'Mina Flats', ar: 'مينا فلاتس', place: 'kyrenia', developer: [null, null], nearby: [near('Girne Harbour', 'ميناء جيرنه', 6)] },
  campus_point: { name: 'Campus Point', ar: 'كامبوس بوينت', place: 'famagusta', developer: [null, null], nearby: [near('East University', 'جامعة الشرق', 3)] },
} as const // biome-ignore format: a table

const inPounds = new Set(['deniz_pearl', 'portakal_hill', 'lara_cove', 'mina_flats', 'campus_point'])
const monthly: Row['pricing'] = { period: 'month' }
const let_ = (minTermMonths: number, depositMonths: number): Row['more'] => ({
  purpose: 'rent',
  rentTerms: { minTermMonths, depositMonths },
})

const rows: Record<string, Row> = {
  'W-1': { project: 'nargis_court', type: 'apartment', price: 5_120_000, area: 128, rooms: [2, 2], floor: 3, plans: [[10, 8, 48_000], [20, 10, 34_133]], delivery: '2028-03-31', amenities: ['pool', 'gym', 'security', 'elevator'], specs: { finishing: 'finished', furnished: false }, pricing: { maintenancePercent: 8 } },
  'W-2': { project: 'nargis_court', type: 'apartment', price: 6_600_000, area: 165, rooms: [3, 2], floor: 1, plans: [[10, 8, 61_875]], delivery: '2028-03-31', amenities: ['pool', 'gym', 'security', 'parking'], specs: { finishing: 'finished', furnished: false }, pricing: { maintenancePercent: 8, cashDiscountPercent: 15 } },
  'W-3': { project: 'nargis_court', type: 'apartment', price: 7_826_000, area: 182, rooms: [3, 3], floor: 0, plans: [[15, 7, 79_192]], delivery: '2027-09-30', amenities: ['garden', 'pool', 'security', 'parking'], specs: { finishing: 'finished', furnished: false, gardenArea: 70 }, pricing: { maintenancePercent: 8 } },
  'W-4': { project: 'nargis_court', type: 'penthouse', price: 9_100_000, area: 210, rooms: [3, 3], floor: 6, plans: [[15, 7, 92_083]], delivery: '2028-03-31', amenities: ['roof', 'pool', 'security'], specs: { finishing: 'semi_finished' }, more: { status: 'reserved' } },
  'W-5': { project: 'sidra_fields', type: 'villa', price: 21_420_000, area: 340, rooms: [5, 5], plans: [[10, 9, 178_500]], delivery: '2028-10-31', amenities: ['garden', 'pool', 'maid_room', 'security'], specs: { finishing: 'core_shell', gardenArea: 210 }, pricing: { maintenancePercent: 10 } },
  'W-6': { project: 'sidra_fields', type: 'twinhouse', price: 14_790_000, area: 255, rooms: [4, 4], plans: [[10, 8, 138_656]], delivery: '2027-11-30', amenities: ['garden', 'security', 'parking'], specs: { finishing: 'semi_finished', gardenArea: 120 }, pricing: { maintenancePercent: 10 } },
  'W-7': { project: 'hadaba_plots', type: 'land', price: 6_900_000, area: 600, pricing: { cashDiscountPercent: 5 } },
  'W-8': { project: 'zafer_heights', type: 'apartment', price: 4_060_000, area: 140, rooms: [3, 2], floor: 4, plans: [[5, 8, 40_177]], delivery: 'ready', amenities: ['elevator', 'parking', 'kids_area'], specs: { finishing: 'semi_finished', furnished: false }, pricing: { maintenancePercent: 7 }, more: { mortgage: true } },
  'W-9': { project: 'zafer_heights', type: 'apartment', price: 2_744_000, area: 98, rooms: [2, 1], floor: 0, plans: [[10, 6, 34_300]], delivery: '2027-06-30', amenities: ['garden', 'kids_area', 'security'], specs: { finishing: 'semi_finished', gardenArea: 35 } },
  'W-10': { project: 'lolwa_bay', type: 'chalet', price: 3_864_000, area: 92, rooms: [2, 2], floor: 2, plans: [[10, 6, 48_300]], delivery: '2027-08-31', amenities: ['sea_view', 'pool', 'beach'], specs: { finishing: 'finished' } },
  'W-11': { project: 'lolwa_bay', type: 'chalet', price: 5_160_000, area: 120, rooms: [3, 2], floor: 0, plans: [[15, 5, 73_100]], delivery: '2028-08-31', amenities: ['garden', 'lagoon', 'pool', 'beach'], specs: { finishing: 'finished', gardenArea: 45 } },
  'W-12': { project: 'nawras', type: 'chalet', price: 4_500, area: 110, rooms: [3, 2], floor: 1, amenities: ['sea_view', 'pool', 'ac'], specs: { furnished: true }, pricing: { period: 'day' }, more: { purpose: 'rent' } },
  'W-13': { project: 'sarayat_house', type: 'apartment', price: 38_000, area: 150, rooms: [3, 2], floor: 5, amenities: ['elevator', 'balcony'], specs: { furnished: false }, pricing: monthly, more: let_(12, 2) },
  'W-14': { project: 'sarayat_house', type: 'apartment', price: 31_000, area: 95, rooms: [2, 1], floor: 2, amenities: ['elevator', 'ac'], specs: { furnished: true }, pricing: monthly, more: let_(6, 1) },
  'W-16': { project: 'meydan_hub', type: 'office', price: 6_375_000, area: 75, rooms: [0, 1], floor: 6, plans: [[20, 5, 85_000]], delivery: '2027-03-31', amenities: ['elevator', 'parking', 'generator'], specs: { finishing: 'finished' } },
  'W-17': { project: 'zafer_heights', type: 'clinic', price: 2_970_000, area: 55, rooms: [0, 1], floor: 1, plans: [[25, 4, 46_406]], delivery: 'ready', amenities: ['elevator', 'parking'], specs: { finishing: 'finished' } },
  'W-18': { project: 'deniz_pearl', type: 'studio', price: 78_000, area: 44, rooms: [0, 1], floor: 7, plans: [[35, 4, 1_056]], delivery: '2027-12-31', amenities: ['pool', 'gym', 'spa', 'sea_view'], specs: { finishing: 'finished', furnished: true } },
  'W-19': { project: 'deniz_pearl', type: 'apartment', price: 145_000, area: 86, rooms: [2, 2], floor: 4, plans: [[35, 4, 1_963]], delivery: '2028-05-31', amenities: ['pool', 'gym', 'spa', 'sea_view'], specs: { finishing: 'finished' } },
  'W-20': { project: 'deniz_pearl', type: 'apartment', price: 98_000, area: 61, rooms: [1, 1], floor: 5, plans: [[35, 4, 1_327]], delivery: '2027-12-31', amenities: ['pool', 'gym'], more: { status: 'sold' } },
  'W-21': { project: 'portakal_hill', type: 'villa', price: 365_000, area: 190, rooms: [3, 3], plans: [[40, 3, 6_083]], delivery: '2027-05-31', amenities: ['pool', 'garden', 'mountain_view'], specs: { finishing: 'finished', furnished: false } },
  'W-22': { project: 'lara_cove', type: 'villa', price: 329_000, area: 175, rooms: [3, 3], delivery: 'ready', amenities: ['pool', 'sea_view', 'parking'], specs: { finishing: 'finished' }, pricing: { cashDiscountPercent: 4 } },
  'W-23': { project: 'mina_flats', type: 'apartment', price: 780, area: 82, rooms: [2, 1], floor: 3, amenities: ['ac', 'balcony'], specs: { furnished: true }, pricing: monthly, more: let_(12, 1) },
  'W-24': { project: 'campus_point', type: 'studio', price: 380, area: 36, rooms: [0, 1], floor: 1, amenities: ['ac'], specs: { furnished: true }, pricing: monthly, more: let_(6, 1) },
  'W-25': { project: 'teen_gardens', type: 'duplex', price: 6_300_000, area: 210, rooms: [4, 3], floor: 2, plans: [[5, 10, 49_875]], delivery: '2029-12-31', amenities: ['roof', 'clubhouse', 'security'], specs: { finishing: 'semi_finished' }, pricing: { maintenancePercent: 8 } },
  'W-26': { project: 'gawhara_towers', type: 'apartment', price: 4_960_000, area: 160, rooms: [3, 2], floor: 9, delivery: 'ready', amenities: ['elevator', 'balcony'], specs: { finishing: 'finished', furnished: false } },
  'W-27': { project: 'morgan_lane', type: 'studio', price: 1_794_000, area: 46, rooms: [0, 1], floor: 2, plans: [[25, 3, 37_375]], delivery: 'ready', amenities: ['sea_view', 'pool', 'beach', 'ac'], specs: { finishing: 'finished', furnished: true } },
  'W-28': { project: 'morgan_lane', type: 'apartment', price: 2_590_000, area: 70, rooms: [1, 1], floor: 1, plans: [[25, 3, 53_958]], delivery: 'ready', amenities: ['pool', 'beach'], specs: { finishing: 'finished' } },
} // biome-ignore format: a table

const base = inventedListings[0]!

export const wideStock: ListingFacts[] = Object.entries(rows).map(([id, row]) => {
  const { name, ar, place, developer, nearby } = projects[row.project]
  return {
    ...base,
    readyToMove: row.delivery === 'ready',
    deliveryDate: row.delivery && row.delivery !== 'ready' ? row.delivery : null,
    amenities: row.amenities ?? [],
    nearby: [...nearby],
    ...row.more,
    id,
    externalId: id,
    propertyType: row.type,
    projectName: name,
    projectNameAr: ar,
    projectSlug: row.project,
    developerName: developer[0],
    developerNameAr: developer[1],
    location: { city: null, district: null, address: null, coordinates: null, place },
    paymentPlans: (row.plans ?? []).map(([downPaymentPercent, years, monthlyInstallment]) => ({
      downPaymentPercent,
      downPayment: Math.round((row.price * downPaymentPercent) / 100),
      years,
      monthlyInstallment,
    })),
    pricing: {
      basePrice: row.price,
      currency: inPounds.has(row.project) ? 'GBP' : 'EGP',
      period: null,
      pricePerMeter: row.more?.purpose === 'rent' ? null : Math.round(row.price / row.area),
      cashDiscountPercent: null,
      maintenancePercent: null,
      ...row.pricing,
    },
    specifications: {
      area: row.area,
      gardenArea: null,
      bedrooms: row.rooms?.[0] ?? null,
      bathrooms: row.rooms?.[1] ?? null,
      floors: null,
      floor: row.floor ?? null,
      finishing: null,
      furnished: null,
      ...row.specs,
    },
  }
})
