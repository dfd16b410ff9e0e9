import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseError, DatabaseUnavailable, type Engine, type Rows, type Transaction } from './engine.ts'
import { commitTurnedRollback, complaintToError, refuseNul } from './engine-errors.ts'
import { decoderOf, encode } from './engine-values.ts'
import { Listener } from './postgres-listen.ts'

export interface PostgresOptions {
  /** Connections for transactions; single statements and maintenance have a few of their own beside them. */
  connections?: number
  connectionsPerRole?: number
  connectWithinMs?: number
  answerWithinMs?: number
  ownerWithinMs?: number
  abandonedAfterMs?: number
  log?: (line: string) => void
}

const roleName = /^[a-z_][a-z0-9_]*$/

/** A PostgreSQL server. Opens without waiting for it: a house whose database is down starts, says so, and recovers by itself. */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Engine> {
  const engine = new PostgresEngine(url, options)
  await engine.learnDurability()
  return engine
}

class PostgresEngine implements Engine {
  readonly kind = 'postgres'
  durability: 'machine' | 'process' = 'process'
  readonly #url: string
  readonly #options: Required<PostgresOptions>
  readonly #transactions: pg.Pool
  readonly #owner: pg.Pool
  readonly #roles = new Map<string, pg.Pool>()
  readonly #listener: Listener
  readonly #names = new Map<string, string>()
  #durabilityKnown = false
  #closed = false

  constructor(url: string, options: PostgresOptions) {
    this.#url = url
    this.#options = {
      connections: 10,
      connectionsPerRole: 4,
      connectWithinMs: 5_000,
      answerWithinMs: 15_000,
      ownerWithinMs: 600_000,
      abandonedAfterMs: 30_000,
      log: () => undefined,
      ...options,
    }
    const { connections, answerWithinMs, ownerWithinMs, log } = this.#options
    this.#transactions = this.#pool(connections, answerWithinMs)
    this.#owner = this.#pool(2, ownerWithinMs)
    this.#listener = new Listener(() => new pg.Client(this.#client(10_000)), { log })
  }

  /** What the server promises, read from its settings; until it has been asked we promise no more than a process. */
  async learnDurability() {
    if (this.#durabilityKnown) return
    const { rows } = await this.owner(
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits, current_setting('full_page_writes') as pages",
    ).catch(() => ({ rows: [] }))
    const settings = rows[0]
    if (!settings) return
    this.#durabilityKnown = true
    this.durability = settings.fsync === 'on' && settings.commits !== 'off' && settings.pages === 'on' ? 'machine' : 'process'
    if (this.durability === 'process')
      this.#options.log(`postgres: an acknowledged commit does not survive a power cut: ${JSON.stringify(settings)}`)
  }

  async begin(opening: string): Promise<Transaction> {
    refuseNul(opening)
    const client = await connect(this.#transactions)
    let state: 'open' | 'over' = 'open'
    // A client in use has no listener of the pool's; without one a server's restart would end our process (node-postgres#2386).
    let broken: Error | null = null
    const onError = (error: Error) => {
      broken = error
    }
    client.on('error', onError)
    const release = (error?: Error) => {
      if (state === 'over') return
      state = 'over'
      client.off('error', onError)
      client.release(error ?? broken ?? undefined)
    }
    const ask = async (sql: string, params: readonly unknown[]) => {
      if (state === 'over') throw new DatabaseUnavailable('the transaction is over')
      refuseNul(sql)
      const values = params.map(encode)
      try {
        return await client.query(values.length ? { text: sql, values } : { text: sql })
      } catch (error) {
        const known = told(error)
        if (known instanceof DatabaseUnavailable) broken ??= known
        throw known
      }
    }
    const rollback = async () => {
      if (state === 'over') return
      // A connection that is gone has rolled back already, and closing one does the same.
      if (broken) return release(broken)
      await ask('rollback', []).then(
        () => release(),
        error => release(error),
      )
    }
    try {
      await ask(`begin;${opening}`, [])
    } catch (error) {
      await rollback()
      throw error
    }
    return {
      query: async (sql, params) => lastOf(await ask(sql, params)),
      commit: async () => {
        const answer = await ask('commit', []).catch(error => {
          release(error)
          throw error
        })
        release()
        if (answer.command !== 'COMMIT') throw commitTurnedRollback()
      },
      rollback,
    }
  }

  /** The role was set when the connection was made, so the statement alone is the whole round trip, and its own transaction. */
  async once(role: string, sql: string, params: unknown[]): Promise<Rows> {
    refuseNul(sql)
    const query = { text: sql, values: params.map(encode), name: this.#nameOf(sql) }
    const pool = this.#roles.get(role) ?? this.#roleOf(role)
    return run(pool, query).catch(error => {
      // The plan is of an older schema; nothing ran. The connection went with the error, a new one plans anew.
      if (error.code !== '0A000') throw error
      return run(pool, { text: sql, values: query.values })
    })
  }

  async owner(sql: string, params: unknown[] = []): Promise<Rows> {
    refuseNul(sql)
    return run(this.#owner, params.length ? { text: sql, values: params.map(encode) } : { text: sql })
  }

  notify(channel: string, ids: string[]) {
    this.#listener.notify(channel, ids)
  }

  listen(channel: string, heard: (ids: string[]) => void) {
    return this.#listener.listen(channel, heard)
  }

  async alive(timeoutMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<boolean>(resolve => {
      timer = setTimeout(resolve, timeoutMs, false)
    })
    const answered = run(this.#owner, { text: 'select 1' }).then(
      () => true,
      () => false,
    )
    const alive = await Promise.race([answered, late])
    clearTimeout(timer)
    if (alive) void this.learnDurability()
    return alive
  }

  async close() {
    if (this.#closed) return
    this.#closed = true
    await this.#listener.close()
    const ended = Promise.all([this.#transactions, this.#owner, ...this.#roles.values()].map(pool => pool.end()))
    // A transaction nobody ended must not keep the house from closing; the server rolls it back.
    await Promise.race([ended, pause(5_000, undefined, { ref: false })])
  }

  #roleOf(role: string): pg.Pool {
    if (this.#closed) throw new DatabaseUnavailable('it is closed')
    if (!roleName.test(role)) throw new DatabaseError(`${JSON.stringify(role)} is not the name of a role`, '22023', null, null)
    const { connectionsPerRole, answerWithinMs } = this.#options
    const pool = this.#pool(connectionsPerRole, answerWithinMs, `set role ${role}; set plan_cache_mode to force_generic_plan`)
    this.#roles.set(role, pool)
    return pool
  }

  #pool(max: number, answerWithinMs: number, role = ''): pg.Pool {
    const settings = `
      set datestyle to iso; set intervalstyle to postgres; set bytea_output to hex; set timezone to 'UTC';
      set statement_timeout to ${answerWithinMs}; set idle_in_transaction_session_timeout to ${this.#options.abandonedAfterMs};${role}`
    const onConnect = async (client: pg.ClientBase) => {
      await client.query(settings)
    }
    const pool = new pg.Pool({ ...this.#client(answerWithinMs), max, idleTimeoutMillis: 30_000, onConnect } as pg.PoolConfig)
    pool.on('error', error => this.#options.log(`postgres: an idle connection was lost: ${error.message}`))
    return pool
  }

  #client(answerWithinMs: number): pg.ClientConfig {
    return {
      connectionString: this.#url,
      types: { getTypeParser: (oid: number) => decoderOf(oid) } as pg.CustomTypesConfig,
      application_name: 'simsar',
      connectionTimeoutMillis: this.#options.connectWithinMs,
      // The server's limit comes first; ours is for a connection that died without telling (half-open).
      query_timeout: answerWithinMs + Math.min(answerWithinMs, 5_000),
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    }
  }

  /** Prepared once a connection. Statements composed on the fly are not named, or the server would keep them all. */
  #nameOf(sql: string): string | undefined {
    const known = this.#names.get(sql)
    if (known || this.#names.size >= 200) return known
    const name = `simsar_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
    this.#names.set(sql, name)
    return name
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw told(error)
  }
}

async function run(pool: pg.Pool, query: pg.QueryConfig): Promise<Rows> {
  const client = await connect(pool)
  const onError = () => undefined
  client.on('error', onError)
  try {
    const answer = await client.query(query)
    client.release(leftOpen(client))
    return lastOf(answer)
  } catch (error) {
    const known = told(error)
    // The error comes before the state of the transaction: plain SQL may have left one open, so its connection goes.
    const reusable = known instanceof DatabaseError && known.code !== '0A000' && query.values?.length
    client.release(reusable ? undefined : known)
    throw known
  } finally {
    client.off('error', onError)
  }
}

/** SQL that began a transaction of its own and did not end it must not hand it on to the next caller. */
function leftOpen(client: pg.PoolClient): Error | undefined {
  return client.getTransactionStatus() === 'I' ? undefined : new Error('a transaction was left open')
}

/** Several statements at once give several answers; the last one counts. */
function lastOf(answer: pg.QueryResult | pg.QueryResult[]): Rows {
  const last = Array.isArray(answer) ? answer.at(-1) : answer
  return { rows: last?.rows ?? [], affected: last?.rowCount ?? 0 }
}

function told(error: unknown): DatabaseError | DatabaseUnavailable {
  if (error instanceof DatabaseError || error instanceof DatabaseUnavailable) return error
  if (error instanceof pg.DatabaseError) return complaintToError(error, { cause: error })
  // Everything else is the connection: refused, reset, timed out, ended. The message may hold an address, never a password.
  const { code, message } = error as NodeJS.ErrnoException
  return new DatabaseUnavailable(code ?? message.slice(0, 200), { cause: error })
}
