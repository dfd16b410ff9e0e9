import { expect, test } from 'vitest'
import { slipTable } from './slips.ts'

const table = slipTable(
  [
    ['unavailable', 'gone'],
    ['available', 'free'],
    ['let', 'gone'],
  ],
  7,
)

test.each(['avalable', 'availabel', 'avaliable', 'availlable', 'available'])('%s is one slip away', word => {
  expect(table.near(word)).toBe('free')
})

test('a word is never taken for its opposite, and short or far words for nothing', () => {
  expect(table.near('unavalable')).toBe('gone')
  expect(table.near('get')).toBeUndefined()
  expect(table.near('valuable')).toBeUndefined()
})
