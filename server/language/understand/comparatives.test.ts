import { expect, test } from 'vitest'
import { readRelative } from './comparatives.ts'

test.each([
  ['3ayez akbar shewaya', 'bigger'],
  ['عايز أكبر شوية', 'bigger'],
  ['في حاجة أوسع من كدا؟', 'bigger'],
  ['I want something a bit bigger', 'bigger'],
  ['do you have anything larger?', 'bigger'],
  ['akbar men keda', 'bigger'],
  ['daha büyük bir şey var mı', 'bigger'],
  ['а побольше есть?', 'bigger'],
  ['عايزة حاجة أصغر', 'smaller'],
  ['something smaller please', 'smaller'],
  ['fe 7aga arkhas?', 'cheaper'],
  ['في أرخص من كده', 'cheaper'],
  ['anything cheaper?', 'cheaper'],
  ['подешевле есть?', 'cheaper'],
] as const)('%s', (text, relative) => {
  expect(readRelative(text)).toBe(relative)
})

test.each([
  'which one is bigger?',
  'مين فيهم الأكبر؟',
  'anhy arkhas?',
  'is the second bigger than the first?',
  'the cheaper one',
  'bigger but cheaper',
  'عايز شقة ٣ أوض',
  'hello',
  '',
])('%s is no wish for more or less', text => {
  expect(readRelative(text)).toBeNull()
})
