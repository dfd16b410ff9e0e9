import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Evidence } from '#contracts/conversation'
import { segmentsOf } from './evidence-marks.ts'

const fact = (start: number, end: number): Evidence => ({ claim: '', kind: 'price', listingId: null, field: 'x', value: 1, start, end })

test('a claim is cut out of its text', () => {
  expect(segmentsOf('costs 5 m, ok', [fact(6, 9)])).toEqual([
    { text: 'costs ', evidence: [], isBold: false },
    { text: '5 m', evidence: [0], isBold: false },
    { text: ', ok', evidence: [], isBold: false },
  ])
})

test('overlapping claims share the words they share', () => {
  expect(segmentsOf('abcdef', [fact(0, 4), fact(2, 6)]).map(one => [one.text, one.evidence])).toEqual([
    ['ab', [0]],
    ['cd', [0, 1]],
    ['ef', [1]],
  ])
})

test('offsets outside the text are ignored', () => {
  expect(segmentsOf('short', [fact(2, 99), fact(-1, 3), fact(3, 3)])).toEqual([{ text: 'short', evidence: [], isBold: false }])
})

test('stars make bold and are not shown, also around a claim', () => {
  expect(segmentsOf('1) *Hyde Park*, now', [fact(4, 13)])).toEqual([
    { text: '1) ', evidence: [], isBold: false },
    { text: 'Hyde Park', evidence: [0], isBold: true },
    { text: ', now', evidence: [], isBold: false },
  ])
})

test('whatever the claims, no word of the text is lost or said twice', () => {
  const claims = fc.array(fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })), { maxLength: 6 })
  const texts = fc.string({ maxLength: 30 }).map(text => text.replaceAll('*', '-'))
  void fc.assert(
    fc.property(texts, claims, (text, pairs) => {
      const segments = segmentsOf(
        text,
        pairs.map(([start, end]) => fact(start, end)),
      )
      expect(segments.map(one => one.text).join('')).toBe(text)
    }),
  )
})
