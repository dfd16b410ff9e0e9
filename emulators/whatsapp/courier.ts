import { Agent, request } from 'undici'
import type { Business } from './business.ts'
import type { Offered } from './ledger.ts'
import { metaBytes, proof } from './meta-json.ts'
import type { World } from './world.ts'

interface Parcel {
  business: Business
  body: unknown
  /** Parcels of one line arrive in order: the next waits until this one got its 2xx. */
  line: string
  entry: Offered
}

export interface Retry {
  firstMs: number
  mostMs: number
}

export type Courier = ReturnType<typeof openCourier>

/** Brings webhooks to where the business listens, again and again with growing pauses until somebody says 2xx. */
export function openCourier(world: World, retry: Retry) {
  const agent = new Agent({ connections: 64, keepAliveTimeout: 4_000, headersTimeout: 15_000, bodyTimeout: 15_000, connectTimeout: 5_000 })
  const lines = new Map<string, Promise<void>>()
  const pauses = new Set<() => void>()
  let stopped = false
  let underWay = 0
  const idle: (() => void)[] = []

  function send(parcel: Parcel): Promise<void> {
    world.ledger.book.offered.push(parcel.entry)
    underWay++
    const early = world.chance.happens(world.faults.reorderWebhooks)
    // Out of order: this one leaves the line and dawdles, so those behind it overtake.
    const arrived = early ? pause(world.chance.between(20, 250)).then(() => deliver(parcel)) : inLine(parcel)
    return arrived.finally(() => {
      underWay--
      if (underWay === 0) for (const done of idle.splice(0)) done()
    })
  }

  function inLine(parcel: Parcel): Promise<void> {
    const previous = lines.get(parcel.line)
    const mine = previous ? previous.then(() => deliver(parcel)) : deliver(parcel)
    lines.set(parcel.line, mine)
    return mine.then(() => {
      if (lines.get(parcel.line) === mine) lines.delete(parcel.line)
    })
  }

  async function deliver({ business, body, entry }: Parcel): Promise<void> {
    const raw = metaBytes(body)
    if (world.faults.webhookDelayMs > 0) await pause(world.faults.webhookDelayMs)
    for (let waitMs = retry.firstMs; !stopped; waitMs = Math.min(waitMs * 2, retry.mostMs)) {
      entry.attempts++
      if (await offer(business, raw)) {
        entry.acknowledgedAt ??= new Date().toISOString()
        // A provider that missed our 2xx offers again, at its leisure.
        if (world.chance.happens(world.faults.duplicateWebhooks)) {
          entry.attempts++
          await offer(business, raw)
        }
        return
      }
      await pause(waitMs)
    }
  }

  async function offer(business: Business, raw: Buffer): Promise<boolean> {
    if (!business.webhookUrl) return false
    try {
      const answer = await request(business.webhookUrl, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json', ...proof(business, raw) },
        body: raw,
      })
      await answer.body.dump()
      return answer.statusCode >= 200 && answer.statusCode < 300
    } catch {
      // Down, slow or gone: the parcel waits and is offered again.
      return false
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise(done => {
      if (stopped) return done()
      const finish = () => {
        clearTimeout(timer)
        pauses.delete(finish)
        done()
      }
      const timer = setTimeout(finish, ms)
      pauses.add(finish)
    })
  }

  return {
    send,
    pause,
    stopped: () => stopped,
    /** Resolves when nothing is on its way. */
    async settled(): Promise<void> {
      while (underWay > 0 && !stopped) await new Promise<void>(done => idle.push(done))
    },
    async stop(): Promise<void> {
      stopped = true
      for (const finish of pauses) finish()
      for (const done of idle.splice(0)) done()
      await agent.destroy()
    },
  }
}
