import { expect, test } from 'vitest'
import { allowance } from './limits.ts'

test('so many at once, then as many as time brings, never more than at first', () => {
  let now = 0
  const pace = allowance({ atOnce: 3, perSecond: 0.5 }, () => now)
  const taken = (tries: number) => Array.from({ length: tries }, () => pace.take()).filter(Boolean).length
  expect(taken(10)).toBe(3)
  now += 2000
  expect(taken(10)).toBe(1)
  now += 3_600_000
  expect(taken(10)).toBe(3)
})
