import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { Icon } from '../design/icons.tsx'
import { messageText } from '../design/message-text.tsx'
import { formatDateTime, formatTime } from '../words/format.ts'
import type { Shown } from './thread.ts'

interface BubbleProps {
  message: Shown
  /** Somebody else spoke before. */
  startsRun: boolean
  onChoose: (kind: 'button' | 'row', id: string, title: string) => void
}

export function Bubble({ message, startsRun, onChoose }: BubbleProps) {
  const { t } = useTranslation()
  const isMine = message.author === 'visitor'
  const author = isMine ? t('chat.you') : message.author === 'member' ? (message.name ?? t('chat.team')) : t('chat.automatic')
  return (
    <li
      className={clsx('flex flex-col', isMine ? 'items-end' : 'items-start', startsRun ? 'mt-3' : 'mt-1')}
      aria-busy={message.saying || undefined}
    >
      <span
        className={clsx('mb-0.5 px-1 text-xs text-muted', (isMine || !startsRun || message.author !== 'member') && 'sr-only')}
        dir="auto"
      >
        {author}
      </span>
      <div
        className={clsx(
          'max-w-[min(28rem,86%)] min-w-16 overflow-hidden rounded-xl',
          isMine
            ? 'rounded-ee-sm bg-accent-soft'
            : message.author === 'member'
              ? 'rounded-es-sm bg-human-soft'
              : 'rounded-es-sm bg-surface shadow-card',
          message.failed && 'outline outline-bad',
        )}
      >
        {message.picture && (
          <a href={message.picture} target="_blank" rel="noopener" className="block -outline-offset-2">
            <img
              src={message.picture}
              alt={message.kind === 'image' && message.text ? message.text : t('chat.photo')}
              className="aspect-4/3 w-[28rem] max-w-full bg-sunken object-cover"
            />
          </a>
        )}
        {message.location && <Place location={message.location} />}
        {message.text && (
          <p dir="auto" className="px-3.5 pt-2 text-lg leading-relaxed whitespace-pre-wrap">
            {messageText(message.text)}
          </p>
        )}
        {!message.saying && (
          <p className="flex items-center justify-end gap-1 px-3.5 pt-0.5 pb-1.5 text-2xs text-muted">
            <time dateTime={message.at} title={formatDateTime(message.at)}>
              {formatTime(message.at)}
            </time>
            {isMine && !message.failed && <Way isSending={message.sending} />}
          </p>
        )}
        {message.saying && <p className="h-2.5" />}
      </div>
      {message.failed && (
        <p role="alert" className="mt-1 flex items-center gap-1 text-sm text-bad-ink">
          <Icon name="alert" size={15} />
          {t('chat.notSent', { reason: t(`chat.${message.failed}`) })}
        </p>
      )}
      {message.stopped && (
        <p className="mt-1 flex items-center gap-1 px-1 text-sm text-muted">
          <Icon name="hand" size={15} />
          {t('chat.stopped')}
        </p>
      )}
      {message.buttons.length > 0 && (
        <div className="mt-1.5 flex max-w-[min(28rem,86%)] flex-wrap gap-1.5">
          {message.buttons.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              dir="auto"
              onClick={() => onChoose('button', id, title)}
              className="min-h-10 rounded-full bg-surface px-4 py-2 font-medium text-accent-ink shadow-card hover:bg-accent-soft"
            >
              {title}
            </button>
          ))}
        </div>
      )}
      {message.list && (
        <ul className="mt-1.5 w-[28rem] max-w-[86%] divide-y overflow-hidden rounded-xl bg-surface shadow-card">
          {message.list.rows.map(({ id, title, description }) => (
            <li key={id}>
              <button
                type="button"
                dir="auto"
                onClick={() => onChoose('row', id, title)}
                className="block min-h-11 w-full px-3.5 py-2.5 text-start -outline-offset-2 hover:bg-accent-soft"
              >
                <span className="block font-medium text-accent-ink">{title}</span>
                {description && <span className="block text-sm text-muted">{description}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Whether it is on its way or kept: a tick for eyes, a word for ears. */
function Way({ isSending }: { isSending: boolean }) {
  const { t } = useTranslation()
  const words = isSending ? t('chat.sending') : t('chat.kept')
  return (
    <span title={words}>
      <Icon name={isSending ? 'clock' : 'check'} size={13} />
      <span className="sr-only">{words}</span>
    </span>
  )
}

function Place({ location }: { location: NonNullable<Shown['location']> }) {
  const { t } = useTranslation()
  return (
    <a
      href={`https://maps.google.com/?q=${location.latitude},${location.longitude}`}
      target="_blank"
      rel="noopener noreferrer"
      className="flex items-center gap-3 px-3.5 pt-2.5 -outline-offset-2"
    >
      <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-soft text-accent-ink">
        <Icon name="pin" size={20} />
      </span>
      <span className="min-w-0">
        {location.name && (
          <span className="block truncate font-medium" dir="auto">
            {location.name}
          </span>
        )}
        {location.address && (
          <span className="block text-sm text-muted" dir="auto">
            {location.address}
          </span>
        )}
        <span className="block text-sm text-accent-ink underline underline-offset-2">{t('chat.map')}</span>
      </span>
    </a>
  )
}
