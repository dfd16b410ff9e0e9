import clsx from 'clsx'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ConversationSummary } from '#contracts/conversation'
import { Avatar, Badge } from '../../design/badge.tsx'
import { formatDateTime, formatNumber, formatWhen } from '../../words/format.ts'
import { Delivery } from '../conversation/delivery.tsx'
import { ModeBadge } from '../conversation/header.tsx'
import { nameOf, previewOf } from '../conversation/preview.ts'

export const ConversationRow = memo(function ConversationRow({
  conversation,
  isOpen,
  search,
}: {
  conversation: ConversationSummary
  isOpen: boolean
  search: string
}) {
  const { t } = useTranslation()
  const { contact, lastMessage, unread } = conversation
  const at = lastMessage?.at ?? conversation.updatedAt
  return (
    <Link
      data-row
      to={{ pathname: `/inbox/${conversation.id}`, search }}
      aria-current={isOpen ? 'page' : undefined}
      className={clsx(
        'flex gap-3 border-b px-3 py-2.5 transition-colors focus-visible:-outline-offset-2',
        isOpen ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      <Avatar name={contact.name} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className={clsx('align-parent min-w-0 flex-1 truncate', unread > 0 ? 'font-semibold' : 'font-medium')} dir="auto">
            {nameOf(contact, t)}
          </span>
          <time dateTime={at} title={formatDateTime(at)} className="shrink-0 text-xs text-faint">
            {formatWhen(at)}
          </time>
        </span>
        <span className="flex items-center gap-1.5">
          {lastMessage?.direction === 'outbound' && <Delivery state={lastMessage.state} size={14} />}
          <span className={clsx('align-parent min-w-0 flex-1 truncate text-sm', unread > 0 ? 'text-ink' : 'text-muted')} dir="auto">
            {lastMessage ? previewOf(lastMessage, t) : t('conversation.noMessages')}
          </span>
          {unread > 0 && (
            <span className="flex h-5 min-w-5 shrink-0 items-center justify-center rounded-full bg-accent px-1.5 text-xs font-semibold text-on-accent">
              <span aria-hidden="true">{formatNumber(Math.min(unread, 99))}</span>
              <span className="sr-only">{t('inbox.unread', { count: unread })}</span>
            </span>
          )}
        </span>
        <span className="mt-1 flex flex-wrap items-center gap-1.5">
          {conversation.awaitsApproval ? (
            <Badge tone="warn" icon="pencil">
              {t('suggestion.waits')}
            </Badge>
          ) : (
            <ModeBadge mode={conversation.mode} state={conversation.state} assignee={conversation.assignee?.name ?? null} />
          )}
          {conversation.escalation && conversation.state === 'WAITING_MEMBER' && (
            <Badge tone="warn">{t(`escalation.${conversation.escalation}`, { defaultValue: conversation.escalation })}</Badge>
          )}
        </span>
      </span>
    </Link>
  )
})
