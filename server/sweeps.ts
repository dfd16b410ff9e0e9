import type { Clock } from '#ground/clock'
import type { Engine } from '#ground/db/engine'
import type { Actor, Scope } from '#ground/db/scope'
import { keepLiveHours } from '#ground/live/hub'
import { errorFields, type Log } from '#ground/log'
import type { patienceOf } from '#ground/patience'
import { planTurn } from '#rooms/assistant'
import { findForgotten, restIdle } from '#rooms/conversations'

const system: Actor = { kind: 'system' }

export interface SweepParts {
  engine: Engine
  scope: Scope
  clock: Clock
  log: Log
  patience: ReturnType<typeof patienceOf>
}

/** The tables are the truth, jobs are only the bell: whatever was recorded and never done is rung again here. */
export async function ringForgotten({ engine, scope, clock, patience }: SweepParts) {
  const before = (ms: number) => new Date(clock.now().getTime() - ms)
  const waiting = await engine.once(
    'simsar_dispatcher',
    'select distinct org_id, connection_id from deliveries where unpacked_at is null and received_at < $1 limit 500',
    [before(patience.unpackMs)],
  )
  for (const row of waiting.rows)
    await scope.inside(row.org_id as string, system, async inside =>
      inside.enqueue({
        kind: 'unpack-deliveries',
        key: `unpack:${row.connection_id}`,
        payload: { connectionId: row.connection_id as string },
        single: true,
      }),
    )
  for (const found of await findForgotten(engine, {
    undoneSince: before(patience.forgottenMs),
    sendingSince: before(patience.unsettledMs),
  }))
    await scope.inside(found.org_id, system, async inside => {
      // a bell that is still waiting or running needs no second one
      const key = { turn: `turn:${found.conversation_id}`, send: `send:${found.conversation_id}`, settle: `settle:${found.message_id}` }[
        found.what
      ]
      const open = await inside.db
        .selectFrom('jobs')
        .select('id')
        .where('key', '=', key)
        .where('state', 'in', ['waiting', 'running'])
        .limit(1)
        .execute()
      if (open.length > 0) return
      if (found.what === 'turn') await planTurn(inside, found.conversation_id)
      else inside.enqueue({ kind: found.what === 'send' ? 'send-message' : 'settle-send', key, payload: { messageId: found.message_id } })
    })
}

/** What is kept for a while only, in hours: a provider's redelivery lasts seven days, a repeated request a day. */
const forgotten: [string, number][] = [
  ['delete from live_events where at < $1', keepLiveHours],
  ['delete from early_receipts where at < $1', 8 * 24],
  ['delete from model_answers where created_at < $1', 30 * 24],
  ['delete from media_readings where created_at < $1', 7 * 24],
  ['delete from idempotency_keys where created_at < $1', 48],
]

/** Quiet conversations rest; what screens heard long ago is forgotten. */
export async function tidy({ engine, scope, clock }: SweepParts) {
  const idle = await engine.once(
    'simsar_dispatcher',
    "select distinct org_id from conversations where state in ('NEW', 'ACTIVE') and mode <> 'member' and updated_at < $1 limit 500",
    [new Date(clock.now().getTime() - 31 * 60_000)],
  )
  for (const row of idle.rows) await scope.inside(row.org_id as string, system, inside => restIdle(inside))
  for (const [statement, hours] of forgotten)
    await engine.once('simsar_dispatcher', statement, [new Date(clock.now().getTime() - hours * 3_600_000)])
}

/** Starts the sweeps; the returned function stops them. They never overlap themselves. */
export function startSweeps(parts: SweepParts): () => void {
  const every = (ms: number, work: (parts: SweepParts) => Promise<void>) => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      work(parts)
        .catch(error => parts.log.warn('a sweep did not finish', errorFields(error)))
        .finally(() => {
          busy = false
        })
    }, ms)
  }
  const timers = [every(parts.patience.sweepMs, ringForgotten), every(60_000, tidy)]
  return () => timers.forEach(clearInterval)
}
