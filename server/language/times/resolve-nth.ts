import { Temporal } from 'temporal-polyfill'
import type { ItemKind } from './item.ts'

type Nth = Extract<ItemKind, { type: 'nth' }>

/** The first and last day of "the first Monday of December", "the second week of the month": the next one that is still to come. */
export function resolveNth(item: Nth, today: Temporal.PlainDate): { first: Temporal.PlainDate; last: Temporal.PlainDate } | undefined {
  for (const month of monthsOf(item, today)) {
    const first = nthOf(item, month)
    if (!first) continue
    const end = item.unit === 'week' ? first.add({ days: 6 }) : first
    const last = end.month === first.month ? end : first.with({ day: first.daysInMonth })
    if (Temporal.PlainDate.compare(last, today) >= 0) return { first, last }
  }
  return undefined
}

/** A named month this year and next; the month meant, then the one after it where none was named. */
function monthsOf(item: Nth, today: Temporal.PlainDate): Temporal.PlainDate[] {
  if (item.month !== undefined) {
    const years = item.year === undefined ? [today.year, today.year + 1] : [item.year]
    return years.map(year => Temporal.PlainDate.from({ year, month: item.month!, day: 1 }))
  }
  const month = today.with({ day: 1 }).add({ months: item.offset ?? 0 })
  return [month, month.add({ months: 1 })]
}

function nthOf(item: Nth, month: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const end = month.with({ day: month.daysInMonth })
  if (item.unit === 'day') return item.nth === -1 ? end : month.with({ day: item.nth })
  if (item.unit === 'week') return item.nth === -1 ? end.subtract({ days: 6 }) : month.with({ day: (item.nth - 1) * 7 + 1 })
  const day = item.day ?? 1
  if (item.nth === -1) return end.subtract({ days: (end.dayOfWeek - day + 7) % 7 })
  const date = month.add({ days: ((day - month.dayOfWeek + 7) % 7) + (item.nth - 1) * 7 })
  return date.month === month.month ? date : undefined
}
