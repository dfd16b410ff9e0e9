import { expect, test } from 'vitest'
import { safeNext } from '../session/enter.ts'
import { fieldOf } from './refusal-words.ts'

test('a JSON pointer names the field of the form', () => {
  expect(fieldOf('/pricing/basePrice')).toBe('pricing.basePrice')
  expect(fieldOf('/paymentPlans/0/years')).toBe('paymentPlans.0.years')
  expect(fieldOf('#/a~1b/c~0d')).toBe('a/b.c~d')
})

test('after a sign-in one goes on to a page of ours and never to an address from outside', () => {
  expect(safeNext('/listings?q=1')).toBe('/listings?q=1')
  for (const bad of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])
    expect(safeNext(bad)).toBe('/inbox')
})
