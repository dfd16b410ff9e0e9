import { Redis } from 'ioredis'
import type { Engine } from './db/engine.ts'
import { errorFields, type Log } from './log.ts'

/** Wake-ups between processes of one house: ids only, best effort. Missing one costs latency, never data; the tables are polled anyway. */
export interface Fanout {
  tell(channel: string, ids: string[]): void
  hear(channel: string, heard: (ids: string[]) => void): Promise<() => Promise<void>>
  /** For limits shared by several processes; undefined without Redis. */
  redis: Redis | undefined
  close(): Promise<void>
}

/** Over Redis where one is named, else over the database's own LISTEN and NOTIFY. */
export function makeFanout({ engine, redisUrl, log }: { engine: Engine; redisUrl: string | null; log: Log }): Fanout {
  if (!redisUrl)
    return {
      tell: (channel, ids) => engine.notify(channel, ids),
      hear: (channel, heard) => engine.listen(channel, heard),
      redis: undefined,
      close: async () => undefined,
    }
  const options = {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 3000,
    retryStrategy: (tries: number) => Math.min(5000, tries * 200),
  }
  const speaking = new Redis(redisUrl, options)
  const listening = new Redis(redisUrl, { ...options, enableOfflineQueue: true })
  let away = false
  for (const client of [speaking, listening]) {
    client.on('error', error => {
      // said once per outage: the house goes on without it
      if (!away) log.warn('Redis is away; other processes are heard by polling', errorFields(error))
      away = true
    })
    client.on('ready', () => {
      away = false
    })
  }
  const ears = new Map<string, Set<(ids: string[]) => void>>()
  listening.on('message', (channel, text) => {
    for (const heard of ears.get(channel) ?? []) heard(text.split(','))
  })
  return {
    redis: speaking,
    tell: (channel, ids) => void speaking.publish(channel, ids.join(',')).catch(() => undefined),
    async hear(channel, heard) {
      const known = ears.get(channel) ?? new Set()
      ears.set(channel, known.add(heard))
      // subscriptions are asked for again by the client itself whenever Redis comes back
      void listening.subscribe(channel).catch(() => undefined)
      return async () => void known.delete(heard)
    },
    async close() {
      speaking.disconnect()
      listening.disconnect()
    },
  }
}
