import type { Inside } from '#ground/db/scope'
import { type Person, recognize } from '#rooms/contacts'
import { insertMessage, openFor } from '../store.ts'

export interface PastMessage {
  direction: 'inbound' | 'outbound'
  author: 'contact' | 'assistant' | 'member'
  memberId: string | null
  text: string
  at: Date
  state: string
  listingIds: string[]
}

export interface PastConversation {
  connectionId: string
  channel: string
  person: Person
  language: string
  state: string
  mode: string
  assigneeId: string | null
  escalation: string | null
  preferences: Record<string, unknown>
  messages: PastMessage[]
}

/** Takes in a conversation that happened before: kept and shown, never answered. A second time it changes nothing. */
export async function recordHistory(inside: Inside, past: PastConversation) {
  const { contactId } = await recognize(inside, past.connectionId, past.person)
  const { conversation, isNew } = await openFor(inside, { connectionId: past.connectionId, contactId, channel: past.channel })
  if (!isNew) return
  let seq: number | null = null
  let inboundSeq: number | null = null
  let inboundId: string | null = null
  for (const message of past.messages) {
    const written = await insertMessage(
      { ...inside, now: message.at },
      {
        conversationId: conversation.id,
        connectionId: past.connectionId,
        direction: message.direction,
        author: message.author,
        memberId: message.memberId,
        kind: 'text',
        text: message.text,
        payload: {},
        state: message.state,
        providerId: null,
        replyTo: null,
        listingIds: message.listingIds,
        decision: message.direction === 'inbound' ? 'before-our-time' : null,
        trace: null,
        providerAt: message.at,
      },
    )
    seq = written?.seq ?? seq
    if (message.direction === 'inbound') {
      inboundSeq = written?.seq ?? inboundSeq
      inboundId = written?.id ?? inboundId
    }
  }
  const last = past.messages.at(-1)?.at ?? inside.now
  const lastInbound = past.messages.findLast(message => message.direction === 'inbound')?.at ?? null
  await inside.db
    .updateTable('conversations')
    .set({
      state: past.state,
      mode: past.mode,
      assignee_id: past.assigneeId,
      escalation: past.escalation,
      language: past.language,
      preferences: JSON.stringify(past.preferences),
      preference_sources: JSON.stringify(
        Object.fromEntries(Object.keys(past.preferences).map(slot => [slot, { messageId: inboundId, setBy: 'contact' }])),
      ),
      last_seq: seq,
      last_inbound_seq: inboundSeq,
      last_inbound_at: lastInbound,
      window_expires_at: lastInbound ? new Date(lastInbound.getTime() + 24 * 3_600_000) : null,
      greeted: true,
      updated_at: last,
    })
    .where('id', '=', conversation.id)
    .execute()
}
