import { expect, test } from 'vitest'
import { remainingOf } from './window.ts'

const now = new Date('2026-03-03T10:00:00Z')

test('an open window says how long it stays open, and a channel without one says nothing', () => {
  expect(remainingOf({ open: true, expiresAt: '2026-03-03T13:20:00Z' }, now)).toEqual({ hours: 3, minutes: 20 })
  expect(remainingOf({ open: true, expiresAt: null }, now)).toBeNull()
})

test('a window is closed when its time is over or the provider said so before', () => {
  expect(remainingOf({ open: true, expiresAt: '2026-03-03T09:59:59Z' }, now)).toBe('closed')
  expect(remainingOf({ open: false, expiresAt: '2026-03-03T13:00:00Z' }, now)).toBe('closed')
  expect(remainingOf({ open: false, expiresAt: null }, now)).toBe('closed')
})
