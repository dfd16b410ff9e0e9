import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#test/databases'
import { type PostgresServer, startPostgres } from '#test/postgres-server'
import type { Engine } from './engine.ts'
import { MigrationRefused, migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'

const empty = mkdtempSync(join(tmpdir(), 'simsar-migrations-'))
afterAll(() => rmSync(empty, { recursive: true, force: true }))

let directory: string
let database: FreshDatabase
const engine = () => database.engine
const file = (name: string, sql: string) => writeFileSync(join(directory, name), sql)
const tables = async () =>
  (await engine().owner("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1")).rows.map(
    row => row.relname,
  )

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'simsar-migrations-'))
  file('0001_first.sql', 'create table first (id int primary key);\ninsert into first values (1);')
  file('0002_second.sql', 'create table second (id int primary key references first (id));')
})
afterEach(async () => {
  await database.drop()
  rmSync(directory, { recursive: true, force: true })
})

/** `several` gives engines as separate programs would have them; the embedded engine allows one program only. */
function migrationSentences(fresh: () => Promise<FreshDatabase>, several: (count: number) => Promise<Engine[]>) {
  beforeEach(async () => {
    database = await fresh()
  }, 60_000)

  test('files are applied once, in order, and later only what is new', async () => {
    expect(await migrate(engine(), directory)).toEqual({ applied: ['0001_first.sql', '0002_second.sql'] })
    expect(await migrate(engine(), directory)).toEqual({ applied: [] })
    file('0003_third.sql', 'insert into second values (1)')
    expect(await migrate(engine(), directory)).toEqual({ applied: ['0003_third.sql'] })
    expect(await tables()).toEqual(['first', 'migrations', 'second'])
  })

  test('a file that fails leaves nothing of itself, and the next start goes on from there', async () => {
    file('0002_second.sql', 'create table second (id int);\ninsert into second values (1);\nselect 1/0;')
    await expect(migrate(engine(), directory)).rejects.toThrow(/0002_second\.sql: division by zero \(22012\)/)
    expect(await tables()).toEqual(['first', 'migrations'])
    file('0002_second.sql', 'create table second (id int);')
    expect(await migrate(engine(), directory)).toEqual({ applied: ['0002_second.sql'] })
  })

  test('a file changed after it was applied stops everything, but not its line ends', async () => {
    await migrate(engine(), directory)
    file('0001_first.sql', 'create table first (id int primary key);\r\ninsert into first values (1);')
    expect(await migrate(engine(), directory)).toEqual({ applied: [] })
    appendFileSync(join(directory, '0001_first.sql'), '\n-- a word more')
    const refusal = await migrate(engine(), directory).catch(error => error)
    expect(refusal).toBeInstanceOf(MigrationRefused)
    expect(refusal.message).toContain('0001_first.sql was changed after it had been applied')
  })

  test('a file that comes too late, is missing, has a number twice or no number is refused', async () => {
    await migrate(engine(), directory)
    rmSync(join(directory, '0001_first.sql'))
    await expect(migrate(engine(), directory)).rejects.toThrow('0001_first.sql has been applied but its file is missing')
    file('0001_first.sql', 'create table first (id int primary key);\ninsert into first values (1);')
    file('0000_late.sql', 'select 1')
    await expect(migrate(engine(), directory)).rejects.toThrow('0000_late.sql comes before 0002_second.sql')
    rmSync(join(directory, '0000_late.sql'))
    file('0002_twice.sql', 'select 1')
    await expect(migrate(engine(), directory)).rejects.toThrow('have the same number')
    rmSync(join(directory, '0002_twice.sql'))
    file('third.sql', 'select 1')
    await expect(migrate(engine(), directory)).rejects.toThrow('third.sql is not named like')
  })

  test('an older program starts on a newer database', async () => {
    file('0003_third.sql', 'create table third (id int)')
    await migrate(engine(), directory)
    rmSync(join(directory, '0003_third.sql'))
    expect(await migrate(engine(), directory)).toEqual({ applied: [] })
  })

  test('three at once all succeed and every file is applied once', async () => {
    for (let number = 3; number < 12; number++)
      file(`00${String(number).padStart(2, '0')}_more.sql`, `create table more_${number} (id int); select pg_sleep(0.01)`)
    const engines = await several(3)
    const results = await Promise.all(engines.map(each => migrate(each, directory)))
    expect(results.flatMap(result => result.applied).sort()).toHaveLength(11)
    expect(await tables()).toHaveLength(12)
    for (const each of engines) if (each !== engine()) await each.close()
  })
}

describe('migrations of the embedded engine', () => {
  migrationSentences(
    () => freshDatabase(empty, 'embedded'),
    async count => Array.from({ length: count }, () => engine()),
  )
})

describe('migrations of PostgreSQL', () => {
  let server: PostgresServer | undefined
  afterAll(() => server?.stop())
  const here = async () => {
    server ??= await startPostgres()
    return server.url
  }

  migrationSentences(
    async () => freshDatabase(empty, 'postgres', await here()),
    async count => {
      const { rows } = await engine().owner('select current_database() as name')
      const url = (await here()).replace(/postgres$/, String(rows[0]?.name))
      return Promise.all(Array.from({ length: count }, () => openPostgres(url)))
    },
  )

  test('databases of one cluster may be migrated at the same moment, though roles belong to all', async () => {
    database = await freshDatabase(empty, 'postgres', await here())
    const real = new URL('../../migrations', import.meta.url).pathname
    const others = await Promise.all(Array.from({ length: 3 }, async () => freshDatabase(empty, 'postgres', await here())))
    const results = await Promise.all(others.map(other => migrate(other.engine, real)))
    expect(new Set(results.map(result => result.applied.join())).size).toBe(1)
    for (const other of others) await other.drop()
  })

  test('whoever owns the database need not rule the server, and stops counting organizations all the same', async () => {
    const own = await startPostgres()
    const admin = await openPostgres(own.url)
    await admin.owner("create role keeper login createrole nosuperuser password 'keeper'")
    await admin.owner('create database house owner keeper')
    await admin.close()
    const url = Object.assign(new URL(own.url), { pathname: '/house', username: 'keeper', password: 'keeper' })
    const keeper = await openPostgres(url.href)
    try {
      await migrate(keeper, new URL('../../migrations', import.meta.url).pathname)
      const { rows } = await keeper.owner(`
        select attrelid::regclass::text from pg_attribute join pg_class on pg_class.oid = attrelid
        where attname = 'org_id' and relkind = 'r' and relnamespace = 'public'::regnamespace and attstattarget <> 0`)
      expect(rows).toEqual([])
    } finally {
      await keeper.close()
      await own.stop()
    }
  })
})
