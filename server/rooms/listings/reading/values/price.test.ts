import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPrice } from './price.ts'

describe('prices as people write them', () => {
  test.each<[string, number]>([
    ['3500000', 3_500_000],
    ['3,500,000', 3_500_000],
    ['3.500.000', 3_500_000],
    ['3 500 000', 3_500_000],
    ["3'500'000", 3_500_000],
    ['٥٬٩٠٠٬٠٠٠', 5_900_000],
    ['٣٨١٥٧٠٠', 3_815_700],
    ['450.000', 450_000],
    ['3,500,000.50', 3_500_000.5],
    ['3.500.000,50', 3_500_000.5],
    ['3.5 مليون', 3_500_000],
    ['3,5 مليون', 3_500_000],
    ['٣٫٥ مليون', 3_500_000],
    ['EGP 5.800M', 5_800_000],
    ['1.250 مليون', 1_250_000],
    ['1,300 الف', 1_300_000],
    ['مليون و٣٠٠ الف', 1_300_000],
    ['٢ مليون و١٥٠ الف جنيه كاش', 2_150_000],
    ['3 مليون و 250 الف', 3_250_000],
    ['مليون ونص', 1_500_000],
    ['٣ ملايين ونصف', 3_500_000],
    ['مليونين', 2_000_000],
    ['ثلاثة ملايين', 3_000_000],
    ['4.5m negotiable', 4_500_000],
    ['45k', 45_000],
    ['1.2bn', 1_200_000_000],
    ['مطلوب ٣٨١٥٧٠٠', 3_815_700],
    ['2723500 جنيه', 2_723_500],
    ['30 million 500 thousand', 30_500_000],
    ['£ 450', 450],
  ])('%s', (text, amount) => {
    expect(readPrice(text)).toMatchObject({ amount })
  })

  test.each<[string, object]>([
    ['£450 ( ~ 25,209 TL)', { amount: 450, currency: 'GBP' }],
    ['65,000 EGP/month', { amount: 65_000, currency: 'EGP', period: 'month' }],
    ['25 ألف شهريا', { amount: 25_000, period: 'month' }],
    ['£1,300pm', { amount: 1_300, currency: 'GBP', period: 'month' }],
    ['12.000.000 TL', { amount: 12_000_000, currency: 'TRY' }],
    ['2,723,500 ج.م', { amount: 2_723_500, currency: 'EGP' }],
    ['E£ 4.2M', { amount: 4_200_000, currency: 'EGP' }],
    ['L.E 350,000', { amount: 350_000, currency: 'EGP' }],
    ['300 جنيه استرليني', { amount: 300, currency: 'GBP' }],
    ['200000EGP', { amount: 200_000, currency: 'EGP' }],
    ['1.185.000 Stg. den başlayan fiyatlarla', { amount: 1_185_000, currency: 'GBP', from: true }],
    ['تبدأ من 3.5 مليون', { amount: 3_500_000, from: true }],
    ['28,369 ج/م²', { amount: 28_369, currency: 'EGP', perMeter: true }],
    ['16,350,000جنيه (مقدم 50٪)', { amount: 16_350_000, currency: 'EGP' }],
  ])('%s says more than an amount', (text, reading) => {
    expect(readPrice(text)).toEqual(reading)
  })

  test.each([
    ['call', 'price-on-request'],
    ['السعر عند الطلب', 'price-on-request'],
    ['POA', 'price-on-request'],
    ['0', 'price-not-positive'],
    ['$0 ( ~ 0 TL)', 'price-not-positive'],
    ['-5', 'price-not-positive'],
    ['(5,000)', 'price-not-positive'],
    ['£30,000 / Dönümü', 'price-per-unit'],
    ['2M/Feddan', 'price-per-unit'],
    ['3.000.000 - 4.000.000', 'price-several'],
    ['5,000,000 (4,500,000 cash)', 'price-several'],
    ['3 million EGP or 60k USD', 'price-several'],
    ['4 مليون و 5 مليون', 'price-several'],
    ['مليون و300', 'price-unreadable'],
    ['1,234,56', 'price-unreadable'],
    ['about three', 'price-unreadable'],
    ['cheap', 'price-unreadable'],
    ['NaN', 'price-unreadable'],
    ['99999999999999999999', 'price-unreadable'],
  ])('%s is refused: %s', (text, refused) => {
    expect(readPrice(text)).toEqual({ refused })
  })

  test('a column in millions scales bare figures and nothing that has scaled itself', () => {
    expect(readPrice(5.8, 1e6)).toEqual({ amount: 5_800_000 })
    expect(readPrice('5.8', 1e6)).toEqual({ amount: 5_800_000 })
    expect(readPrice('5.8 مليون', 1e6)).toEqual({ amount: 5_800_000 })
  })

  test('every amount is read back however it is grouped, scaled and dressed', () => {
    const dressings: ((amount: number) => string)[] = [
      amount => amount.toLocaleString('en-US'),
      amount => amount.toLocaleString('de-DE'),
      amount => amount.toLocaleString('ar-EG'),
      amount => `EGP ${amount / 1e6}M`,
      amount => `${amount / 1e6} مليون جنيه`,
      amount => `${String(amount / 1e6).replace('.', ',')} milyon`,
      amount => `السعر ${amount.toLocaleString('en-US')} ج.م فقط`,
      amount => `£${amount.toLocaleString('en-US')} ( ~ ${(amount * 56).toLocaleString('en-US')} TL)`,
    ]
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 900_000 }), fc.constantFrom(...dressings), (thousands, dress) => {
        const amount = thousands * 1_000
        expect(readPrice(dress(amount))).toMatchObject({ amount })
      }),
      { numRuns: 1_500 },
    )
  })

  test('no text makes it throw, hang or give what is not a positive amount', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const reading = readPrice(text)
        if (reading && 'amount' in reading) expect(reading.amount).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
    for (const hostile of ['1,'.repeat(50_000), '1 مليون و '.repeat(20_000), '('.repeat(100_000), '9'.repeat(100_000)]) readPrice(hostile)
  })
})
