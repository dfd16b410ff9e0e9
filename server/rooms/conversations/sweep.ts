import type { Engine } from '#ground/db/engine'
import type { Inside } from '#ground/db/scope'
import { idleAfterMs } from './conversation.ts'

/** What was recorded but never done, across organizations, ids only: the sweep rings their bells again. */
export async function findForgotten(engine: Engine, { undoneSince, sendingSince }: { undoneSince: Date; sendingSince: Date }) {
  const { rows } = await engine.once(
    'simsar_dispatcher',
    `select org_id, conversation_id, null::uuid as message_id, 'turn' as what from messages
       where direction = 'inbound' and decision is null and created_at < $1 group by org_id, conversation_id
     union all
     select org_id, conversation_id, id, 'send' from messages where state = 'queued' and created_at < $1
     union all
     select org_id, conversation_id, id, 'settle' from messages where state = 'sending' and coalesce(sending_since, created_at) < $2
     limit 1000`,
    [undoneSince, sendingSince],
  )
  return rows as { org_id: string; conversation_id: string; message_id: string | null; what: 'turn' | 'send' | 'settle' }[]
}

/** Conversations that went quiet rest. Facts stay. */
export async function restIdle(inside: Inside) {
  const rows = await inside.db
    .updateTable('conversations')
    .set({ state: 'IDLE' })
    .where('state', 'in', ['NEW', 'ACTIVE'])
    .where('updated_at', '<', new Date(inside.now.getTime() - idleAfterMs))
    .where('mode', '!=', 'member')
    .returning('id')
    .execute()
  for (const row of rows) await inside.announce('conversation.changed', { conversationId: row.id, what: 'state' })
}
