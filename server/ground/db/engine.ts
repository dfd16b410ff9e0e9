/**
 * A PostgreSQL-speaking engine: a real server through `pg`, or PGlite in its own worker thread.
 * Rooms never see it; they see `inside.db`. The conformance suite beside this file holds both engines to the same sentences.
 *
 * Values are the same on both: int8 and int4 → number, numeric → string, timestamptz → Date, date → 'YYYY-MM-DD' string,
 * json/jsonb → parsed, bytea → Buffer, text[] → string[], uuid → string.
 */
export interface Engine {
  kind: 'embedded' | 'postgres'
  /** What an acknowledged commit survives. */
  durability: 'machine' | 'process'
  /** Starts a transaction: `opening` is plain SQL run right after BEGIN in the same round trip. One at a time on the embedded engine, in the order asked. */
  begin(opening: string): Promise<Transaction>
  /**
   * One statement in a transaction of its own, in one round trip, run as `role`. The fast way in for reception.
   * Resolves only after the commit.
   */
  once(role: string, sql: string, params: unknown[]): Promise<Rows>
  /** As the owner, outside of row-level security: migrations, the start-up guard, maintenance. Several statements allowed when there are no params. */
  owner(sql: string, params?: unknown[]): Promise<Rows>
  /** Wakes other processes: ids only, best effort, truth is in the tables. A no-op on the embedded engine. */
  notify(channel: string, ids: string[]): void
  listen(channel: string, heard: (ids: string[]) => void): Promise<() => Promise<void>>
  /** True when a trivial query answers within `timeoutMs`. */
  alive(timeoutMs: number): Promise<boolean>
  close(): Promise<void>
}

export interface Transaction {
  query(sql: string, params: readonly unknown[]): Promise<Rows>
  /** Resolves only when the engine said COMMIT. */
  commit(): Promise<void>
  /** Never throws. */
  rollback(): Promise<void>
}

export interface Rows {
  rows: Record<string, unknown>[]
  affected: number
}

/** A database error as both engines tell it. `code` is the SQLSTATE. */
export class DatabaseError extends Error {
  readonly code: string
  readonly constraint: string | null
  readonly table: string | null
  constructor(message: string, code: string, constraint: string | null, table: string | null, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DatabaseError'
    this.code = code
    this.constraint = constraint
    this.table = table
  }
}

/**
 * The database is not there. What was acknowledged is safe; what was asked just now may or may not have been committed,
 * so whoever asks again must be able to. Answered 503.
 */
export class DatabaseUnavailable extends Error {
  readonly detail: string
  constructor(detail: string, options?: ErrorOptions) {
    super(`the database is not reachable: ${detail}`, options)
    this.detail = detail
    this.name = 'DatabaseUnavailable'
  }
}
