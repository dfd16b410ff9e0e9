import type { TFunction } from 'i18next'
import type { Preferences } from '#contracts/understanding'
import { formatDate, formatList, formatMoney, formatNumber } from '../../words/format.ts'
import { amenities, propertyTypes } from '../listings/vocabulary.ts'

export type WishSlot = keyof Preferences
type Kind =
  | 'money'
  | 'number'
  | 'area'
  | 'percent'
  | 'years'
  | 'words'
  | 'types'
  | 'amenities'
  | 'yes-no'
  | 'purpose'
  | 'period'
  | 'currency'
  | 'date'
  | 'text'

/** What each wish is made of: how it is shown, and what edits it. */
export const wishKinds: Record<WishSlot, Kind> = {
  purpose: 'purpose',
  location: 'words',
  excludeLocation: 'words',
  propertyType: 'types',
  excludePropertyType: 'types',
  budgetMin: 'money',
  budgetMax: 'money',
  budgetPeriod: 'period',
  currency: 'currency',
  bedrooms: 'number',
  bedroomsMin: 'number',
  bedroomsMax: 'number',
  bathrooms: 'number',
  bathroomsMin: 'number',
  area: 'area',
  areaMin: 'area',
  areaMax: 'area',
  deliveryBefore: 'date',
  readyToMove: 'yes-no',
  paymentMethod: 'words',
  downPaymentMax: 'money',
  downPaymentPctMax: 'percent',
  installmentYears: 'years',
  monthlyInstallmentMax: 'money',
  finishing: 'text',
  furnished: 'yes-no',
  floor: 'words',
  excludeFloor: 'words',
  amenities: 'amenities',
  project: 'words',
}

export const isWishSlot = (slot: string): slot is WishSlot => slot in wishKinds

/** `new_cairo` reads "New cairo" until somebody gives it words. */
export const humanized = (id: string) => id.charAt(0).toLocaleUpperCase() + id.slice(1).replaceAll(/[_-]+/g, ' ')

function wordOf(slot: string, id: string, t: TFunction): string {
  const scopes = slot.toLowerCase().includes('location')
    ? ['place']
    : slot.toLowerCase().includes('propertytype')
      ? ['propertyType']
      : ['amenity', 'payment', 'floor', 'finishing', 'period']
  for (const scope of scopes) {
    const words = t(`${scope}.${id}`, { defaultValue: '' })
    if (words) return words
  }
  return humanized(id)
}

export function wishWords(slot: string, value: unknown, currency: string, t: TFunction): string {
  const kind = isWishSlot(slot) ? wishKinds[slot] : 'text'
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no')
  if (typeof value === 'number') {
    if (kind === 'money') return formatMoney(value, currency)
    if (kind === 'area') return t('listing.squareMetres', { area: formatNumber(value) })
    if (kind === 'percent') return formatNumber(value / 100, { style: 'percent', maximumFractionDigits: 1 })
    if (kind === 'years') return t('listing.years', { count: value })
    return formatNumber(value)
  }
  if (Array.isArray(value)) return formatList(value.map(part => wordOf(slot, String(part), t)))
  if (kind === 'date') return formatDate(String(value))
  if (kind === 'purpose') return t(`wishPurpose.${String(value)}`, { defaultValue: String(value) })
  if (kind === 'currency') return String(value)
  if (typeof value === 'string') return wordOf(slot, value, t)
  return value === null || value === undefined ? t('common.none') : JSON.stringify(value)
}

/** The choices of a wish that has a fixed set of them. */
export function choicesOf(slot: WishSlot, t: TFunction): { value: string; label: string }[] | null {
  switch (wishKinds[slot]) {
    case 'types':
      return propertyTypes.map(value => ({ value, label: t(`propertyType.${value}`) }))
    case 'amenities':
      return amenities.map(value => ({ value, label: t(`amenity.${value}`) }))
    case 'purpose':
      return ['buy', 'rent', 'invest'].map(value => ({ value, label: t(`wishPurpose.${value}`) }))
    case 'period':
      return ['month', 'week', 'night', 'day', 'year'].map(value => ({ value, label: t(`period.${value}`) }))
    case 'currency':
      return ['EGP', 'USD', 'EUR', 'GBP', 'TRY', 'SAR', 'AED'].map(value => ({ value, label: value }))
    default:
      return null
  }
}
