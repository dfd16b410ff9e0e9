import { DatabaseUnavailable, type Rows } from '../engine.ts'
import { commitTurnedRollback, complaintToError, refuseNul } from '../engine-errors.ts'
import { type Encoded, encode } from '../engine-values.ts'
import { Statements } from './statements.ts'
import type { Thread } from './thread.ts'
import * as wire from './wire.ts'
import { Writer } from './writer.ts'

const setRole = "select set_config('role', $1, true)"

/** Broken off before anything ran: the plan is of an older schema, or the statement of that name was never prepared. */
const staleStatement = new Set(['0A000', '26000'])

/** So many new rows, and then twice as many, until all plans are made anew. */
const fewNewRows = 256

/** PostgreSQL spoken to one thread. Each act is one message there and one back. */
export class Session {
  readonly thread: Thread
  readonly #writer = new Writer()
  readonly #statements = new Statements(256)
  #state = 'I'
  #newRows = 0
  #plansHoldUntil = fewNewRows

  constructor(thread: Thread) {
    this.thread = thread
  }

  /**
   * Role and statement travel without a sync between them, which makes them one implicit transaction:
   * the role is local to it and the commit happens at the sync, before the answer.
   */
  async once(role: string, sql: string, params: unknown[], limitMs: number): Promise<Rows> {
    refuseNul(sql)
    const encoded = params.map(encode)
    const steps = [
      { sql: setRole, params: [role] as Encoded[] },
      { sql, params: encoded },
    ]
    return this.#run(steps, limitMs).catch(error => {
      if (!staleStatement.has(error.code)) throw error
      return this.#run(steps, limitMs)
    })
  }

  /** A plan is good for tables of about the size they had: one made for sixty rows, kept while thousands came in, reads them all each time. */
  async begin(opening: string, limitMs: number) {
    if (this.#newRows < this.#plansHoldUntil) return this.simple(`begin;${opening}`, limitMs)
    this.#plansHoldUntil = this.#newRows * 2
    this.#statements.forgetAll()
    return this.simple(`deallocate all;begin;${opening}`, limitMs)
  }

  /** Inside a transaction. Without parameters several statements may come at once; the last one's rows are given. */
  async query(sql: string, params: readonly unknown[], limitMs: number): Promise<Rows> {
    refuseNul(sql)
    return params.length ? this.#run([{ sql, params: params.map(encode) }], limitMs) : this.simple(sql, limitMs)
  }

  async simple(sql: string, limitMs: number): Promise<Rows> {
    refuseNul(sql)
    wire.simple(this.#writer, sql)
    return last(await this.#exchange(limitMs))
  }

  /** For schema changes: nothing prepared before may be trusted after. */
  async owner(sql: string, params: unknown[], limitMs: number): Promise<Rows> {
    this.#statements.forgetAll()
    this.#newRows = 0
    this.#plansHoldUntil = fewNewRows
    await this.simple('deallocate all', limitMs)
    try {
      return await this.query(sql, params, limitMs)
    } finally {
      this.#statements.forgetAll()
      // SQL that began a transaction of its own and did not end it must not hand it on to the next caller.
      if (this.#state !== 'I') await this.simple('rollback', limitMs)
    }
  }

  async commit(limitMs: number) {
    wire.simple(this.#writer, 'commit')
    const { tags } = await this.#exchange(limitMs)
    if (tags.at(-1) !== 'COMMIT') throw commitTurnedRollback()
  }

  /** An empty query is answered in every state, also in the middle of somebody's failed transaction. */
  async answers(limitMs: number) {
    wire.simple(this.#writer, '')
    await this.#exchange(limitMs)
  }

  async #run(steps: { sql: string; params: Encoded[] }[], limitMs: number): Promise<Rows> {
    const prepared: string[] = []
    for (const { sql, params } of steps) {
      const { name, isNew, dropped } = this.#statements.use(sql)
      if (dropped) wire.forget(this.#writer, dropped)
      if (isNew) {
        wire.parse(this.#writer, name, sql)
        prepared.push(sql)
      }
      wire.run(this.#writer, name, params)
    }
    wire.sync(this.#writer)
    return last(await this.#exchange(limitMs, prepared))
  }

  async #exchange(limitMs: number, prepared: string[] = []): Promise<wire.Answer> {
    const answer = wire.read(await this.thread.send(this.#writer.take(), limitMs))
    const { complaint } = answer
    this.#state = answer.state
    for (const [index, tag] of answer.tags.entries()) if (tag.startsWith('INSERT')) this.#newRows += answer.results[index]!.affected
    if (complaint) {
      for (const sql of prepared.slice(answer.parsed)) this.#statements.forget(sql)
      if (staleStatement.has(complaint.code ?? '')) this.#statements.forgetAll()
    }
    if (!answer.ready || complaint?.severity === 'FATAL' || complaint?.severity === 'PANIC') {
      const why = complaint?.message ?? 'it broke off in the middle of an answer'
      this.thread.kill(why)
      throw new DatabaseUnavailable(why)
    }
    if (complaint) throw complaintToError(complaint)
    return answer
  }
}

const last = (answer: wire.Answer): Rows => answer.results.at(-1) ?? { rows: [], affected: 0 }
