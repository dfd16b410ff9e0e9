import { sql } from 'kysely'
import type { z } from 'zod'
import type { ConversationQuery } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { fold } from '#language/text/normalise'
import { summaries, summaryOf } from './summary.ts'

export async function findConversation(inside: Inside, id: string) {
  return inside.db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function getConversation(inside: Inside, id: string) {
  const row = await findConversation(inside, id)
  if (!row) throw notFound('conversation')
  return row
}

/** The newest messages, oldest first; `before` a seq for the page above. */
export async function messagesOf(
  inside: Inside,
  conversationId: string,
  { limit, before }: { limit: number; before?: number | undefined },
) {
  let query = inside.db.selectFrom('messages').selectAll().where('conversation_id', '=', conversationId).orderBy('seq', 'desc').limit(limit)
  if (before !== undefined) query = query.where('seq', '<', before)
  return (await query.execute()).reverse()
}

export async function findMessage(inside: Inside, id: string) {
  return inside.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Which of these messages were said in that conversation to the contact, and how far they got. */
export async function saidIn(inside: Inside, conversationId: string, ids: string[]) {
  return inside.db
    .selectFrom('messages')
    .select(['id', 'state'])
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'outbound')
    .where('id', 'in', ids)
    .execute()
}

/** The one conversation of a person and a channel account, when there is one. */
export async function conversationWith(inside: Inside, thread: { connectionId: string; contactId: string }) {
  return inside.db
    .selectFrom('conversations')
    .selectAll()
    .where('connection_id', '=', thread.connectionId)
    .where('contact_id', '=', thread.contactId)
    .executeTakeFirst()
}

export async function undecidedOf(inside: Inside, conversationId: string) {
  return inside.db
    .selectFrom('messages')
    .select(['id', 'seq', 'kind', 'text', 'payload', 'reply_to', 'created_at', 'trace', 'provider_id', 'transcript', 'turn_id'])
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'inbound')
    .where('decision', 'is', null)
    .orderBy('seq')
    .limit(50)
    .execute()
}

export async function listConversations(inside: Inside, asked: z.infer<typeof ConversationQuery>) {
  let query = summaries(inside)
    .orderBy('c.updated_at', 'desc')
    .orderBy('c.id')
    .limit(asked.limit + 1)
  if (asked.state) query = query.where('c.state', '=', asked.state)
  if (asked.mode) query = query.where('c.mode', '=', asked.mode)
  if (asked.waiting) query = query.where(eb => eb.or([eb('c.state', '=', 'WAITING_MEMBER'), eb('proposals.id', 'is not', null)]))
  if (asked.assignee === 'none') query = query.where('c.assignee_id', 'is', null)
  if (asked.assignee === 'me') query = query.where('c.assignee_id', '=', inside.actor.kind === 'member' ? inside.actor.id : null)
  if (asked.from) query = query.where('c.updated_at', '>=', new Date(asked.from))
  if (asked.to) query = query.where('c.updated_at', '<=', new Date(asked.to))
  if (asked.q) query = query.where('c.contact_id', 'in', contactsNamed(inside, asked.q))
  if (asked.cursor) {
    const after = readCursor(asked.cursor)
    query = query.where(
      sql<boolean>`(c.updated_at < ${after.at}::timestamptz or (c.updated_at = ${after.at}::timestamptz and c.id > ${after.id}::uuid))`,
    )
  }
  const rows = await query.execute()
  const last = rows.length > asked.limit ? rows[asked.limit - 1] : undefined
  return {
    items: rows.slice(0, asked.limit).map(row => summaryOf(row, inside.now)),
    nextCursor: last ? Buffer.from(`${last.updated_at.toISOString()} ${last.id}`).toString('base64url') : null,
  }
}

/** By part of a phone number, or part of a name as it is written. Percent signs are letters here. */
function contactsNamed(inside: Inside, text: string) {
  const digits = fold(text).replaceAll(/\D/g, '')
  const like = (value: string) => `%${value.replaceAll(/[\\%_]/g, '\\$&')}%`
  return inside.db
    .selectFrom('contacts')
    .select('id')
    .where(eb =>
      eb.or([
        eb('name', 'ilike', like(text.trim())),
        eb('username', 'ilike', like(text.trim())),
        ...(digits.length >= 3 ? [eb('phone', 'like', like(digits))] : []),
      ]),
    )
    .limit(500)
}

function readCursor(cursor: string) {
  const parts = /^(\S+Z) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!parts || Number.isNaN(Date.parse(parts[1]!)))
    throw new Refusal('invalid', 'This cursor is not one of ours.', {
      status: 400,
      errors: [{ pointer: '/query/cursor', message: 'Not a cursor.' }],
    })
  return { at: parts[1]!, id: parts[2]! }
}
