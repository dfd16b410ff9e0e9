import { expect, test } from 'vitest'
import { formatFor } from '../telling/format.ts'
import { words } from './index.ts'

const languages = ['ar', 'en', 'tr', 'ru'] as const

/** Every path of the sentence material, functions and texts alike. */
function paths(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
}

test.each(languages)('%s has the same material as English', language => {
  expect(paths(words[language]).sort()).toEqual(paths(words.en).sort())
})

test.each(languages)('no text of %s is empty, and none asks twice', language => {
  const texts = paths(words[language]).map(path =>
    path
      .slice(1)
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words[language]),
  )
  for (const text of texts) {
    if (typeof text !== 'string') continue
    expect(text.trim()).not.toBe('')
    expect(text.match(/[?؟]/g)?.length ?? 0, text).toBeLessThanOrEqual(1)
    expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  }
})

test.each(languages)('buttons of %s fit WhatsApp', language => {
  for (const title of Object.values(words[language].buttons)) expect(title.length, title).toBeLessThanOrEqual(20)
})

test('figures follow the language, the currency the listing, the digits the setting', () => {
  const shown = (language: (typeof languages)[number], digits: 'latin' | 'arabic' = 'latin') => {
    const format = formatFor(language, digits)
    return [format.money(6_400_000, 'EGP'), format.money(144_000, 'GBP'), format.percent(12), format.month('2028-06-30')].map(text =>
      text.replace(/\u00a0/g, ' '),
    )
  }
  expect(shown('en')).toEqual(['EGP 6,400,000', '£144,000', '12%', 'June 2028'])
  expect(shown('ar')).toEqual(['6,400,000 جنيه', '144,000 جنيه إسترليني', '12%', 'يونيو 2028'])
  expect(shown('ar', 'arabic')).toEqual(['٦٬٤٠٠٬٠٠٠ جنيه', '١٤٤٬٠٠٠ جنيه إسترليني', '١٢٪', 'يونيو ٢٠٢٨'])
  expect(shown('tr')).toEqual(['EGP 6.400.000', '£144.000', '%12', 'Haziran 2028'])
  expect(shown('ru')).toEqual(['6 400 000 EGP', '144 000 £', '12%', 'июнь 2028'])
})
