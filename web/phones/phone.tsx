import clsx from 'clsx'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { Handset, PhoneMessage, PhoneSend } from '#contracts/emulator'
import { Avatar } from '../design/badge.tsx'
import { Icon } from '../design/icons.tsx'
import { useNow } from '../design/use-now.ts'
import { TypingDots } from '../design/waiting.tsx'
import { formatDay, formatPhone, formatTime } from '../words/format.ts'
import { sendFrom, setOnline } from './emulator.ts'
import { PhoneBubble } from './phone-bubble.tsx'
import { PhoneComposer } from './phone-composer.tsx'
import { suggestionsFor } from './suggestions.ts'

interface PhoneProps {
  handset: Handset
  messages: PhoneMessage[]
  isTyping: boolean
}

/** One handset: somebody's telephone with one chat open, the one with the brokerage. */
export function Phone({ handset, messages, isTyping }: PhoneProps) {
  const { t } = useTranslation()
  const now = useNow(10_000)
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const [pending, setPending] = useState<{ key: number; text: string }[]>([])
  const [replyTo, setReplyTo] = useState<PhoneMessage | null>(null)
  const [editing, setEditing] = useState<PhoneMessage | null>(null)
  const ordered = [...messages].sort((a, b) => a.at.localeCompare(b.at))
  const byId = new Map(messages.map(message => [message.id, message]))

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line moves the end
  useLayoutEffect(() => {
    if (atEnd.current && scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight
  }, [messages.length, pending.length, isTyping])
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  /** In the order typed, as a telephone does; what fails comes back with a word. */
  function send(message: PhoneSend) {
    const key = Date.now() + Math.random()
    atEnd.current = true
    if (message.type === 'text') setPending(old => [...old, { key, text: message.text }])
    line.current = line.current
      .then(() => sendFrom(handset.id, message))
      .catch(() => toast.error(t('phones.notSent')))
      .finally(() => setPending(old => old.filter(other => other.key !== key)))
  }

  let day = ''
  return (
    <section
      aria-label={t('phones.phoneOf', { name: handset.name })}
      className="flex min-h-0 w-full min-w-0 flex-col md:h-full md:max-h-[54rem] md:min-h-[34rem] md:w-[23.5rem] md:shrink-0 md:self-center"
    >
      <div className="hidden items-center justify-between gap-3 px-3 pb-2.5 md:flex">
        <Holder handset={handset} />
        <OnlineSwitch handset={handset} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col overflow-hidden bg-surface md:rounded-[2.25rem] md:border-[7px] md:border-ink/85 md:shadow-float">
        <div
          aria-hidden="true"
          className="hidden h-7 shrink-0 items-center justify-between bg-surface px-6 pt-1 text-xs font-medium md:flex"
        >
          <span>{formatTime(now)}</span>
          <span className="h-1.5 w-16 rounded-full bg-line" />
          <Icon name={handset.online ? 'phone' : 'offline'} size={14} />
        </div>
        <header className="flex h-14 shrink-0 items-center gap-2.5 border-b bg-surface px-3">
          <Avatar name={handset.business.name} />
          <div className="min-w-0 flex-1">
            <h2 className="align-parent truncate font-semibold" dir="auto">
              {handset.business.name}
            </h2>
            <p className="truncate text-xs text-muted" aria-live="polite">
              {isTyping ? <span className="text-accent-ink">{t('phones.typing')}</span> : formatPhone(handset.business.phone)}
            </p>
          </div>
          <div className="md:hidden">
            <OnlineSwitch handset={handset} />
          </div>
        </header>
        {!handset.online && (
          <p className="flex items-center justify-center gap-1.5 bg-warn-soft py-1 text-xs text-warn-ink">
            <Icon name="offline" size={14} />
            {t('phones.offlineWords')}
          </p>
        )}
        <div
          ref={scroller}
          role="log"
          aria-label={t('phones.messages')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          className="relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto overscroll-contain bg-wall px-2.5 focus-visible:-outline-offset-2"
          onScroll={event => {
            const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
            atEnd.current = scrollHeight - scrollTop - clientHeight < 50
          }}
        >
          <div className="flex min-h-full flex-col justify-end py-2">
            {ordered.length === 0 && (
              <p className="m-auto max-w-64 rounded-lg bg-raised px-3 py-2 text-center text-sm text-muted shadow-card">
                {t('phones.start')}
              </p>
            )}
            {ordered.map(message => {
              const itsDay = new Date(message.at).toDateString()
              const startsDay = itsDay !== day
              day = itsDay
              return (
                <div key={message.id} className="contents">
                  {startsDay && (
                    <p className="my-2 self-center rounded-full bg-raised px-2.5 py-0.5 text-2xs text-muted shadow-card">
                      {formatDay(message.at)}
                    </p>
                  )}
                  <PhoneBubble
                    message={message}
                    quoted={message.replyTo ? (byId.get(message.replyTo) ?? null) : null}
                    onSend={send}
                    onReply={() => {
                      setEditing(null)
                      setReplyTo(message)
                    }}
                    onEdit={() => {
                      setReplyTo(null)
                      setEditing(message)
                    }}
                  />
                </div>
              )
            })}
            {pending.map(message => (
              <p
                key={message.key}
                dir="auto"
                className="mt-1 max-w-[82%] self-end rounded-xl bg-accent-soft px-3 py-1.5 whitespace-pre-wrap opacity-70"
              >
                {message.text}
              </p>
            ))}
            {isTyping && (
              <span className="mt-1.5 w-fit rounded-xl bg-surface px-3 py-3 text-muted shadow-card">
                <TypingDots />
              </span>
            )}
          </div>
        </div>
        <PhoneComposer
          suggestions={suggestionsFor(handset)}
          replyTo={replyTo}
          editing={editing}
          onClear={() => {
            setReplyTo(null)
            setEditing(null)
          }}
          onSend={send}
        />
      </div>
    </section>
  )
}

function Holder({ handset }: { handset: Handset }) {
  const { t } = useTranslation()
  return (
    <p className="min-w-0 flex-1 text-sm">
      <span className="align-parent block truncate font-semibold" dir="auto">
        {handset.name}
      </span>
      <span className="block truncate text-xs text-muted">
        {t(`phones.role.${handset.role}`)} · {handset.phone ? formatPhone(handset.phone) : <bdi>@{handset.username ?? handset.bsuid}</bdi>}
      </span>
    </p>
  )
}

function OnlineSwitch({ handset }: { handset: Handset }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={handset.online}
      onClick={() => setOnline(handset.id, !handset.online).catch(() => toast.error(t('phones.notChanged')))}
      className={clsx(
        'flex h-8 shrink-0 items-center gap-1.5 rounded-full px-3 text-xs font-medium',
        handset.online ? 'bg-good-soft text-good-ink' : 'bg-warn-soft text-warn-ink',
      )}
    >
      <span className="size-2 rounded-full bg-current" />
      {handset.online ? t('phones.online') : t('phones.offline')}
    </button>
  )
}
