import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Listing } from '#contracts/listing'
import { Badge } from '../../design/badge.tsx'
import { Icon, type IconName } from '../../design/icons.tsx'
import { Picture } from '../../design/picture.tsx'
import { formatNumber } from '../../words/format.ts'
import { ListingMenu } from './listing-menu.tsx'
import { areaOf, placeOf, priceOf, roomsOf, statusTones, titleOf } from './listing-words.ts'

/** A home at a glance: picture first, then what it costs, what it is, how large and where. */
export function ListingCard({ listing }: { listing: Listing }) {
  const { t } = useTranslation()
  const { area, bedrooms, bathrooms } = listing.specifications
  const plan = listing.paymentPlans.find(one => one.downPaymentPercent && one.downPaymentPercent < 100 && one.years)
  return (
    <article className="group relative flex flex-col">
      <div className="relative overflow-hidden rounded-xl bg-hover">
        <Pictures images={listing.images} />
        <span className="absolute start-2.5 top-2.5 flex gap-1.5">
          <Badge tone={statusTones[listing.status]}>{t(`listingStatus.${listing.status}`)}</Badge>
          {listing.purpose === 'rent' && <Badge tone="human">{t('purpose.rent')}</Badge>}
        </span>
        <span className="absolute end-2 top-2 z-10 rounded-md bg-raised/90">
          <ListingMenu listing={listing} />
        </span>
      </div>
      <div className="px-0.5 pt-2.5">
        <p className="flex items-baseline justify-between gap-2">
          <span className="text-lg font-semibold">{priceOf(listing, t)}</span>
          {listing.externalId && (
            <bdi dir="ltr" className="max-w-24 truncate text-xs text-faint" title={listing.externalId}>
              {listing.externalId}
            </bdi>
          )}
        </p>
        <h2 className="mt-0.5 line-clamp-2 min-h-[1.375rem] font-medium">
          {/* The whole card is pressed by this one link; the menu lies above it. */}
          <Link
            to={`/listings/${listing.id}`}
            dir="auto"
            className="align-parent block before:absolute before:inset-0 before:rounded-xl focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:outline-accent"
          >
            {titleOf(listing, t)}
          </Link>
        </h2>
        <p className="align-parent truncate text-sm text-muted" dir="auto">
          {placeOf(listing, t) || t('listing.noPlace')}
        </p>
        <ul className="mt-1.5 flex flex-wrap gap-x-3.5 gap-y-1 text-sm text-muted">
          <Spec icon="home" words={t(`propertyType.${listing.propertyType}`)} />
          {typeof bedrooms === 'number' && (
            <Spec icon="bed" words={bedrooms === 0 ? t('listing.studio') : formatNumber(bedrooms)} label={roomsOf(bedrooms, t)} />
          )}
          {typeof bathrooms === 'number' && (
            <Spec icon="bath" words={formatNumber(bathrooms)} label={t('listing.bathrooms', { count: bathrooms })} />
          )}
          {typeof area === 'number' && <Spec icon="area" words={areaOf(area, t)} />}
        </ul>
        {plan && (
          <p className="mt-1 truncate text-sm text-accent-ink">
            {t('listing.planLine', {
              percent: formatNumber((plan.downPaymentPercent ?? 0) / 100, { style: 'percent', maximumFractionDigits: 1 }),
              years: t('listing.years', { count: plan.years ?? 0 }),
            })}
          </p>
        )}
      </div>
    </article>
  )
}

function Spec({ icon, words, label }: { icon: IconName; words: string; label?: string }) {
  return (
    <li className="flex items-center gap-1" title={label}>
      <Icon name={icon} size={15} className="text-faint" />
      <span aria-hidden={label ? true : undefined}>{words}</span>
      {label && <span className="sr-only">{label}</span>}
    </li>
  )
}

/** Pictures one turns without opening the listing. The frame has its size before anything has loaded. */
function Pictures({ images }: { images: string[] }) {
  const { t } = useTranslation()
  const [index, setIndex] = useState(0)
  const image = images[Math.min(index, images.length - 1)]
  const turn = (by: number) => setIndex(old => (old + by + images.length) % images.length)
  const arrow =
    'absolute inset-y-0 z-10 my-auto flex size-8 items-center justify-center rounded-full bg-raised/90 text-ink shadow-card transition-opacity pointer-fine:opacity-0 group-hover:opacity-100 focus-visible:opacity-100'
  return (
    <div className="aspect-[4/3]">
      <Picture
        src={image}
        alt=""
        className="size-full object-cover"
        fallback={
          <span className="flex size-full flex-col items-center justify-center gap-1 text-faint">
            <Icon name="image" size={28} />
            <span className="text-sm">{image ? t('listing.pictureGone') : t('listing.noPictures')}</span>
          </span>
        }
      />
      {images.length > 1 && (
        <>
          <button type="button" aria-label={t('listing.previousPicture')} className={`${arrow} start-2`} onClick={() => turn(-1)}>
            <Icon name="back" size={17} />
          </button>
          <button type="button" aria-label={t('listing.nextPicture')} className={`${arrow} end-2`} onClick={() => turn(1)}>
            <Icon name="forward" size={17} />
          </button>
          <span className="absolute inset-x-0 bottom-2.5 flex justify-center gap-1" aria-hidden="true">
            {images.slice(0, 6).map((picture, at) => (
              <span key={picture} className={`size-1.5 rounded-full bg-raised ${at === Math.min(index, 5) ? '' : 'opacity-55'}`} />
            ))}
          </span>
        </>
      )}
    </div>
  )
}
