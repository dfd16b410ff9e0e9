import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeAlarm } from './alarm.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

function anAlarm() {
  const rang: number[] = []
  return { rang, alarm: makeAlarm(() => rang.push(Date.now())) }
}

test('it goes off at every moment, in whatever order they were set, and once for two in the same', () => {
  const { rang, alarm } = anAlarm()
  for (const ms of [1200, 300, 1200, 0, 700]) alarm.in(ms)
  vi.advanceTimersByTime(5000)
  expect(rang).toEqual([0, 300, 700, 1200])
})

test('an earlier "at the latest" does not make it forget a later moment', () => {
  const { rang, alarm } = anAlarm()
  alarm.in(1200)
  alarm.atLatest(1000)
  vi.advanceTimersByTime(5000)
  expect(rang).toEqual([1000, 1200])
})

test('"at the latest" set again replaces itself', () => {
  const { rang, alarm } = anAlarm()
  alarm.atLatest(1000)
  vi.advanceTimersByTime(600)
  alarm.atLatest(1000)
  vi.advanceTimersByTime(5000)
  expect(rang).toEqual([1600])
})

test('it tells whether a moment is near; the latest is none', () => {
  const { alarm } = anAlarm()
  alarm.atLatest(5)
  expect(alarm.within(10)).toBe(false)
  alarm.in(100)
  expect(alarm.within(10)).toBe(false)
  vi.advanceTimersByTime(90)
  expect(alarm.within(10)).toBe(true)
  vi.advanceTimersByTime(10)
  expect(alarm.within(10)).toBe(false)
})

test('cleared, it is silent', () => {
  const { rang, alarm } = anAlarm()
  alarm.in(100)
  alarm.atLatest(50)
  alarm.clear()
  vi.advanceTimersByTime(5000)
  expect(rang).toEqual([])
})
