import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReply } from './index.ts'

const NOW = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const LABELS = { a: 'available', u: 'unavailable', c: 'unclear' } as const

interface Row {
  language: string
  labels: string[]
  text: string
  from: string[]
  term: string
  price: string
}

function rowsOf(file: string): Row[] {
  return readFileSync(new URL(`./sets/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [language, labels, text, extra = ''] = line.split('|')
      const said = Object.fromEntries(extra.split(';').map(pair => pair.split('=')))
      return {
        language: language!,
        labels: [...labels!].flatMap(label => LABELS[label as keyof typeof LABELS] ?? []),
        text: text!,
        from: said.from?.split(' ') ?? [],
        term: said.term ?? '',
        price: said.price ?? '',
      }
    })
}

const rows = [
  'replies.txt',
  'replies-later.txt',
  'replies-third.txt',
  'replies-fourth.txt',
  'replies-fifth.txt',
  'replies-sixth.txt',
  'replies-seventh.txt',
  'replies-eighth.txt',
  'replies-short.txt',
].flatMap(rowsOf)

describe('authored answers', () => {
  test.each(rows.map(row => [row.language, row.text, row] as const))('%s: %s', (_language, text, row) => {
    const read = readReply(text, NOW)
    expect(row.labels).toContain(read.availability)
    if (row.from.length > 0) expect(row.from).toContain(read.conditions?.availableFrom)
    else expect(read.conditions?.availableFrom).toBeUndefined()
    expect(String(read.conditions?.minTermMonths ?? '')).toBe(row.term)
    expect([read.price?.amount, read.price?.currency, read.price?.period].filter(Boolean).join(' ')).toBe(row.price)
  })
})

describe('what sounds like a yes and is none', () => {
  test.each(['traps.txt', 'traps-later.txt'].flatMap(rowsOf).map(row => [row.language, row.text] as const))('%s: %s', (_language, text) => {
    expect(readReply(text, NOW).availability).not.toBe('available')
  })
})

const POLITE: Record<string, { before: string[]; after: string[] }> = {
  en: { before: ['Hi, ', 'Hello sir. ', 'good morning, ', 'Dear friend, '], after: [' thanks', '. Thank you', ' 🙏', '. Regards'] },
  ar: { before: ['السلام عليكم، ', 'صباح الخير. ', 'أهلا، ', 'مساء الخير يا فندم، '], after: [' شكرا', '. تحياتي', ' 🙏', '، تسلم'] },
  arabizi: { before: ['salam, ', 'sabah el kheir. ', 'ahlan, '], after: [' shokran', '. teslam', ' 🙏'] },
  tr: { before: ['Merhaba, ', 'İyi günler. ', 'Selam, '], after: [' teşekkürler', '. İyi günler', ' 🙏'] },
  ru: { before: ['Здравствуйте, ', 'Добрый день. ', 'Привет, '], after: [' спасибо', '. С уважением', ' 🙏'] },
  de: { before: ['Hallo, ', 'Guten Tag. ', 'Moin, '], after: [' danke', '. Viele Grüße', ' 🙏'] },
  pl: { before: ['Dzień dobry, ', 'Witam. ', 'Cześć, '], after: [' dziękuję', '. Pozdrawiam', ' 🙏'] },
}

/** What changes the look of an answer and not its meaning. */
const LOOKS: ((text: string) => string)[] = [
  text => text.toUpperCase(),
  text => text.replace(/([aeiouاويаео])(?=[^aeiou]*$)/u, '$1$1$1$1'),
  text => `${text}!!!`,
  text => text.replace(/ /g, '  '),
  text => `\u200f${text}\u200e`,
  text => text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit))),
  text => text.replace(/ة/g, 'ه').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي'),
  text => text.replace(/[,،]/g, '\n'),
]

describe('courtesy and typing habits', () => {
  const read = (text: string) => readReply(text, NOW).availability
  const plain = rows.filter(row => row.labels.length === 1 && !row.text.endsWith('?') && !/^\p{P}*$/u.test(row.text))

  test('change no answer into a false yes', () => {
    for (const row of plain) {
      if (row.labels[0] === 'available') continue
      const { before, after } = POLITE[row.language]!
      for (const text of [
        ...before.map(one => one + row.text),
        ...after.map(one => row.text + one),
        ...LOOKS.map(look => look(row.text)),
      ]) {
        expect(readReply(text, NOW).availability, text).not.toBe('available')
      }
    }
  })

  test('a yes or a "yes, but" before what is gone is never a yes', () => {
    const yes: Record<string, string[]> = {
      en: ['Yes, ', 'Yes but '],
      ar: ['أيوه، ', 'ايوه بس '],
      arabizi: ['aywa, ', 'aywa bas '],
      tr: ['Evet, ', 'Evet ama '],
      ru: ['Да, ', 'Да, но '],
      de: ['Ja, ', 'Ja, aber '],
      pl: ['Tak, ', 'Tak, ale '],
    }
    for (const row of plain.filter(({ labels }) => labels[0] === 'unavailable'))
      for (const before of yes[row.language]!) expect(read(before + row.text), before + row.text).not.toBe('available')
  })

  test('leave at least 97 of 100 answers as they were', () => {
    let kept = 0
    let all = 0
    for (const row of plain) {
      const { before, after } = POLITE[row.language]!
      for (const text of [
        ...before.map(one => one + row.text),
        ...after.map(one => row.text + one),
        ...LOOKS.map(look => look(row.text)),
      ]) {
        all++
        if (readReply(text, NOW).availability === row.labels[0]) kept++
      }
    }
    expect(all).toBeGreaterThan(5000)
    expect(kept / all).toBeGreaterThan(0.97)
  })
})

/** Parts that are put together in every way: the words of a state, what denies it, what it is said of. */
const PARTS: {
  language: string
  free: string[]
  gone: string[]
  deny: (state: string) => string
  yes: string
  but: string
  elsewhere: (free: string) => string
  check: string
  self: string
  ask: string
}[] = [
  {
    language: 'en',
    free: ['available', 'vacant', 'free', 'for sale', 'on the market'],
    gone: ['sold', 'rented', 'taken', 'reserved', 'booked', 'occupied'],
    deny: state => `not ${state}`,
    yes: 'Yes',
    but: 'but',
    elsewhere: free => `the parking is ${free}`,
    check: 'I will check',
    self: 'I am free',
    ask: 'which one?',
  },
  {
    language: 'ar',
    free: ['متاحة', 'فاضية', 'موجودة', 'متوفرة', 'معروضة'],
    gone: ['محجوزة', 'متأجرة', 'متباعة', 'مسكونة'],
    deny: state => `مش ${state}`,
    yes: 'أيوه',
    but: 'بس',
    elsewhere: free => `الجراج ${free}`,
    check: 'هسأل المالك',
    self: 'أنا فاضي',
    ask: 'أنهي واحدة؟',
  },
  {
    language: 'arabizi',
    free: ['mota7a', 'fadya', 'mawgooda', 'motawafera'],
    gone: ['ma7gooza', 'met2agara', 'metba3a', 'maskoona'],
    deny: state => `msh ${state}`,
    yes: 'aywa',
    but: 'bas',
    elsewhere: free => `el garage ${free}`,
    check: 'has2al el malek',
    self: 'ana fady',
    ask: 'anhy wa7da?',
  },
  {
    language: 'tr',
    free: ['müsait', 'boş', 'satılık', 'mevcut'],
    gone: ['rezerve', 'dolu', 'kirada'],
    deny: state => `${state} değil`,
    yes: 'Evet',
    but: 'ama',
    elsewhere: free => `otopark ${free}`,
    check: 'ev sahibine soracağım',
    self: 'ben müsaitim',
    ask: 'hangisi?',
  },
  {
    language: 'ru',
    free: ['свободна', 'доступна', 'актуальна'],
    gone: ['продана', 'занята', 'сдана', 'забронирована'],
    deny: state => `не ${state}`,
    yes: 'Да',
    but: 'но',
    elsewhere: free => `парковка ${free}`,
    check: 'уточню у хозяина',
    self: 'я свободен',
    ask: 'какая именно?',
  },
  {
    language: 'de',
    free: ['frei', 'verfügbar', 'zu haben'],
    gone: ['verkauft', 'vermietet', 'reserviert', 'vergeben'],
    deny: state => `nicht ${state}`,
    yes: 'Ja',
    but: 'aber',
    elsewhere: free => `der Stellplatz ist ${free}`,
    check: 'ich frage nach',
    self: 'ich bin frei',
    ask: 'welche?',
  },
  {
    language: 'pl',
    free: ['wolne', 'dostępne', 'aktualne'],
    gone: ['sprzedane', 'wynajęte', 'zarezerwowane', 'zajęte'],
    deny: state => `nie ${state}`,
    yes: 'Tak',
    but: 'ale',
    elsewhere: free => `parking ${free}`,
    check: 'zapytam właściciela',
    self: 'jestem wolny',
    ask: 'które?',
  },
]

describe.each(PARTS)('built answers in $language', ({ free, gone, deny, yes, but, elsewhere, check, self, ask }) => {
  const read = (text: string) => readReply(text, NOW).availability

  test('a state is read, and its denial is its opposite', () => {
    for (const state of free) {
      expect(read(state), state).toBe('available')
      expect(read(`${yes}, ${state}`)).toBe('available')
      expect(read(deny(state)), deny(state)).toBe('unavailable')
    }
    for (const state of gone) {
      expect(read(state), state).toBe('unavailable')
      expect(read(deny(state)), deny(state)).toBe('available')
      expect(read(`${yes} ${state}`)).toBe('unavailable')
    }
  })

  test('a yes before what is gone is no yes, and what is free elsewhere is not the home', () => {
    for (const state of gone) {
      for (const open of free) {
        expect(read(`${yes} ${but} ${state}`)).toBe('unavailable')
        expect(read(`${elsewhere(open)} ${but} ${state}`), `${elsewhere(open)} ${but} ${state}`).toBe('unavailable')
        expect(read(`${open}, ${but} ${deny(open)}`)).toBe('unavailable')
      }
    }
  })

  test('checking, being free oneself and asking back say nothing of the home', () => {
    for (const text of [
      check,
      self,
      ask,
      `${yes}, ${check}`,
      `${self}, ${check}`,
      free.map(open => `${open}?`).join(' '),
      `${ask} ${check}`,
    ])
      expect(read(text), text).toBe('unclear')
  })

  test('no pile of such parts with a plain "gone" among them is ever a yes', () => {
    const part = fc.constantFrom(yes, but, check, self, ask, ...free.map(elsewhere), ...free.map(open => `${open}?`), 'ok', '👍', '95,000')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.constantFrom(...gone), fc.array(part, { maxLength: 4 }), (before, state, after) => {
        expect(read([...before, state, ...after].join('. '))).not.toBe('available')
      }),
    )
  })
})

test('no text whatever breaks the reader, and what has neither letters nor a tick is no yes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      const read = readReply(text, NOW)
      expect(Object.values(LABELS)).toContain(read.availability)
      if (!/[\p{L}✅✔☑🟢]/u.test(text)) expect(read.availability).not.toBe('available')
    }),
  )
})

test('a long document is not read for a yes', () => {
  expect(readReply(`Yes, available. ${'The lease says many things about the parties. '.repeat(200)}`, NOW).availability).toBe('unclear')
})
