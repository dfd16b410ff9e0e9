import { expect, test } from 'vitest'
import { longestWaitMs, quietWindowMs, turnAt } from './quiet-window.ts'

const now = new Date('2026-11-20T10:00:00Z')
const before = (ms: number) => new Date(now.getTime() - ms)

test('a lone hello waits the shortest pause and no longer', () => {
  expect(turnAt(now, quietWindowMs(1200, null), now).getTime() - now.getTime()).toBe(1200)
})

test('who writes in slow pieces is given longer, within bounds', () => {
  expect(quietWindowMs(1200, 2000)).toBe(3200)
  expect(quietWindowMs(1200, 100)).toBe(1200)
  expect(quietWindowMs(1200, 60_000)).toBe(4000)
})

test('however long somebody goes on, their first word is answered in time', () => {
  expect(turnAt(now, 6000, before(longestWaitMs - 500)).getTime() - now.getTime()).toBe(500)
  expect(turnAt(now, 6000, before(longestWaitMs + 5000))).toEqual(now)
})
