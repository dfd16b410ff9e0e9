import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Conversation } from '#contracts/conversation'
import { Icon } from '../../design/icons.tsx'
import { Picture } from '../../design/picture.tsx'
import { formatMoney } from '../../words/format.ts'

/** The listings a message showed: picture, name, price; each leads to the listing as it is now. */
export function ListingStrip({ listings }: { listings: Conversation['listings'] }) {
  const { t, i18n } = useTranslation()
  return (
    <ul aria-label={t('conversation.listingsShown')} className="mt-2 mb-1 grid grid-cols-1 gap-1.5">
      {listings.map(listing => (
        <li key={listing.id}>
          <Link
            to={`/listings/${listing.id}`}
            className="flex items-center gap-2.5 rounded-lg bg-surface p-1.5 shadow-card transition-colors hover:bg-hover"
          >
            <Thumb image={listing.image} />
            <span className="min-w-0 flex-1">
              <span className="align-parent block truncate text-sm font-medium" dir="auto">
                {(i18n.language === 'ar' && listing.titleAr) || listing.title}
              </span>
              <span className="block text-sm text-muted">
                {listing.price === null ? t('listing.noPrice') : formatMoney(listing.price, listing.currency)}
                {listing.status !== 'available' && <span className="text-warn-ink"> · {t(`listingStatus.${listing.status}`)}</span>}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Thumb({ image, className = 'size-11' }: { image: string | null; className?: string }) {
  return (
    <Picture
      src={image}
      alt=""
      className={`${className} shrink-0 rounded-md bg-hover object-cover`}
      fallback={
        <span className={`${className} flex shrink-0 items-center justify-center rounded-md bg-hover text-faint`}>
          <Icon name="home" />
        </span>
      }
    />
  )
}
