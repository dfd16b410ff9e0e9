import i18n from 'i18next'
import { chosenDigits } from './choices.ts'

/** Numbers, money and times as the member reads them. Digits follow the member's choice, in every language. */
function localeTag(): string {
  const language = i18n.language || 'en'
  return `${language === 'en' ? 'en-GB' : language}-u-nu-${chosenDigits() === 'arabic' ? 'arab' : 'latn'}-ca-gregory`
}

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat | Intl.ListFormat>()
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat | Intl.ListFormat>(
  kind: string,
  make: (tag: string) => T,
): T {
  const tag = localeTag()
  const key = `${tag} ${kind}`
  const found = cache.get(key)
  if (found) return found as T
  const made = make(tag)
  cache.set(key, made)
  return made
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept(`n${JSON.stringify(options)}`, tag => new Intl.NumberFormat(tag, options)).format(value)
}

export const formatPercent = (share: number) => formatNumber(share, { style: 'percent', maximumFractionDigits: 0 })

export function formatMoney(amount: number, currency: string): string {
  try {
    return formatNumber(amount, {
      style: 'currency',
      currency,
      currencyDisplay: i18n.language === 'ar' ? 'symbol' : 'code',
      maximumFractionDigits: 0,
    })
  } catch {
    return `${formatNumber(amount)} ${currency}`
  }
}

/** Isolated, so that a phone number keeps its order inside an Arabic sentence. */
export const formatPhone = (phone: string) => `\u2066${phone.startsWith('+') ? phone : `+${phone}`}\u2069`

type Moment = string | number | Date

export function formatDate(at: Moment, options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  return kept(`d${JSON.stringify(options)}`, tag => new Intl.DateTimeFormat(tag, options)).format(date)
}

export const formatTime = (at: Moment) => formatDate(at, { hour: 'numeric', minute: '2-digit' })
export const formatDateTime = (at: Moment) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })

/** For lists: the time today, the weekday this week, the date before. */
export function formatWhen(at: Moment, now: Date = new Date()): string {
  const days = daysBetween(new Date(at), now)
  if (days <= 0) return formatTime(at)
  if (days === 1) return formatRelativeDay(-1)
  if (days < 7) return formatDate(at, { weekday: 'short' })
  if (new Date(at).getFullYear() === now.getFullYear()) return formatDate(at, { day: 'numeric', month: 'short' })
  return formatDate(at, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** For the line between two days of a conversation. */
export function formatDay(at: Moment, now: Date = new Date()): string {
  const days = daysBetween(new Date(at), now)
  if (days === 0 || days === 1) return formatRelativeDay(-days)
  return formatDate(at, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  })
}

function formatRelativeDay(days: number): string {
  const words = kept('r', tag => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })).format(days, 'day')
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

export function formatAgo(at: Moment, now: Date = new Date()): string {
  const seconds = Math.round((new Date(at).getTime() - now.getTime()) / 1000)
  const relative = kept('r', tag => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  const size = Math.abs(seconds)
  if (size < 60) return relative.format(seconds, 'second')
  if (size < 3600) return relative.format(Math.round(seconds / 60), 'minute')
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), 'hour')
  return relative.format(Math.round(seconds / 86_400), 'day')
}

export function formatList(words: string[]): string {
  return kept('l', tag => new Intl.ListFormat(tag, { type: 'conjunction' })).format(words)
}

const dayNumber = (date: Date) => Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000)
const daysBetween = (earlier: Date, later: Date) => dayNumber(later) - dayNumber(earlier)

/** Reads a number as people type it: Arabic or Western digits, grouping marks of either. Empty is null; what is no number is NaN. */
export function readNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s,٬_\u00a0\u200e\u200f]/g, '')
    .replace('٫', '.')
  if (plain === '') return null
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
