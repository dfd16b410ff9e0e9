import { describe, expect, test } from 'vitest'
import type { PassageSource } from '../passages/source.ts'
import { checkClaims } from './index.ts'

const guide: PassageSource = {
  documentId: '00000000-0000-4000-8000-00000000000a',
  title: 'Buyer guide',
  page: 3,
  heading: 'Taxes',
  text: 'Stamp duty is 0.5% of the price. It is paid within 21 days, before 31 March 2027. The buyer never pays the seller’s tax of 2.5%.\nUnit A-1 costs 1 EGP.',
  language: 'en',
}
const check = (text: string, passages: PassageSource[] = [guide]) =>
  checkClaims(text, {
    listings: [],
    faqs: [],
    passages,
    organizationName: 'Delta',
    customerSaid: [],
    now: '2026-11-20T10:00:00Z',
    timeZone: 'Africa/Cairo',
  })
const cited = (text: string) => `${text}\nSource: Buyer guide, p. 3`

describe('a quote of a document', () => {
  test('passes with all its figures, and says where they stand', () => {
    const text = cited('Stamp duty is 0.5% of the price. It is paid within 21 days, before 31 March 2027.')
    const verdict = check(text)
    expect(verdict).toMatchObject({ verdict: 'clean', text, blocked: [] })
    expect(new Set(verdict.evidence.map(one => one.field))).toEqual(new Set([`document:${guide.documentId}:3`]))
    expect(verdict.evidence.map(one => text.slice(one.start, one.end))).toEqual(verdict.evidence.map(one => one.claim))
    expect(verdict.evidence.map(one => one.claim)).toEqual(expect.arrayContaining(['0.5%', 'Source: Buyer guide, p. 3']))
  })

  test.each([
    ['quotation marks', cited('“Stamp duty is 0.5% of the price.”')],
    ['the digits of Arabic', 'Stamp duty is 0.5% of the price.\nالمصدر: Buyer guide، ص ٣'],
    ['a lead-in on a line of its own', cited('Here is what our documents say:\nStamp duty is 0.5% of the price.')],
  ])('may come with %s', (_what, text) => {
    expect(check(text)).toMatchObject({ verdict: 'clean', text })
  })

  test.each([
    ['with another figure', cited('Stamp duty is 0.4% of the price.')],
    ['without its end', cited('The buyer never pays the seller’s tax.\nIt is 2.5%.')],
    ['without its "never"', cited('The buyer pays the seller’s tax of 2.5%.')],
    ['without its source', 'Stamp duty is 0.5% of the price.'],
    ['under another page', 'Stamp duty is 0.5% of the price.\nSource: Buyer guide, p. 4'],
    ['under another title', 'Stamp duty is 0.5% of the price.\nSource: Seller guide, p. 3'],
    ['beside a figure of its own', cited('Stamp duty is 0.5% of the price. Our fee is 9%.')],
    ['of a unit', cited('Unit A-1 costs 1 EGP.')],
  ])('does not pass %s', (_what, text) => {
    const verdict = check(text)
    expect(verdict.verdict).not.toBe('clean')
    expect(verdict.text).not.toMatch(/0\.4%|9%|1 EGP|pays the seller’s tax of 2\.5%/)
  })

  test('proves nothing about a listing, nor does a source without its words stay', () => {
    expect(check(cited('Nothing is said here.')).text).not.toContain('Source:')
    expect(check('Stamp duty is 0.5% of the price.', []).verdict).not.toBe('clean')
  })

  test('is judged in time that follows the length', () => {
    const long = cited('Stamp duty is 0.5% of the price. '.repeat(500))
    const began = performance.now()
    check(long)
    expect(performance.now() - began).toBeLessThan(4000)
  })
})
