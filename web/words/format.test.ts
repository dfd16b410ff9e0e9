import i18n from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { formatDay, formatMoney, formatPhone, formatWhen, readNumber } from './format.ts'

beforeAll(async () => {
  await i18n.init({ lng: 'en', resources: {} })
})

test('a number is read in Western, Arabic and Persian digits with either grouping', () => {
  expect(readNumber('5,900,000')).toBe(5_900_000)
  expect(readNumber('٥٬٩٠٠٬٠٠٠')).toBe(5_900_000)
  expect(readNumber('۱۲۳٫۵')).toBe(123.5)
  expect(readNumber(' 1 250 ')).toBe(1250)
  expect(readNumber('-3')).toBe(-3)
})

test('nothing is null, and what is no number is not guessed at', () => {
  expect(readNumber('  ')).toBeNull()
  for (const text of ['abc', '3.5 million', '1.2.3', '12m', '--1']) expect(readNumber(text)).toBeNaN()
})

test('money is written without fractions, and an unknown currency does no harm', () => {
  expect(formatMoney(6_450_000, 'EGP').replaceAll('\u00a0', ' ')).toBe('EGP 6,450,000')
  expect(formatMoney(5, 'not a currency')).toBe('5 not a currency')
})

test('a list says the hour for today, the weekday for this week, the date for what is older', () => {
  const now = new Date(2026, 2, 12, 15)
  expect(formatWhen(new Date(2026, 2, 12, 9, 5), now)).toBe('9:05')
  expect(formatWhen(new Date(2026, 2, 11, 23, 59), now)).toBe('Yesterday')
  expect(formatWhen(new Date(2026, 2, 9, 1), now)).toBe('Mon')
  expect(formatWhen(new Date(2025, 5, 1), now)).toContain('2025')
  expect(formatDay(now, now)).toBe('Today')
})

test('a phone number is isolated, so that it keeps its order inside Arabic', () => {
  expect(formatPhone('201001112233')).toBe('\u2066+201001112233\u2069')
})
