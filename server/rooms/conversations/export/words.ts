import ar from '../../../../i18n/ar.json' with { type: 'json' }
import en from '../../../../i18n/en.json' with { type: 'json' }

export type Language = 'en' | 'ar'

/** The words of the portal, for paper. Every language has the same keys; a test of `i18n/` holds that. */
export const wordsOf = (language: Language): typeof en => (language === 'ar' ? (ar as unknown as typeof en) : en)
export type Words = ReturnType<typeof wordsOf>

export const languageOf = (locale: string | undefined): Language => (locale === 'ar' ? 'ar' : 'en')

export const fill = (pattern: string, values: Record<string, string>) =>
  pattern.replaceAll(/{{(\w+)}}/g, (whole, name: string) => values[name] ?? whole)

/** What a key that came from data is called; undefined when nobody gave it a name. */
export const named = (scope: object, key: string): string | undefined => {
  const found: unknown = Object.hasOwn(scope, key) ? (scope as Record<string, unknown>)[key] : undefined
  return typeof found === 'string' ? found : undefined
}

export interface Formats {
  number(value: number): string
  percent(share: number): string
  money(amount: number, currency: string): string
  list(words: string[]): string
  day(at: Date): string
  date(at: Date): string
  time(at: Date): string
  dateTime(at: Date): string
}

export function formatsOf(language: Language, timeZone: string): Formats {
  const tag = `${language === 'ar' ? 'ar' : 'en-GB'}-u-nu-latn-ca-gregory`
  const number = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options })
    return (at: Date) => format.format(at)
  }
  // the month in letters: in Arabic a date of figures alone reads from either end
  const date = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const time = dates({ timeStyle: 'short' })
  return {
    number: value => number.format(value),
    percent: share => percent.format(share),
    money: (amount, currency) => `${number.format(amount)} ${currency}`,
    list: words => list.format(words),
    day: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    date,
    time,
    dateTime: at => [date(at), time(at)].join(language === 'ar' ? '، ' : ', '),
  }
}
