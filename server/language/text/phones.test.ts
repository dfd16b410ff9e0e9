import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './normalise.ts'
import { readPhones } from './phones.ts'

const numbers = (text: string, market?: 'egypt' | 'north_cyprus') => readPhones(fold(text), market).map(phone => phone.e164)

test.each([
  ['رقمي ٠١٠٠١٢٣٤٥٦٧', ['+201001234567']],
  ['call me on 0100 123 4567 please', ['+201001234567']],
  ['+20 100 123 4567', ['+201001234567']],
  ['00201112345678', ['+201112345678']],
  ['201223456789', ['+201223456789']],
  ['1001234567', ['+201001234567']],
  ['010-0123-4567 or 0112 345 6789', ['+201001234567', '+201123456789']],
  ['+44 7911 123456', ['+447911123456']],
  ['budget 2,500,000', []],
  ['3 500 000', []],
  ['1.250.000 جنيه', []],
  ['on 25.12.2026 at 5', []],
  ['2026-12-25', []],
  ['order 12345678', []],
  ['A1001234567', []],
])('in Egypt %j has the numbers %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected)
})

test.each([
  ['0533 861 23 45', ['+905338612345']],
  ['numaram 0548 123 45 67', ['+905481234567']],
  ['+90 (533) 861-23-45', ['+905338612345']],
  ['5338612345', ['+905338612345']],
  ['٠١٠٠١٢٣٤٥٦٧', ['+201001234567']],
  ['150 000 sterlin', []],
])('in North Cyprus %j has the numbers %j', (text, expected) => {
  expect(numbers(text, 'north_cyprus')).toEqual(expected)
})

test('an Egyptian mobile is read back however it is grouped and in whichever digits', () => {
  const arabicIndic = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)))
  fc.assert(
    fc.property(
      fc.constantFrom('10', '11', '12', '15'),
      fc.integer({ min: 10_000_000, max: 99_999_999 }),
      fc.constantFrom('', ' ', '-'),
      fc.constantFrom('0', '+20', '0020', '+20 '),
      fc.boolean(),
      (operator, subscriber, separator, prefix, eastern) => {
        const digits = String(subscriber)
        const written = `${prefix}${operator}${digits[0]}${separator}${digits.slice(1, 4)}${separator}${digits.slice(4)}`
        const said = `كلمني على ${eastern ? arabicIndic(written) : written} بعد العصر`
        expect(numbers(said)).toEqual([`+20${operator}${digits}`])
      },
    ),
  )
})

test('a span covers exactly what was written', () => {
  const text = fold('رقمي 0100 123 4567 شكرا')
  const [phone] = readPhones(text)
  expect(text.slice(phone!.start, phone!.end)).toBe('0100 123 4567')
})
