import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#test/databases'
import { systemClock } from '../clock.ts'
import { makeScope, type Scope } from '../db/scope.ts'
import { newId } from '../ids.ts'
import { makeLog } from '../log.ts'
import { Later } from './later.ts'
import { claimJobs, finishJobs, releaseExpired } from './queue.ts'
import { type JobHandler, makeRunner, type Runner } from './runner.ts'

let database: FreshDatabase
let scope: Scope
let organization: string
const log = makeLog({ level: 'silent' })
const nowhere = { request: () => Promise.reject(new Error('no network here')) }

beforeAll(async () => {
  database = await freshDatabase()
  scope = makeScope({
    engine: database.engine,
    clock: systemClock,
    http: nowhere,
    reactions: new Map(),
    isLive: () => false,
    committed: () => undefined,
  })
})
afterAll(() => database.drop())
beforeEach(() => {
  organization = newId()
})

const enqueue = (...jobs: { kind: string; key: string; payload?: Record<string, string | number>; runAt?: Date; single?: boolean }[]) =>
  scope.inside(organization, { kind: 'system' }, async inside => {
    for (const job of jobs) inside.enqueue(job)
  })
const runnerWith = (handlers: Record<string, JobHandler>, concurrency = 4): Runner =>
  makeRunner({ engine: database.engine, clock: systemClock, log, handlers: new Map(Object.entries(handlers)), concurrency, pollMs: 50 })
const left = async () =>
  (await database.engine.owner('select kind, key, state, attempts from jobs where org_id = $1 order by id', [organization])).rows

test('a job exists exactly if its transaction commits', async () => {
  await scope
    .inside(organization, { kind: 'system' }, async inside => {
      inside.enqueue({ kind: 'a', key: 'a' })
      throw new Error('changed my mind')
    })
    .catch(() => undefined)
  expect(await left()).toEqual([])
  await enqueue({ kind: 'a', key: 'a' })
  expect(await left()).toHaveLength(1)
})

test('jobs of one key run one at a time and in order, keys side by side', async () => {
  await enqueue(...Array.from({ length: 30 }, (_, index) => ({ kind: 'step', key: `k${index % 3}`, payload: { index } })))
  const done: Record<string, number[]> = {}
  let busy = new Set<number>()
  let overlaps = 0
  const runner = runnerWith({
    step: async ({ payload }) => {
      const { index } = payload as unknown as { index: number }
      if (busy.has(index % 3)) overlaps++
      busy.add(index % 3)
      await new Promise(resolve => setTimeout(resolve, 2))
      busy.delete(index % 3)
      done[index % 3] = [...(done[index % 3] ?? []), index]
    },
  })
  await runner.drain()
  expect(overlaps).toBe(0)
  for (const key of [0, 1, 2]) expect(done[key]).toEqual(Array.from({ length: 10 }, (_, step) => step * 3 + key))
  expect(await left()).toEqual([])
  busy = new Set()
})

test('a single bell hangs once, and the last ring says when', async () => {
  const later = new Date(Date.now() + 60_000)
  await enqueue({ kind: 'turn', key: 't', single: true }, { kind: 'turn', key: 't', single: true, runAt: later })
  await enqueue({ kind: 'turn', key: 't', single: true, runAt: new Date(later.getTime() + 5000) })
  const { rows } = await database.engine.owner('select run_at from jobs where org_id = $1', [organization])
  expect(rows).toHaveLength(1)
  expect((rows[0]!.run_at as Date).getTime()).toBe(later.getTime() + 5000)
})

test('a bell rung while its job runs is heard afterwards', async () => {
  let runs = 0
  await enqueue({ kind: 'turn', key: 't', single: true })
  const runner = runnerWith({
    turn: async () => {
      if (++runs === 1) await enqueue({ kind: 'turn', key: 't', single: true })
    },
  })
  await runner.drain()
  expect(runs).toBe(2)
  expect(await left()).toEqual([])
})

test('a failing job is tried again with its place kept, then parked so that it blocks nobody', async () => {
  await enqueue({ kind: 'poison', key: 'k' }, { kind: 'fine', key: 'k' })
  let fine = 0
  const runner = runnerWith({ poison: () => Promise.reject(new Error('never')), fine: async () => void fine++ })
  for (let attempt = 1; attempt <= 8; attempt++) {
    await runner.drain()
    expect(fine).toBe(attempt < 8 ? 0 : 1)
    await database.engine.owner("update jobs set run_at = now() - interval '1 second' where org_id = $1 and state = 'waiting'", [
      organization,
    ])
  }
  expect(await left()).toEqual([{ kind: 'poison', key: 'k', state: 'parked', attempts: 8 }])
})

test('“later” keeps the place in line and costs no attempt', async () => {
  await enqueue({ kind: 'wait', key: 'k' }, { kind: 'next', key: 'k' })
  const order: string[] = []
  let waited = false
  const runner = runnerWith({
    wait: async () => {
      order.push('wait')
      if (!waited) {
        waited = true
        throw new Later(1)
      }
    },
    next: async () => void order.push('next'),
  })
  await runner.drain()
  await new Promise(resolve => setTimeout(resolve, 20))
  await runner.drain()
  expect(order).toEqual(['wait', 'wait', 'next'])
})

test('whoever wakes after their lease ran out cannot end somebody else’s job', async () => {
  await enqueue({ kind: 'slow', key: 'k' })
  const [asleep] = await claimJobs(database.engine, { now: new Date(), limit: 1, leaseMs: -1000 })
  expect(await releaseExpired(database.engine)).toBeGreaterThanOrEqual(1)
  const [awake] = await claimJobs(database.engine, { now: new Date(), limit: 1, leaseMs: 60_000 })
  expect(awake?.id).toBe(asleep?.id)
  await finishJobs(database.engine, [asleep!])
  expect(await left()).toMatchObject([{ state: 'running' }])
  await finishJobs(database.engine, [awake!])
  expect(await left()).toEqual([])
})

test('two runners share the work and do none of it twice', async () => {
  await enqueue(...Array.from({ length: 60 }, (_, index) => ({ kind: 'once', key: `k${index}`, payload: { index } })))
  const seen: number[] = []
  const handler: JobHandler = async ({ payload }) => void seen.push((payload as unknown as { index: number }).index)
  await Promise.all([runnerWith({ once: handler }).drain(), runnerWith({ once: handler }).drain()])
  expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index))
})

test('long work rests when the house is closing, and goes on elsewhere', async () => {
  await enqueue({ kind: 'long', key: 'long' })
  let begun = false
  const runner = runnerWith({
    async long({ stopping }) {
      begun = true
      while (!stopping?.()) await new Promise(resolve => setTimeout(resolve, 5))
      throw new Later(0)
    },
  })
  runner.start()
  while (!begun) await new Promise(resolve => setTimeout(resolve, 5))
  const since = Date.now()
  await runner.stop(5000)
  expect(Date.now() - since).toBeLessThan(2500)
  expect(await left()).toEqual([{ kind: 'long', key: 'long', state: 'waiting', attempts: 0 }])
})

test('what gives way to other work hears of it from when it is about to be due until it is done', async () => {
  let begun = false
  let end = () => {}
  const work = new Promise<void>(resolve => {
    end = resolve
  })
  const runner = runnerWith({
    talk: () => {
      begun = true
      return work
    },
  })
  const inTheWay = () => runner.expecting() || runner.busyBesides('sheet')
  expect(inTheWay()).toBe(false)
  runner.start()
  const runAt = new Date(Date.now() + 5)
  await enqueue({ kind: 'talk', key: 'a', runAt })
  runner.ring(runAt)
  expect(inTheWay()).toBe(true)
  await vi.waitFor(() => expect(begun).toBe(true))
  expect(inTheWay()).toBe(true)
  end()
  await vi.waitFor(() => expect(inTheWay()).toBe(false))
  await runner.stop(1000)
})
