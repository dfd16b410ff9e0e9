import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkWalls } from '#ground/db/guard'
import { newId } from '#ground/ids'
import { type FreshDatabase, freshDatabase } from './databases.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

test('the walls between organizations are whole', async () => {
  expect(await checkWalls(database.engine)).toEqual([])
})

test('without an organization there is nothing to see, with one only its own', async () => {
  const { engine } = database
  const { rows } = await engine.owner(
    "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'org_id' order by 1",
  )
  expect(rows.length).toBeGreaterThan(25)
  for (const { table_name } of rows) {
    for (const setting of ['', `set local app.org = '${newId()}'`]) {
      const transaction = await engine.begin(`set local role simsar_app; ${setting}`)
      const seen = await transaction.query(`select count(*) as count from ${table_name}`, [])
      expect(`${table_name} ${seen.rows[0]!.count}`).toBe(`${table_name} 0`)
      await transaction.rollback()
    }
  }
})

test('a row cannot be put into another organization, nor point into one', async () => {
  const { engine } = database
  const [a, b] = [newId(), newId()]
  const enter = (org: string) => engine.begin(`set local role simsar_app; set local app.org = '${org}'`)
  for (const org of [a, b]) {
    const transaction = await enter(org)
    await transaction.query('insert into organizations (id, name) values ($1, $2)', [org, 'x'])
    await transaction.commit()
  }
  const intruder = await enter(a)
  await expect(intruder.query('insert into contacts (org_id, name) values ($1, $2)', [b, 'x'])).rejects.toMatchObject({ code: '42501' })
  await intruder.rollback()

  const owner = await enter(b)
  const contact = (await owner.query('insert into contacts (name) values ($1) returning id', ['theirs'])).rows[0]!.id
  await owner.commit()
  const pointing = await enter(a)
  await expect(
    pointing.query(
      "insert into consents (contact_id, channel, purpose, state, source) values ($1, 'whatsapp', 'marketing', 'given', 'x')",
      [contact],
    ),
  ).rejects.toMatchObject({ code: '23503' })
  await pointing.rollback()
})

test('what may only grow cannot be changed or removed', async () => {
  const { engine } = database
  const org = newId()
  for (const table of ['audit_entries', 'consents', 'live_events'])
    for (const statement of [`update ${table} set at = now()`, `delete from ${table}`]) {
      const transaction = await engine.begin(`set local role simsar_app; set local app.org = '${org}'`)
      await expect(transaction.query(statement, [])).rejects.toMatchObject({ code: '42501' })
      await transaction.rollback()
    }
})

test('reception can write webhooks and read nothing; the dispatcher sees no words; the door sees no mail', async () => {
  const { engine } = database
  await expect(engine.once('simsar_reception', 'select 1 from deliveries', [])).rejects.toMatchObject({ code: '42501' })
  for (const sql of [
    'select text from messages',
    'select raw from deliveries',
    'select body from live_events',
    'select settings from assistant_settings',
    'select password_hash from members',
  ])
    await expect(engine.once('simsar_dispatcher', sql, [])).rejects.toMatchObject({ code: '42501' })
  for (const sql of [
    'select full_name from members',
    'select text from messages',
    'select body from outbox_mails',
    'update members set role = role',
  ])
    await expect(engine.once('simsar_door', sql, [])).rejects.toMatchObject({ code: '42501' })
})
