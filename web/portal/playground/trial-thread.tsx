import clsx from 'clsx'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../design/badge.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { TypingDots } from '../../design/waiting.tsx'
import { wordsOf } from '../wire/refusal-words.ts'
import { AnswerBubble } from './answer-bubble.tsx'
import { FirstWords } from './first-words.tsx'
import { isInstead } from './instead-of-model.ts'
import { choose, chosenOf, type Exchange, isWaiting, message, say, sayAgain, type Trial } from './trial.ts'

/** The imagined telephone: what is written stands at the end of a line, what comes back at its start. */
export function TrialThread({ trial, onWhy }: { trial: Trial; onWhy: (exchangeId: string) => void }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const isBusy = isWaiting(trial)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line moves the end
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight
  }, [trial.exchanges.length, trial.held.length, isBusy])
  const isEmpty = trial.exchanges.length === 0 && trial.held.length === 0
  return (
    <div
      ref={scroller}
      role="log"
      aria-live="polite"
      aria-label={t('playground.thread')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto overscroll-contain bg-wall px-3 focus-visible:-outline-offset-2"
    >
      <div className="mx-auto flex min-h-full max-w-lg flex-col justify-end py-3">
        {isEmpty && <FirstWords onPick={text => void say(message(text))} />}
        {trial.exchanges.map(exchange => (
          <ExchangeView
            key={exchange.id}
            exchange={exchange}
            isChosen={chosenOf(trial)?.id === exchange.id}
            isBusy={isBusy}
            onWhy={() => {
              choose(exchange.id)
              onWhy(exchange.id)
            }}
          />
        ))}
        {trial.held.map(held => (
          <Own key={held.id} id={held.id} text={held.text} isHeld />
        ))}
        {trial.held.length > 0 && <p className="mt-1 text-end text-xs text-muted">{t('playground.held')}</p>}
      </div>
    </div>
  )
}

function ExchangeView({
  exchange,
  isChosen,
  isBusy,
  onWhy,
}: {
  exchange: Exchange
  isChosen: boolean
  isBusy: boolean
  onWhy: () => void
}) {
  const { t } = useTranslation()
  const { answer, error } = exchange
  return (
    <>
      {exchange.messages.map(({ id, text, button }) => (
        <Own key={id} id={id} text={text} isPressed={Boolean(button)} />
      ))}
      {answer && (
        <div className="mt-2 flex flex-col items-start">
          <div className="flex w-full items-end gap-1">
            <div className="min-w-0 space-y-1">
              {answer.bubbles.map((bubble, index) => (
                <AnswerBubble
                  // biome-ignore lint/suspicious/noArrayIndexKey: bubbles of one answer never change places
                  key={index}
                  bubble={bubble}
                  answer={answer}
                  isExplained={isChosen}
                  isBusy={isBusy}
                  onPress={(id, title) => void say(message(title, id))}
                />
              ))}
              {answer.bubbles.length === 0 && (
                <p className="rounded-full bg-hover px-3 py-1 text-sm text-muted">{t('playground.silent')}</p>
              )}
            </div>
            <IconButton icon="bulb" size="sm" label={t('why.open')} pressed={isChosen} onClick={onWhy} />
          </div>
          <p className="mt-1 flex flex-wrap gap-1">
            {answer.handOver && (
              <Badge tone="warn" icon="hand">
                {t('playground.callsMember', {
                  reason: t(`escalation.${answer.handOver}`, { defaultValue: answer.handOver }),
                })}
              </Badge>
            )}
            {isInstead(answer.turn) && (
              <Badge tone="warn" icon="alert">
                {t(`turnReason.${answer.turn.reason}`, { defaultValue: answer.turn.reason })}
              </Badge>
            )}
            {exchange.isTried && <Badge tone="human">{t('playground.unsavedAnswer')}</Badge>}
          </p>
        </div>
      )}
      {!answer && !error && (
        <p role="status" className="mt-2 flex items-center gap-2 text-sm text-accent-ink">
          <TypingDots />
          <span className="sr-only">{t('conversation.assistantWriting')}</span>
        </p>
      )}
      {Boolean(error) && (
        <div role="alert" className="mt-2 flex flex-wrap items-center justify-end gap-2 text-sm text-bad-ink">
          <span>{wordsOf(error, t)}</span>
          <Button size="sm" icon="refresh" onClick={() => void sayAgain(exchange)}>
            {t('common.tryAgain')}
          </Button>
        </div>
      )}
    </>
  )
}

function Own({ id, text, isHeld, isPressed }: { id: string; text: string; isHeld?: boolean; isPressed?: boolean }) {
  const { t } = useTranslation()
  return (
    <article id={`m-${id}`} tabIndex={-1} className="mt-1.5 flex scroll-mt-16 flex-col items-end focus:outline-none">
      <div
        data-bubble
        className={clsx('max-w-[85%] rounded-xl rounded-ee-sm bg-accent-soft px-3 py-1.5', isHeld && 'border border-dashed border-accent')}
      >
        {isPressed && (
          <span className="flex items-center gap-1 text-xs text-muted">
            <Icon name="reply" size={12} />
            {t('playground.pressed')}
          </span>
        )}
        <p dir="auto" className="text-base whitespace-pre-wrap">
          {text}
        </p>
      </div>
    </article>
  )
}
