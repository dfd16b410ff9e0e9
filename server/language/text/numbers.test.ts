import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './normalise.ts'
import { type NumberSpan, readNumbers } from './numbers.ts'

const read = (text: string) => readNumbers(fold(text))
const show = (span: NumberSpan) =>
  [span.to === undefined ? `${span.value}` : `${span.value}..${span.to}`, span.kind, span.currency, span.approx ? '~' : undefined]
    .filter(Boolean)
    .join(' ')

describe('authored numbers', () => {
  const rows = readFileSync(new URL('./sets/numbers.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('|') as [string, string])
  test.each(rows)('%s', (text, wanted) => {
    expect(read(text).map(show).join('; ')).toBe(wanted)
  })
})

const eastern = (text: string) =>
  text
    .replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)))
    .replaceAll(',', '٬')
    .replaceAll('.', '٫')
const persian = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0x6f0 + Number(digit)))

describe('a number reads back', () => {
  const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator)

  test('grouped by comma, point, space or apostrophe, in western, Arabic-Indic and Persian digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.constantFrom(',', '.', ' ', "'", '\u00a0', '\u202f', ''),
        (value, separator) => {
          const written = grouped(value, separator)
          expect(read(written).map(span => span.value)).toEqual([value])
          if (separator === ',') expect(read(eastern(written)).map(span => span.value)).toEqual([value])
          expect(read(persian(written)).map(span => span.value)).toEqual([value])
        },
      ),
    )
  })

  test('as millions with a fraction, however the scale is spelt and glued', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 39 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('.', ',', '٫'),
        fc.constantFrom(
          'm',
          ' m',
          ' million',
          ' مليون',
          'مليون',
          ' melyon',
          ' milyon',
          ' млн',
          ' Mio',
          ' mln',
          'M',
          ' Million',
          ' مليووون',
        ),
        fc.boolean(),
        (whole, tenth, point, scale, isEastern) => {
          const written = `${whole}${point}${tenth}`
          const spans = read(`${isEastern ? eastern(written) : written}${scale}`)
          expect(spans).toHaveLength(1)
          expect(spans[0]).toMatchObject({ value: whole * 1_000_000 + tenth * 100_000, kind: 'money', scale: 'million' })
        },
      ),
    )
  })

  test('in Egyptian number words', () => {
    const units = ['', 'واحد', 'اتنين', 'تلاتة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'تمانية', 'تسعة']
    const tens = ['', '', 'عشرين', 'تلاتين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'تمانين', 'تسعين']
    const hundreds = ['', 'مية', 'ميتين', 'تلتمية', 'ربعمية', 'خمسمية', 'ستمية', 'سبعمية', 'تمنمية', 'تسعمية']
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (hundred, ten, unit) => {
        const words = `${hundreds[hundred]} و${units[unit]} و${tens[ten]}`
        expect(read(`${words} ألف`).map(span => span.value)).toEqual([(hundred * 100 + ten * 10 + unit) * 1000])
      }),
    )
  })

  test('in English, Turkish and German number words', () => {
    const english = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
    const turkish = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
    const turkishTens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
    const german = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
    const germanTens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (hundred, ten, unit) => {
        const value = (hundred * 100 + ten * 10 + unit) * 1000
        expect(read(`${english[hundred]} hundred and ${englishTens[ten]}-${english[unit]} thousand`).map(span => span.value)).toEqual([
          value,
        ])
        expect(read(`${turkish[hundred]} yüz ${turkishTens[ten]} ${turkish[unit]} bin sterlin`).map(span => span.value)).toEqual([value])
        expect(read(`${german[hundred]}hundert${german[unit]}und${germanTens[ten]}tausend Euro`).map(span => span.value)).toEqual([value])
      }),
    )
  })

  test('as a range that shares its scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 19 }),
        fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
        (from, more, shape) => {
          const to = from + more
          const written = [
            `${from}-${to} million`,
            `${from} - ${to} million`,
            `${from} to ${to} million`,
            `من ${from} ل ${to} مليون`,
            `بين ${from} و ${to} مليون`,
            `${from} ile ${to} milyon arası`,
            `от ${from} до ${to} млн`,
          ][shape]!
          expect(read(written)[0]).toMatchObject({ value: from * 1_000_000, to: to * 1_000_000, kind: 'range' })
        },
      ),
    )
  })

  test('beside words, and says where it stood', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom('عايز شقة ب', 'budget ', 'bütçem ', 'عندي ', 'ميزانيتي حوالي '),
        (thousands, before) => {
          const text = fold(`${before}${thousands} ألف جنيه في التجمع`)
          const [span] = readNumbers(text)
          expect(span).toMatchObject({ value: thousands * 1000, currency: 'EGP' })
          expect(text.slice(span!.start, span!.end)).toBe(`${thousands} الف جنيه`)
        },
      ),
    )
  })
})

describe('what is not a number', () => {
  test.each([
    '3ayez a7san sha2a',
    'sa7el',
    '7elwa 2awy',
    'ma3aya 3arabeya',
    '5alas',
    '6 october'.replace('6 ', ''),
    'on Monday',
    'ich bin da',
    'elli 3ayez',
    'a lot of millions of people',
  ])('%s', text => {
    expect(read(text).filter(span => span.kind === 'money')).toEqual([])
  })

  test.each([
    '01001234567',
    '+20 100 123 4567',
    '0533 861 23 45',
    '5/12/2026',
    '5-12-2026',
    '2026-12-05',
    '17:30',
    'NC-2034',
    'A-101',
    'block B-12',
  ])('%s joins no scale: beside "million" the million stands alone', code => {
    for (const span of read(`${code} million`)) expect(span.value).toBe(1_000_000)
  })

  test('no text whatever breaks the reader, and spans never overlap', () => {
    const word = fc.constantFrom(
      '3',
      '٥',
      'مليون',
      'و',
      'نص',
      'الف',
      '-',
      ',',
      '.',
      'million',
      'half',
      'a',
      'and',
      'k',
      'من',
      'ل',
      '%',
      'bin',
      '£',
      '1,250',
      'الا',
      'ربع',
      'to',
      '0',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 14 }), words => {
        const spans = read(words.map(pair => pair.join('')).join(''))
        let last = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(Number.isFinite(span.value)).toBe(true)
          last = span.end
        }
      }),
      { numRuns: 2000 },
    )
  })
})
