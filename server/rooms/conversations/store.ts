import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'
import { newId } from '#ground/ids'
import { outdateProposal } from './proposals/outdate.ts'

/** The one conversation of a person and a channel account, opened if there is none. */
export async function openFor(inside: Inside, thread: { connectionId: string; contactId: string; channel: string; hasWindow?: boolean }) {
  const find = () =>
    inside.db
      .selectFrom('conversations')
      .selectAll()
      .where('connection_id', '=', thread.connectionId)
      .where('contact_id', '=', thread.contactId)
      .forUpdate()
      .executeTakeFirst()
  const open = await find()
  if (open) return { conversation: open, isNew: false }
  await inside.db
    .insertInto('conversations')
    .values({
      id: newId(),
      connection_id: thread.connectionId,
      contact_id: thread.contactId,
      channel: thread.channel,
      has_window: thread.hasWindow ?? true,
      created_at: inside.now,
      updated_at: inside.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const opened = await find()
  if (!opened) throw new Error('a conversation was opened and is not there')
  return { conversation: opened, isNew: true }
}

export async function lockConversation(inside: Inside, id: string) {
  const row = await inside.db.selectFrom('conversations').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound('conversation')
  return row
}
export type ConversationRow = Awaited<ReturnType<typeof lockConversation>>

export interface NewMessage {
  id?: string
  conversationId: string
  connectionId: string
  direction: 'inbound' | 'outbound'
  author: 'contact' | 'assistant' | 'member' | 'campaign' | 'system'
  memberId?: string | null
  kind: string
  text: string | null
  payload: Record<string, unknown>
  content?: unknown
  state: string
  providerId: string | null
  replyTo: string | null
  evidence?: unknown[]
  listingIds?: string[]
  turnId?: string | null
  decision?: string | null
  trace: string | null
  providerAt: Date | null
}

/** Inserts a message once: the same provider id again changes nothing and answers undefined. */
export async function insertMessage(inside: Inside, message: NewMessage): Promise<{ id: string; seq: number } | undefined> {
  return inside.db
    .insertInto('messages')
    .values({
      id: message.id ?? newId(),
      conversation_id: message.conversationId,
      connection_id: message.connectionId,
      direction: message.direction,
      author: message.author,
      member_id: message.memberId ?? null,
      kind: message.kind,
      text: message.text,
      payload: JSON.stringify(message.payload),
      content: message.content === undefined ? null : JSON.stringify(message.content),
      state: message.state,
      provider_id: message.providerId,
      reply_to: message.replyTo,
      evidence: JSON.stringify(message.evidence ?? []),
      listing_ids: message.listingIds ?? [],
      turn_id: message.turnId ?? null,
      decision: message.decision ?? null,
      trace: message.trace,
      provider_at: message.providerAt,
      created_at: inside.now,
    })
    .onConflict(conflict => conflict.columns(['org_id', 'connection_id', 'provider_id']).where('provider_id', 'is not', null).doNothing())
    .returning(['id', 'seq'])
    .executeTakeFirst()
}

export async function insertMedia(
  inside: Inside,
  messageId: string,
  media: {
    kind: string
    providerMediaId: string | null
    url: string | null
    mimeType: string | null
    fileName: string | null
    caption: string | null
    sha256: string | null
  }[],
) {
  if (media.length === 0) return []
  return inside.db
    .insertInto('media')
    .values(
      media.map((item, position) => ({
        message_id: messageId,
        position,
        kind: item.kind,
        provider_media_id: item.providerMediaId,
        url: item.url,
        mime_type: item.mimeType,
        file_name: item.fileName,
        caption: item.caption,
        sha256: item.sha256,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning(['id'])
    .execute()
}

/** What a customer's message becomes, once decided: answered, handed over, a member's, or no answer and why. Decided once. */
export async function decideMessages(
  inside: Inside,
  conversationId: string,
  decided: { throughSeq: number; decision: string; turnId: string | null },
) {
  const rows = await inside.db
    .updateTable('messages')
    .set({ decision: decided.decision, turn_id: decided.turnId })
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'inbound')
    .where('decision', 'is', null)
    .where('seq', '<=', decided.throughSeq)
    .returning('id')
    .execute()
  return rows.map(row => row.id)
}

export async function suppressQueued(inside: Inside, conversationId: string, reason: string) {
  const rows = await inside.db
    .updateTable('messages')
    .set({ state: 'suppressed', failure: JSON.stringify({ code: reason, providerCode: null, detail: null, retryable: false }) })
    .where('conversation_id', '=', conversationId)
    .where('author', 'in', ['assistant', 'campaign'])
    .where('state', '=', 'queued')
    .returning(['id'])
    .execute()
  for (const row of rows) await inside.announce('message.changed', { conversationId, messageId: row.id, state: 'suppressed' })
}

export async function touch(
  inside: Inside,
  id: string,
  changes: Partial<Omit<ConversationRow, 'org_id' | 'id' | 'preferences' | 'preference_sources' | 'viewing' | 'epoch'>> & {
    /** Climbs, after new words of theirs or because it changed hands. What waits for approval was written for the epoch before. */
    epoch?: 'new-words' | 'new-hands'
  },
) {
  const { epoch, ...rest } = changes
  if (epoch) await outdateProposal(inside, id, epoch)
  await inside.db
    .updateTable('conversations')
    .set({ ...rest, ...(epoch ? { epoch: sql<number>`epoch + 1` } : {}), updated_at: inside.now })
    .where('id', '=', id)
    .execute()
}
