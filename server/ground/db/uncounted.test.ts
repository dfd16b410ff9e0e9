import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#test/databases'

/** Long, as what tells homes without a code apart is: its index is taller than the one that begins with org_id alone, and as good to read by one count. */
const identity = "'a home of three rooms in the second street of the fifth settlement ' || n"
const first = '00000000-0000-4000-8000-000000000001'
const later = '00000000-0000-4000-8000-000000000002'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  const { engine } = database
  for (const id of [first, later]) await engine.owner('insert into organizations (id, name) values ($1::uuid, $2)', [id, id.slice(-1)])
  await came(first, 1, 20_000)
  await engine.owner('vacuum (analyze) listings')
})
afterAll(() => database.drop())

test('who joined after the rows were counted is read by what was asked for, not row by row', async () => {
  await came(later, 1, 300)
  expect(await wayTo(later, 'a home')).toContain('listings_identity')
  await came(later, 301, 3_000)
  expect(await wayTo(later, 'a home')).toContain('listings_identity')
})

test('no table of an organization counts how many rows each has', async () => {
  const { rows } = await database.engine.owner(`
    select attrelid::regclass::text as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where attname = 'org_id' and relkind = 'r' and relnamespace = 'public'::regnamespace and attstattarget is distinct from 0`)
  expect(rows).toEqual([])
})

function came(organization: string, from: number, to: number) {
  return as(organization, inside =>
    inside.query(
      `insert into listings (identity, status, purpose, property_type, currency, content_hash)
       select ${identity}, 'available', 'sale', 'apartment', 'EGP', sha256(n::text::bytea) from generate_series($1::int, $2::int) as n`,
      [from, to],
    ),
  )
}

async function wayTo(organization: string, wanted: string): Promise<string> {
  const { rows } = await as(organization, inside => inside.query('explain select id from listings where identity = $1', [wanted]))
  return rows.map(row => Object.values(row)[0]).join('\n')
}

async function as<T>(
  organization: string,
  work: (inside: Awaited<ReturnType<FreshDatabase['engine']['begin']>>) => Promise<T>,
): Promise<T> {
  const transaction = await database.engine.begin(`set local role simsar_app; set local app.org = '${organization}'`)
  try {
    const answer = await work(transaction)
    await transaction.commit()
    return answer
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}
