import { useMutation } from '@tanstack/react-query'
import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { Conversation, Proposal } from '#contracts/conversation'
import { Button, IconButton } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { useTouch } from '../../design/use-media.ts'
import { useNow } from '../../design/use-now.ts'
import { api, Refused } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell, wordsOf } from '../wire/refusal-words.ts'
import { MarkedText } from './evidence-focus.tsx'
import { isPast } from './sending.ts'
import { remainingOf } from './window.ts'

interface SuggestedAnswerProps {
  conversation: Conversation
  proposal: Proposal
  /** Where one goes on writing once it is decided. */
  box: RefObject<HTMLTextAreaElement | null>
  isExplained: boolean
  onEdit: () => void
  onWhy: (turnId: string) => void
}

/** What the assistant would say, until a member sends, corrects or dismisses it. */
export function SuggestedAnswer({ conversation, proposal, box, isExplained, onEdit, onWhy }: SuggestedAnswerProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const isTouch = useTouch()
  const isClosed = remainingOf(conversation.window, useNow()) === 'closed'
  const door = `/conversations/${conversation.id}/proposals/${proposal.id}`
  const lookAgain = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['conversation', conversation.id] }),
      queryClient.invalidateQueries({ queryKey: ['conversations'] }),
    ])
  // on a phone that would open the keyboard over what was just sent
  const goOn = () => !isTouch && box.current?.focus()
  const send = useMutation({
    mutationFn: () => api('POST', `${door}/send`, { body: {} }),
    onSuccess: goOn,
    // what can no longer be decided leaves the screen, and its reason must not leave with it
    onError: error => isPast(error) && tell(error, t),
    onSettled: lookAgain,
  })
  const dismiss = useMutation({
    mutationFn: () => api('POST', `${door}/dismiss`),
    onSuccess: () => {
      goOn()
      toast(t('suggestion.dismissed'), {
        action: { label: t('common.undo'), onClick: () => void restore().catch(error => tell(error, t)) },
      })
    },
    onError: error => tell(error, t),
    onSettled: lookAgain,
  })
  const restore = () => api('POST', `${door}/restore`).finally(lookAgain)

  return (
    <section aria-labelledby={titleId} className="border-t bg-surface px-3 py-2 md:px-4">
      <div className="overflow-hidden rounded-lg border border-accent/40 bg-accent-soft">
        <header className="flex items-center gap-1.5 ps-3 pe-1 pt-1">
          <Icon name="spark" size={15} className="shrink-0 text-accent-ink" />
          <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
            <h2 id={titleId} aria-live="polite" className="text-sm font-semibold">
              {t('suggestion.title')}
            </h2>
            <p className="text-xs text-muted">{t(`suggestion.because.${proposal.because}`)}</p>
          </div>
          <IconButton icon="bulb" size="sm" label={t('why.open')} pressed={isExplained} onClick={() => onWhy(proposal.turnId)} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div tabIndex={0} className="max-h-[30vh] overflow-y-auto px-3 pb-1 focus-visible:-outline-offset-2">
          <p dir="auto" className="text-base whitespace-pre-wrap">
            <MarkedText text={proposal.text} evidence={proposal.evidence} turnId={proposal.turnId} active />
          </p>
        </div>
        <GoesAlong proposal={proposal} />
        {send.error && (
          <p role="alert" className="flex items-start gap-1.5 px-3 pt-1 text-sm text-bad-ink">
            <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
            <span>
              {wordsOf(send.error, t)}
              {unprovenIn(send.error).map(words => (
                <q key={words} dir="auto" className="mt-0.5 block">
                  {words}
                </q>
              ))}
            </span>
          </p>
        )}
        <footer className="flex flex-wrap items-center gap-2 px-3 pt-1.5 pb-2.5">
          <Button tone="primary" icon="send" busy={send.isPending} disabled={isClosed || dismiss.isPending} onClick={() => send.mutate()}>
            {t('suggestion.send')}
          </Button>
          <Button icon="pencil" disabled={isClosed || send.isPending} onClick={onEdit}>
            {t('suggestion.edit')}
          </Button>
          <Button tone="quiet" busy={dismiss.isPending} disabled={send.isPending} onClick={() => dismiss.mutate()}>
            {t('suggestion.dismiss')}
          </Button>
        </footer>
      </div>
    </section>
  )
}

/** The words that are not so any more. */
const unprovenIn = (error: unknown) =>
  error instanceof Refused && error.code === 'no-longer-true' ? (error.problem?.errors ?? []).map(({ message }) => message) : []

/** By name, what leaves with the words. */
function GoesAlong({ proposal: { buttons, pictures, location } }: { proposal: Proposal }) {
  const { t } = useTranslation()
  if (buttons.length === 0 && pictures.length === 0 && !location) return null
  return (
    <ul aria-label={t('suggestion.goesAlong')} className="flex flex-wrap items-center gap-1.5 px-3 py-1">
      {pictures.map((url, index) => (
        <li key={url}>
          <img src={url} alt={t('suggestion.picture', { number: index + 1 })} className="size-9 rounded-md bg-hover object-cover" />
        </li>
      ))}
      {location && (
        <li className="flex items-center gap-1 rounded-full bg-surface px-2.5 py-0.5 text-sm shadow-card">
          <Icon name="pin" size={13} />
          <span dir="auto">{location.name ?? t('kind.location')}</span>
        </li>
      )}
      {buttons.map(button => (
        <li key={button.id} dir="auto" className="rounded-full bg-surface px-2.5 py-0.5 text-sm text-accent-ink shadow-card">
          {button.title}
        </li>
      ))}
    </ul>
  )
}
