import { expect, test } from 'vitest'
import { inOrderSeen, seenAfter } from './seen.ts'

test('what came up is known latest first, and in the order it first came up', () => {
  const listed = seenAfter([], ['a', 'b', 'c'], null)
  expect(listed).toEqual(['a', 'c', 'b', 'a'])
  const narrowed = seenAfter(seenAfter(listed, [], 'b'), ['a'], 'a')
  expect([...new Set(narrowed)]).toEqual(['a', 'b', 'c'])
  expect(inOrderSeen(narrowed)).toEqual(['a', 'b', 'c'])
  expect(seenAfter(narrowed, [], 'a')).toEqual(narrowed)
})
