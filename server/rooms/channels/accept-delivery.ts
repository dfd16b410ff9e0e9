import type { Engine } from '#ground/db/engine'
import { failpoint } from '#ground/failpoint'
import { sha256 } from '#ground/ids'

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
/** A press: so many within this time, and until there were fewer for as long. By rate, since on a slow disk even a few wait together. */
const many = 50
const withinMs = 100
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

  const count = () => {
    const now = performance.now()
    if (now - countedSince > withinMs) {
      countedSince = now
      arrived = 0
    }
    if (++arrived >= many) pressedAt = now
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

const statements = new Map<number, string>()
/** One text per batch size, so that each is planned once. */
function statementFor(rows: number): string {
  const known = statements.get(rows)
  if (known) return known
  const tuples = Array.from(
    { length: rows },
    (_, row) =>
      `($${row * 7 + 1}::uuid, $${row * 7 + 2}::uuid, $${row * 7 + 3}::bytea, $${row * 7 + 4}::bytea, $${row * 7 + 5}::jsonb, $${row * 7 + 6}::text, $${row * 7 + 7}::timestamptz)`,
  )
  const text = `insert into deliveries (org_id, connection_id, digest, raw, headers, trace, received_at) values ${tuples.join(', ')} on conflict do nothing`
  statements.set(rows, text)
  return text
}

const write = (engine: Engine, batch: Delivery[]) =>
  engine.once(
    'simsar_reception',
    statementFor(batch.length),
    batch.flatMap(delivery => [
      delivery.organization,
      delivery.connection,
      sha256(delivery.raw),
      delivery.raw,
      JSON.stringify(delivery.headers),
      delivery.trace,
      delivery.receivedAt,
    ]),
  )
