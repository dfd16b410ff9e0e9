import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine, Rows } from '../engine.ts'
import { openEmbedded } from './open.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEmbedded(null, { durable: false })
  await engine.owner('create table homes (n int)')
})
afterAll(() => engine.close())

const question = 'select count(*) as found from homes where n = $1::int'
const planned = () => ask('select 1 from pg_prepared_statements where statement = $1', [question]).then(({ rows }) => rows.length === 1)
const come = (homes: number) => ask('insert into homes select generate_series(1, $1::int)', [homes])

test('a plan is kept from question to question, and made anew when what it reads has grown', async () => {
  await ask(question, [1])
  await come(200)
  expect(await planned()).toBe(true)
  await come(100)
  expect(await planned()).toBe(false)
  expect((await ask(question, [1])).rows).toEqual([{ found: 2 }])
  await come(200)
  expect(await planned()).toBe(true)
  await come(200)
  expect(await planned()).toBe(false)
})

async function ask(sql: string, params: unknown[]): Promise<Rows> {
  const transaction = await engine.begin('')
  const answer = await transaction.query(sql, params)
  await transaction.commit()
  return answer
}
