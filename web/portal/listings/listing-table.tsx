import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Listing } from '#contracts/listing'
import { Badge } from '../../design/badge.tsx'
import { formatAgo, formatDateTime, formatNumber } from '../../words/format.ts'
import { Thumb } from '../conversation/listing-strip.tsx'
import { ListingMenu } from './listing-menu.tsx'
import { areaOf, placeOf, priceOf, statusTones, titleOf } from './listing-words.ts'

export function ListingTable({ listings }: { listings: Listing[] }) {
  const { t } = useTranslation()
  const head = 'px-3 py-2 font-medium whitespace-nowrap'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={t('nav.listings')} className="relative overflow-x-auto rounded-lg bg-surface shadow-card">
      <table className="w-full min-w-[46rem] text-base">
        <thead className="border-b text-sm text-muted">
          <tr>
            <th className={`${head} text-start`}>{t('listing.title')}</th>
            <th className={`${head} text-start`}>{t('listing.type')}</th>
            <th className={`${head} text-start`}>{t('listing.status')}</th>
            <th className={`${head} text-end`}>{t('listing.price')}</th>
            <th className={`${head} text-end`}>{t('listing.area')}</th>
            <th className={`${head} text-end`}>{t('slot.bedrooms')}</th>
            <th className={`${head} text-start`}>{t('listing.updated')}</th>
            <th className={`${head} text-start`}>
              <span className="sr-only">{t('nav.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listings.map(listing => (
            <tr key={listing.id} className="border-b last:border-0 hover:bg-hover">
              <td className="max-w-80 px-3 py-1.5">
                <Link to={`/listings/${listing.id}`} className="flex items-center gap-2.5">
                  <Thumb image={listing.images[0] ?? null} className="size-9" />
                  <span className="min-w-0">
                    <span className="align-parent block truncate font-medium" dir="auto">
                      {titleOf(listing, t)}
                    </span>
                    <span className="align-parent block truncate text-sm text-muted" dir="auto">
                      {[listing.externalId, placeOf(listing, t)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </Link>
              </td>
              <td className="px-3 whitespace-nowrap">{t(`propertyType.${listing.propertyType}`)}</td>
              <td className="px-3">
                <Badge tone={statusTones[listing.status]}>{t(`listingStatus.${listing.status}`)}</Badge>
              </td>
              <td className="px-3 text-end whitespace-nowrap tabular-nums">{priceOf(listing, t)}</td>
              <td className="px-3 text-end whitespace-nowrap tabular-nums">
                {listing.specifications.area ? areaOf(listing.specifications.area, t) : '–'}
              </td>
              <td className="px-3 text-end tabular-nums">
                {typeof listing.specifications.bedrooms === 'number' ? formatNumber(listing.specifications.bedrooms) : '–'}
              </td>
              <td className="px-3 text-sm whitespace-nowrap text-muted">
                <time dateTime={listing.updatedAt} title={formatDateTime(listing.updatedAt)}>
                  {formatAgo(listing.updatedAt)}
                </time>
              </td>
              <td className="pe-2">
                <ListingMenu listing={listing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
