import { expect, test } from 'vitest'
import { costWords, readFigure } from './cost-words.ts'

test('parts of a cent are not rounded to nothing', () => {
  expect(costWords(750)).toContain('0.00075')
  expect(costWords(12_340_000)).toContain('12.34')
  expect(costWords(0)).toMatch(/0\.00/)
})

test('figures are read in the digits they are typed in', () => {
  expect(readFigure('٢٫٥')).toBe(2.5)
  expect(readFigure('1,000,000')).toBe(1_000_000)
  expect(readFigure(' ')).toBeNull()
  expect(readFigure(null)).toBeNull()
  expect(readFigure('two')).toBeNaN()
})
