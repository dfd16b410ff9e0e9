import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { embeddedTemplatePath, type FreshDatabase, freshDatabase } from './databases.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

const directory = mkdtempSync(join(tmpdir(), 'simsar-migrations-'))
afterAll(() => {
  for (const path of [embeddedTemplatePath(directory), directory]) rmSync(path, { recursive: true, force: true })
})
// Never migrated before, so that those who race here race for a template that nobody has made.
writeFileSync(join(directory, '0001_race.sql'), `create table race (n int); comment on table race is '${process.pid} ${Date.now()}'`)

function independence(fresh: () => Promise<FreshDatabase>) {
  test('three who arrive at once each get a migrated, empty database of their own', async () => {
    const databases = await Promise.all([fresh(), fresh(), fresh()])
    for (const [n, { engine }] of databases.entries()) await engine.owner('insert into race values ($1)', [n])
    const rows = await Promise.all(databases.map(async ({ engine }) => (await engine.owner('select n from race')).rows))
    expect(rows).toEqual([[{ n: 0 }], [{ n: 1 }], [{ n: 2 }]])
    for (const { drop } of databases) await drop()
    const later = await fresh()
    expect((await later.engine.owner('select n from race')).rows).toEqual([])
    await later.drop()
  }, 120_000)
}

describe('embedded databases for tests', () => independence(() => freshDatabase(directory, 'embedded')))

describe('PostgreSQL databases for tests', () => {
  let server: Promise<PostgresServer> | undefined
  afterAll(async () => (await server)?.stop())
  independence(async () => {
    server ??= startPostgres()
    return freshDatabase(directory, 'postgres', (await server).url)
  })
})
