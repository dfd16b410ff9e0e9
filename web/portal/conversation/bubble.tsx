import clsx from 'clsx'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '#contracts/conversation'
import { Button, IconButton } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { formatDateTime, formatTime } from '../../words/format.ts'
import { Attachments } from './attachments.tsx'
import { Choices } from './choices.tsx'
import { Delivery } from './delivery.tsx'
import { MarkedText } from './evidence-focus.tsx'
import { ListingStrip } from './listing-strip.tsx'
import { previewOf } from './preview.ts'
import type { ThreadMessage } from './thread.ts'

interface BubbleProps {
  row: ThreadMessage
  listings: Conversation['listings']
  contactName: string
  /** Its turn is open in the drawer: facts are marked. */
  isExplained: boolean
  isRetrying: boolean
  onWhy: (turnId: string) => void
  onRetry: (messageId: string) => void
  onJump: (messageId: string) => void
}

export const authorLook = {
  contact: 'bg-surface text-ink shadow-card',
  assistant: 'bg-accent-soft text-ink',
  member: 'bg-human-soft text-ink',
  campaign: 'bg-warn-soft text-ink',
  system: 'bg-hover text-muted',
} as const

export const Bubble = memo(function Bubble({ row, listings, contactName, isExplained, isRetrying, onWhy, onRetry, onJump }: BubbleProps) {
  const { t } = useTranslation()
  const { message, startsRun, reactions, quoted } = row
  const isOurs = message.direction === 'outbound'
  const shown = listings.filter(listing => message.listingIds.includes(listing.id))

  if (message.kind === 'system' || message.author === 'system') {
    return (
      <p
        id={`m-${message.id}`}
        className="mx-auto my-2 max-w-[80%] rounded-full bg-hover px-3 py-1 text-center text-xs text-muted"
        dir="auto"
      >
        {message.text ?? t('kind.system')}
      </p>
    )
  }
  return (
    <article
      id={`m-${message.id}`}
      tabIndex={-1}
      aria-label={t('conversation.messageBy', { author: authorName(row, contactName, t), time: formatDateTime(message.createdAt) })}
      className={clsx(
        'group flex max-w-full scroll-mt-16 flex-col focus:outline-none',
        isOurs ? 'items-end' : 'items-start',
        startsRun ? 'mt-3' : 'mt-0.5',
      )}
    >
      {startsRun && isOurs && (
        <span className="mb-0.5 flex max-w-[75%] items-center gap-1 px-1 text-xs text-muted">
          <Icon name={message.author === 'assistant' ? 'spark' : message.author === 'campaign' ? 'mail' : 'person'} size={12} />
          <span className="truncate" dir="auto">
            {authorName(row, contactName, t)}
          </span>
        </span>
      )}
      <div className={clsx('flex max-w-full items-center gap-1', isOurs ? 'flex-row-reverse' : 'flex-row')}>
        <div
          data-bubble
          className={clsx(
            'relative max-w-[min(34rem,78vw)] min-w-16 rounded-xl px-3 py-1.5 lg:max-w-[min(34rem,44vw)]',
            authorLook[message.author],
            startsRun && (isOurs ? 'rounded-se-sm' : 'rounded-ss-sm'),
            message.state === 'failed' && 'outline outline-bad',
          )}
        >
          {quoted && (
            <button
              type="button"
              onClick={() => onJump(quoted.id)}
              className="mb-1 block w-full max-w-full rounded-md border-s-2 border-accent bg-ground/60 px-2 py-1 text-start text-sm text-muted"
            >
              <span className="sr-only">{t('conversation.answerTo')}</span>
              <span className="line-clamp-2" dir="auto">
                {previewOf(quoted, t)}
              </span>
            </button>
          )}
          {message.deleted ? (
            <p className="text-base text-muted italic">{t('conversation.deleted')}</p>
          ) : (
            <>
              <Attachments message={message} />
              {message.text && (
                <p dir="auto" className="text-base whitespace-pre-wrap">
                  <MarkedText text={message.text} evidence={message.evidence} turnId={message.turnId} active={isExplained} />
                </p>
              )}
              {!message.text && message.media.length === 0 && ['unsupported', 'order', 'template'].includes(message.kind) && (
                <p className="text-base text-muted italic">{t(`kind.${message.kind}`)}</p>
              )}
              <Choices message={message} />
              {shown.length > 0 && <ListingStrip listings={shown} />}
            </>
          )}
          <span className="mt-0.5 flex items-center justify-end gap-1 text-2xs text-muted">
            {message.edited && !message.deleted && <span>{t('conversation.edited')}</span>}
            <time dateTime={message.createdAt} title={formatDateTime(message.createdAt)}>
              {formatTime(message.createdAt)}
            </time>
            {isOurs && <Delivery state={message.state} />}
          </span>
          {reactions.length > 0 && (
            <span className="absolute -bottom-3 start-2 flex rounded-full bg-raised px-1.5 py-0.5 text-sm leading-none shadow-card">
              {reactions.map(reaction => (
                <span key={reaction.author} role="img" aria-label={t('conversation.reaction', { emoji: reaction.emoji })}>
                  {reaction.emoji}
                </span>
              ))}
            </span>
          )}
        </div>
        {message.turnId && isOurs && (
          <IconButton
            icon="bulb"
            size="sm"
            label={t('why.open')}
            pressed={isExplained}
            onClick={() => onWhy(message.turnId as string)}
            className={clsx(!isExplained && 'pointer-fine:opacity-0 group-hover:opacity-100 group-focus-within:opacity-100')}
          />
        )}
      </div>
      {reactions.length > 0 && <span className="h-3" />}
      {message.stopped && (
        <p className="mt-1 flex items-center gap-1 text-sm text-muted">
          <Icon name="hand" size={14} />
          {t('conversation.stopped')}
        </p>
      )}
      {(message.state === 'failed' || message.state === 'unknown' || message.state === 'suppressed') && (
        <div
          className={clsx(
            'mt-1 flex max-w-[min(34rem,78vw)] flex-wrap items-center justify-end gap-x-2 gap-y-1 text-sm',
            message.state === 'failed' ? 'text-bad-ink' : 'text-muted',
          )}
        >
          <span>
            {message.failure
              ? t(`failure.${message.failure.code}`, { defaultValue: message.failure.detail ?? t('failure.other') })
              : t(`messageState.${message.state}`)}
            {message.failure?.providerCode && (
              <span className="text-muted"> {t('conversation.providerCode', { code: message.failure.providerCode })}</span>
            )}
          </span>
          {message.state === 'failed' && message.failure?.retryable !== false && (
            <Button size="sm" icon="refresh" busy={isRetrying} onClick={() => onRetry(message.id)}>
              {t('conversation.retry')}
            </Button>
          )}
        </div>
      )}
    </article>
  )
})

function authorName({ message }: ThreadMessage, contactName: string, t: ReturnType<typeof useTranslation>['t']): string {
  if (message.author === 'contact') return contactName
  if (message.author === 'member') return message.memberName ?? t('author.member')
  return t(`author.${message.author}`)
}
