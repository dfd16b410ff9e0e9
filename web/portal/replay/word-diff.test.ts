import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test('a changed price is one word that went and one that came', () => {
  expect(shown('It is EGP 6,400,000, ready.', 'It is EGP 6,900,000, ready.')).toBe('It is EGP [-6,400,000-]{+6,900,000+}, ready.')
  expect(shown('السعر ٦٬٤٠٠٬٠٠٠ جنيه', 'السعر ٦٬٩٠٠٬٠٠٠ جنيه')).toBe('السعر [-٦٬٤٠٠٬٠٠٠-]{+٦٬٩٠٠٬٠٠٠+} جنيه')
})

test('words put in or taken out leave the rest as it was', () => {
  expect(shown('Two units fit', 'Two fine units fit')).toBe('Two {+fine +}units fit')
  expect(shown('', 'Hello')).toBe('{+Hello+}')
  expect(shown('Hello', '')).toBe('[-Hello-]')
  expect(shown('the same', 'the same')).toBe('the same')
})

test('either text can be read back out of the pieces', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'شقة', '6,400,000', ' ', '\n', '!', '😀'), { maxLength: 60 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after)
      const text = (but: string) =>
        pieces
          .filter(({ kind }) => kind !== but)
          .map(part => part.text)
          .join('')
      expect(text('new')).toBe(before)
      expect(text('gone')).toBe(after)
    }),
  )
})

test('two long texts are told apart without a word by word comparison, and soon', () => {
  const began = performance.now()
  const pieces = wordDiff('one '.repeat(20_000), 'two '.repeat(20_000))
  expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'new'])
  wordDiff('one two '.repeat(290), 'two three '.repeat(290))
  expect(performance.now() - began).toBeLessThan(1000)
})
