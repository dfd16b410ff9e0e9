import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestTrialText, mostInBurst } from '#contracts/playground'
import { Button, IconButton } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { useTouch } from '../../design/use-media.ts'
import { hold, isWaiting, message, say, type Trial } from './trial.ts'

/** Writes as the customer: a line at a time, or several held together as one burst. */
export function TrialComposer({ trial }: { trial: Trial }) {
  const { t } = useTranslation()
  const isTouch = useTouch()
  const [draft, setDraft] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const text = draft.trim()
  const isBusy = isWaiting(trial)
  const canHold = text !== '' && trial.held.length < mostInBurst - 1

  function send() {
    if (isBusy || (!text && trial.held.length === 0)) return
    void say(...(text ? [message(text)] : []))
    setDraft('')
    box.current?.focus()
  }
  function holdBack() {
    if (!canHold) return
    hold(text)
    setDraft('')
    box.current?.focus()
  }
  return (
    <form
      className="shrink-0 border-t bg-surface px-3 pt-2 pb-3"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <div className="mx-auto flex max-w-lg items-end gap-1.5">
        <label className="sr-only" htmlFor={`${id}-box`}>
          {t('playground.write')}
        </label>
        <textarea
          ref={box}
          id={`${id}-box`}
          dir="auto"
          rows={1}
          value={draft}
          maxLength={longestTrialText}
          aria-describedby={`${id}-hint`}
          placeholder={t('playground.write')}
          onChange={event => setDraft(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || isTouch) return
            event.preventDefault()
            if (event.ctrlKey || event.metaKey) holdBack()
            else send()
          }}
          className="field-sizing-content max-h-40 min-h-10 flex-1 resize-none rounded-lg border border-line-strong/60 bg-surface px-3 py-2 text-base focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent max-md:text-lg"
        />
        <IconButton icon="plus" label={t('playground.hold')} disabled={!canHold} onClick={holdBack} className="size-10" />
        <Button
          type="submit"
          tone="primary"
          busy={isBusy}
          disabled={!text && trial.held.length === 0}
          className="h-10"
          aria-label={t('conversation.send')}
        >
          <Icon name="send" size={18} />
        </Button>
      </div>
      <p id={`${id}-hint`} className="mx-auto mt-1 max-w-lg text-xs text-muted max-md:sr-only">
        {isTouch ? t('playground.holdHint') : t('playground.keysHint')}
      </p>
    </form>
  )
}
