import type { Currency } from '#contracts/listing'
import type { Period } from '../field.ts'
import { keyOf } from './words.ts'

/** Words of money, time and size in headers and cells. All patterns are matched against folded text. */
export const currencyPatterns: [currency: Currency, pattern: RegExp][] = [
  ['GBP', /(?:جنيه|ج)\s*(?:ا?سترليني|انجليزي)|(?:ا?سترليني)|(?<![a-z])(?:gbp|stg|sterlin|sterling|pounds? sterling)\b\.?|£/g],
  [
    'EGP',
    /(?<![a-z])e£|£e\b|(?<![a-z])(?:egp|l\.?e\.?|egyptian pounds?|e\.g\.p)(?![a-z])|جنيه(?:ات)?(?:\s*مصري)?|(?<!\p{L})ج\s?\.?\s?م(?!\p{L})\.?|(?<!\p{L})ج(?!\p{L})\.?/gu,
  ],
  ['USD', /(?<![a-z])(?:usd|us dollars?|dollars?|dolar)\b|us\$|\$|دولار(?:\s*امريكي)?/g],
  ['EUR', /(?<![a-z])(?:eur|euros?|avro)\b|€|يورو|евро/g],
  ['TRY', /(?<![a-z])(?:try|tl|turk lirasi|lira)\b|₺|ليره?\s*(?:تركي[هة]?)?/g],
  ['SAR', /(?<![a-z])sar\b|ريال(?:\s*سعودي)?/g],
  ['AED', /(?<![a-z])(?:aed|dirhams?|dhs)\b|درهم(?:\s*اماراتي)?/g],
]

const currencyCodes = new Set(currencyPatterns.map(([currency]) => currency))

/** The currencies named in a folded text, and the text without them. "E£" is Egyptian although it holds a pound sign. */
export function takeCurrencies(folded: string): { currencies: Currency[]; rest: string } {
  const currencies = new Set<Currency>()
  let rest = folded
  for (const sign of ['e£', '£e', 'l.e.', 'l.e', 'le.']) {
    if (!rest.includes(sign)) continue
    currencies.add('EGP')
    rest = rest.replaceAll(sign, ' ')
  }
  for (const [currency, pattern] of currencyPatterns) {
    const without = rest.replace(pattern, ' ')
    if (without !== rest) currencies.add(currency)
    rest = without
  }
  return { currencies: [...currencies], rest }
}

/** A currency column's cell. */
export function readCurrency(text: string): Currency | undefined {
  const code = text.trim().toUpperCase() as Currency
  if (currencyCodes.has(code)) return code
  const { currencies, rest } = takeCurrencies(text.trim().toLowerCase() === 'pound' ? '' : keyOf(text))
  return currencies.length === 1 && rest.trim() === '' ? currencies[0] : undefined
}

export const periodPatterns: [period: Period, pattern: RegExp][] = [
  [
    'month',
    /(?:\/|\bper|\ba)\s*(?:month|mo|calendar month)\b|(?<![a-z])(?:monthly|p\.?c\.?m|p\.m|pm)\b\.?|\/\s*(?:شهر|ay\b)|(?<!\p{L})(?:في\s+)?(?:ال)?شهري?(?:ا|ه)?(?!\p{L})|كل شهر|\bayl[iı]k\b|monatlich|pro monat|в месяц|\/мес\.?|miesiecznie/gu,
  ],
  ['week', /(?:\/|\bper)\s*week\b|\bweekly\b|\/\s*اسبوع|اسبوعيا?|في الاسبوع|haftalik|pro woche|в неделю/g],
  ['night', /(?:\/|\bper|\ba)\s*night\b|\bnightly\b|\/\s*(?:ال)?ليله|في الليله|الليله|gecelik|pro nacht|за ночь/g],
  ['day', /(?:\/|\bper|\ba)\s*day\b|\bdaily\b|\/\s*(?:ال)?يوم|يوميا?|في اليوم|gunluk|pro tag|в день/g],
  [
    'year',
    /(?:\/|\bper|\ba)\s*(?:year|yr|annum)\b|\b(?:yearly|annually|annual|p\.a)\b|\/\s*(?:ال)?سن[هة]|سنويا?|في السنه|\byillik\b|pro jahr|в год/g,
  ],
]

/** The period a folded text names, and the text without it. */
export function takePeriod(folded: string): { period: Period | undefined; rest: string } {
  for (const [period, pattern] of periodPatterns) {
    const rest = folded.replace(pattern, ' ')
    if (rest !== folded) return { period, rest }
  }
  return { period: undefined, rest: folded }
}

/** Square metres of one unit. A feddan is 24 qirat of 175.035 m²; a dönüm is Cyprus's. */
export const areaUnits: [squareMeters: number, pattern: RegExp][] = [
  [0.09290304, /(?<![a-z])(?:sq\.?\s*f(?:oo|ee)?t\.?|sqft|ft2|square f(?:oo|ee)t)|(?<!\p{L})قدم(?:\s*مربع)?/gu],
  [4200.83, /(?<![a-z])f(?:e|a)ddans?\b|فدان/g],
  [175.035, /(?<![a-z])(?:qirat|kirat)s?\b|قيراط/g],
  [10_000, /(?<![a-z])(?:hectares?|ha|hektar)\b|هكتار/g],
  [4046.856, /\bacres?\b|(?<![a-z])akr\b|(?<!\p{L})اكر(?!\p{L})/gu],
  [1337.8, /(?<![a-z])donum\w*/g],
  [
    1,
    /(?<![a-z])(?:m\s*2|sq\.?\s*m(?:et(?:er|re)s?|t?r?)?\.?|sqm|square met(?:er|re)s?|metrekare|qm|mt?r?2|meters?|metres?|mtr?|m)(?![a-z\d])|(?<!\p{L})(?:م\s?2|م|متر(?:ا|مربع|\s+مربع)?|امتار)(?!\p{L})|(?<!\p{L})(?:кв\.?\s*м\.?|м2|м)(?!\p{L})/gu,
  ],
]

export const scaleWords: Record<string, number> = {}
for (const [scale, words] of [
  [1e3, 'k thousand bin tausend тыс тысяч tys الف الاف آلاف ألف'],
  [1e6, 'm mn mln mil million millions milyon mio millionen مليون ملايين مليونا млн миллион миллиона миллионов'],
  [1e9, 'bn billion milyar مليار млрд'],
] as const) {
  for (const word of words.split(' ')) scaleWords[keyOf(word)] = scale
}
