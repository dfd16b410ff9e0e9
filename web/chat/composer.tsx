import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../design/icons.tsx'
import { useTouch } from '../design/use-media.ts'

const longest = 4000

/** Enter sends where there is a keyboard; a finger gets its new line. */
export function Composer({ onSay, isFocused }: { onSay: (text: string) => void; isFocused: boolean }) {
  const { t } = useTranslation()
  const isTouch = useTouch()
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const say = () => {
    if (!text.trim()) return
    onSay(text.trim())
    setText('')
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isTouch || event.nativeEvent.isComposing) return
    event.preventDefault()
    say()
  }
  return (
    <form
      className="flex shrink-0 items-end gap-2 border-t bg-surface px-3 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] sm:px-4"
      onSubmit={event => {
        event.preventDefault()
        say()
      }}
    >
      <textarea
        ref={box}
        // biome-ignore lint/a11y/noAutofocus: who comes back from leaving their name goes on writing
        autoFocus={isFocused}
        rows={1}
        dir={text ? 'auto' : undefined}
        value={text}
        maxLength={longest}
        aria-label={t('chat.message')}
        placeholder={t('chat.placeholder')}
        enterKeyHint={isTouch ? 'enter' : 'send'}
        onChange={event => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-32 min-h-11 min-w-0 flex-1 resize-none rounded-xl border border-line-strong -outline-offset-1 bg-surface px-3.5 py-2.5 text-lg leading-snug"
      />
      <button
        type="submit"
        aria-label={t('chat.send')}
        title={t('chat.send')}
        disabled={!text.trim()}
        className="flex size-11 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent transition-colors hover:bg-accent-strong disabled:bg-hover disabled:text-faint"
      >
        <Icon name="send" size={21} />
      </button>
    </form>
  )
}
