import { DatabaseUnavailable, type Rows, type Transaction } from '../engine.ts'

/** What a transaction needs of the connection it holds. */
export interface Held {
  query(sql: string, params: readonly unknown[]): Promise<Rows>
  commit(): Promise<void>
  rollback(): Promise<void>
  /** Gives the connection to the next in line; may be called more than once. */
  release(): void
}

/** The embedded engine has one connection: whoever forgets a transaction stops everybody, so it is rolled back for them. */
export function heldTransaction(held: Held, abandonedAfterMs: number): Transaction {
  let ended: string | null = null
  let running = 0
  let idle: NodeJS.Timeout | null = null

  const end = (why: string) => {
    ended = why
    if (idle) clearTimeout(idle)
  }
  const waitForMore = () => {
    if (ended || running > 0) return
    idle = setTimeout(() => {
      end(`the transaction was idle for ${abandonedAfterMs} ms and was rolled back`)
      void held.rollback().finally(held.release)
    }, abandonedAfterMs)
  }
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    if (ended) throw new DatabaseUnavailable(ended)
    if (idle) clearTimeout(idle)
    running++
    try {
      return await work()
    } finally {
      running--
      waitForMore()
    }
  }

  waitForMore()
  return {
    query: (sql, params) => during(() => held.query(sql, params)),
    commit: () =>
      during(async () => {
        end('the transaction is over')
        await held.commit()
      }).finally(held.release),
    rollback: async () => {
      if (ended) return
      end('the transaction is over')
      if (idle) clearTimeout(idle)
      await held.rollback().finally(held.release)
    },
  }
}
