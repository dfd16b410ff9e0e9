import type { TFunction } from 'i18next'
import i18n from 'i18next'
import type { Evidence } from '#contracts/conversation'
import { formatNumber } from '../../words/format.ts'
import { wishWords } from './wish-kinds.ts'

/** What evidence from a document names: `document:<id>:<page>`; a document without pages has none. */
export function documentOf(field: string): { id: string; page: number | null } | null {
  const match = /^document:([0-9a-f-]{36}):(\d*)$/.exec(field)
  return match ? { id: match[1] as string, page: match[2] ? Number(match[2]) : null } : null
}

/** The title in the reader's script, where the brokerage gave one. */
export const titleIn = ({ title, titleAr }: { title: string; titleAr?: string | null | undefined }): string =>
  (i18n.language === 'ar' && titleAr) || title

/** Where a fact that is no listing's stands: a document with its page, the customer's own words, the settings. */
export function sourceWords({ field, value }: Pick<Evidence, 'field' | 'value'>, t: TFunction): string {
  if (field === 'customer') return t('why.customerSaid')
  if (field === 'count') return t('why.counted')
  const source = documentOf(field)
  if (!source) return t('why.fromSettings')
  return source.page === null ? String(value) : t('why.fromDocument', { title: String(value), page: formatNumber(source.page) })
}

/** A field of a listing: its name where members see it, and the wish whose words its value is shown in. */
const fields: Record<string, [label: string, slot?: string]> = {
  propertyType: ['listing.type', 'propertyType'],
  status: ['listing.status'],
  'specifications.bedrooms': ['slot.bedrooms', 'bedrooms'],
  'specifications.bathrooms': ['slot.bathrooms', 'bathrooms'],
  'specifications.area': ['listing.area', 'area'],
  'specifications.gardenArea': ['listing.garden', 'area'],
  'specifications.floor': ['slot.floor'],
  'specifications.finishing': ['slot.finishing', 'finishing'],
  'specifications.furnished': ['slot.furnished', 'furnished'],
  'pricing.basePrice': ['listing.price'],
  'pricing.pricePerMeter': ['why.pricePerMetre'],
  'pricing.cashDiscountPercent': ['listing.cashDiscount', 'downPaymentPctMax'],
  'pricing.maintenancePercent': ['listing.maintenance', 'downPaymentPctMax'],
  paymentPlans: ['listing.section.plans'],
  'paymentPlans.downPayment': ['listing.down'],
  'paymentPlans.downPaymentPercent': ['listing.downPercent', 'downPaymentPctMax'],
  'paymentPlans.monthlyInstallment': ['listing.monthly'],
  'paymentPlans.years': ['listing.planYears', 'installmentYears'],
  'rentTerms.depositMonths': ['listing.deposit'],
  'rentTerms.minTermMonths': ['listing.minTerm'],
  amenities: ['slot.amenities', 'amenities'],
  'location.place': ['slot.location', 'location'],
  'location.address': ['listing.address', 'text'],
  nearby: ['listing.nearby', 'text'],
  'nearby.minutesByCar': ['listing.minutes'],
  readyToMove: ['slot.readyToMove', 'readyToMove'],
  deliveryDate: ['listing.delivery', 'deliveryBefore'],
  developerName: ['listing.developer', 'text'],
  description: ['listing.description', 'text'],
}

/** "Price: 5,760,000": the field a fact of a listing rests on and what it holds; null for what is no field of a listing. */
export function fieldWords({ field, value }: Pick<Evidence, 'field' | 'value'>, t: TFunction): { name: string; value: string } | null {
  const [label, slot] = fields[field.replace(/\[\d+\]/, '')] ?? []
  if (!label) return null
  if (field === 'status') return { name: t(label), value: t(`listingStatus.${String(value)}`, { defaultValue: String(value) }) }
  if (slot === 'text') return { name: t(label), value: String(value) }
  return { name: t(label), value: wishWords(slot ?? 'text', value, '', t) }
}
