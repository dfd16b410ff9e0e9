import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskFor } from './mask.ts'

const mask = maskFor(['Hana Soliman', 'هنا سليمان', 'Karim Adel'])

test('names, telephones and addresses go; prices, areas and dates stay', () => {
  const masked = (text: string) => mask(text).text
  expect(masked('This is Hana Soliman, call me on +20 100 123 4567')).toBe('This is [name], call me on [phone]')
  expect(masked('hana here, 01001234567 or hana.s@example.com')).toBe('[name] here, [phone] or [address]')
  expect(masked('معاك سليمان، رقمي ٠١٠٠١٢٣٤٥٦٧')).toBe('معاك [name]، رقمي [phone]')
  expect(masked('my number is 201001234567')).toBe('my number is [phone]')
  for (const kept of [
    'شقة ٣ أوض في التجمع تحت ٧ مليون',
    '160 m², EGP 6,400,000, 10% down',
    'budget 12 500 000 to 1 250 000 000',
    'delivery 2028-06-30 10:30, unit 4012',
    'Hanan and Hanaa are not her',
  ])
    expect(masked(kept)).toBe(kept)
})

test('offsets follow the words they belonged to', () => {
  const text = 'Hana, the flat in Sky Court is EGP 6,400,000. Call 01001234567.'
  const { text: masked, at } = mask(text)
  const start = text.indexOf('EGP')
  expect(masked.slice(at(start), at(start + 'EGP 6,400,000'.length))).toBe('EGP 6,400,000')
  const court = text.indexOf('Sky Court')
  expect(masked.slice(at(court), at(court + 9))).toBe('Sky Court')
})

test('whatever stands around it, a number of the field does not come through', () => {
  const number = fc
    .tuple(fc.constantFrom('010', '+2010', '٠١٠', '0020 10', '+90 533'), fc.integer({ min: 10_000_000, max: 99_999_999 }))
    .map(([prefix, rest]) => prefix + (prefix === '٠١٠' ? String(rest).replaceAll(/\d/g, digit => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!) : rest))
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), number, fc.string({ maxLength: 20 }), (before, phone, after) => {
      const { text } = mask(`${before.replaceAll(/[\p{L}\p{N}+]/gu, '')} ${phone} ${after.replaceAll(/[\p{L}\p{N}@]/gu, '')}`)
      expect(text).not.toContain(phone)
      expect(text).toContain('[phone]')
    }),
  )
})

test('a long text of anything takes no time', () => {
  const began = performance.now()
  for (const text of ['0 '.repeat(50_000), '1'.repeat(100_000), 'a.'.repeat(50_000), '@'.repeat(100_000), 'Hana '.repeat(20_000)])
    mask(text)
  expect(performance.now() - began).toBeLessThan(3000)
})
