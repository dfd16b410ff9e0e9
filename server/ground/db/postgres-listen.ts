import type pg from 'pg'

interface ListenOptions {
  log: (line: string) => void
}

/** A notification may carry 8000 bytes. */
const mostBytes = 7_900

/**
 * One connection of its own for waking and being woken, made when first needed and made again when lost.
 * What was said while it was away is not repeated: the truth is in the tables, and sweeps look there.
 */
export class Listener {
  readonly #connect: () => pg.Client
  readonly #options: ListenOptions
  readonly #heard = new Map<string, Set<(ids: string[]) => void>>()
  readonly #unsaid = new Map<string, Set<string>>()
  #client: Promise<pg.Client> | null = null
  #attempts = 0
  #sayTimer: NodeJS.Timeout | null = null
  #againTimer: NodeJS.Timeout | null = null
  #pulse: NodeJS.Timeout | null = null
  #closed = false

  constructor(connect: () => pg.Client, options: ListenOptions) {
    this.#connect = connect
    this.#options = options
  }

  /** Ids of one channel within a few milliseconds go out as one notification. */
  notify(channel: string, ids: string[]) {
    if (this.#closed || ids.length === 0) return
    const unsaid = this.#unsaid.get(channel) ?? new Set()
    for (const id of ids) unsaid.add(id)
    this.#unsaid.set(channel, unsaid)
    this.#sayTimer ??= setTimeout(() => {
      this.#sayTimer = null
      void this.#say().catch(error => this.#options.log(`postgres: a notification was not sent: ${error.message}`))
    }, 5)
  }

  async listen(channel: string, heard: (ids: string[]) => void): Promise<() => Promise<void>> {
    const listeners = this.#heard.get(channel) ?? new Set()
    this.#heard.set(channel, listeners)
    listeners.add(heard)
    // A database that is down now is listened to when it is back.
    if (listeners.size === 1) await this.#tell(`listen ${quoted(channel)}`).catch(() => undefined)
    return async () => {
      listeners.delete(heard)
      if (listeners.size > 0) return
      this.#heard.delete(channel)
      if (this.#client) await this.#tell(`unlisten ${quoted(channel)}`).catch(() => undefined)
    }
  }

  async close() {
    this.#closed = true
    for (const timer of [this.#sayTimer, this.#againTimer, this.#pulse]) if (timer) clearTimeout(timer)
    const client = await this.#client?.catch(() => null)
    await client?.end().catch(() => undefined)
  }

  async #say() {
    const batches = [...this.#unsaid].flatMap(([channel, ids]) => inBatches([...ids]).map(batch => [channel, batch] as const))
    this.#unsaid.clear()
    const client = await this.#connected()
    for (const [channel, batch] of batches) await client.query('select pg_notify($1, $2)', [channel, batch])
  }

  async #tell(sql: string) {
    const client = await this.#connected()
    await client.query(sql)
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#open()
    return this.#client
  }

  async #open(): Promise<pg.Client> {
    const client = this.#connect()
    const lost = () => this.#lost(client)
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', ({ channel, payload }) => {
      const ids = payload ? payload.split(',') : []
      for (const heard of this.#heard.get(channel) ?? []) heard(ids)
    })
    try {
      await client.connect()
      for (const channel of this.#heard.keys()) await client.query(`listen ${quoted(channel)}`)
    } catch (error) {
      lost()
      throw error
    }
    this.#attempts = 0
    this.#feelPulse(client)
    return client
  }

  /** Nothing is ever asked of a listening connection, so one that died without telling would go unnoticed. */
  #feelPulse(client: pg.Client) {
    if (this.#pulse) clearInterval(this.#pulse)
    this.#pulse = setInterval(() => {
      client.query('select 1').catch(() => this.#lost(client))
    }, 10_000)
    this.#pulse.unref()
  }

  #lost(client: pg.Client) {
    client.removeAllListeners('error').on('error', () => undefined)
    client.removeAllListeners('end')
    if (this.#pulse) clearInterval(this.#pulse)
    this.#client = null
    void client.end().catch(() => undefined)
    if (this.#closed || this.#heard.size === 0 || this.#againTimer) return
    const waitMs = Math.min(5_000, 100 * 2 ** this.#attempts++)
    this.#againTimer = setTimeout(() => {
      this.#againTimer = null
      this.#connected().catch(() => undefined)
    }, waitMs)
  }
}

function inBatches(ids: string[]): string[] {
  const batches: string[] = []
  let batch = ''
  for (const id of ids) {
    if (batch && batch.length + id.length + 1 > mostBytes) {
      batches.push(batch)
      batch = ''
    }
    batch = batch ? `${batch},${id}` : id
  }
  return batch ? [...batches, batch] : batches
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
