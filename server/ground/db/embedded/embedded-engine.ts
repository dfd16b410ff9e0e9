import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseUnavailable, type Engine, type Rows, type Transaction } from '../engine.ts'
import { refuseNul } from '../engine-errors.ts'
import { declaresReadOnly, Floor, type FreeBytes, onlyReads } from './floor.ts'
import { Session } from './session.ts'
import { Thread } from './thread.ts'
import { heldTransaction } from './transaction.ts'
import { Turns } from './turns.ts'
import { type Upkeep, upkeepOf } from './upkeep.ts'

export interface EmbeddedOptions {
  /** A query without an answer after this long ends the thread. */
  answerWithinMs?: number
  /** The same for `owner`: migrations and vacuum take longer. */
  ownerWithinMs?: number
  openWithinMs?: number
  /** How long a caller waits in line. */
  waitAtMostMs?: number
  abandonedAfterMs?: number
  leastFreeBytes?: number
  freeBytes?: FreeBytes
  upkeepEveryMs?: number
  log?: (line: string) => void
  /** False leaves syncing to the operating system: for tests, whose data nobody will miss. */
  durable?: boolean
}

interface Place {
  /** PGlite's data directory, null in memory. */
  data: string | null
  unlock: () => Promise<void>
}

export class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #place: Place
  readonly #limits: Required<Omit<EmbeddedOptions, 'freeBytes' | 'leastFreeBytes'>>
  readonly #floor: Floor
  readonly #upkeep: Upkeep
  readonly #turns = new Turns()
  #session: Session
  #down: string | null = null
  #closed = false

  static async open(place: Place, options: EmbeddedOptions): Promise<EmbeddedEngine> {
    const thread = await Thread.start(
      { directory: place.data, act: 'run', durable: options.durable ?? true },
      options.openWithinMs ?? 120_000,
    )
    return new EmbeddedEngine(place, options, thread)
  }

  private constructor(place: Place, options: EmbeddedOptions, thread: Thread) {
    this.#place = place
    this.#limits = {
      answerWithinMs: options.answerWithinMs ?? 10_000,
      ownerWithinMs: options.ownerWithinMs ?? 600_000,
      openWithinMs: options.openWithinMs ?? 120_000,
      waitAtMostMs: options.waitAtMostMs ?? 15_000,
      abandonedAfterMs: options.abandonedAfterMs ?? 30_000,
      upkeepEveryMs: options.upkeepEveryMs ?? 30_000,
      log: options.log ?? (() => undefined),
      durable: options.durable ?? true,
    }
    this.#floor = new Floor(place.data, options.leastFreeBytes ?? 256 * 1024 * 1024, options.freeBytes)
    this.#session = this.#watch(thread)
    this.#upkeep = upkeepOf(
      { owner: sql => this.owner(sql), idle: () => this.#turns.idle && !this.#down, log: this.#limits.log },
      this.#limits.upkeepEveryMs,
    )
  }

  get durability() {
    return this.#session.thread.durable ? 'machine' : 'process'
  }

  async begin(opening: string): Promise<Transaction> {
    refuseNul(opening)
    const readOnly = declaresReadOnly(opening)
    if (!readOnly) this.#refuseBelowFloor()
    const { session, release } = await this.#turn('alone')
    const { answerWithinMs, abandonedAfterMs } = this.#limits
    try {
      await session.begin(opening, answerWithinMs)
    } catch (error) {
      await rollback(session, answerWithinMs)
      release()
      throw error
    }
    return heldTransaction(
      {
        query: async (sql, params) => {
          if (!readOnly && !onlyReads(sql)) this.#refuseBelowFloor()
          return session.query(sql, params, answerWithinMs)
        },
        commit: () => session.commit(answerWithinMs),
        rollback: () => rollback(session, answerWithinMs),
        release,
      },
      abandonedAfterMs,
    )
  }

  async once(role: string, sql: string, params: unknown[]): Promise<Rows> {
    if (!onlyReads(sql)) this.#refuseBelowFloor()
    const { session, release } = await this.#turn('beside')
    return session.once(role, sql, params, this.#limits.answerWithinMs).finally(release)
  }

  async owner(sql: string, params: unknown[] = []): Promise<Rows> {
    const { session, release } = await this.#turn('alone')
    return session.owner(sql, params, this.#limits.ownerWithinMs).finally(release)
  }

  /** One process, one engine: there is nobody else to wake. */
  notify() {}

  async listen() {
    return async () => undefined
  }

  async alive(timeoutMs: number): Promise<boolean> {
    if (this.#down || this.#closed) return false
    const answered = this.#session.answers(this.#limits.ownerWithinMs).then(
      () => true,
      () => false,
    )
    return Promise.race([answered, pause(timeoutMs, false, { ref: false })])
  }

  /** How often the disk was told to keep what was written since the thread started; for the tests of durability. */
  syncs(): Promise<number> {
    return this.#session.thread.syncs(this.#limits.answerWithinMs)
  }

  /** Vacuum and checkpoint now, as the clock would. */
  tend(): Promise<void> {
    return this.#upkeep.tend()
  }

  async close() {
    if (this.#closed) return
    this.#closed = true
    this.#upkeep.stop()
    this.#turns.refuseAll(new DatabaseUnavailable('it is closing'))
    const release = await this.#turns.take('alone', 5_000).catch(() => null)
    // Closing writes a checkpoint; when it fails, the next start recovers from the log as after a kill.
    if (!this.#down) await this.#session.thread.close(this.#limits.openWithinMs).catch(error => this.#limits.log(String(error)))
    release?.()
    await this.#place.unlock()
  }

  async #turn(kind: 'alone' | 'beside'): Promise<{ session: Session; release: () => void }> {
    this.#refuseWhenDown()
    const release = await this.#turns.take(kind, this.#limits.waitAtMostMs)
    return { session: this.#session, release }
  }

  #refuseWhenDown() {
    if (this.#closed) throw new DatabaseUnavailable('it is closed')
    if (this.#down) throw new DatabaseUnavailable(this.#down)
  }

  #refuseBelowFloor() {
    const refusal = this.#floor.refuse()
    if (refusal) throw refusal
  }

  #watch(thread: Thread): Session {
    void thread.died.then(why => this.#reopen(why))
    return new Session(thread)
  }

  async #reopen(why: string) {
    if (this.#closed) return
    this.#down = `${why}; it is being opened again`
    this.#turns.refuseAll(new DatabaseUnavailable(this.#down))
    if (this.#place.data === null) {
      this.#down = `${why}; it was in memory only`
      return
    }
    for (let attempt = 0; !this.#closed; attempt++) {
      this.#limits.log(`embedded database: ${this.#down}`)
      try {
        const thread = await Thread.start(
          { directory: this.#place.data, act: 'run', durable: this.#limits.durable },
          this.#limits.openWithinMs,
        )
        if (this.#closed) return thread.kill('it is closed')
        this.#session = this.#watch(thread)
        this.#down = null
        return
      } catch (error) {
        this.#down = `${why}; it does not open again yet: ${reasonOf(error)}`
        await pause(Math.min(5_000, 250 * 2 ** attempt))
      }
    }
  }
}

const reasonOf = (error: unknown) => (error instanceof DatabaseUnavailable ? error.detail : String(error))

async function rollback(session: Session, limitMs: number) {
  await session.simple('rollback', limitMs).catch(() => undefined)
}
