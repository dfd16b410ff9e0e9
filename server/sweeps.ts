import type { Clock } from '#ground/clock'
import type { Engine } from '#ground/db/engine'
import type { Actor, Scope } from '#ground/db/scope'
import type { Files } from '#ground/files'
import { isRung } from '#ground/jobs/bells'
import { keepLiveHours } from '#ground/live/hub'
import { errorFields, type Log } from '#ground/log'
import { sweepLoose } from '#ground/loose-files'
import type { patienceOf } from '#ground/patience'
import { planTurn } from '#rooms/assistant'
import { findForgotten, restIdle } from '#rooms/conversations'
import { findUnread, ringUnread } from '#rooms/knowledge'
import { findUnfinishedImports, ringUnfinishedImport } from '#rooms/listings'

const system: Actor = { kind: 'system' }

export interface SweepParts {
  engine: Engine
  scope: Scope
  clock: Clock
  log: Log
  files: Files
  patience: ReturnType<typeof patienceOf>
}

/** The tables are the truth, jobs are only the bell: whatever was recorded and never done is rung again here. */
export async function ringForgotten(parts: SweepParts) {
  await ringForDeliveries(parts)
  await ringForConversations(parts)
  await ringForReadings(parts)
}

const before = ({ clock }: SweepParts, ms: number) => new Date(clock.now().getTime() - ms)

async function ringForDeliveries(parts: SweepParts) {
  const waiting = await parts.engine.once(
    'simsar_dispatcher',
    'select distinct org_id, connection_id from deliveries where unpacked_at is null and received_at < $1 limit 500',
    [before(parts, parts.patience.unpackMs)],
  )
  for (const row of waiting.rows)
    await parts.scope.inside(row.org_id as string, system, async inside =>
      inside.enqueue({
        kind: 'unpack-deliveries',
        key: `unpack:${row.connection_id}`,
        payload: { connectionId: row.connection_id as string },
        single: true,
      }),
    )
}

async function ringForConversations(parts: SweepParts) {
  const { engine, scope, patience } = parts
  for (const found of await findForgotten(engine, {
    undoneSince: before(parts, patience.forgottenMs),
    sendingSince: before(parts, patience.unsettledMs),
  }))
    await scope.inside(found.org_id, system, async inside => {
      const key = { turn: `turn:${found.conversation_id}`, send: `send:${found.conversation_id}`, settle: `settle:${found.message_id}` }[
        found.what
      ]
      if (await isRung(inside, key)) return
      if (found.what === 'turn') await planTurn(inside, found.conversation_id)
      else inside.enqueue({ kind: found.what === 'send' ? 'send-message' : 'settle-send', key, payload: { messageId: found.message_id } })
    })
}

/** Documents and sheets that came in and that nobody goes on with. */
async function ringForReadings(parts: SweepParts) {
  const { engine, scope, patience } = parts
  const since = before(parts, patience.forgottenMs)
  for (const { org_id, id } of await findUnread(engine, { since })) await scope.inside(org_id, system, inside => ringUnread(inside, id))
  for (const { org_id, id } of await findUnfinishedImports(engine, { since }))
    await scope.inside(org_id, system, inside => ringUnfinishedImport(inside, id))
}

/** What is kept for a while only, in hours: a provider's redelivery lasts seven days, a repeated request a day. */
const forgotten: [string, number][] = [
  ['delete from live_events where at < $1', keepLiveHours],
  ['delete from early_receipts where at < $1', 8 * 24],
  ['delete from model_answers where created_at < $1', 30 * 24],
  ['delete from media_readings where created_at < $1', 7 * 24],
  ['delete from idempotency_keys where created_at < $1', 48],
]

/** Files that no row names: longer than any upload takes. */
const looseMs = 3_600_000

/** Quiet conversations rest; what screens heard long ago is forgotten, and files nobody names are removed. */
export async function tidy(parts: SweepParts) {
  const { engine, scope } = parts
  const idle = await engine.once(
    'simsar_dispatcher',
    "select distinct org_id from conversations where state in ('NEW', 'ACTIVE') and mode <> 'member' and updated_at < $1 limit 500",
    [before(parts, 31 * 60_000)],
  )
  for (const row of idle.rows) await scope.inside(row.org_id as string, system, inside => restIdle(inside))
  for (const [statement, hours] of forgotten) await engine.once('simsar_dispatcher', statement, [before(parts, hours * 3_600_000)])
  await sweepLoose(parts, { since: before(parts, looseMs) })
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
