import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readMoment, readTime } from './index.ts'

const CAIRO = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const COUNTED = ['first', 'second', 'third', 'fourth']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

test('the nth weekday of any month is that weekday, in that month, in its nth seven days', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(6), fc.nat(11), (nth, day, month) => {
      const read = readTime(`${COUNTED[nth]} ${WEEKDAYS[day]} of ${MONTHS[month]}`, CAIRO)
      const date = Temporal.PlainDate.from(read.start!)
      expect([date.dayOfWeek, date.month, Math.floor((date.day - 1) / 7)]).toEqual([day + 1, month + 1, nth])
      expect(Temporal.PlainDate.compare(date, '2026-11-20')).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('weeks counted from a named day are whole weeks after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom('today', 'tomorrow', ...WEEKDAYS), (weeks, day) => {
      const counted = readTime(`${weeks} weeks from ${day}`, CAIRO).start!
      const named = readTime(day, CAIRO).start!
      expect(counted).toBe(Temporal.PlainDate.from(named).add({ weeks }).toString())
    }),
  )
})

describe('a counting word', () => {
  test.each([
    ['the first at 5', '2026-12-01T17:00:00+02:00'],
    ['on the twenty-third', '2026-11-23'],
    ['the first of January', '2027-01-01'],
    ['الخامس والعشرين من نوفمبر', '2026-11-25'],
    ['пятого декабря', '2026-12-05'],
    ['am fünften Januar', '2027-01-05'],
    ['٥ شهر ١٢', '2026-12-05'],
    ['yom 3 shahr 1', '2027-01-03'],
  ])('%s names a day', (text, start) => {
    expect(readTime(text, CAIRO).start).toBe(start)
  })

  test.each(['and the third?', 'the second one is nicer', 'the first', 'كل شهر ٥ الاف', 'the first floor'])(
    'in a message about something else "%s" does not',
    text => {
      expect(readMoment(text, CAIRO)).toEqual([])
    },
  )
})
