import { expect, test } from 'vitest'
import { inOrderSeen, seenAfter, spokenOfSince } from './seen.ts'

test('what came up is known latest first, and in the order it first came up', () => {
  const listed = seenAfter([], ['a', 'b', 'c'], null)
  expect(listed).toEqual(['a', 'c', 'b', 'a'])
  const narrowed = seenAfter(seenAfter(listed, [], 'b'), ['a'], 'a')
  expect([...new Set(narrowed)]).toEqual(['a', 'b', 'c'])
  expect(inOrderSeen(narrowed)).toEqual(['a', 'b', 'c'])
  expect(seenAfter(narrowed, [], 'a')).toEqual(narrowed)
})

test('of a list it is known which were spoken of since, whatever their order', () => {
  const list = ['a', 'b', 'c']
  const shown = seenAfter([], list, null)
  const after = (...spoken: string[]) =>
    spokenOfSince(
      spoken.reduce((seen, one) => seenAfter(seen, [], one), shown),
      list,
    )
  expect(after()).toEqual([])
  expect(after('b', 'c')).toEqual(['c', 'b'])
  expect(after('c', 'b')).toEqual(['b', 'c'])
  expect(after('b', 'c', 'a')).toEqual(['a', 'c', 'b'])
  const again = seenAfter(seenAfter(shown, [], 'b'), list, 'c')
  expect(spokenOfSince(again, list)).toEqual([])
})
