import { performance } from 'node:perf_hooks'
import type { Engine } from '#ground/db/engine'
import { failpoint } from '#ground/failpoint'

export interface Delivery {
  organization: string
  connection: string
  raw: Buffer
  headers: Record<string, string>
  trace: string
  receivedAt: Date
}

export interface Reception {
  /** Resolves once the delivery is committed; a second one with the same bytes resolves too and changes nothing. */
  accept(delivery: Delivery): Promise<void>
  /** True while webhooks come faster than one by one: then whatever can wait does. */
  pressed(): boolean
}

/** Most deliveries one statement carries. */
const most = 64
/**
 * A press: so many within this time, and until there were fewer for as long. Where reception and work share the database's only connection,
 * early and by rate alone: work that got between would keep the rate below any higher mark. Else two thousand a second, and only while this
 * thread is half busy: below that there is room for both.
 */
const many = { embedded: 50, postgres: 200 }
const withinMs = 100
const halfBusy = 0.5
const beforeCommit = failpoint('reception.before-commit')
const afterCommit = failpoint('reception.after-commit')

/**
 * Writes raw webhooks. Arrivals of one tick are committed together and at once, with no timer in between:
 * one flush is one statement, and while it is under way the next arrivals gather.
 */
export function makeReception(engine: Engine): Reception {
  const flushesAtOnce = engine.kind === 'embedded' ? 1 : 3
  const waiting: { delivery: Delivery; done: () => void; failed: (error: unknown) => void }[] = []
  let flushing = 0
  let scheduled = false
  let arrived = 0
  let countedSince = 0
  let pressedAt = Number.NEGATIVE_INFINITY
  let looked = performance.eventLoopUtilization()
  let crowded = engine.kind === 'embedded'

  const count = () => {
    const now = performance.now()
    if (now - countedSince > withinMs) {
      countedSince = now
      arrived = 0
      if (engine.kind !== 'embedded') {
        const before = looked
        looked = performance.eventLoopUtilization()
        crowded = performance.eventLoopUtilization(looked, before).utilization > halfBusy
      }
    }
    if (++arrived >= many[engine.kind] && crowded) pressedAt = now
  }

  const schedule = () => {
    if (scheduled || flushing >= flushesAtOnce || waiting.length === 0) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      void flush()
    })
  }

  async function flush() {
    const batch = waiting.splice(0, most)
    if (batch.length === 0) return
    flushing++
    schedule()
    try {
      await beforeCommit()
      await write(
        engine,
        batch.map(entry => entry.delivery),
      )
      await afterCommit()
      for (const entry of batch) entry.done()
    } catch (error) {
      for (const entry of batch) entry.failed(error)
    } finally {
      flushing--
      schedule()
    }
  }

  return {
    accept: delivery =>
      new Promise((done, failed) => {
        waiting.push({ delivery, done, failed })
        count()
        schedule()
      }),
    pressed: () => performance.now() - pressedAt < withinMs,
  }
}

/**
 * One text whatever the size of the batch, so that it is planned once: the bodies one after the other as one value, where each begins,
 * and what neighbours share (organization, connection, headers) once. A parameter for every cell costs more than storing it does.
 */
const statement = `
  insert into deliveries (org_id, connection_id, digest, raw, headers, trace, received_at)
  select ($5::uuid[])[head], ($6::uuid[])[head], sha256(substring($8::bytea from start for length)), substring($8::bytea from start for length),
    (($7::text[])[head])::jsonb, trace, $9::timestamptz
  from unnest($1::int[], $2::text[], $3::int[], $4::int[]) as delivery (head, trace, start, length)
  on conflict do nothing`

function write(engine: Engine, batch: Delivery[]) {
  const heads = new Map<string, number>()
  const [organizations, connections, headers]: [string[], string[], string[]] = [[], [], []]
  const [head, trace, start, length]: [number[], string[], number[], number[]] = [[], [], [], []]
  let end = 1
  for (const delivery of batch) {
    const said = JSON.stringify(delivery.headers)
    const shared = `${delivery.connection} ${said}`
    let place = heads.get(shared)
    if (place === undefined) {
      place = connections.push(delivery.connection)
      organizations.push(delivery.organization)
      headers.push(said)
      heads.set(shared, place)
    }
    head.push(place)
    trace.push(delivery.trace)
    start.push(end)
    length.push(delivery.raw.length)
    end += delivery.raw.length
  }
  const bodies = batch.length === 1 ? batch[0]!.raw : Buffer.concat(batch.map(delivery => delivery.raw))
  const now = batch[0]!.receivedAt
  return engine.once('simsar_reception', statement, [
    `{${head}}`,
    `{${trace}}`,
    `{${start}}`,
    `{${length}}`,
    `{${organizations}}`,
    `{${connections}}`,
    headers,
    bodies,
    now,
  ])
}
