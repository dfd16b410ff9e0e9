import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readMoment, readTime } from './index.ts'

const CAIRO = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const instantOf = (local: string, timeZone: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds
const millis = (start: string, timeZone: string) => (start.includes('T') ? Date.parse(start) : instantOf(`${start}T00:00`, timeZone))

describe('authored expressions', () => {
  let at = CAIRO
  const rows: [string, string, string, typeof CAIRO][] = []
  for (const line of [
    'times.txt',
    'times-later.txt',
    'times-third.txt',
    'times-fourth.txt',
    'times-fifth.txt',
    'times-sixth.txt',
    'times-seventh.txt',
  ].flatMap(file => readFileSync(new URL(`./sets/${file}`, import.meta.url), 'utf8').split('\n'))) {
    if (line.startsWith('@')) {
      const [, now, timeZone] = line.split(' ')
      at = { now: now!, timeZone: timeZone! }
    } else if (line !== '' && !line.startsWith('#')) rows.push([...(line.split('|') as [string, string, string]), at])
  }
  test.each(rows)('%s: %s is %s', (_language, text, wanted, { now, timeZone }) => {
    const read = readTime(text, { now, timeZone })
    const [from, to] = wanted.slice(2).split('/')
    if (wanted === '-') expect(read).toEqual({ kind: 'none', start: null })
    else if (wanted.startsWith('D')) expect(read).toMatchObject({ kind: 'day', start: from })
    else if (wanted.startsWith('W')) {
      expect(millis(read.start!, timeZone)).toBeGreaterThanOrEqual(instantOf(from!, timeZone))
      expect(millis(read.start!, timeZone)).toBeLessThan(instantOf(to!, timeZone))
    } else if (wanted.startsWith('R')) {
      expect(Date.parse(read.start!)).toBe(instantOf(from!, timeZone))
      expect(Date.parse(read.end!)).toBe(instantOf(to!, timeZone))
    } else {
      expect(read.kind).toBe('instant')
      expect(Date.parse(read.start!)).toBe(instantOf(wanted, timeZone))
    }
  })
})

const day = fc.integer({ min: 0, max: 730 }).map(days => Temporal.PlainDate.from('2026-01-01').add({ days }))
const zone = fc.constantFrom('Africa/Cairo', 'Asia/Famagusta', 'Europe/Istanbul')
const MONTHS = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  tr: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  pl: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
}
const WEEKDAYS = {
  ar: ['الاتنين', 'التلات', 'الأربع', 'الخميس', 'الجمعة', 'السبت', 'الحد'],
  arabizi: ['el etnein', 'el talat', 'el arba3', 'el khamis', 'el gom3a', 'el sabt', 'el 7ad'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  tr: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  ru: ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  pl: ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'],
}

const at = (date: Temporal.PlainDate, timeZone: string, hour = 9) => ({
  now: date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) }).toString({ timeZoneName: 'never' }),
  timeZone,
})
const eastern = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)))

describe('a date written from the calendar reads back', () => {
  test('as day and month in six languages, and as numbers, with and without its year', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 300 }),
        zone,
        fc.constantFrom('ar', 'en', 'tr', 'ru', 'de', 'pl'),
        fc.boolean(),
        (today, ahead, timeZone, language, isEastern) => {
          const date = today.add({ days: ahead })
          const month = MONTHS[language as keyof typeof MONTHS][date.month - 1]!
          const written = [
            `${date.day} ${month}${date.day === 6 && date.month === 10 ? ` ${date.year}` : ''}`,
            `${date.day} ${month} ${date.year}`,
            `${date.day}/${date.month}/${date.year}`,
            `${date.day}-${date.month}-${date.year}`,
            `${date.day}.${date.month}.${date.year}`,
            `${date.day}/${date.month}`,
            date.toString(),
          ]
          for (const text of written)
            expect(readTime(isEastern ? eastern(text) : text, at(today, timeZone))).toEqual({ kind: 'day', start: date.toString() })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('with an hour, across every change of the clock', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(0, 15, 30, 45, 7),
        zone,
        (today, ahead, hour, minute, timeZone) => {
          const date = today.add({ days: ahead })
          const wanted = date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour, minute }) })
          const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
          const half = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
          // Without its half of the day an hour from one to seven is in the afternoon, so those are told with it.
          const told = hour >= 8 || hour === 0 ? clock : half
          for (const text of [
            `${date.day}/${date.month}/${date.year} at ${told}`,
            `${told} on ${date.day} ${MONTHS.en[date.month - 1]} ${date.year}`,
            `${date.day}/${date.month}/${date.year} ${half}`,
          ]) {
            const read = readTime(text, at(today, timeZone))
            expect(read.kind).toBe('instant')
            expect(Date.parse(read.start!)).toBe(wanted.epochMilliseconds)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('as a weekday in seven languages, always within the next seven days', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 6 }),
        zone,
        fc.constantFrom('ar', 'arabizi', 'en', 'tr', 'ru', 'de', 'pl'),
        (today, ahead, timeZone, language) => {
          const date = today.add({ days: ahead })
          const name = WEEKDAYS[language as keyof typeof WEEKDAYS][date.dayOfWeek - 1]!
          expect(readTime(name, at(today, timeZone))).toEqual({ kind: 'day', start: date.toString() })
          expect(readTime(name, at(date, timeZone))).toEqual({ kind: 'day', start: date.add({ days: 7 }).toString() })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('as a distance from today', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 40 }), zone, (today, days, timeZone) => {
        const wanted = today.add({ days }).toString()
        for (const text of [
          `in ${days} days`,
          `بعد ${days} ايام`,
          `ba3d ${days} ayam`,
          `${days} gün sonra`,
          `через ${days} дней`,
          `in ${days} Tagen`,
          `za ${days} dni`,
        ]) {
          expect(readTime(text, at(today, timeZone))).toEqual({ kind: 'day', start: wanted })
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('daylight saving', () => {
  test.each(['Africa/Cairo', 'Asia/Famagusta', 'Europe/Istanbul'])(
    'tomorrow at five is five on the clock of %s, every day of two years',
    timeZone => {
      for (let today = Temporal.PlainDate.from('2026-01-01'); today.year < 2028; today = today.add({ days: 1 })) {
        const read = readTime('tomorrow at 5pm', at(today, timeZone, 20))
        expect(read.start!.slice(0, 16)).toBe(`${today.add({ days: 1 })}T17:00`)
        expect(Date.parse(read.start!)).toBe(instantOf(`${today.add({ days: 1 })}T17:00`, timeZone))
      }
    },
  )

  test.each(['Africa/Cairo', 'Asia/Famagusta', 'Europe/Istanbul'])(
    'an hour from now is sixty minutes away in %s, at every hour of two years',
    timeZone => {
      let now = Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 1, hour: 0, minute: 30, timeZone })
      for (; now.year < 2028; now = now.add({ hours: 7 })) {
        const read = readTime('in an hour', { now: now.toString({ timeZoneName: 'never' }), timeZone })
        expect(Date.parse(read.start!) - now.epochMilliseconds).toBe(3_600_000)
      }
    },
  )
})

describe('moments in a message about something else', () => {
  test.each([
    ['عايز شقة ٣ غرف في ٦ أكتوبر بـ ٣ مليون', 0],
    ['apartment in 6 October, 2 bathrooms, 150m', 0],
    ['budget 5 million over 8 years', 0],
    ['villa with 4 bedrooms and 3 baths', 0],
    ['may I know the price?', 0],
    ['3 w nos melyon', 0],
    ['2+1 daire 85 bin sterlin', 0],
    ['عايز أعاين الشقة بكرة الساعة ٥ المسا', 1],
    ['can I see the 3 bedroom flat on Sunday at 4?', 1],
    ['call me on 01001234567 tomorrow', 1],
  ])('%s names %d', (text, count) => {
    expect(readMoment(text, CAIRO)).toHaveLength(count)
  })

  test('a moment says its day, its hour and where it stood in the text as written', () => {
    const text = 'ينفع أعاينها يوم الأحــد السّاعة ٣ ونص؟'
    const [moment] = readMoment(text, CAIRO)
    expect(moment).toMatchObject({ date: '2026-11-22', time: '15:30', start: '2026-11-22T15:30:00+02:00' })
    expect(text.slice(moment!.from, moment!.to)).toBe('الأحــد السّاعة ٣ ونص')
  })

  test('a part of the day is named as the portal names it', () => {
    expect(readMoment('day after tomorrow morning works', CAIRO)[0]).toMatchObject({ date: '2026-11-22', time: null, part: 'morning' })
    expect(readMoment('الجمعة الجاية بعد العصر', CAIRO)[0]).toMatchObject({ date: '2026-11-27', part: 'afternoon' })
  })
})

test.each(['Monday after a week and a half', 'يوم الاتنين بعد أسبوع ونص'])('half a week on to a weekday: "%s"', text => {
  // the Monday that follows half a week after Friday 20 November 2026
  expect(readTime(text, { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' })).toMatchObject({ start: '2026-11-30' })
})

test('no text whatever breaks the reader', () => {
  const word = fc.constantFrom(
    'بكرة',
    'الساعة',
    '5',
    '٣٠',
    'ونص',
    'tomorrow',
    'at',
    'next',
    'Monday',
    'in',
    'week',
    'end of',
    'after',
    'to',
    '-',
    '/',
    ':',
    '12',
    '2027',
    'May',
    'am',
    'الجاي',
    'بعد',
    'شهر',
    ',',
    '.',
    'not',
    'quarter',
    'past',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 12 }), words => {
      const text = words.map(pair => pair.join('')).join('')
      const read = readTime(text, CAIRO)
      if (read.start !== null) expect(Number.isNaN(Date.parse(read.start))).toBe(false)
      for (const moment of readMoment(text, CAIRO)) expect(moment.to).toBeGreaterThan(moment.from)
    }),
    { numRuns: 2000 },
  )
})
