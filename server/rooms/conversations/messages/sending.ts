import { sql } from 'kysely'
import type { Failure } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { joinEarlyReceipts } from './apply-receipt.ts'

/** The states of one message on its way out. Only `channels/send-message` calls these; each is one transaction. */
export async function lockOutbound(inside: Inside, messageId: string) {
  // the conversation first, as every other act does: a take-over and a claim settle who comes first here
  const conversation = await inside.db
    .selectFrom('conversations')
    .select(['id', 'mode', 'state', 'window_expires_at', 'contact_id', 'connection_id'])
    .where('id', '=', eb =>
      eb.selectFrom('messages').select('conversation_id').where('id', '=', messageId).where('direction', '=', 'outbound'),
    )
    .forUpdate()
    .executeTakeFirst()
  if (!conversation) return undefined
  const message = await inside.db.selectFrom('messages').selectAll().where('id', '=', messageId).executeTakeFirstOrThrow()
  return { conversation, message }
}

export async function markSending(inside: Inside, messageId: string) {
  await inside.db
    .updateTable('messages')
    .set({ state: 'sending', sending_since: inside.now, attempts: sql<number>`attempts + 1` })
    .where('id', '=', messageId)
    .execute()
}

/**
 * Before more of a message leaves: whether it is still this attempt's to send, and still the machine's to say.
 * Whoever stood still too long finds that somebody else took it up, or that a member took over meanwhile.
 */
export async function renewSending(inside: Inside, messageId: string, attempt: number): Promise<boolean> {
  const found = await lockOutbound(inside, messageId)
  if (found?.message.state !== 'sending' || found.message.attempts !== attempt || found.message.sending_since === null) return false
  if (byMachine(found.message.author) && found.conversation.mode === 'member') return false
  await inside.db.updateTable('messages').set({ sending_since: inside.now }).where('id', '=', messageId).execute()
  return true
}

/** Nobody sends it any more: whoever had it is taken for dead, and when it wakes it must not. A receipt may still tell, or time settles it. */
export async function markAbandoned(inside: Inside, messageId: string) {
  await inside.db.updateTable('messages').set({ sending_since: null }).where('id', '=', messageId).where('state', '=', 'sending').execute()
}

/** What a take-over silences. */
export const byMachine = (author: string) => author === 'assistant' || author === 'campaign'

/** The provider has it. The attempt is the fence: a sender that was away too long changes nothing. */
export async function markSent(
  inside: Inside,
  message: { id: string; conversationId: string; connectionId: string; attempt: number; providerId: string },
) {
  const { numUpdatedRows } = await inside.db
    .updateTable('messages')
    .set({ state: 'sent', provider_id: message.providerId, failure: null, released: null })
    .where('id', '=', message.id)
    .where('attempts', '=', message.attempt)
    .where('state', 'in', ['sending', 'unknown'])
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await inside.announce('message.changed', { conversationId: message.conversationId, messageId: message.id, state: 'sent' })
  else
    await inside.db
      .updateTable('messages')
      .set({ provider_id: message.providerId })
      .where('id', '=', message.id)
      .where('provider_id', 'is', null)
      .execute()
  await joinEarlyReceipts(inside, message.connectionId, message.providerId)
}

/** It certainly did not leave: back in line, same place. Not once it was given up: what stood behind it may have gone by then. */
export async function markWaiting(inside: Inside, messageId: string, attempt: number) {
  await inside.db
    .updateTable('messages')
    .set({ state: 'queued', sending_since: null })
    .where('id', '=', messageId)
    .where('attempts', '=', attempt)
    .where('state', '=', 'sending')
    .where('sending_since', 'is not', null)
    .execute()
}

export async function markEnded(
  inside: Inside,
  message: { id: string; conversationId: string },
  state: 'failed' | 'unknown' | 'suppressed',
  failure: Failure,
) {
  const { numUpdatedRows } = await inside.db
    .updateTable('messages')
    .set({ state, failure: JSON.stringify(failure) })
    .where('id', '=', message.id)
    .where('state', 'in', ['queued', 'sending'])
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await inside.announce('message.changed', { conversationId: message.conversationId, messageId: message.id, state })
}

/** A member presses Retry: the same message goes out again, for real. */
export async function retryMessage(inside: Inside, messageId: string) {
  const message = await inside.db
    .selectFrom('messages')
    .select(['id', 'conversation_id', 'state', 'author'])
    .where('id', '=', messageId)
    .where('direction', '=', 'outbound')
    .forUpdate()
    .executeTakeFirst()
  if (!message) throw notFound('message')
  if (message.state === 'queued' || message.state === 'sending') return
  if (message.state !== 'failed' && message.state !== 'unknown')
    throw new Refusal('conflict', 'This message has arrived; there is nothing to send again.', { name: 'already-sent' })
  await inside.db
    .updateTable('messages')
    .set({
      state: 'queued',
      failure: null,
      provider_id: null,
      sending_since: null,
      author: 'member',
      member_id: inside.actor.kind === 'member' ? inside.actor.id : null,
    })
    .where('id', '=', messageId)
    .execute()
  inside.enqueue({ kind: 'send-message', key: `send:${message.conversation_id}`, payload: { messageId } })
  await inside.announce('message.changed', { conversationId: message.conversation_id, messageId, state: 'queued' })
}
