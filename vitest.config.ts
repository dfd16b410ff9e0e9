import { defineConfig } from 'vitest/config'

/** These start a PostgreSQL of their own; `npm test` leaves them out, by name, where there is none. */
const needPostgres = [
  'server/ground/db/postgres.conformance.test.ts',
  'server/ground/db/postgres.test.ts',
  'server/ground/db/migrate.test.ts',
  'server/ground/db/guard.test.ts',
  'test/databases.test.ts',
]

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules/**', 'test/crash/**', 'test/browser/**', 'web/dist/**', ...(process.env.WITHOUT_POSTGRES ? needPostgres : [])],
    reporters: ['default'],
  },
})
