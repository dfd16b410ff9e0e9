import { useTranslation } from 'react-i18next'
import { Button } from '../../design/button.tsx'
import { formatTime } from '../../words/format.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { authorLook } from './bubble.tsx'
import { Delivery } from './delivery.tsx'
import { discardSending, isPast, type Sending, sendAgain } from './sending.ts'

/** An answer the server has not confirmed yet. It stays here, with its words, until it has or until it is thrown away. */
export function SendingBubble({ sending }: { sending: Sending }) {
  const { t } = useTranslation()
  const failed = sending.error !== null
  return (
    <article className="mt-2 flex flex-col items-end">
      <div
        className={`max-w-[min(34rem,78vw)] rounded-xl px-3 py-1.5 opacity-80 lg:max-w-[min(34rem,44vw)] ${authorLook.member} ${failed ? 'outline outline-bad' : ''}`}
      >
        <p dir="auto" className="text-base whitespace-pre-wrap">
          {sending.text}
        </p>
        <span className="mt-0.5 flex items-center justify-end gap-1 text-2xs text-muted">
          {formatTime(sending.at)}
          <Delivery state={failed ? 'failed' : 'sending'} />
        </span>
      </div>
      {failed && (
        <div role="alert" className="mt-1 flex max-w-[min(34rem,78vw)] flex-wrap items-center justify-end gap-2 text-sm text-bad-ink">
          <span>{wordsOf(sending.error, t)}</span>
          <Button size="sm" icon="refresh" onClick={() => sendAgain(sending)}>
            {t(isPast(sending.error) ? 'suggestion.sendAsOwn' : 'conversation.retry')}
          </Button>
          <Button size="sm" tone="quiet" onClick={() => discardSending(sending.key)}>
            {t('conversation.discard')}
          </Button>
        </div>
      )}
    </article>
  )
}
