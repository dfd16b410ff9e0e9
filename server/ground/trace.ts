import { AsyncLocalStorage } from 'node:async_hooks'
import { randomFillSync } from 'node:crypto'

/** One id from the webhook to the provider's answer: on log lines, deliveries, messages and jobs. */
const storage = new AsyncLocalStorage<string>()

/** Twelve letters. Drawn from the system many at a time: one by one they are a tenth of what taking a webhook in costs. */
export function newTrace(): string {
  if (drawn >= pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  drawn += traceBytes
  return pool.toString('base64url', drawn - traceBytes, drawn)
}
const traceBytes = 9
const pool = Buffer.alloc(traceBytes * 512)
let drawn = pool.length

export const currentTrace = (): string | null => storage.getStore() ?? null
export const withTrace = <T>(trace: string, work: () => T): T => storage.run(trace, work)
