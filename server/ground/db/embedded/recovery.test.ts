import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { DatabaseUnavailable } from '../engine.ts'
import type { EmbeddedEngine, EmbeddedOptions } from './embedded-engine.ts'
import { openEmbedded } from './open.ts'

/** Minutes of work for any machine, and nothing inside the engine can stop it. */
const endless = 'select count(*) from generate_series(1, 1000000000) a, generate_series(1, 1000) b'

let fresh: string
let directory: string
let engine: EmbeddedEngine

const open = async (options: EmbeddedOptions) => {
  engine = await openEmbedded(directory, options)
  await engine.owner(`
    do $$ begin create role app nologin; exception when duplicate_object then null; end $$;
    create table if not exists notes (id int generated always as identity primary key, text text not null);
    grant select, insert, update, delete on notes to app`)
}
const write = (text: string) => engine.once('app', 'insert into notes (text) values ($1)', [text])
const texts = async () => (await engine.once('app', 'select text from notes order by id', [])).rows.map(row => row.text)

const folder = () => mkdtempSync(join(tmpdir(), 'simsar-recovery-'))

beforeAll(async () => {
  fresh = folder()
  await (await openEmbedded(fresh)).close()
}, 60_000)
afterAll(() => rmSync(fresh, { recursive: true, force: true }))

beforeEach(() => {
  directory = folder()
  cpSync(fresh, directory, { recursive: true })
})
afterEach(async () => {
  await engine.close()
  rmSync(directory, { recursive: true, force: true })
})

test('a query that never ends is ended, its callers hear "unavailable", and the engine comes back by itself with all it had', async () => {
  await open({ answerWithinMs: 400 })
  await write('before')
  let ticks = 0
  const ticking = setInterval(() => ticks++, 10)
  const began = performance.now()
  const stuck = engine.once('app', endless, [])
  const behind = [engine.begin(''), write('behind'), engine.owner('select 1')]
  const outcomes = await Promise.allSettled([stuck, ...behind])
  const took = performance.now() - began
  clearInterval(ticking)

  expect(outcomes.map(outcome => outcome.status === 'rejected' && outcome.reason instanceof DatabaseUnavailable)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(took).toBeLessThan(5_000)
  expect(ticks).toBeGreaterThan(15)
  expect(await engine.alive(100)).toBe(false)
  await expect(write('too early')).rejects.toBeInstanceOf(DatabaseUnavailable)

  await until(() => engine.alive(200))
  await write('after')
  expect(await texts()).toEqual(['before', 'after'])
}, 60_000)

test('an endless query inside a transaction takes the transaction with it, and a late rollback is harmless', async () => {
  await open({ answerWithinMs: 400 })
  const transaction = await engine.begin('set local role app')
  await transaction.query('insert into notes (text) values ($1)', ['half'])
  await expect(transaction.query(`${endless} where a <> $1`, [0])).rejects.toBeInstanceOf(DatabaseUnavailable)
  await transaction.rollback()
  await until(() => engine.alive(200))
  await write('whole')
  expect(await texts()).toEqual(['whole'])
}, 60_000)

test('a transaction nobody ends is rolled back and the next in line goes on', async () => {
  await open({ abandonedAfterMs: 200 })
  const forgotten = await engine.begin('set local role app')
  await forgotten.query('insert into notes (text) values ($1)', ['forgotten'])
  await write('next')
  await expect(forgotten.query('select $1::int', [1])).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(forgotten.commit()).rejects.toBeInstanceOf(DatabaseUnavailable)
  expect(await texts()).toEqual(['next'])
}, 60_000)

test('a transaction that works longer than the idle limit is left alone', async () => {
  await open({ abandonedAfterMs: 150 })
  const busy = await engine.begin('set local role app')
  for (let step = 0; step < 4; step++) {
    await busy.query('insert into notes (text) values ($1)', [`step ${step}`])
    await pause(80)
  }
  await busy.commit()
  expect(await texts()).toHaveLength(4)
}, 60_000)

test('turns are given in the order asked, and nobody slips into a transaction', async () => {
  await open({})
  const first = await engine.begin('set local role app')
  const order = [
    write('second'),
    engine.begin('set local role app').then(async third => {
      await third.query('insert into notes (text) values ($1)', ['third'])
      await pause(30)
      await third.query('insert into notes (text) values ($1)', ['third again'])
      await third.commit()
    }),
    write('fourth'),
    engine.owner("insert into notes (text) values ('fifth')"),
  ]
  await pause(30)
  await first.query('insert into notes (text) values ($1)', ['first'])
  await first.commit()
  await Promise.all(order)
  expect(await texts()).toEqual(['first', 'second', 'third', 'third again', 'fourth', 'fifth'])
}, 60_000)

test('waiting in line has an end', async () => {
  await open({ waitAtMostMs: 150 })
  const holding = await engine.begin('set local role app')
  await expect(write('impatient')).rejects.toThrow(/busy for 150 ms/)
  await holding.rollback()
  await write('patient')
  expect(await texts()).toEqual(['patient'])
}, 60_000)

test('below the floor of free space writing is refused, reading goes on, and writing resumes when there is room', async () => {
  let free = 1_000_000
  await open({ leastFreeBytes: 1_000, freeBytes: () => free })
  await write('room')
  const early = await engine.begin('set local role app')
  free = 999
  await pause(250)
  await expect(early.query('insert into notes (text) values ($1)', ['none'])).rejects.toBeInstanceOf(DatabaseUnavailable)
  await early.rollback()
  await expect(write('none')).rejects.toThrow(/MB left on its disk/)
  await expect(engine.begin('set local role app')).rejects.toBeInstanceOf(DatabaseUnavailable)
  const reading = await engine.begin('set transaction read only')
  await reading.rollback()
  expect(await texts()).toEqual(['room'])
  free = 1_000_000
  await pause(250)
  await write('room again')
  expect(await texts()).toEqual(['room', 'room again'])
}, 60_000)

test('upkeep clears dead rows, keeps the planner informed and the log short', async () => {
  await open({ durable: false })
  await engine.owner("insert into notes (text) select 'row ' || n from generate_series(1, 5000) n")
  const churn = async () => {
    for (let round = 0; round < 4; round++) await engine.owner("update notes set text = text || '.'")
  }
  const size = async () => Number((await engine.owner("select pg_relation_size('notes') as bytes")).rows[0]?.bytes)
  await churn()
  await engine.tend()
  const settled = await size()
  for (let day = 0; day < 4; day++) {
    await churn()
    await engine.tend()
  }
  expect(await size()).toBeLessThan(settled * 1.5)
  const { rows } = await engine.owner(
    "select n_dead_tup as dead, last_vacuum is not null as vacuumed, last_analyze is not null as analyzed from pg_stat_user_tables where relname = 'notes'",
  )
  expect(rows).toEqual([{ dead: 0, vacuumed: true, analyzed: true }])

  const redo = 'select pg_current_wal_lsn() - redo_lsn as bytes from pg_control_checkpoint()'
  await engine.owner('create table large as select repeat(md5(n::text), 30) as text from generate_series(1, 30000) n')
  expect(Number((await engine.owner(redo)).rows[0]?.bytes)).toBeGreaterThan(16 * 1024 * 1024)
  await engine.tend()
  expect(Number((await engine.owner(redo)).rows[0]?.bytes)).toBeLessThan(1024 * 1024)
}, 60_000)

async function until(holds: () => Promise<boolean>) {
  for (const end = performance.now() + 20_000; performance.now() < end; await pause(20)) if (await holds()) return
  throw new Error('it did not come back within 20 s')
}
