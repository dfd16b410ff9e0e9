import type { Inside } from '#ground/db/scope'
import type { Turn } from './commit-turn.ts'
import { type Ended, traceOf } from './trace.ts'

/** Keeps why: what was understood, searched, found, drafted, blocked, and how long each step took. */
export async function keepTurn(inside: Inside, turn: Turn, ended: Ended) {
  const { heard, written } = turn
  const trace = traceOf(heard, turn, ended, turn.watch)
  await inside.db
    .insertInto('turns')
    .values({
      id: turn.turnId,
      conversation_id: heard.conversation.id,
      epoch: heard.conversation.epoch,
      decision: ended.decision,
      reason: written.reason ?? written.draft.reason,
      engine: written.engine,
      model: written.model,
      trace: JSON.stringify(trace),
      created_at: inside.now,
    })
    .execute()
}
