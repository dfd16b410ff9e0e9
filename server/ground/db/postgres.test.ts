import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '#test/postgres-server'
import { DatabaseUnavailable, type Engine } from './engine.ts'
import { openPostgres, type PostgresOptions } from './postgres.ts'

let server: PostgresServer
const engines: Engine[] = []
const uncaught: unknown[] = []
const remember = (error: unknown) => uncaught.push(error)

beforeAll(async () => {
  process.on('uncaughtException', remember)
  server = await startPostgres()
  const engine = await openPostgres(server.url)
  await engine.owner('create role app nologin; create table notes (n int primary key); grant select, insert on notes to app')
  await engine.close()
}, 60_000)
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
  expect(uncaught).toEqual([])
})
afterAll(async () => {
  process.off('uncaughtException', remember)
  await server.stop()
})

async function open(options: PostgresOptions = {}, url = server.url): Promise<Engine> {
  const engine = await openPostgres(url, options)
  engines.push(engine)
  return engine
}

test('it opens while the database is down, says so, and works as soon as it is back', async () => {
  await server.halt('fast')
  const engine = await open()
  expect(await engine.alive(1_000)).toBe(false)
  for (const attempt of [engine.begin(''), engine.once('app', 'select 1', []), engine.owner('select 1')]) {
    await expect(attempt).rejects.toBeInstanceOf(DatabaseUnavailable)
  }
  expect(engine.durability).toBe('process')
  await server.resume()
  expect(await engine.alive(5_000)).toBe(true)
  await expect.poll(() => engine.durability).toBe('machine')
}, 30_000)

test('crashes of the server under load cost no acknowledged row and never end our process; it is back within five seconds', async () => {
  const engine = await open({ connections: 4, connectionsPerRole: 4 })
  const acknowledged = new Set<number>()
  let next = 1_000
  let running = true
  let unavailable = 0
  const writer = async (write: (n: number) => Promise<unknown>) => {
    while (running) {
      const n = next++
      await write(n).then(
        () => acknowledged.add(n),
        async error => {
          expect(error).toBeInstanceOf(DatabaseUnavailable)
          unavailable++
          await pause(20)
        },
      )
    }
  }
  const inTransaction = async (n: number) => {
    const transaction = await engine.begin('set local role app')
    try {
      await transaction.query('insert into notes values ($1)', [n])
      await transaction.commit()
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }
  const load = Promise.all(
    [1, 2, 3].flatMap(() => [writer(n => engine.once('app', 'insert into notes values ($1)', [n])), writer(inTransaction)]),
  )
  for (let crash = 0; crash < 3; crash++) {
    await pause(400)
    await server.restart('immediate')
    const back = performance.now()
    const before = acknowledged.size
    await expect.poll(() => acknowledged.size, { timeout: 10_000, interval: 10 }).toBeGreaterThan(before)
    expect(performance.now() - back).toBeLessThan(5_000)
  }
  running = false
  await load
  const stored = new Set((await engine.owner('select n from notes')).rows.map(row => Number(row.n)))
  expect([...acknowledged].filter(n => !stored.has(n))).toEqual([])
  expect(acknowledged.size).toBeGreaterThan(100)
  expect(unavailable).toBeGreaterThan(0)
}, 60_000)

test('a connection that died without telling is noticed by our own clock', async () => {
  const line = await wire(server.port)
  const engine = await open(
    { answerWithinMs: 400, ownerWithinMs: 400, connectWithinMs: 500 },
    `postgres://postgres@127.0.0.1:${line.port}/postgres`,
  )
  const transaction = await engine.begin('')
  await engine.once('app', 'select 1', [])
  line.fallSilent()
  const began = performance.now()
  await expect(engine.once('app', 'select 1', [])).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(transaction.commit()).rejects.toBeInstanceOf(DatabaseUnavailable)
  await transaction.rollback()
  await expect(engine.begin('')).rejects.toBeInstanceOf(DatabaseUnavailable)
  expect(performance.now() - began).toBeLessThan(4_000)
  line.speak()
  expect((await engine.once('app', 'select 1 as one', [])).rows).toEqual([{ one: 1 }])
  await line.close()
}, 30_000)

test('a query that takes too long is stopped by the server and counts as unavailable', async () => {
  const engine = await open({ answerWithinMs: 200 })
  await expect(engine.once('app', 'select pg_sleep(5)', [])).rejects.toThrow(/57014/)
  const transaction = await engine.begin('')
  await expect(transaction.query('select pg_sleep($1)', [5])).rejects.toBeInstanceOf(DatabaseUnavailable)
  await transaction.rollback()
  await expect(engine.owner('select pg_sleep(0.4)')).resolves.toBeTruthy()
}, 30_000)

test('a transaction nobody ends lets go of its locks', async () => {
  const engine = await open({ abandonedAfterMs: 300 })
  const forgotten = await engine.begin('')
  await forgotten.query('insert into notes values ($1)', [1])
  await engine.once('app', 'insert into notes values ($1)', [1])
  await expect(forgotten.commit()).rejects.toBeInstanceOf(DatabaseUnavailable)
  expect((await engine.owner('select n from notes where n = 1')).rows).toHaveLength(1)
}, 30_000)

test('a session ended by an operator in the middle of a transaction is unavailable, not the end of us', async () => {
  const engine = await open()
  const transaction = await engine.begin('')
  const { rows } = await transaction.query('select pg_backend_pid() as pid', [])
  await engine.owner('select pg_terminate_backend($1)', [rows[0]?.pid])
  await pause(50)
  await expect(transaction.query('select $1::int', [1])).rejects.toBeInstanceOf(DatabaseUnavailable)
  await transaction.rollback()
  expect((await engine.owner('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('no free connection, on our side or the server’s, is unavailable', async () => {
  const engine = await open({ connections: 1, connectWithinMs: 200 })
  const holding = await engine.begin('')
  await expect(engine.begin('')).rejects.toBeInstanceOf(DatabaseUnavailable)
  await holding.rollback()
  await engine.owner('create role crowded login connection limit 0')
  const crowded = await open({}, server.url.replace('postgres@', 'crowded@'))
  await expect(crowded.owner('select 1')).rejects.toThrow(/53300/)
})

test('beginning, and a single statement, are one message to the server', async () => {
  const line = await wire(server.port)
  const engine = await open({}, `postgres://postgres@127.0.0.1:${line.port}/postgres`)
  const statement = (n: number) => engine.once('app', 'select $1::int as n', [n])
  await statement(1)
  await (await engine.begin('')).rollback()
  line.sent = 0
  expect((await statement(2)).rows).toEqual([{ n: 2 }])
  expect(line.sent).toBe(1)
  const transaction = await engine.begin("set local role app; select set_config('app.org', 'x', true)")
  expect(line.sent).toBe(2)
  await transaction.rollback()
  await line.close()
})

test('a server that writes dates its own way is read the same', async () => {
  const admin = await open()
  await admin.owner("alter database postgres set datestyle to 'SQL, DMY'; alter database postgres set timezone to 'Africa/Cairo'")
  const engine = await open()
  const { rows } = await engine.owner(
    "select '2026-11-20 10:00:00+02'::timestamptz as at, '2026-11-20'::date as day, '1 day'::interval as span",
  )
  expect(rows).toEqual([{ at: new Date('2026-11-20T08:00:00Z'), day: '2026-11-20', span: '1 day' }])
  await admin.owner('alter database postgres reset datestyle; alter database postgres reset timezone')
})

test('a server that does not wait for its disk is told apart', async () => {
  const admin = await open()
  await admin.owner('alter database postgres set synchronous_commit to off')
  expect((await open()).durability).toBe('process')
  await admin.owner('alter database postgres reset synchronous_commit')
  expect((await open()).durability).toBe('machine')
})

test('ids said in one process are heard in another, a few at a time, and again after the server was away', async () => {
  const [speaker, hearer] = [await open(), await open()]
  const heard: string[][] = []
  const stop = await hearer.listen('jobs', ids => heard.push(ids))
  const ids = Array.from({ length: 1_000 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
  for (const id of ids) speaker.notify('jobs', [id])
  await expect.poll(() => heard.flat().length, { timeout: 5_000 }).toBe(1_000)
  expect(heard.flat()).toEqual(ids)
  expect(heard.length).toBeLessThan(10)

  await server.restart('immediate')
  heard.length = 0
  await expect
    .poll(
      () => {
        speaker.notify('jobs', ['again'])
        return heard.flat()
      },
      { timeout: 10_000 },
    )
    .toContain('again')

  await stop()
  heard.length = 0
  speaker.notify('jobs', ['late'])
  await pause(200)
  expect(heard).toEqual([])
}, 30_000)

/** A line to the server that can fall silent: connected, and nothing comes through any more. */
async function wire(port: number) {
  const sockets = new Set<Socket>()
  let silent = false
  const line = {
    port: 0,
    sent: 0,
    fallSilent() {
      silent = true
    },
    /** What was said into the silence is gone; new connections work. */
    speak() {
      silent = false
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      proxy.close()
    },
  }
  const proxy: Server = createServer(client => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', bytes => {
      line.sent++
      if (!silent) upstream.write(bytes)
    })
    upstream.on('data', bytes => {
      if (!silent) client.write(bytes)
    })
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  line.port = (proxy.address() as { port: number }).port
  return line
}
