import { expect, test } from 'vitest'
import { makeSeal } from './seal.ts'

const place = { organization: 'a', table: 'connections', column: 'settings_sealed', row: '1' }
const seal = makeSeal('a secret that is long enough for this')

test('what is sealed opens in its place and nowhere else', () => {
  const sealed = seal.seal(place, 'token')
  expect(seal.open(place, sealed)).toBe('token')
  for (const moved of [
    { ...place, row: '2' },
    { ...place, organization: 'b' },
    { ...place, column: 'other' },
    { ...place, table: 'x' },
  ])
    expect(() => seal.open(moved, sealed)).toThrow()
})

test('another secret or one changed bit does not open it', () => {
  const sealed = seal.seal(place, 'token')
  expect(() => makeSeal('another secret that is long enough').open(place, sealed)).toThrow()
  sealed[sealed.length - 1]! ^= 1
  expect(() => seal.open(place, sealed)).toThrow()
})

test('the same words sealed twice look different', () => {
  expect(seal.seal(place, 'token').equals(seal.seal(place, 'token'))).toBe(false)
})
