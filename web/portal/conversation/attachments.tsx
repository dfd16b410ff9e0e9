import { useTranslation } from 'react-i18next'
import type { MediaView, MessageView } from '#contracts/conversation'
import { Icon } from '../../design/icons.tsx'
import { Skeleton } from '../../design/waiting.tsx'
import { formatPhone } from '../../words/format.ts'
import { readContacts, readLocation } from './payload.ts'
import { TranscriptWords } from './transcript-words.tsx'

export function Attachments({ message }: { message: MessageView }) {
  const location = message.kind === 'location' ? readLocation(message.payload) : null
  const contacts = message.kind === 'contacts' ? readContacts(message.payload) : []
  return (
    <>
      {message.media.map((media, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: media have no id of their own and never change places
        <Media key={index} media={media} />
      ))}
      {message.transcript && <TranscriptWords transcript={message.transcript} />}
      {location && (
        <a
          href={`https://www.google.com/maps/search/?api=1&query=${location.latitude},${location.longitude}`}
          target="_blank"
          rel="noopener noreferrer"
          className="my-1 flex min-w-48 items-center gap-2.5 rounded-md bg-ground/60 p-2.5"
        >
          <Icon name="pin" size={22} className="text-accent-ink" />
          <span className="min-w-0">
            <LocationWords name={location.name} address={location.address} />
            <span className="align-parent block text-xs text-muted" dir="ltr">
              {location.latitude.toFixed(5)}, {location.longitude.toFixed(5)}
            </span>
          </span>
        </a>
      )}
      {contacts.map(contact => (
        <p key={`${contact.name}${contact.phone}`} className="my-1 flex items-center gap-2 rounded-md bg-ground/60 p-2">
          <Icon name="person" className="text-muted" />
          <span className="min-w-0">
            <span dir="auto">{contact.name}</span>
            {contact.phone && <span className="block text-sm text-muted">{formatPhone(contact.phone)}</span>}
          </span>
        </p>
      ))}
    </>
  )
}

function LocationWords({ name, address }: { name: string | null; address: string | null }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="align-parent block font-medium" dir="auto">
        {name ?? t('kind.location')}
      </span>
      {address && (
        <span className="align-parent block text-sm text-muted" dir="auto">
          {address}
        </span>
      )}
    </>
  )
}

/** A box of fixed size first, so that a picture arriving late moves nothing. */
function Media({ media }: { media: MediaView }) {
  const { t } = useTranslation()
  const caption = media.caption && (
    <figcaption dir="auto" className="mt-1 text-base whitespace-pre-wrap">
      {media.caption}
    </figcaption>
  )
  if (media.state === 'pending') {
    return (
      <figure className="my-1">
        <div role="status" aria-label={t('media.pending')}>
          <Skeleton className="h-40 w-60 max-w-full" />
        </div>
        {caption}
      </figure>
    )
  }
  if (media.state === 'failed' || !media.url) {
    return (
      <figure className="my-1">
        <p className="flex items-center gap-2 rounded-md bg-ground/60 p-2.5 text-sm text-muted">
          <Icon name="alert" />
          {t('media.failed')}
        </p>
        {caption}
      </figure>
    )
  }
  const name = media.fileName ?? t(`kind.${media.kind}`)
  return (
    <figure className="my-1">
      {media.kind === 'image' || media.kind === 'sticker' ? (
        <a href={media.url} target="_blank" rel="noopener noreferrer" aria-label={t('media.open', { name })} className="block">
          <img
            src={media.url}
            alt={media.caption ?? name}
            loading="lazy"
            className={media.kind === 'sticker' ? 'size-32 object-contain' : 'h-48 w-72 max-w-full rounded-lg bg-hover object-cover'}
          />
        </a>
      ) : media.kind === 'video' ? (
        // biome-ignore lint/a11y/useMediaCaption: a customer's own film has no captions
        <video src={media.url} controls preload="metadata" className="h-48 w-72 max-w-full rounded-lg bg-hover" />
      ) : media.kind === 'audio' ? (
        // biome-ignore lint/a11y/useMediaCaption: a customer's voice has no captions
        <audio src={media.url} controls preload="metadata" className="h-10 w-64 max-w-full" />
      ) : (
        <a href={media.url} target="_blank" rel="noopener noreferrer" className="flex items-center gap-2 rounded-md bg-ground/60 p-2.5">
          <Icon name="file" size={22} className="text-muted" />
          <span className="min-w-0 truncate" dir="auto">
            {name}
          </span>
        </a>
      )}
      {caption}
    </figure>
  )
}
