import { useMutation } from '@tanstack/react-query'
import { Fragment, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { Conversation } from '#contracts/conversation'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { TypingDots } from '../../design/waiting.tsx'
import { formatDay } from '../../words/format.ts'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { Bubble } from './bubble.tsx'
import { Earlier } from './earlier.tsx'
import { nameOf } from './preview.ts'
import { useSendings } from './sending.ts'
import { SendingBubble } from './sending-bubble.tsx'
import { threadOf } from './thread.ts'

interface MessagesProps {
  conversation: Conversation
  explainedTurnId: string | null
  onWhy: (turnId: string) => void
  /** A message to bring into sight; `at` changes when it is asked for again. */
  target: { id: string; at: number } | null
}

/** The thread. It stays at its end while one reads the end; a reader further up is not moved but told. */
export function Messages({ conversation, explainedTurnId, onWhy, target }: MessagesProps) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [unseen, setUnseen] = useState(0)
  const thread = useMemo(() => threadOf(conversation.messages), [conversation.messages])
  const sendings = useSendings().filter(sending => sending.conversationId === conversation.id)
  const contactName = nameOf(conversation.contact, t)
  const count = thread.length + sendings.length

  const retry = useMutation({
    mutationFn: (messageId: string) => api('POST', `/messages/${messageId}/retry`),
    onError: error => tell(error, t),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['conversation', conversation.id] }),
  })

  const toEnd = useCallback(() => {
    const element = scroller.current
    if (element) element.scrollTop = element.scrollHeight
    setUnseen(0)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation begins at its own end
  useLayoutEffect(() => {
    atEnd.current = true
    toEnd()
  }, [conversation.id])

  // Older messages loaded above are not news; one's own answer always comes into sight.
  const newest = useRef(0)
  const sent = useRef(sendings.length)
  useLayoutEffect(() => {
    const news = newest.current === 0 ? 0 : thread.filter(row => row.message.seq > newest.current).length
    newest.current = Math.max(newest.current, thread.at(-1)?.message.seq ?? 0)
    if (sendings.length > sent.current) atEnd.current = true
    sent.current = sendings.length
    if (atEnd.current) toEnd()
    else if (news > 0) setUnseen(unseen => unseen + news)
  }, [thread, sendings.length, toEnd])

  // Pictures, the keyboard and an opening panel change heights without a new message.
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => atEnd.current && toEnd())
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [toEnd])

  const jump = useCallback(
    (messageId: string) => {
      const message = document.getElementById(`m-${messageId}`)
      if (!message) {
        toast(t('conversation.tooOld'))
        return
      }
      atEnd.current = false
      message.scrollIntoView({ block: 'center', behavior: 'smooth' })
      message.focus({ preventScroll: true })
      const bubble = message.querySelector('[data-bubble]') ?? message
      bubble.classList.remove('animate-glow')
      void message.offsetWidth
      bubble.classList.add('animate-glow')
    },
    [t],
  )
  useEffect(() => {
    if (target) jump(target.id)
  }, [target, jump])

  return (
    <div className="relative min-h-0 flex-1 bg-wall">
      <div
        ref={scroller}
        role="log"
        aria-live="polite"
        aria-label={t('conversation.messages')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative h-full overflow-x-hidden overflow-y-auto overscroll-contain px-3 focus-visible:-outline-offset-2 md:px-5"
        onScroll={event => {
          const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
          atEnd.current = scrollHeight - scrollTop - clientHeight < 60
          if (atEnd.current) setUnseen(0)
        }}
      >
        <div className="mx-auto flex min-h-full max-w-3xl flex-col justify-end py-3">
          <Earlier conversation={conversation} scroller={scroller} />
          {count === 0 && <p className="py-8 text-center text-muted">{t('conversation.noMessages')}</p>}
          {thread.map(row => (
            <Fragment key={row.message.id}>
              {row.startsDay && (
                <p className="my-3 self-center rounded-full bg-raised px-3 py-0.5 text-xs text-muted shadow-card">
                  {formatDay(row.message.createdAt)}
                </p>
              )}
              <Bubble
                row={row}
                listings={conversation.listings}
                contactName={contactName}
                isExplained={row.message.turnId !== null && row.message.turnId === explainedTurnId}
                isRetrying={retry.isPending && retry.variables === row.message.id}
                onWhy={onWhy}
                onRetry={retry.mutate}
                onJump={jump}
              />
            </Fragment>
          ))}
          {sendings.map(sending => (
            <SendingBubble key={sending.key} sending={sending} />
          ))}
          <div role="status" className="h-8 pt-2">
            {conversation.typing && conversation.mode !== 'member' && (
              <span className="flex items-center justify-end gap-2 text-sm text-accent-ink">
                <Icon name="spark" size={14} />
                {t('conversation.assistantWriting')}
                <TypingDots />
              </span>
            )}
          </div>
        </div>
      </div>
      {unseen > 0 && (
        <Button
          tone="primary"
          size="sm"
          icon="down"
          className="absolute inset-x-0 bottom-3 mx-auto w-fit shadow-float"
          onClick={() => {
            atEnd.current = true
            toEnd()
          }}
        >
          {t('conversation.newMessages', { count: unseen })}
        </Button>
      )}
    </div>
  )
}
