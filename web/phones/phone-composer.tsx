import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PhoneMessage, PhoneSend } from '#contracts/emulator'
import { IconButton } from '../design/button.tsx'
import { Icon } from '../design/icons.tsx'
import { Menu } from '../design/menu.tsx'
import { useTouch } from '../design/use-media.ts'
import { sendablePlaces } from './suggestions.ts'

interface PhoneComposerProps {
  suggestions: string[]
  replyTo: PhoneMessage | null
  editing: PhoneMessage | null
  onClear: () => void
  onSend: (message: PhoneSend) => void
}

export function PhoneComposer({ suggestions, replyTo, editing, onClear, onSend }: PhoneComposerProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [isEmojiOpen, setEmojiOpen] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const isTouch = useTouch()
  useEffect(() => {
    if (editing) setText(editing.text ?? '')
    if (editing || replyTo) box.current?.focus()
  }, [editing, replyTo])

  function say(words: string) {
    const trimmed = words.trim()
    if (!trimmed) return
    if (editing) onSend({ type: 'edit', messageId: editing.id, text: trimmed })
    else onSend({ type: 'text', text: trimmed, ...(replyTo ? { replyTo: replyTo.id } : {}) })
    setText('')
    onClear()
    box.current?.focus()
  }
  const caption = text.trim() ? { caption: text.trim() } : {}
  return (
    <div className="shrink-0 border-t bg-surface px-2 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <ul aria-label={t('phones.suggestions')} className="mb-2 flex snap-x gap-1.5 overflow-x-auto pb-0.5 [scrollbar-width:none]">
        {suggestions.map(suggestion => (
          <li key={suggestion} className="shrink-0 snap-start">
            <button
              type="button"
              dir="auto"
              onClick={() => say(suggestion)}
              className="h-8 max-w-64 truncate rounded-full bg-hover px-3 text-sm text-ink transition-colors hover:bg-accent-soft"
            >
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
      {(replyTo || editing) && (
        <p className="mb-1.5 flex items-center gap-2 rounded-md border-s-2 border-accent bg-hover px-2 py-1 text-xs text-muted">
          <Icon name={editing ? 'pencil' : 'reply'} size={14} />
          <span className="min-w-0 flex-1 truncate" dir="auto">
            {(editing ?? replyTo)?.text ?? t('phones.reply')}
          </span>
          <IconButton
            icon="close"
            size="sm"
            label={t('common.cancel')}
            onClick={() => {
              if (editing) setText('')
              onClear()
            }}
          />
        </p>
      )}
      {isEmojiOpen && (
        <fieldset aria-label={t('phones.emoji')} className="mb-1.5 grid grid-cols-8 gap-0.5">
          {emoji.map(one => (
            <button
              key={one}
              type="button"
              className="h-9 rounded-md text-xl hover:bg-hover"
              onClick={() => {
                setText(old => old + one)
                box.current?.focus()
              }}
            >
              {one}
            </button>
          ))}
        </fieldset>
      )}
      <form
        className="flex items-end gap-1"
        onSubmit={event => {
          event.preventDefault()
          say(text)
        }}
      >
        <Menu
          align="start"
          trigger={<IconButton icon="plus" label={t('phones.attach')} />}
          items={[
            {
              label: t('kind.image'),
              icon: 'image',
              onSelect: () => {
                onSend({ type: 'image', name: 'photo.jpg', ...caption })
                setText('')
              },
            },
            null,
            ...sendablePlaces.map(place => ({
              label: place.name,
              icon: 'pin' as const,
              onSelect: () => onSend({ type: 'location', ...place }),
            })),
          ]}
        />
        <IconButton icon="smile" label={t('phones.emoji')} pressed={isEmojiOpen} onClick={() => setEmojiOpen(open => !open)} />
        <textarea
          ref={box}
          dir="auto"
          rows={1}
          value={text}
          maxLength={4096}
          aria-label={t('phones.write')}
          placeholder={t('phones.write')}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || isTouch) return
            event.preventDefault()
            say(text)
          }}
          className="field-sizing-content max-h-28 min-h-9 min-w-0 flex-1 resize-none rounded-[1.1rem] bg-hover px-3 py-1.5 text-base focus:outline-2 focus:outline-accent max-md:text-lg"
        />
        {text.trim() ? (
          <IconButton type="submit" icon="send" label={t('conversation.send')} className="rounded-full !bg-accent !text-on-accent" />
        ) : (
          <IconButton icon="mic" label={t('phones.voice')} onClick={() => onSend({ type: 'voice' })} />
        )}
      </form>
    </div>
  )
}

const emoji = ['😀', '😂', '😍', '🤔', '😅', '😢', '😡', '👍', '🙏', '👌', '❤️', '🏠', '🔑', '💰', '📍', '✅']
