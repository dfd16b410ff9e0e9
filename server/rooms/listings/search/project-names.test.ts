import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#ground/ids'
import { aHouse, type TestHouse } from '#test/house'
import { projectNames } from './project-names.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse({ work: false })
})
afterAll(() => house.close())

test('the list of names stays the same object until a listing changes, and then knows the new project', async () => {
  const brokerage = await house.brokerage()
  const names = () => brokerage.look(inside => projectNames(inside))
  expect(await names()).toEqual([])
  await brokerage.lists({ projectName: 'Palm Walk', projectNameAr: 'بالم ووك' })
  const one = await names()
  expect(one).toEqual([{ slug: 'palm_walk', names: ['Palm Walk', 'بالم ووك'] }])
  expect(await names()).toBe(one)
  await brokerage.lists({ projectName: 'Cedar Court' })
  expect((await names()).map(project => project.slug)).toEqual(['cedar_court', 'palm_walk'])
})

test('one brokerage never reads the names of another', async () => {
  const [a, b] = [await house.brokerage(), await house.brokerage(`Other ${newId()}`)]
  await a.lists({ projectName: 'Palm Walk' })
  expect(await a.look(inside => projectNames(inside))).toHaveLength(1)
  expect(await b.look(inside => projectNames(inside))).toEqual([])
})
