import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '#contracts/conversation'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { useTouch } from '../../design/use-media.ts'
import { useNow } from '../../design/use-now.ts'
import { formatTime } from '../../words/format.ts'
import { keepDraft, useDraft } from './drafts.ts'
import { clearDraft, useEdited } from './editing.ts'
import { sendAnswer } from './sending.ts'
import { remainingOf } from './window.ts'

const longest = 20_000

export function Composer({
  conversation,
  draftKey,
  box,
}: {
  conversation: Conversation
  draftKey: string
  box: RefObject<HTMLTextAreaElement | null>
}) {
  const { t } = useTranslation()
  const isTouch = useTouch()
  const draft = useDraft(draftKey)
  const edited = useEdited(draftKey)
  const suggestion = conversation.proposal && conversation.proposal.id === edited ? conversation.proposal : null
  const hintId = useId()
  const now = useNow()
  const remaining = remainingOf(conversation.window, now)
  const isClosed = remaining === 'closed'
  const takesOver = conversation.mode !== 'member' && !suggestion
  const text = draft.trim()

  function send() {
    if (!text || isClosed || draft.length > longest) return
    sendAnswer(conversation.id, text, suggestion)
    stopEditing()
  }
  function stopEditing() {
    clearDraft(draftKey)
    box.current?.focus()
  }

  return (
    <form
      className="border-t bg-surface px-3 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:px-4"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      {conversation.optedOut && (
        <div className="mb-2">
          <Notice tone="warn" icon="hand">
            {t('conversation.optedOut')}
          </Notice>
        </div>
      )}
      {isClosed ? (
        <Notice tone="warn" icon="clock">
          {t('conversation.windowClosed')}
        </Notice>
      ) : (
        <>
          {suggestion && (
            <p className="mb-1.5 flex items-center gap-2 text-sm text-accent-ink">
              <Icon name="pencil" size={14} className="shrink-0" />
              <span className="min-w-0 flex-1">{t('suggestion.editing')}</span>
              <Button size="sm" tone="quiet" onClick={stopEditing}>
                {t('suggestion.stopEditing')}
              </Button>
            </p>
          )}
          <div className="flex items-end gap-2">
            <label className="sr-only" htmlFor={`${hintId}-box`}>
              {t('conversation.write')}
            </label>
            <textarea
              ref={box}
              id={`${hintId}-box`}
              dir="auto"
              rows={1}
              value={draft}
              maxLength={longest}
              aria-describedby={hintId}
              placeholder={takesOver ? t('conversation.writeAndTakeOver') : t('conversation.write')}
              onChange={event => keepDraft(draftKey, event.target.value)}
              onKeyDown={event => {
                if (event.key === 'Escape' && suggestion) {
                  event.preventDefault()
                  stopEditing()
                }
                // On a phone Enter makes a new line; while a letter is being composed it belongs to the keyboard.
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || isTouch) return
                event.preventDefault()
                send()
              }}
              className="field-sizing-content max-h-40 min-h-10 flex-1 resize-none rounded-lg border border-line-strong/60 bg-surface px-3 py-2 text-base focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent max-md:text-lg"
            />
            <Button type="submit" tone="primary" disabled={!text} className="h-10" aria-label={t('conversation.send')}>
              <Icon name="send" size={18} />
              <span className="hidden sm:inline">{t('conversation.send')}</span>
            </Button>
          </div>
          <p id={hintId} className="mt-1 flex min-h-4 flex-wrap items-center gap-x-3 text-xs text-faint">
            {remaining && conversation.window.expiresAt && (
              <span className={remaining.hours < 2 ? 'text-warn-ink' : ''}>
                {t('conversation.windowOpen', { time: formatTime(conversation.window.expiresAt) })}{' '}
                {remaining.hours > 0
                  ? t('conversation.hoursLeft', { count: remaining.hours })
                  : t('conversation.minutesLeft', { count: remaining.minutes })}
              </span>
            )}
            {takesOver && text && <span className="text-human-ink">{t('conversation.sendTakesOver')}</span>}
            {!isTouch && <span className="max-md:hidden">{t('conversation.enterSends')}</span>}
            {draft.length > longest * 0.9 && <span>{t('conversation.lettersLeft', { count: longest - draft.length })}</span>}
          </p>
        </>
      )}
    </form>
  )
}
