import type { Inside } from '#ground/db/scope'
import { currentTrace } from '#ground/trace'
import { type Person, recognize } from '#rooms/contacts'
import { takeOver } from '../hand-over.ts'
import { insertMedia, insertMessage, lockConversation, openFor, touch } from '../store.ts'

/**
 * A contact changed what they wrote. Not answered before: the turn sees the new words, and an answer that waits for approval is written anew.
 * Answered: shown, and asked anew only by a new message.
 */
export async function editMessage(inside: Inside, connectionId: string, edit: { providerId: string; text: string | null }) {
  await letProposalGo(inside, connectionId, edit.providerId)
  const row = await inside.db
    .updateTable('messages')
    .set({ ...(edit.text === null ? {} : { text: edit.text }), edited_at: inside.now })
    .where('connection_id', '=', connectionId)
    .where('provider_id', '=', edit.providerId)
    .where('direction', '=', 'inbound')
    .returning(['id', 'conversation_id'])
    .executeTakeFirst()
  if (row) await inside.announce('message.changed', { conversationId: row.conversation_id, messageId: row.id, state: 'received' })
  return row !== undefined
}

/** A contact took a message back: its words go, that it was there stays. */
export async function deleteMessage(inside: Inside, connectionId: string, providerId: string) {
  await letProposalGo(inside, connectionId, providerId)
  const row = await inside.db
    .updateTable('messages')
    .set({ text: null, payload: '{}', transcript: null, deleted_at: inside.now })
    .where('connection_id', '=', connectionId)
    .where('provider_id', '=', providerId)
    .where('direction', '=', 'inbound')
    .returning(['id', 'conversation_id', 'decision'])
    .executeTakeFirst()
  if (!row) return false
  if (row.decision === null) await inside.db.updateTable('messages').set({ decision: 'deleted' }).where('id', '=', row.id).execute()
  await inside.announce('message.changed', { conversationId: row.conversation_id, messageId: row.id, state: 'received' })
  return true
}

/** What was written to a message that now reads otherwise can no longer be sent; what else it answers is heard again. */
async function letProposalGo(inside: Inside, connectionId: string, providerId: string) {
  const message = await inside.db
    .selectFrom('messages')
    .select('conversation_id')
    .where('connection_id', '=', connectionId)
    .where('provider_id', '=', providerId)
    .where('decision', '=', 'drafted')
    .executeTakeFirst()
  if (!message) return
  await lockConversation(inside, message.conversation_id)
  await touch(inside, message.conversation_id, { epoch: 'new-words' })
  await inside.announce('conversation.changed', { conversationId: message.conversation_id, what: 'proposal' })
}

export interface Echo {
  connectionId: string
  channel: string
  providerId: string
  to: Person
  at: Date | null
  kind: string
  text: string | null
  payload: Record<string, unknown>
  media: {
    kind: string
    providerMediaId: string | null
    url: string | null
    mimeType: string | null
    fileName: string | null
    caption: string | null
    sha256: string | null
  }[]
}

/** A human of the brokerage answered from the phone itself: that is a take-over, at once. Our own messages echoed back change nothing. */
export async function recordEcho(inside: Inside, echo: Echo) {
  const { contactId } = await recognize(inside, echo.connectionId, echo.to)
  const { conversation } = await openFor(inside, { connectionId: echo.connectionId, contactId, channel: echo.channel })
  const message = await insertMessage(inside, {
    conversationId: conversation.id,
    connectionId: echo.connectionId,
    direction: 'outbound',
    author: 'member',
    kind: echo.kind,
    text: echo.text,
    payload: echo.payload,
    state: 'sent',
    providerId: echo.providerId,
    replyTo: null,
    trace: currentTrace(),
    providerAt: echo.at,
  })
  if (!message) return
  await insertMedia(inside, message.id, echo.media)
  await touch(inside, conversation.id, { last_seq: message.seq })
  await takeOver(inside, conversation.id, null)
  await inside.announce('message.queued', { conversationId: conversation.id, messageId: message.id })
}
