import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '#ground/db/engine'
import { newId } from '#ground/ids'
import { type FreshDatabase, freshDatabase } from '#test/databases'
import { makeReception } from './accept-delivery.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

/** A reception as it behaves on this kind of database, whichever the rows go into. */
function aReception(kind: Engine['kind']) {
  const once: Engine['once'] = (role, statement, values) => database.engine.once(role, statement, values)
  const reception = makeReception({ kind, once } as Engine)
  const [organization, connection] = [newId(), newId()]
  let count = 0
  const arrive = (many: number) =>
    Promise.all(
      Array.from({ length: many }, () => {
        const raw = Buffer.from(`${connection} ${++count}`)
        return reception.accept({ organization, connection, raw, headers: {}, trace: 't', receivedAt: new Date() })
      }),
    )
  const kept = async () => {
    const { rows } = await database.engine.owner(`select count(*)::int as count from deliveries where connection_id = '${connection}'`)
    return rows[0]!.count
  }
  return { ...reception, arrive, kept }
}

test('where work shares the only connection, fifty within a tenth of a second are a press, and one that is over is none', async () => {
  const { arrive, pressed, kept } = aReception('embedded')
  const few = arrive(49)
  expect(pressed()).toBe(false)
  await few
  await pause(120)
  const many = arrive(50)
  expect(pressed()).toBe(true)
  await many
  await pause(120)
  expect(pressed()).toBe(false)
  expect(await kept()).toBe(99)
})

test('elsewhere two hundred are one only while this thread is half busy', async () => {
  const { arrive, pressed, kept } = aReception('postgres')
  await pause(400)
  const idle = arrive(210)
  expect(pressed()).toBe(false)
  await idle
  await pause(120)
  // looked at from the first arrival on, and nothing but busy since
  const first = arrive(1)
  for (const until = performance.now() + 150; performance.now() < until; );
  const busy = arrive(210)
  expect(pressed()).toBe(true)
  await Promise.all([first, busy])
  expect(await kept()).toBe(421)
})

test('the same bytes twice are one delivery', async () => {
  const { accept, kept, arrive } = aReception('embedded')
  await arrive(1)
  const delivery = { organization: newId(), connection: newId(), raw: Buffer.from('x'), headers: {}, trace: 't', receivedAt: new Date() }
  await Promise.all([accept(delivery), accept(delivery)])
  const { rows } = await database.engine.owner(
    `select count(*)::int as count from deliveries where connection_id = '${delivery.connection}'`,
  )
  expect(rows[0]!.count).toBe(1)
  expect(await kept()).toBe(1)
})
