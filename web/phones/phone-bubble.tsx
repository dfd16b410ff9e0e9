import clsx from 'clsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PhoneMessage, PhoneSend } from '#contracts/emulator'
import { IconButton } from '../design/button.tsx'
import { Icon, type IconName } from '../design/icons.tsx'
import { Menu } from '../design/menu.tsx'
import { messageText } from '../design/message-text.tsx'
import { formatTime } from '../words/format.ts'
import { ListSheet } from './list-sheet.tsx'
import { reactionEmoji } from './suggestions.ts'

interface PhoneBubbleProps {
  message: PhoneMessage
  quoted: PhoneMessage | null
  onSend: (message: PhoneSend) => void
  onReply: () => void
  onEdit: () => void
}

export function PhoneBubble({ message, quoted, onSend, onReply, onEdit }: PhoneBubbleProps) {
  const { t } = useTranslation()
  const [isListOpen, setListOpen] = useState(false)
  const { mine } = message
  const isDeleted = message.type === 'deleted'
  if (message.type === 'reaction') return null
  return (
    <article className={clsx('group mt-1.5 flex max-w-full flex-col', mine ? 'items-end' : 'items-start')}>
      <div className={clsx('flex max-w-full items-center gap-0.5', mine ? 'flex-row-reverse' : 'flex-row')}>
        <div
          className={clsx(
            'relative max-w-[17rem] min-w-20 overflow-visible rounded-xl px-2.5 py-1.5',
            mine ? 'rounded-ee-sm bg-accent-soft' : 'rounded-es-sm bg-surface shadow-card',
          )}
        >
          {quoted && (
            <p className="mb-1 line-clamp-2 rounded-md border-s-2 border-accent bg-ground/70 px-2 py-1 text-xs text-muted" dir="auto">
              {quoted.text ?? t(`phoneType.${quoted.type}`)}
            </p>
          )}
          {isDeleted ? (
            <p className="text-base text-muted italic">{t('conversation.deleted')}</p>
          ) : (
            <>
              <Body message={message} />
              {message.text && (
                <p dir="auto" className="text-base whitespace-pre-wrap">
                  {messageText(message.text)}
                </p>
              )}
            </>
          )}
          <span className="mt-0.5 flex items-center justify-end gap-1 text-2xs text-muted">
            {message.edited && <span>{t('conversation.edited')}</span>}
            {formatTime(message.at)}
            {mine && <Ticks state={message.state} />}
          </span>
          {message.reaction && (
            <span className="absolute -bottom-3 start-2 rounded-full bg-raised px-1.5 py-0.5 text-sm leading-none shadow-card">
              {message.reaction}
            </span>
          )}
        </div>
        {!isDeleted && (
          <Menu
            align={mine ? 'end' : 'start'}
            row={
              mine
                ? []
                : reactionEmoji.map(emoji => ({
                    label: emoji,
                    checked: message.reaction === emoji,
                    onSelect: () => onSend({ type: 'reaction', messageId: message.id, emoji: message.reaction === emoji ? '' : emoji }),
                  }))
            }
            trigger={
              <IconButton
                icon="down"
                size="sm"
                label={t('phones.messageMenu')}
                className="pointer-fine:opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 data-[state=open]:opacity-100"
              />
            }
            items={[
              { label: t('phones.reply'), icon: 'reply', onSelect: onReply },
              ...(mine && message.type === 'text' ? [{ label: t('phones.edit'), icon: 'pencil' as const, onSelect: onEdit }] : []),
              ...(mine
                ? [
                    {
                      label: t('phones.delete'),
                      icon: 'trash' as const,
                      danger: true,
                      onSelect: () => onSend({ type: 'delete', messageId: message.id }),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </div>
      {message.reaction && <span className="h-3" />}
      {!isDeleted && message.buttons.length > 0 && (
        <div className="mt-1 grid w-full max-w-[17rem] gap-1">
          {message.buttons.map(button => (
            <Press key={button.id} title={button.title} onPress={() => onSend({ type: 'button', messageId: message.id, id: button.id })} />
          ))}
        </div>
      )}
      {!isDeleted && message.list && (
        <div className="mt-1 w-full max-w-[17rem]">
          <Press icon="list" title={message.list.button} onPress={() => setListOpen(true)} />
          <ListSheet
            open={isListOpen}
            onClose={() => setListOpen(false)}
            list={message.list}
            onPick={id => onSend({ type: 'row', messageId: message.id, id })}
          />
        </div>
      )}
    </article>
  )
}

function Press({ title, icon = 'reply', onPress }: { title: string; icon?: IconName; onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="flex min-h-9 w-full items-center justify-center gap-1.5 rounded-lg bg-surface px-3 py-1.5 text-base font-medium text-accent-ink shadow-card transition-colors hover:bg-hover"
    >
      <Icon name={icon} size={15} />
      <span dir="auto">{title}</span>
    </button>
  )
}

function Body({ message }: { message: PhoneMessage }) {
  const { t } = useTranslation()
  if (message.location) {
    return (
      <p className="flex items-center gap-2 rounded-lg bg-ground/70 p-2">
        <Icon name="pin" size={22} className="text-accent-ink" />
        <span className="min-w-0">
          <span className="block font-medium" dir="auto">
            {message.location.name ?? t('kind.location')}
          </span>
          {message.location.address && (
            <span className="block text-xs text-muted" dir="auto">
              {message.location.address}
            </span>
          )}
        </span>
      </p>
    )
  }
  if (message.imageUrl) {
    return (
      <img
        src={message.imageUrl}
        alt={message.fileName ?? t('kind.image')}
        className="mb-1 -ms-1 -mt-0.5 h-40 w-[calc(100%+0.5rem)] max-w-none min-w-56 rounded-lg bg-hover object-cover"
      />
    )
  }
  if (message.type === 'audio') {
    return (
      <p className="flex items-center gap-2 py-0.5">
        <span className="flex size-8 items-center justify-center rounded-full bg-accent text-on-accent">
          <Icon name="mic" size={17} />
        </span>
        <span aria-hidden="true" className="flex h-6 items-center gap-0.5">
          {wave.map((height, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a drawn wave has no identity
            <span key={index} className="w-0.5 rounded-full bg-muted" style={{ height: `${height}px` }} />
          ))}
        </span>
        <span className="sr-only">{t('kind.audio')}</span>
      </p>
    )
  }
  if (message.type === 'image' || message.type === 'video' || message.type === 'document' || message.type === 'sticker') {
    return (
      <p className="flex items-center gap-2 rounded-lg bg-ground/70 p-2 text-sm">
        <Icon name={message.type === 'document' ? 'file' : 'image'} size={20} className="text-muted" />
        <span className="min-w-0 truncate">{message.fileName ?? t(`phoneType.${message.type}`)}</span>
      </p>
    )
  }
  return null
}

const wave = [6, 10, 16, 8, 20, 14, 9, 18, 22, 12, 7, 15, 19, 10, 6, 13, 17, 8, 11, 6]

const ticks = {
  sending: { icon: 'clock', className: '' },
  sent: { icon: 'check', className: '' },
  delivered: { icon: 'checks', className: '' },
  read: { icon: 'checks', className: 'text-accent-ink' },
  failed: { icon: 'alert', className: 'text-bad-ink' },
} as const

function Ticks({ state }: { state: PhoneMessage['state'] }) {
  const { t } = useTranslation()
  return (
    <span className={ticks[state].className}>
      <Icon name={ticks[state].icon} size={15} />
      <span className="sr-only">{t(`messageState.${state}`)}</span>
    </span>
  )
}
