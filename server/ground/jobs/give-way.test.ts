import { expect, test } from 'vitest'
import type { Inside, Scope } from '../db/scope.ts'
import { givingWay, makeWay } from './give-way.ts'

function aWay() {
  const state = { now: 0, pressed: false }
  const way = makeWay(
    () => state.pressed,
    { longestMs: 2000, momentMs: 50 },
    () => state.now,
  )
  return { state, way }
}

test('the way is free as long as nobody presses, and closed from the moment somebody does', () => {
  const { state, way } = aWay()
  expect(way.free()).toBe(true)
  state.pressed = true
  expect(way.free()).toBe(false)
  state.now = 1999
  expect(way.free()).toBe(false)
  state.pressed = false
  expect(way.free()).toBe(true)
})

test('however long the press lasts, work goes on for a moment every two seconds', () => {
  const { state, way } = aWay()
  state.pressed = true
  let free = 0
  for (state.now = 0; state.now < 20_000; state.now += 10) if (way.free()) free++
  expect(free * 10).toBeGreaterThanOrEqual(9 * 50)
  expect(free * 10).toBeLessThan(0.03 * 20_000)
})

test('in one moment no more pass than it is for', () => {
  let now = 0
  const way = makeWay(
    () => true,
    { longestMs: 1000, momentMs: 25, most: 4 },
    () => now,
  )
  let passed = 0
  for (now = 0; now < 10_000; now++) if (way.free()) passed++
  expect(passed).toBeGreaterThanOrEqual(4 * 9)
  expect(passed).toBeLessThanOrEqual(4 * 10)
})

test('a transaction of work waits for the way and then runs; one that has begun is not held up', async () => {
  const order: string[] = []
  let pressed = true
  const scope = {
    inside: async <T>(_organization: string, _actor: unknown, work: (inside: Inside) => Promise<T>) => {
      order.push('begun')
      return work({} as Inside)
    },
    outside: () => ({ organization: 'o' }),
  } as unknown as Scope
  const outside = givingWay(
    scope,
    makeWay(() => pressed),
  ).outside('o', { kind: 'system' })
  const working = outside.inside(async () => {
    pressed = true
    await new Promise(resolve => setTimeout(resolve, 20))
    order.push('done')
  })
  await new Promise(resolve => setTimeout(resolve, 40))
  expect(order).toEqual([])
  pressed = false
  await working
  expect(order).toEqual(['begun', 'done'])
})
