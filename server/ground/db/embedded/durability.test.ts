import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from './open.ts'

let directory: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'simsar-durability-'))
  const engine = await openEmbedded(directory)
  await engine.owner(`
    create role writer nologin;
    create table singles (n bigint primary key, text text not null);
    create table lefts (n bigint primary key);
    create table rights (n bigint primary key);
    grant select, insert on singles, lefts, rights to writer`)
  await engine.close()
}, 60_000)

afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('every commit is one sync to disk; reading and rolling back are none', async () => {
  const engine = await openEmbedded(directory)
  const syncsOf = async (work: () => Promise<unknown>) => {
    const before = await engine.syncs()
    await work()
    return (await engine.syncs()) - before
  }
  const insert = (n: number) => engine.once('writer', 'insert into singles (n, text) values ($1, $2)', [n, 'one'])
  try {
    expect(engine.durability).toBe('machine')
    await insert(1)
    expect(
      await syncsOf(async () => {
        for (let n = 2; n <= 51; n++) await insert(n)
      }),
    ).toBe(50)
    expect(
      await syncsOf(async () => {
        const transaction = await engine.begin('set local role writer')
        for (const table of ['lefts', 'rights']) await transaction.query(`insert into ${table} (n) values ($1)`, [1])
        await transaction.commit()
      }),
    ).toBe(1)
    expect(await syncsOf(() => engine.once('writer', 'select * from singles', []))).toBe(0)
    expect(
      await syncsOf(async () => {
        const transaction = await engine.begin('set local role writer')
        await transaction.query('insert into lefts (n) values ($1)', [2])
        await transaction.rollback()
      }),
    ).toBe(0)
  } finally {
    await engine.close()
  }
}, 30_000)

test('what was acknowledged is there when it is opened again, and it was closed properly', async () => {
  expect(clusterState(directory)).toBe('shut down')
  const engine = await openEmbedded(directory)
  const { rows } = await engine.owner('select (select count(*) from singles) as singles, (select count(*) from lefts) as lefts')
  expect(clusterState(directory)).toBe('in production')
  await engine.close()
  expect(rows).toEqual([{ singles: 51, lefts: 1 }])
}, 30_000)

test('kill -9 at any moment loses nothing acknowledged and tears no transaction', async () => {
  const acknowledged = { single: new Set<number>(), pair: new Set<number>() }
  for (const lines of [1, 150, 600]) {
    for (const [kind, n] of await acknowledgedUntilKilled(lines)) acknowledged[kind].add(n)
  }
  const engine = await openEmbedded(directory)
  const numbers = async (sql: string) => new Set((await engine.owner(sql)).rows.map(row => Number(row.n)))
  const [singles, lefts, rights] = [
    await numbers('select n from singles'),
    await numbers('select n from lefts'),
    await numbers('select n from rights'),
  ]
  await engine.close()

  expect(acknowledged.single.size).toBeGreaterThan(100)
  expect(acknowledged.pair.size).toBeGreaterThan(20)
  expect([...acknowledged.single].filter(n => !singles.has(n))).toEqual([])
  expect([...acknowledged.pair].filter(n => !lefts.has(n) || !rights.has(n))).toEqual([])
  expect(lefts).toEqual(rights)
}, 60_000)

test('a directory of another PostgreSQL is refused in words, and one that is damaged says what PostgreSQL said', async () => {
  const version = join(directory, 'pg/PG_VERSION')
  writeFileSync(version, '17\n')
  await expect(openEmbedded(directory)).rejects.toThrow(/written by PostgreSQL 17 and this Simsar embeds 18/)
  writeFileSync(version, '18\n')
  const control = join(directory, 'pg/global/pg_control')
  const whole = readFileSync(control)
  writeFileSync(control, Buffer.alloc(whole.length))
  await expect(openEmbedded(directory)).rejects.toThrow(/(FATAL|PANIC): /)
  writeFileSync(control, whole)
  await (await openEmbedded(directory)).close()
}, 60_000)

test('without syncing, and in memory, it promises no more than the process', async () => {
  const unsynced = await openEmbedded(directory, { durable: false })
  const before = await unsynced.syncs()
  await unsynced.once('writer', 'insert into lefts (n) values ($1)', [-1])
  expect([unsynced.durability, (await unsynced.syncs()) - before]).toEqual(['process', 0])
  await unsynced.close()
  const memory = await openEmbedded(null)
  expect(memory.durability).toBe('process')
  await memory.close()
}, 60_000)

/** Killed as soon as we have heard that many acknowledgements, whatever it is doing by then. */
async function acknowledgedUntilKilled(lines: number): Promise<['single' | 'pair', number][]> {
  const program = new URL('./writes-until-killed.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--no-warnings', program, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`the writer ended by itself with ${code}`))))
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes
      if (said.split('\n').length > lines + 2) child.kill('SIGKILL')
    })
  })
  if (!child.stdout.closed) await once(child.stdout, 'close')
  return said
    .split('\n')
    .slice(1, -1)
    .map(line => line.split(' '))
    .map(([kind, n]) => [kind as 'single' | 'pair', Number(n)])
}

/** The state field of pg_control: an int32 after the system identifier and two version numbers. */
function clusterState(home: string): string {
  const control = openSync(join(home, 'pg/global/pg_control'), 'r')
  const bytes = Buffer.alloc(20)
  readSync(control, bytes, 0, 20, 0)
  closeSync(control)
  const state = bytes.readInt32LE(16)
  return ({ 1: 'shut down', 6: 'in production' } as Record<number, string>)[state] ?? `state ${state}`
}
