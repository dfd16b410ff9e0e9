import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '#contracts/conversation'
import { Icon } from '../../design/icons.tsx'
import { Menu } from '../../design/menu.tsx'
import { Spinner } from '../../design/waiting.tsx'
import { api } from '../wire/api.ts'
import { membersQuery, queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'

/** Whose conversation it is. Assigning alone does not silence the assistant; taking over does. */
export function Assignee({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation()
  const members = useQuery(membersQuery)
  const assign = useMutation({
    mutationFn: (memberId: string | null) => api('PUT', `/conversations/${conversation.id}/assignee`, { body: { memberId } }),
    onError: error => tell(error, t),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['conversation', conversation.id] }),
        queryClient.invalidateQueries({ queryKey: ['conversations'] }),
      ]),
  })
  const chosen = conversation.assignee?.id ?? null
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          disabled={assign.isPending}
          aria-label={t('contact.assign', { name: conversation.assignee?.name ?? t('contact.nobody') })}
          className="flex max-w-full items-center gap-1 rounded-sm hover:text-accent-ink"
        >
          <bdi className="truncate">{conversation.assignee?.name ?? t('contact.nobody')}</bdi>
          {assign.isPending ? <Spinner size={13} /> : <Icon name="down" size={14} className="text-faint" />}
        </button>
      }
      items={[
        { label: t('contact.nobody'), checked: chosen === null, onSelect: () => assign.mutate(null) },
        null,
        ...(members.data?.items ?? [])
          .filter(member => !member.disabled)
          .map(member => ({ label: member.fullName, checked: member.id === chosen, onSelect: () => assign.mutate(member.id) })),
      ]}
    />
  )
}
