import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import type { Conversation } from '#contracts/conversation'
import { Avatar, Badge } from '../../design/badge.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { Icon, type IconName } from '../../design/icons.tsx'
import { Menu } from '../../design/menu.tsx'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { nameOf } from './preview.ts'

type Deed = 'takeover' | 'return' | 'suggest' | 'close' | 'reopen'

export function ConversationHeader({
  conversation,
  isPanelOpen,
  onPanel,
}: {
  conversation: Conversation
  isPanelOpen: boolean
  onPanel: () => void
}) {
  const { t } = useTranslation()
  const location = useLocation()
  const navigate = useNavigate()
  const { id, contact, mode, state, assignee } = conversation
  const act = useMutation({
    mutationFn: (deed: Deed) =>
      deed === 'return' || deed === 'suggest'
        ? api('POST', `/conversations/${id}/return`, { body: { mode: deed === 'suggest' ? 'draft' : 'assistant' } })
        : api('POST', `/conversations/${id}/${deed}`),
    onMutate: deed => {
      // The human always wins, on the screen too: from this press on the assistant is not shown as writing.
      if (deed === 'takeover')
        queryClient.setQueryData<Conversation>(['conversation', id], old => old && { ...old, mode: 'member', typing: false })
    },
    onError: error => tell(error, t),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['conversation', id] }),
        queryClient.invalidateQueries({ queryKey: ['conversations'] }),
      ]),
  })
  const name = nameOf(contact, t)
  const isBusy = (deed: Deed) => act.isPending && act.variables === deed
  const modes: { label: string; icon: IconName; deed: Deed }[] =
    state === 'CLOSED'
      ? []
      : mode === 'draft'
        ? [{ label: t('conversation.answerByItself'), icon: 'spark', deed: 'return' }]
        : [{ label: t('conversation.suggestOnly'), icon: 'pencil', deed: 'suggest' }]
  const exportAs = (format: string) => window.open(`/api/conversations/${id}/export?format=${format}`, '_blank', 'noopener')

  return (
    <header className="flex min-h-14 shrink-0 items-center gap-2 border-b bg-surface px-2 py-1.5 md:px-4">
      <Link
        to={{ pathname: '/inbox', search: location.search.replace(/[?&](panel|turn)=[^&]*/g, '').replace(/^&/, '?') }}
        aria-label={t('conversation.backToInbox')}
        className="flex size-10 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover md:hidden"
      >
        <Icon name="back" size={22} />
      </Link>
      <span className="max-sm:hidden">
        <Avatar name={contact.name} size="sm" />
      </span>
      <div className="min-w-0 flex-1">
        <h1 className="align-parent truncate text-base font-semibold" dir="auto" title={name}>
          {name}
        </h1>
        <p className="flex items-center gap-1.5 text-xs text-muted">
          <span className="truncate max-sm:hidden">{t(`channel.${conversation.channel}`, { defaultValue: conversation.channel })}</span>
          <ModeBadge mode={mode} state={state} assignee={assignee?.name ?? null} />
        </p>
      </div>
      {state === 'CLOSED' ? (
        <Button busy={isBusy('reopen')} onClick={() => act.mutate('reopen')}>
          {t('conversation.reopen')}
        </Button>
      ) : mode === 'member' ? (
        <Button icon="spark" busy={isBusy('return')} onClick={() => act.mutate('return')}>
          {t('conversation.giveBack')}
        </Button>
      ) : (
        <Button tone="primary" icon="hand" busy={isBusy('takeover')} onClick={() => act.mutate('takeover')}>
          {t('conversation.takeOver')}
        </Button>
      )}
      <IconButton icon="panel" label={t('conversation.details')} pressed={isPanelOpen} onClick={onPanel} />
      <Menu
        trigger={<IconButton icon="more" label={t('nav.more')} className="max-sm:-ms-2" />}
        items={[
          state === 'CLOSED'
            ? { label: t('conversation.reopen'), icon: 'undo', onSelect: () => act.mutate('reopen') }
            : { label: t('conversation.close'), icon: 'check', onSelect: () => act.mutate('close') },
          ...modes.map(item => ({ ...item, onSelect: () => act.mutate(item.deed) })),
          { label: t('replay.menu'), icon: 'refresh', onSelect: () => void navigate(`/replay/${id}`) },
          null,
          { label: t('conversation.exportPdf'), icon: 'download', onSelect: () => exportAs('pdf') },
          { label: t('conversation.exportJson'), icon: 'download', onSelect: () => exportAs('json') },
          { label: t('conversation.exportCsv'), icon: 'download', onSelect: () => exportAs('csv') },
        ]}
      />
    </header>
  )
}

export function ModeBadge({
  mode,
  state,
  assignee,
}: {
  mode: Conversation['mode']
  state: Conversation['state']
  assignee: string | null
}) {
  const { t } = useTranslation()
  if (state === 'CLOSED') return <Badge>{t('state.CLOSED')}</Badge>
  if (state === 'WAITING_MEMBER' && mode !== 'member')
    return (
      <Badge tone="warn" icon="hand">
        {t('state.WAITING_MEMBER')}
      </Badge>
    )
  if (mode === 'member')
    return (
      <Badge tone="human" icon="person">
        {assignee ?? t('mode.member')}
      </Badge>
    )
  if (mode === 'draft')
    return (
      <Badge tone="warn" icon="pencil">
        {t('mode.draft')}
      </Badge>
    )
  return (
    <Badge tone="accent" icon="spark">
      {t('mode.assistant')}
    </Badge>
  )
}
