import pg from 'pg'
import { type PostgresServer, startPostgres } from '../test/postgres-server.ts'
import type { Ask } from './conversations.ts'

/** A server of our own with fsync on, and a connection to look into it. */
export async function benchPostgres(
  settings: Record<string, string> = {},
): Promise<PostgresServer & { client: pg.Client; ask: Ask; name: string }> {
  const server = await startPostgres({ max_wal_size: '4GB', ...settings })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const version = String((await client.query('show server_version')).rows[0].server_version).split(' ')[0]
  return {
    ...server,
    client,
    ask: (sql, params) => client.query(sql, params),
    name: `PostgreSQL ${version} (fsync on)`,
    async stop() {
      await client.end()
      await server.stop()
    },
  }
}
