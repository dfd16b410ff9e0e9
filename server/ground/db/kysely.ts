import {
  type CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Transaction } from './engine.ts'
import type { DB } from './tables.generated.ts'

export type Db = Kysely<DB>

/** Queries of one open transaction. The transaction itself is begun and ended by `scope.ts`, never here. */
export function queriesOf(transaction: Transaction): Db {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery) {
      const { rows, affected } = await transaction.query(query.sql, query.parameters)
      return { rows: rows as R[], numAffectedRows: BigInt(affected) }
    },
    streamQuery() {
      throw new Error('queries are bounded; streaming is not offered')
    },
  }
  class OneTransaction extends DummyDriver {
    override async acquireConnection() {
      return connection
    }
    override async beginTransaction(): Promise<void> {
      throw new Error('a transaction is open already: use inside.db')
    }
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneTransaction(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: db => new PostgresIntrospector(db),
    },
  })
}
