import type { TFunction } from 'i18next'
import i18n from 'i18next'
import type { Listing, ListingInput } from '#contracts/listing'
import type { Tone } from '../../design/badge.tsx'
import { formatMoney, formatNumber } from '../../words/format.ts'
import { humanized } from '../conversation/wish-kinds.ts'

export const statusTones: Record<Listing['status'], Tone> = { available: 'good', reserved: 'warn', sold: 'neutral' }

/** The title in the reader's script when the brokerage gave one; otherwise what the listing is and where. */
export function titleOf(
  listing: Pick<Listing, 'title' | 'titleAr' | 'propertyType' | 'projectName' | 'projectNameAr' | 'location'>,
  t: TFunction,
): string {
  const own = i18n.language === 'ar' ? (listing.titleAr ?? listing.title) : (listing.title ?? listing.titleAr)
  return (
    own ??
    [t(`propertyType.${listing.propertyType}`), listing.projectName ?? listing.projectNameAr ?? listing.location.district]
      .filter(Boolean)
      .join(' · ')
  )
}

export function placeOf(listing: Pick<Listing, 'location'>, t: TFunction): string {
  const { district, city, place } = listing.location
  const words = [district, city].filter(Boolean).join(i18n.language === 'ar' ? '، ' : ', ')
  return words || (place ? t(`place.${place}`, { defaultValue: humanized(place) }) : '')
}

export function priceOf(listing: Pick<Listing, 'pricing' | 'purpose'>, t: TFunction): string {
  const { basePrice, currency, period } = listing.pricing
  if (basePrice === null || basePrice === undefined) return t('listing.noPrice')
  const money = formatMoney(basePrice, currency)
  return listing.purpose === 'rent' && period ? t('listing.perPeriod', { money, period: t(`period.${period}`) }) : money
}

export const areaOf = (area: number, t: TFunction) => t('listing.squareMetres', { area: formatNumber(area, { maximumFractionDigits: 1 }) })

export function roomsOf(bedrooms: number, t: TFunction): string {
  return bedrooms === 0 ? t('listing.studio') : t('listing.bedrooms', { count: bedrooms })
}

/** What may be sent back: the listing without what only Simsar knows of it. */
export function inputOf({
  id: _id,
  version: _version,
  warnings: _warnings,
  createdAt: _created,
  updatedAt: _updated,
  ...input
}: Listing): ListingInput {
  return input
}
