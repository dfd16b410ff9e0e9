import { sql } from 'kysely'
import type { TurnView } from '#contracts/conversation'
import type { LabelledQuery } from '#contracts/playground'
import type { Inside } from '#ground/db/scope'
import { viewTurn } from '../turn/find.ts'

type Span = Pick<LabelledQuery, 'from' | 'to' | 'channel'>

/** The next conversations that have a turn within the span, by id. */
export async function conversationsAfter(inside: Inside, span: Span, after: string | null, limit: number) {
  let query = inside.db
    .selectFrom('conversations as c')
    .innerJoin('contacts', 'contacts.id', 'c.contact_id')
    .select(['c.id', 'c.channel', 'c.preferences', 'contacts.name', 'contacts.username'])
    .where(eb => eb.exists(within(eb.selectFrom('turns').select('turns.id').whereRef('turns.conversation_id', '=', 'c.id'), span)))
    .orderBy('c.id')
    .limit(limit)
  if (span.channel) query = query.where('c.channel', '=', span.channel)
  if (after) query = query.where('c.id', '>', after)
  return query.execute()
}
export type LabelledConversation = Awaited<ReturnType<typeof conversationsAfter>>[number]

/** A page of a conversation's turns, oldest first, with its place among all turns left to the asker. Overtaken ones are heard again in the next. */
export async function turnsAfter(
  inside: Inside,
  conversationId: string,
  span: Span,
  after: TurnView | null,
  limit: number,
): Promise<TurnView[]> {
  let query = within(inside.db.selectFrom('turns').selectAll().where('conversation_id', '=', conversationId), span)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
  if (after) query = query.where(sql<boolean>`(created_at, id) > (${after.createdAt}::timestamptz, ${after.id}::uuid)`)
  return (await query.execute()).map(viewTurn)
}

/** The turn before the first of a span, and how many stand before it. */
export async function turnsBefore(inside: Inside, conversationId: string, from: string) {
  const before = inside.db
    .selectFrom('turns')
    .where('conversation_id', '=', conversationId)
    .where('created_at', '<', new Date(from))
    .where('decision', 'not in', untold)
  const { count } = await before.select(eb => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()
  const row = await before.selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return { count: Number(count), last: row ? viewTurn(row) : null }
}

const untold = ['superseded', 'failed']

interface Narrowing {
  where(column: 'turns.created_at', operator: '>=' | '<', value: Date): this
  where(column: 'turns.decision', operator: 'not in', value: string[]): this
}
function within<Query extends Narrowing>(query: Query, { from, to }: Span): Query {
  let narrowed = query.where('turns.decision', 'not in', untold)
  if (from) narrowed = narrowed.where('turns.created_at', '>=', new Date(from))
  if (to) narrowed = narrowed.where('turns.created_at', '<', new Date(to))
  return narrowed
}

/** What members did by hand in these conversations: wishes set and take-overs, in order. */
export async function deedsIn(inside: Inside, conversationIds: string[]) {
  return inside.db
    .selectFrom('audit_entries')
    .select(['subject', 'action', 'at', 'detail'])
    .where('action', 'in', ['conversation.preference-set', 'conversation.taken-over'])
    .where('subject', 'in', conversationIds)
    .orderBy('id')
    .execute()
}
export type Deed = Awaited<ReturnType<typeof deedsIn>>[number]

export async function memberNames(inside: Inside): Promise<string[]> {
  return (await inside.db.selectFrom('members').select('full_name').execute()).map(member => member.full_name)
}
