import type { TurnView } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { getConversation } from '#rooms/conversations'

/** The turns of a conversation, newest first: why each answer was what it was. */
export async function listTurns(inside: Inside, conversationId: string): Promise<{ items: TurnView[]; nextCursor: null }> {
  await getConversation(inside, conversationId)
  const rows = await inside.db
    .selectFrom('turns')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  return { items: rows.map(row => viewTurn(row)), nextCursor: null }
}

type Trace = Omit<TurnView, 'id' | 'conversationId' | 'decision' | 'reason' | 'engine' | 'model' | 'createdAt'>

export function viewTurn(row: {
  id: string
  conversation_id: string
  decision: string
  reason: string | null
  engine: string
  model: string | null
  trace: unknown
  created_at: Date
}): TurnView {
  const trace = row.trace as Trace
  return {
    ...trace,
    id: row.id,
    conversationId: row.conversation_id,
    decision: row.decision,
    reason: row.reason,
    engine: row.engine,
    model: row.model,
    createdAt: row.created_at.toISOString(),
  }
}
