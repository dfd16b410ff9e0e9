import type { ReplyLanguage } from '#contracts/understanding'

/** Figures as a reader of the language expects them. No bidi marks: the order holds by itself, and the claim gate removes such marks. */
export interface Format {
  language: ReplyLanguage
  number(value: number): string
  money(amount: number, currency: string): string
  percent(value: number): string
  /** "June 2028" */
  month(date: string): string
  /** "22 November 2026" */
  day(date: string): string
  /** "Sunday 22 November" */
  weekday(date: string): string
  /** "4:00 pm" of an ISO instant. */
  clock(instant: string, timeZone: string): string
  /** The calendar date of an ISO instant, as YYYY-MM-DD. */
  dateOf(instant: string, timeZone: string): string
}

const locales = { ar: 'ar-EG-u-ca-gregory', en: 'en-GB', tr: 'tr-TR', ru: 'ru-RU' } as const

/** Arabic writes the currency as a word after the amount; `Intl` would add direction marks and abbreviations nobody says. */
const arabicCurrency: Record<string, string> = {
  EGP: 'جنيه',
  USD: 'دولار',
  EUR: 'يورو',
  GBP: 'جنيه إسترليني',
  TRY: 'ليرة تركي',
  SAR: 'ريال سعودي',
  AED: 'درهم إماراتي',
}

const cache = new Map<string, Format>()

export function formatFor(language: ReplyLanguage, digits: 'latin' | 'arabic'): Format {
  const key = language + digits
  const known = cache.get(key)
  if (known) return known
  const format = build(language, digits)
  cache.set(key, format)
  return format
}

function build(language: ReplyLanguage, digits: 'latin' | 'arabic'): Format {
  const numbering = language === 'ar' && digits === 'arabic' ? 'arab' : 'latn'
  const locale = language === 'ar' ? `${locales.ar}-nu-${numbering}` : locales[language]
  // Russian groups digits by spaces, which must not break a line; everywhere else an ordinary space is what people type and search for.
  const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, language === 'ru' ? '\u00a0' : ' ')
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const number = (value: number) => plain(numbers.format(value))
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (date: string) => plain(formatter.format(new Date(`${date.slice(0, 10)}T12:00:00Z`))).replace(/ г\.$/, '')
  }
  return {
    language,
    number,
    money: (amount, currency) =>
      language === 'ar' ? `${number(amount)} ${arabicCurrency[currency] ?? currency}` : plain(money(locale, currency).format(amount)),
    percent: value => (language === 'tr' ? '%' + number(value) : number(value) + (numbering === 'arab' ? '٪' : '%')),
    month: dates({ month: 'long', year: 'numeric' }),
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    clock: (instant, timeZone) =>
      plain(
        new Intl.DateTimeFormat(locale, {
          timeZone,
          hour: 'numeric',
          minute: '2-digit',
          hour12: language === 'en' || language === 'ar',
        }).format(new Date(instant)),
      ),
    dateOf: (instant, timeZone) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(instant)) return instant
      return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant))
    },
  }
}

const moneys = new Map<string, Intl.NumberFormat>()

function money(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  let formatter = moneys.get(key)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 })
    moneys.set(key, formatter)
  }
  return formatter
}
