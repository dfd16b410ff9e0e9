import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { monthOf, partOfYear } from './months.ts'

const YEAR = /^20[2-4]\d$/
const QUARTER = /^q([1-4])$/
const QUARTER_WORD = /^(?:quarter|ربع|الربع|ceyrek|ceyregi|квартал[еа]?|rob3)$/
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, الاول: 1, التاني: 2, الثاني: 2, التالت: 3, الثالث: 3, الرابع: 4, ilk: 1, ikinci: 2, ucuncu: 3, dorduncu: 4, первый: 1, первом: 1, второй: 2, втором: 2, третий: 3, третьем: 3, четвертый: 4, четвертом: 4 } // biome-ignore format: a table
const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|السبت|الاحد|الاثنين|الاتنين|الثلاثا|التلات|الاربعا|الاربع|الخميس|الجمعه|السبت|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|el7ad|etnein|talat|arba3|5amees|khamees|gom3a|sabt)$/

const DAY = /^(?:today|tomorrow|tonight|noon|morning|afternoon|evening|weekend)$/

/** Said so only after "day". */
const SHORT_WEEKDAY = /^(?:الحد|التلات|الاربع|7ad|7add)$/

/** Months and years of a delivery; weekdays, days and hours of an appointment. */
export function datesIn(reading: Reading, sentence: Sentence): Claim[] {
  const { tokens } = reading
  const claims: Claim[] = []
  const word = (at: number) => (at >= sentence.from && at < sentence.to ? tokens[at]!.text : '')
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isNamed(sentence, i)) continue
    const text = word(i)
    if (YEAR.test(text) && !isAmount(sentence, i)) {
      const claim = aroundYear(i, word)
      if (claim) claims.push(claim)
      continue
    }
    const time = clockAt(i, word)
    if (time) {
      claims.push({ kind: 'moment', from: i, to: time })
      i = time - 1
      continue
    }
    if (SHORT_WEEKDAY.test(text) && /^(?:[لب]?يوم|yom|youm)$/.test(word(text === '7ad' ? i - 2 : i - 1)))
      claims.push({ kind: 'moment', from: i - 1, to: i + 1 })
    else if (WEEKDAY.test(text) && !isBoth(sentence, i, word) && !isCounting(sentence, i))
      claims.push({ kind: 'moment', from: i, to: i + 1 })
    const month = monthOf(text)
    if (month === null || yearNear(i, word)) continue
    // "Delivered in May": of whichever year.
    if (
      /^(?:in|by|during|شهر|في|fe|fi|в|до)$/.test(word(i - 1)) &&
      isDelivery(sentence) &&
      !isCity(sentence, i) &&
      !/^\d/.test(word(i + 1))
    )
      claims.push({ kind: 'date', year: null, months: [month, month], day: null, from: i, to: i + 1 })
    // "22 November": a day of an appointment. "6 October" is a city, and "may" a verb.
    if (/^\d{1,2}$/.test(word(i - 1)) && !isCity(sentence, i)) {
      // "mid-2029 (30 June)" is a day of that year
      const before = claims.at(-1)
      const isOfYear = before?.kind === 'date' && before.year !== null && before.to === i - 2 && /^[(,،]$/.test(word(i - 2))
      claims.push(
        isOfYear
          ? { kind: 'date', year: before.year, months: [month, month], day: Number(word(i - 1)), from: i - 1, to: i + 1 }
          : { kind: 'moment', from: i - 1, to: i + 1 },
      )
    }
  }
  return claims
}

const isDelivery = (sentence: Sentence) =>
  sentence.tags.some(tag => tag.group === 'role' && (tag.name === 'delivery' || tag.name === 'ready'))

/** "26 July Corridor" is a road. */
const isNamed = (sentence: Sentence, at: number) => sentence.names.some(name => name.from <= at && name.to > at)

/** "الاتنين" is Monday, and also "both". */
const isBoth = (sentence: Sentence, at: number, word: (at: number) => string) =>
  sentence.tags.some(tag => tag.name === 'both' && tag.from <= at && tag.to > at) &&
  !/^(?:يوم|yom|youm|ليوم|بيوم)$/.test(word(at - 1)) &&
  !(/^\d/.test(word(at + 1)) && (monthOf(word(at + 2)) !== null || monthOf(word(at + 3)) !== null))

/** "Arba3 seneen" are four years, and no Wednesday. */
const isCounting = (sentence: Sentence, at: number) =>
  sentence.figures.some(
    figure => figure.from <= at && figure.to > at && sentence.tags.some(tag => tag.group === 'unit' && tag.from === figure.to),
  )

/** "£2012 a month" is no year. */
const isAmount = (sentence: Sentence, at: number) =>
  sentence.figures.some(figure => figure.from <= at && figure.to > at && (figure.currency || figure.scale))

const isCity = (sentence: Sentence, at: number) => sentence.places.some(place => place.from <= at && place.to > at)

function yearNear(at: number, word: (at: number) => string): boolean {
  return YEAR.test(word(at + 1)) || YEAR.test(word(at + 2)) || YEAR.test(word(at - 1))
}

function aroundYear(at: number, word: (at: number) => string): Claim | null {
  const year = Number(word(at))
  const to = at + 1
  // 2028-06-30, 2028-06 · 30/06/2028, 06/2028
  if (/^[-/.]$/.test(word(at + 1)) && /^\d{1,2}$/.test(word(at + 2))) {
    const month = Number(word(at + 2))
    const hasDay = /^[-/.]$/.test(word(at + 3)) && /^\d{1,2}$/.test(word(at + 4))
    return { kind: 'date', year, months: [month, month], day: hasDay ? Number(word(at + 4)) : null, from: at, to: hasDay ? at + 5 : at + 3 }
  }
  if (/^[-/.]$/.test(word(at - 1)) && /^\d{1,2}$/.test(word(at - 2))) {
    const month = Number(word(at - 2))
    const hasDay = /^[-/.]$/.test(word(at - 3)) && /^\d{1,2}$/.test(word(at - 4))
    return { kind: 'date', year, months: [month, month], day: hasDay ? Number(word(at - 4)) : null, from: hasDay ? at - 4 : at - 2, to }
  }
  const month = monthOf(word(at - 1)) ?? monthOf(word(at - 2))
  if (month !== null) {
    const monthAt = monthOf(word(at - 1)) !== null ? at - 1 : at - 2
    const day = /^\d{1,2}$/.test(word(monthAt - 1)) ? Number(word(monthAt - 1)) : null
    return { kind: 'date', year, months: [month, month], day, from: day === null ? monthAt : monthAt - 1, to }
  }
  const genitive = /^yil/.test(word(at + 1)) ? at + 2 : at + 1
  const after = monthOf(word(genitive))
  if (after !== null) return { kind: 'date', year, months: [after, after], day: null, from: at, to: genitive + 1 }
  const quarter = quarterNear(at, word)
  if (quarter)
    return {
      kind: 'date',
      year,
      months: [quarter.value * 3 - 2, quarter.value * 3],
      day: null,
      from: Math.min(quarter.from, at),
      to: Math.max(quarter.to, to),
    }
  for (const near of [at - 1, at - 2, at - 3, at + 1]) {
    const part = partOfYear(word(near))
    if (part) return { kind: 'date', year, months: part, day: null, from: Math.min(near, at), to: Math.max(near + 1, to) }
  }
  return { kind: 'date', year, months: [1, 12], day: null, from: at, to }
}

function quarterNear(at: number, word: (at: number) => string): { value: number; from: number; to: number } | null {
  for (let near = at - 4; near <= at + 2; near++) {
    const short = QUARTER.exec(word(near))
    if (short) return { value: Number(short[1]), from: near, to: near + 1 }
    if (!QUARTER_WORD.test(word(near))) continue
    for (const beside of [near - 1, near + 1, near - 2]) {
      const value = ORDINALS[word(beside)] ?? (/^[1-4]$/.test(word(beside)) ? Number(word(beside)) : undefined)
      if (value) return { value, from: Math.min(near, beside), to: Math.max(near, beside) + 1 }
    }
  }
  return null
}

/** "4:00 pm", "16.30", "4 pm", "الساعة 4": where the time ends, or 0. */
function clockAt(at: number, word: (at: number) => string): number {
  const text = word(at)
  const half = /^(?:am|pm|a|p|ص|م|صباحا|مسا|الصبح|العصر|المغرب|بالليل|الضهر)$/
  if (/^\d{1,2}$/.test(text) && word(at + 1) === ':' && /^\d{2}$/.test(word(at + 2))) return half.test(word(at + 3)) ? at + 4 : at + 3
  if (/^\d{1,2}(?:am|pm)$/.test(text)) return at + 1
  if (/^\d{1,2}$/.test(text) && /^(?:am|pm)$/.test(word(at + 1))) return at + 2
  // "Sunday at 11"
  if (text === 'at' && /^\d{1,2}$/.test(word(at + 1)) && word(at + 2) !== ':' && (WEEKDAY.test(word(at - 1)) || DAY.test(word(at - 1))))
    return at + 2
  if (/^(?:الساعه|saat|sa3a|oclock)$/.test(text) && /^\d{1,2}$/.test(word(at + 1)) && word(at + 2) !== ':') return at + 2
  return 0
}
