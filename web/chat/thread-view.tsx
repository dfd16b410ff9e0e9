import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../design/icons.tsx'
import { Bubble } from './bubble.tsx'
import type { ChatLine, ChatState } from './line.ts'

/** So near to the end, one reads what is new; further up, one reads what was. */
const nearPx = 120

export function Thread({ line, state, name }: { line: ChatLine; state: ChatState; name: string }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLElement>(null)
  const [isAway, setAway] = useState(false)
  const isAtEnd = useRef(true)
  const { thread, isTyping } = state
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is new is followed, whichever part of it
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    if (isAtEnd.current || thread.at(-1)?.sending) element.scrollTop = element.scrollHeight
  }, [thread, isTyping])
  const heard = state.heard && (state.heard.text || t('chat.photo'))
  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('chat.conversation')}
        className="h-full overflow-y-auto px-3 pt-3 pb-4 -outline-offset-2 sm:px-4"
        onScroll={event => {
          const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
          isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearPx
          setAway(!isAtEnd.current)
        }}
      >
        {name && (
          <p className="mx-auto mb-3 max-w-md text-center text-sm text-balance text-muted">
            {t('chat.notice', { assistant: state.assistant, name })}
          </p>
        )}
        {name && thread.length === 0 && <Beginning onSay={text => line.say(text)} />}
        <ol>
          {thread.map((message, index) => (
            <Bubble
              key={message.id}
              message={message}
              startsRun={thread[index - 1]?.author !== message.author}
              onChoose={(kind, id, title) => line.say(title, { choice: { kind, id } })}
            />
          ))}
        </ol>
        {isTyping && <Typing />}
      </section>
      <p aria-live="polite" className="sr-only">
        {heard}
      </p>
      {isAway && (
        <button
          type="button"
          aria-label={t('chat.newMessages')}
          title={t('chat.newMessages')}
          onClick={() => scroller.current?.scrollTo({ top: scroller.current.scrollHeight, behavior: 'smooth' })}
          className="absolute end-4 bottom-3 flex size-10 animate-fade items-center justify-center rounded-full bg-raised text-ink shadow-float"
        >
          <Icon name="down" size={20} />
        </button>
      )}
    </div>
  )
}

/** Nothing said yet: what one can ask here. */
function Beginning({ onSay }: { onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const suggestions = [t('chat.suggestHome'), t('chat.suggestPlan'), t('chat.suggestPerson')]
  return (
    <section className="mx-auto mt-[8vh] flex max-w-sm flex-col items-center text-center">
      <span className="mb-3 flex size-14 items-center justify-center rounded-full bg-accent-soft text-accent-ink">
        <Icon name="home" size={28} />
      </span>
      <h2 className="text-xl font-semibold">{t('chat.emptyTitle')}</h2>
      <p className="mt-1 text-balance text-muted">{t('chat.emptyWords')}</p>
      <div className="mt-5 flex flex-wrap justify-center gap-2">
        {suggestions.map(suggestion => (
          <button
            key={suggestion}
            type="button"
            onClick={() => onSay(suggestion)}
            className="min-h-10 rounded-full bg-surface px-4 py-2 text-accent-ink shadow-card hover:bg-accent-soft"
          >
            {suggestion}
          </button>
        ))}
      </div>
    </section>
  )
}

function Typing() {
  const { t } = useTranslation()
  return (
    <p role="status" className="mt-2 flex w-fit animate-fade gap-1 rounded-xl rounded-es-sm bg-surface px-3.5 py-3.5 shadow-card">
      <span className="sr-only">{t('chat.typing')}</span>
      {[0, 1, 2].map(dot => (
        <span
          key={dot}
          aria-hidden="true"
          className="size-1.5 animate-dot rounded-full bg-faint"
          style={{ animationDelay: `${dot * 150}ms` }}
        />
      ))}
    </p>
  )
}
