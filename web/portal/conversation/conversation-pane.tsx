import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { buttonClass } from '../../design/button.tsx'
import { Drawer } from '../../design/dialog.tsx'
import { useWide } from '../../design/use-media.ts'
import { Skeleton } from '../../design/waiting.tsx'
import { NotShown } from '../shell/not-shown.tsx'
import { useTitle } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { conversationQuery, queryClient, type Session } from '../wire/queries.ts'
import { Composer } from './composer.tsx'
import { useDraft } from './drafts.ts'
import { editSuggestion, useEdited } from './editing.ts'
import { EvidenceFocus } from './evidence-focus.tsx'
import { ConversationHeader } from './header.tsx'
import { Messages } from './messages.tsx'
import { nameOf } from './preview.ts'
import { SidePanel } from './side-panel.tsx'
import { SuggestedAnswer } from './suggested-answer.tsx'
import { WhyPanel } from './why-panel.tsx'

/** The second and third pane of the inbox. What is open beside the thread stands in the address, so that "back" closes it. */
export function ConversationPane({ id, session }: { id: string; session: Session }) {
  const { t } = useTranslation()
  const isWide = useWide()
  const [search, setSearch] = useSearchParams()
  const [target, setTarget] = useState<{ id: string; at: number } | null>(null)
  const conversation = useQuery(conversationQuery(id))
  const box = useRef<HTMLTextAreaElement>(null)
  const draftKey = `${session.member.id}.${id}`
  const typed = useDraft(draftKey)
  const edited = useEdited(draftKey)
  const turnId = search.get('turn')
  const panel = search.get('panel') ?? (isWide ? 'details' : null)
  const isPanelOpen = panel === 'details'
  useTitle(conversation.data ? nameOf(conversation.data.contact, t) : t('nav.inbox'))
  useReadMark(id, conversation.data?.unread ?? 0)

  function put(changes: Record<string, string | null>, replace = false) {
    setSearch(
      old => {
        const next = new URLSearchParams(old)
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace },
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides
  useEffect(() => {
    if (!turnId || !isWide) return
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && put({ turn: null })
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [turnId, isWide])
  const goTo = (messageId: string) => {
    if (!isWide) put({ panel: null, turn: null }, true)
    // The drawer gives the focus back when it closes; the message takes it after that.
    setTimeout(() => setTarget({ id: messageId, at: Date.now() }), isWide ? 0 : 200)
  }

  if (conversation.error && !conversation.data)
    return (
      <NotShown
        error={conversation.error}
        onRetry={() => void conversation.refetch()}
        gone={{ icon: 'search', title: t('conversation.gone'), to: '/inbox', toWords: t('shell.toInbox'), className: 'flex-1' }}
      />
    )
  if (!conversation.data) return <ConversationSkeleton />

  const details = <SidePanel conversation={conversation.data} onJump={goTo} />
  const onWhy = (next: string) => put({ turn: next === turnId ? null : next })
  const { proposal } = conversation.data
  function edit() {
    if (!proposal) return
    editSuggestion(draftKey, proposal, typed)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(box.current.value.length, box.current.value.length)
    })
  }
  const why = turnId && <WhyPanel conversationId={id} turnId={turnId} onJump={goTo} />
  return (
    <EvidenceFocus>
      <section aria-label={t('conversation.title')} className="flex min-h-0 min-w-0 flex-1 flex-col">
        <ConversationHeader
          conversation={conversation.data}
          isPanelOpen={isPanelOpen && !turnId}
          onPanel={() => put({ panel: isPanelOpen && !turnId ? (isWide ? 'none' : null) : 'details', turn: null })}
        />
        <Messages key={id} conversation={conversation.data} explainedTurnId={turnId} onWhy={onWhy} target={target} />
        {proposal && proposal.id !== edited && (
          <SuggestedAnswer
            key={proposal.id}
            conversation={conversation.data}
            proposal={proposal}
            box={box}
            isExplained={proposal.turnId === turnId}
            onEdit={edit}
            onWhy={onWhy}
          />
        )}
        <Composer key={`${id}-composer`} conversation={conversation.data} draftKey={draftKey} box={box} />
      </section>
      {isWide ? (
        (isPanelOpen || turnId) && (
          <aside
            aria-label={turnId ? t('why.title') : t('conversation.details')}
            className="relative w-80 shrink-0 overflow-y-auto border-s bg-surface 2xl:w-96"
          >
            {why ? (
              <>
                <PanelTitle title={t('why.title')} onClose={() => put({ turn: null })} />
                {why}
              </>
            ) : (
              details
            )}
          </aside>
        )
      ) : (
        <>
          <Drawer open={isPanelOpen && !turnId} onClose={() => put({ panel: null })} title={t('conversation.details')}>
            {details}
          </Drawer>
          <Drawer open={Boolean(turnId)} onClose={() => put({ turn: null })} title={t('why.title')}>
            {why}
          </Drawer>
        </>
      )}
    </EvidenceFocus>
  )
}

function PanelTitle({ title, onClose }: { title: string; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <header className="sticky top-0 z-10 flex h-14 items-center justify-between border-b bg-surface ps-4 pe-2">
      <h2 className="font-semibold">{title}</h2>
      <button type="button" onClick={onClose} className={buttonClass('quiet', 'sm')}>
        {t('common.close')}
      </button>
    </header>
  )
}

/** Marked read when somebody truly looks: the page is in front and the conversation open. */
function useReadMark(id: string, unread: number) {
  useEffect(() => {
    if (unread === 0) return
    const mark = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', mark)
      // Not worth a word when it fails: the next look tries again.
      api('POST', `/conversations/${id}/read`).then(
        () => queryClient.invalidateQueries({ queryKey: ['conversations'] }),
        () => undefined,
      )
    }
    document.addEventListener('visibilitychange', mark)
    mark()
    return () => document.removeEventListener('visibilitychange', mark)
  }, [id, unread])
}

function ConversationSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('common.loading')} className="flex min-w-0 flex-1 flex-col">
      <div className="flex h-14 items-center gap-3 border-b bg-surface px-4">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className="h-4 w-40" />
      </div>
      <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col justify-end gap-3 p-4">
        <Skeleton className="h-12 w-1/2 rounded-xl" />
        <Skeleton className="h-20 w-3/5 self-end rounded-xl" />
        <Skeleton className="h-10 w-2/5 rounded-xl" />
      </div>
      <div className="h-20 border-t bg-surface" />
    </div>
  )
}
