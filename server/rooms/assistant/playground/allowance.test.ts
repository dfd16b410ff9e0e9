import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { aHouse, type Brokerage, type TestHouse } from '#test/house'
import { giveTurnsBack, takeTurns, turnsLeft } from './allowance.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse({ work: false })
})
afterAll(() => house.close())

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 10, minutes))
const on = (brokerage: Brokerage, minutes: number) => ({
  take: (turns: number) => brokerage.look(inside => takeTurns(when(inside, minutes), turns)),
  giveBack: (turns: number) => brokerage.look(inside => giveTurnsBack(when(inside, minutes), turns)),
  left: () => brokerage.look(inside => turnsLeft(when(inside, minutes))),
})
const when = (inside: Inside, minutes: number): Inside => ({ ...inside, now: at(minutes) })

test('an organization may try so many turns with a model within the hour, and no other pays for it', async () => {
  const [one, other] = [await house.brokerage(), await house.brokerage()]
  await on(one, 0).take(299)
  expect(await on(one, 1).left()).toBe(1)
  await expect(on(one, 1).take(2)).rejects.toThrow(Refusal)
  expect(await on(one, 1).left()).toBe(1)
  await on(one, 1).take(1)
  expect(await on(other, 1).left()).toBe(300)
  expect(await on(one, 59).left()).toBe(0)
  expect(await on(one, 60).left()).toBe(300)
  await on(one, 60).take(5)
  expect(await on(one, 61).left()).toBe(295)
})

test('of forty who take at once exactly as many are let through as the hour holds', async () => {
  const brokerage = await house.brokerage()
  const taken = await Promise.allSettled(Array.from({ length: 40 }, () => on(brokerage, 0).take(10)))
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(30)
  expect(await on(brokerage, 0).left()).toBe(0)
})

test('what was taken for a replay that stopped early is given back', async () => {
  const brokerage = await house.brokerage()
  await on(brokerage, 0).take(40)
  await on(brokerage, 4).giveBack(38)
  expect(await on(brokerage, 5).left()).toBe(298)
})

test('a refusal says how long to wait', async () => {
  const brokerage = await house.brokerage()
  await on(brokerage, 0).take(300)
  await expect(on(brokerage, 45).take(1)).rejects.toMatchObject({ code: 'too-many', word: 'trials-used-up', retryAfterSeconds: 900 })
})
