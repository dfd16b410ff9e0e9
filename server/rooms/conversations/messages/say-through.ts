import { sql } from 'kysely'
import type { Evidence } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import type { ReplyContent } from './reply.ts'
import { payloadOf } from './reply.ts'
import { byMachine, lockOutbound } from './sending.ts'

/**
 * A further sentence of an answer may be read: everything up to `end`, in UTF-16 units of its text. False when it is not this attempt's to say
 * any more, or a member has the conversation. A take-over locks the same row, so that one of the two is first.
 */
export async function sayThrough(inside: Inside, message: { id: string; attempt: number; end: number }): Promise<boolean> {
  const found = await lockOutbound(inside, message.id)
  if (found?.message.state !== 'sending' || found.message.attempts !== message.attempt || found.message.sending_since === null) return false
  if (byMachine(found.message.author) && found.conversation.mode === 'member') return false
  await inside.db
    .updateTable('messages')
    .set({ released: sql<number>`greatest(released, ${message.end}::int)`, sending_since: inside.now })
    .where('id', '=', message.id)
    .execute()
  await inside.announce('message.changed', { conversationId: found.conversation.id, messageId: message.id, state: 'sending' })
  return true
}

/**
 * What the machine is saying sentence by sentence ends where it is: what was read stays said, and is all that was said.
 * The buttons under it go, and so do the evidence and the listings of what nobody read.
 */
export async function endSayings(inside: Inside, conversationId: string) {
  const saying = await inside.db
    .selectFrom('messages')
    .select(['id', 'text', 'content', 'evidence', 'listing_ids', 'released'])
    .where('conversation_id', '=', conversationId)
    .where('author', 'in', ['assistant', 'campaign'])
    .where('state', 'in', ['sending', 'queued'])
    .where('released', 'is not', null)
    .execute()
  for (const message of saying) {
    const said = (message.text ?? '').slice(0, message.released!).trimEnd()
    const evidence = (message.evidence as Evidence[]).filter(({ end }) => end <= said.length)
    const content = saidOf(message.content as ReplyContent, said)
    await inside.db
      .updateTable('messages')
      .set({
        state: 'sent',
        kind: content.kind,
        text: said,
        content: JSON.stringify(content),
        payload: JSON.stringify(payloadOf(content)),
        evidence: JSON.stringify(evidence),
        listing_ids: message.listing_ids.filter(id => evidence.some(({ listingId }) => listingId === id)),
        sending_since: null,
      })
      .where('id', '=', message.id)
      .execute()
    await inside.announce('message.changed', { conversationId, messageId: message.id, state: 'sent' })
  }
}

const saidOf = (content: ReplyContent, text: string): ReplyContent =>
  content.kind === 'buttons' && content.pictureId ? { ...content, text, buttons: [] } : { kind: 'text', text }

/** How far it was said is kept only where it ended before its time. */
export const wasStopped = (message: { state: string; released: number | null }) =>
  message.released !== null && message.state !== 'sending' && message.state !== 'queued'
