import { expect, test } from 'vitest'
import { Refusal } from '#ground/errors'
import { makeAllowance } from './allowance.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 10, minutes))

test('an organization may try so many turns with a model within the hour, and no other pays for it', () => {
  const allowance = makeAllowance()
  allowance.take('one', 299, at(0))
  expect(allowance.left('one', at(1))).toBe(1)
  expect(() => allowance.take('one', 2, at(1))).toThrow(Refusal)
  expect(allowance.left('one', at(1))).toBe(1)
  allowance.take('one', 1, at(1))
  expect(allowance.left('other', at(1))).toBe(300)
  expect(allowance.left('one', at(60))).toBe(300)
})

test('what was taken for a replay that stopped early is given back', () => {
  const allowance = makeAllowance()
  allowance.take('one', 40, at(0))
  allowance.giveBack('one', 38)
  expect(allowance.left('one', at(5))).toBe(298)
})

test('a refusal says how long to wait', () => {
  const allowance = makeAllowance()
  allowance.take('one', 300, at(0))
  try {
    allowance.take('one', 1, at(45))
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ code: 'too-many', word: 'trials-used-up', retryAfterSeconds: 900 })
  }
})
