import type { TurnView } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { wordsOf } from '#rooms/conversations'
import { viewTurn } from '../turn/find.ts'

/** Turns that came to something: one that was overtaken is heard again in the next, and one that failed has no answer to compare. */
const counted = ['answered', 'asked', 'handed-over', 'silent', 'drafted']

/** The newest turns of a conversation, oldest first. */
export async function newestTurns(inside: Inside, conversationId: string, limit: number): Promise<TurnView[]> {
  const rows = await inside.db
    .selectFrom('turns')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('decision', 'in', counted)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse().map(viewTurn)
}

export async function countTurns(inside: Inside, conversationId: string): Promise<number> {
  const { count } = await inside.db
    .selectFrom('turns')
    .select(eb => eb.fn.countAll().as('count'))
    .where('conversation_id', '=', conversationId)
    .where('decision', 'in', counted)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Most messages one replay looks at: forty turns of a patient writer. */
const mostMessages = 2000

/** Everything said from the first of these messages on, in order, and a little of what stood before. */
export async function messagesFrom(inside: Inside, conversationId: string, firstIds: string[], before: number) {
  const columns = ['id', 'seq', 'direction', 'author', 'kind', 'text', 'payload', 'transcript', 'listing_ids', 'created_at'] as const
  const base = inside.db.selectFrom('messages').select(columns).where('conversation_id', '=', conversationId)
  const first = firstIds.length > 0 ? await base.where('id', 'in', firstIds).orderBy('seq').executeTakeFirst() : undefined
  if (!first) return { earlier: [], since: [] }
  return {
    earlier: (await base.where('seq', '<', first.seq).orderBy('seq', 'desc').limit(before).execute()).reverse().map(inWords),
    since: (await base.where('seq', '>=', first.seq).orderBy('seq').limit(mostMessages).execute()).map(inWords),
  }
}

/** What was heard in a voice note then is what was written: it is not listened to again. */
const inWords = <M extends { text: string | null; transcript: unknown }>(message: M): M => ({ ...message, text: wordsOf(message) })
export type PastMessage = Awaited<ReturnType<typeof messagesFrom>>['since'][number]
