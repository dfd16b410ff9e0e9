import { describe, expect, test } from 'vitest'
import { readReply } from './index.ts'

const NOW = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const read = (text: string) => readReply(text, NOW)

const DWELLERS = ['my son', 'my daughter', 'our nephew', 'a family', 'the tenant']
describe.each(DWELLERS)('%s', who => {
  test.each(['lives there', 'moved in', 'is moving into it', 'is using it'])('who %s makes it taken', does => {
    const text = `${who.replace('our nephew', 'my nephew')} ${does}`
    expect(read(text).availability, text).toBe('unavailable')
    expect(read(`Yes but ${text}`).availability).toBe('unavailable')
  })
})

test.each([
  ['en', 'the tenants moved out'],
  ['ru', 'жильцы съехали'],
  ['ar', 'المستأجر مشي'],
  ['pl', 'lokatorzy wyprowadzili się'],
])('%s: tenants who have gone leave it free, and nothing that was sold', (_language, text) => {
  expect(read(text).availability).toBe('available')
  expect(read(`${text}, sold`).availability).not.toBe('available')
})

test.each([
  'If they pull out, it is yours',
  'لو المشتري رجع في كلامه، تبقى متاحة',
  'Если откажутся, свободна',
  'Falls er abspringt, ist sie frei',
])('what holds only on a condition is not said: %s', text => {
  expect(read(text).availability).toBe('unclear')
})

test.each([
  'No, but the one above is free',
  'لا دي خلاص، بس الدور الخامس فاضي',
  'Nein, aber im Erdgeschoss ist was frei',
  'Эта нет, но этажом выше свободна',
])('a no before another that is free stays a no: %s', text => {
  expect(read(text)).toMatchObject({ availability: 'unavailable', alternativeOffered: true })
})

test('a bare yes is not believed beside a "but" in words nobody knows', () => {
  expect(read('Yes but the flurbs gronked it over').availability).toBe('unclear')
  expect(read('Yes').availability).toBe('available')
})

describe('a price', () => {
  test('stands before what it replaces', () => {
    expect(read('nazelna el se3r 3.9 million badal 4.2').price?.amount).toBe(3900000)
    expect(read('available, 90,000 GBP instead of 98,000').price?.amount).toBe(90000)
  })

  test('is not made of one person', () => {
    expect(read('agartaha le wa7ed 2aribi').price).toBeUndefined()
  })
})

test('a let that is over with states no shortest term', () => {
  expect(read('We have let it, one year contract').conditions).toBeUndefined()
  expect(read('Available, one year contract').conditions).toEqual({ minTermMonths: 12 })
})

test.each([
  'Not before March',
  'مش قبل أول مارس',
  'Mart ayından önce olmaz',
  'Раньше марта не получится',
  'Frühestens ab März',
  'Nie wcześniej niż w marcu',
])('"%s" is said of the home, and of a near day of the writer', text => {
  expect(read(text)).toMatchObject({ availability: 'available', conditions: { availableFrom: '2027-03-01' } })
})

test.each(['Not before Monday', 'مش قبل بكرة', 'Nicht vor Montag'])('"%s" is when somebody has time', text => {
  expect(read(text).availability).toBe('unclear')
})
