import { expect, test } from 'vitest'
import type { TurnContext } from '../../types.ts'
import { understand } from '../index.ts'

const context: TurnContext = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const language = (text: string, lastCustomer?: string) =>
  understand(text, { ...context, ...(lastCustomer ? { lastCustomer } : {}) }).language

test.each([
  ...'evcil hayvan kabul ediyor musunuz|var mi|kac oda|olur mu|fiyati nedir|esyali mi|otopark dahil mi|site icinde mi|nerede bu|ne zaman teslim|yarin gorebilir miyiz|kredi veriyor musunuz|havuz yok mu|ne kadar'
    .split('|')
    .map(text => [text, 'tr'] as const),
  ...'fel dor el kam|kam metr|mawgoda?|feen|fe 7amam seba7a|ah mashy|ah yenfa3 monday'.split('|').map(text => [text, 'arabizi'] as const),
  ...'skolko stoit|zdravstvuyte|а есть?|сколько'.split('|').map(text => [text, 'ru'] as const),
  ...'is it furnished|ah no, that day wont do|any pets|2 mi from the beach|hi, mi casa|the menu|how many|what is the price'
    .split('|')
    .map(text => [text, 'en'] as const),
])('%s is %s', (text, wanted) => {
  expect(language(text)).toBe(wanted)
})

test('what is not clear is in the language spoken before', () => {
  expect(language('tamam', "Çatalköy'de villa arıyorum")).toBe('tr')
  expect(language('tamam', '3ayez sha2a fel maadi')).toBe('arabizi')
  expect(language('ok thanks', "Çatalköy'de villa arıyorum")).toBe('en')
  expect(language('how much is it?', '3ayez sha2a fel maadi')).toBe('en')
})
