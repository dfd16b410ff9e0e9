import { useTranslation } from 'react-i18next'
import type { TrialAnswer, TrialBubble } from '#contracts/playground'
import { Icon } from '../../design/icons.tsx'
import { MarkedText } from '../conversation/evidence-focus.tsx'
import { ListingStrip } from '../conversation/listing-strip.tsx'

/** A bubble of the answer as the customer would see it, with the listings behind it for the member. */
export function AnswerBubble({
  bubble,
  answer,
  isExplained,
  isBusy,
  onPress,
}: {
  bubble: TrialBubble
  answer: TrialAnswer
  isExplained: boolean
  isBusy: boolean
  onPress: (id: string, title: string) => void
}) {
  const { t } = useTranslation()
  const { text, imageUrl, location, buttons } = bubble
  const shown = bubble.kind === 'image' ? [] : answer.listings.filter(listing => bubble.listingIds.includes(listing.id))
  return (
    <article className="max-w-[21rem]">
      <div className="rounded-xl rounded-es-sm bg-surface px-3 py-1.5 shadow-card">
        {imageUrl && (
          <img
            src={imageUrl}
            alt={t('kind.image')}
            className="-mx-2 mt-0.5 mb-1.5 h-40 w-[calc(100%+1rem)] max-w-none rounded-lg bg-hover object-cover"
          />
        )}
        {location && (
          <p className="flex items-center gap-2 rounded-lg bg-ground/70 p-2">
            <Icon name="pin" size={22} className="text-accent-ink" />
            <span className="min-w-0">
              <span className="block font-medium" dir="auto">
                {location.name ?? t('kind.location')}
              </span>
              {location.address && (
                <span className="block text-xs text-muted" dir="auto">
                  {location.address}
                </span>
              )}
            </span>
          </p>
        )}
        {text && (
          <p dir="auto" className="text-base whitespace-pre-wrap">
            <MarkedText text={text} evidence={bubble.evidence} turnId={answer.turn.id} active={isExplained} />
          </p>
        )}
        {shown.length > 0 && <ListingStrip listings={shown} />}
      </div>
      {buttons.length > 0 && (
        <ul aria-label={t('conversation.buttons')} className="mt-1 grid gap-1">
          {buttons.map(button => (
            <li key={button.id}>
              <button
                type="button"
                disabled={isBusy}
                onClick={() => onPress(button.id, button.title)}
                className="flex min-h-9 w-full items-center justify-center gap-1.5 rounded-lg bg-surface px-3 py-1.5 text-base font-medium text-accent-ink shadow-card transition-colors hover:bg-hover disabled:opacity-60"
              >
                <Icon name="reply" size={15} />
                <span dir="auto">{button.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
