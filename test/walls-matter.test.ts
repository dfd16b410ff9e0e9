import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, type TestHouse } from './house.ts'

/** Queries never name the organization: the wall alone keeps brokerages apart. Here it is taken down to see that the other tests would see it. */
let house: TestHouse
let ours: Brokerage
let theirs: Brokerage
beforeAll(async () => {
  house = await aHouse()
  ours = await house.brokerage('Ours')
  theirs = await house.brokerage('Theirs')
  await theirs.lists({ externalId: 'CANARY', title: 'canary-title' })
})
afterAll(() => house.close())

const seen = async () => (await ours.api('GET', '/api/properties')).text

test('with the wall, the canary is not seen; without it, it is; and a house without it does not start', async () => {
  expect(await seen()).not.toContain('canary-title')
  await house.engine.owner('alter table listings disable row level security; alter table payment_plans disable row level security')
  expect(await seen()).toContain('canary-title')
  const { checkWalls } = await import('#ground/db/guard')
  expect(await checkWalls(house.engine)).toEqual([
    expect.stringContaining('table listings'),
    expect.stringContaining('table payment_plans'),
  ])
  await house.engine.owner('alter table listings enable row level security; alter table payment_plans enable row level security')
  expect(await seen()).not.toContain('canary-title')
})

test('two hundred transactions of twenty organizations on few connections, some failing: none sees another’s', async () => {
  const organizations = Array.from({ length: 20 }, () => newId())
  for (const organization of organizations)
    await house.scope.inside(organization, { kind: 'system' }, async inside => {
      await inside.db.insertInto('organizations').values({ name: organization }).execute()
    })
  const outcomes = await Promise.allSettled(
    Array.from({ length: 200 }, (_, index) => {
      const organization = organizations[index % 20]!
      return house.scope.inside(organization, { kind: 'system' }, async inside => {
        if (index % 7 === 3) throw new Error('on purpose')
        const rows = await inside.db.selectFrom('organizations').select('name').execute()
        expect(rows).toEqual([{ name: organization }])
        if (index % 11 === 5)
          await inside.db
            .insertInto('contacts')
            .values({ org_id: organizations[(index + 1) % 20]!, name: 'x' })
            .execute()
      })
    }),
  )
  for (const [index, outcome] of outcomes.entries()) {
    const fails = index % 7 === 3 || index % 11 === 5
    expect(outcome.status, `${index} ${outcome.status === 'rejected' ? outcome.reason : ''}`).toBe(fails ? 'rejected' : 'fulfilled')
  }
})

test('inside a transaction there is no network', async () => {
  const outside = house.scope.outside(ours.organization, { kind: 'system' })
  await expect(outside.inside(() => outside.http.request({ method: 'GET', url: 'https://example.com/' }))).rejects.toThrow(
    'no network inside a transaction',
  )
  await expect(outside.inside(() => outside.inside(async () => 1))).rejects.toThrow('already inside')
})
