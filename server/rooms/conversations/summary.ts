import type { ConversationSummary, MessageView } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'

/** The summaries of an inbox, newest first; one query whatever the page. */
export const summaries = (inside: Inside) =>
  inside.db
    .selectFrom('conversations as c')
    .innerJoin('contacts', 'contacts.id', 'c.contact_id')
    .leftJoin('members', 'members.id', 'c.assignee_id')
    .leftJoin('proposals', join => join.onRef('proposals.conversation_id', '=', 'c.id').on('proposals.state', '=', 'waiting'))
    .leftJoin('messages as last', join => join.onRef('last.conversation_id', '=', 'c.id').onRef('last.seq', '=', 'c.last_seq'))
    .select([
      'c.id',
      'c.channel',
      'c.connection_id',
      'c.state',
      'c.mode',
      'c.assignee_id',
      'c.escalation',
      'c.window_expires_at',
      'c.has_window',
      'c.contact_id',
      'c.language',
      'c.unread',
      'c.updated_at',
      'members.full_name as assignee_name',
      'contacts.name',
      'contacts.phone',
      'contacts.username',
      'contacts.opted_out_at',
      'proposals.id as proposal_id',
      'last.text as last_text',
      'last.kind as last_kind',
      'last.direction as last_direction',
      'last.state as last_state',
      'last.created_at as last_at',
    ])
export type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>

export async function getSummary(inside: Inside, id: string): Promise<SummaryRow> {
  const row = await summaries(inside).where('c.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('conversation')
  return row
}

/** How conversations are told to members. */
export function summaryOf(row: SummaryRow, now: Date): ConversationSummary {
  return {
    id: row.id,
    channel: row.channel,
    connectionId: row.connection_id,
    state: row.state as ConversationSummary['state'],
    mode: row.mode as ConversationSummary['mode'],
    assignee: row.assignee_id && row.assignee_name ? { id: row.assignee_id, name: row.assignee_name } : null,
    escalation: row.escalation,
    window: {
      open: !row.has_window || (row.window_expires_at !== null && row.window_expires_at > now),
      expiresAt: row.window_expires_at?.toISOString() ?? null,
    },
    contact: { id: row.contact_id, name: row.name, phone: row.phone, username: row.username },
    language: row.language as ConversationSummary['language'],
    lastMessage: row.last_at
      ? {
          text: row.last_text,
          kind: row.last_kind as MessageView['kind'],
          direction: row.last_direction as MessageView['direction'],
          state: row.last_state as MessageView['state'],
          at: row.last_at.toISOString(),
        }
      : null,
    unread: row.unread,
    awaitsApproval: row.proposal_id !== null,
    updatedAt: row.updated_at.toISOString(),
  }
}
