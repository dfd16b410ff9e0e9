import { Temporal } from 'temporal-polyfill'
import type { DateItem } from './date-item.ts'
import type { Edge } from './item.ts'
import { resolveNth } from './resolve-nth.ts'

/** Whole days, both included. `exact` when one day was meant. */
export interface Days {
  first: Temporal.PlainDate
  last: Temporal.PlainDate
  exact: boolean
}

type Kind<T extends DateItem['type']> = Extract<DateItem, { type: T }>
const find = <T extends DateItem['type']>(dates: DateItem[], type: T): Kind<T> | undefined =>
  dates.find(item => item.type === type) as Kind<T> | undefined

const one = (date: Temporal.PlainDate): Days => ({ first: date, last: date, exact: true })
const some = (first: Temporal.PlainDate, last: Temporal.PlainDate): Days => ({ first, last, exact: false })

/** The days a group of date words means. `isLater(date)` says whether the hour that goes with it is still to come on that date; undefined when no hour was said. */
export function resolveDays(
  dates: DateItem[],
  today: Temporal.PlainDate,
  isLater?: (date: Temporal.PlainDate) => boolean,
): Days | undefined {
  const weeksOn = find(dates, 'weeks-on')
  if (weeksOn) {
    const from = resolveDays(
      dates.filter(item => item.type !== 'weeks-on'),
      today,
    )
    return from && one(from.first.add({ weeks: weeksOn.weeks }))
  }
  const nth = find(dates, 'nth')
  if (nth) {
    const days = resolveNth(nth, today)
    return days && { ...days, exact: nth.unit !== 'week' }
  }
  const date = find(dates, 'date')
  if (date) return calendarDate(date, today)
  const dayOfMonth = find(dates, 'day-of-month')
  if (dayOfMonth) return numberedDay(dayOfMonth.day, dates, today, isLater)
  const day = find(dates, 'day')
  if (day) return one(today.add({ days: day.offset }))
  if (find(dates, 'now')) return one(today)
  const weekday = find(dates, 'weekday')
  const week = find(dates, 'week')
  const distance = find(dates, 'in')
  if (weekday) return one(nextWeekday(weekday, week, distance, today, isLater))
  if (distance) return distanceDays(distance, today)
  if (week) return weekDays(week.offset, week.edge, today)
  const weekend = find(dates, 'weekend')
  if (weekend) return weekendDays(weekend.offset, today)
  return monthOrYear(dates, today)
}

function calendarDate(item: Kind<'date'>, today: Temporal.PlainDate): Days | undefined {
  if (item.year !== undefined) {
    const date = existing(item.year, item.month, item.day)
    return date && Temporal.PlainDate.compare(date, today) >= 0 ? one(date) : undefined
  }
  // 29 February may be eight years away (around 2100); 31 November never comes.
  for (let year = today.year; year <= today.year + 8; year++) {
    const date = existing(year, item.month, item.day)
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return one(date)
  }
  return undefined
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined
}

function numberedDay(
  day: number,
  dates: DateItem[],
  today: Temporal.PlainDate,
  isLater?: (date: Temporal.PlainDate) => boolean,
): Days | undefined {
  const named = find(dates, 'month')
  if (named)
    return calendarDate({ type: 'date', day, month: named.month, ...(named.year ? { year: named.year } : {}), from: 0, to: 0 }, today)
  const relative = find(dates, 'month-from-now')
  if (relative) {
    const month = today.with({ day: 1 }).add({ months: relative.offset })
    const date = existing(month.year, month.month, day)
    if (!date) return undefined
    return relative.offset > 0 || Temporal.PlainDate.compare(date, today) >= 0 ? one(date) : undefined
  }
  for (let ahead = 0; ahead <= 2; ahead++) {
    const month = today.with({ day: 1 }).add({ months: ahead })
    const date = existing(month.year, month.month, day)
    if (!date || Temporal.PlainDate.compare(date, today) < 0) continue
    if (date.equals(today) && isLater && !isLater(date)) continue
    return one(date)
  }
  return undefined
}

function nextWeekday(
  item: Kind<'weekday'>,
  week: Kind<'week'> | undefined,
  distance: Kind<'in'> | undefined,
  today: Temporal.PlainDate,
  isLater?: (date: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  if (week && week.offset > 0) return startOfWeek(today).add({ weeks: week.offset, days: (item.day + 1) % 7 })
  const from = distance && distance.unit === 'week' ? today.add({ days: Math.round((distance.amount - 1) * 7) }) : today
  const ahead = (item.day - from.dayOfWeek + 7) % 7
  const isToday = ahead === 0 && !item.next && isLater?.(from) === true
  return from.add({ days: (ahead === 0 && !isToday ? 7 : ahead) + item.weeks * 7 })
}

/** The week starts on Saturday, as it is counted in Egypt. */
function startOfWeek(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ days: (today.dayOfWeek + 1) % 7 })
}

function distanceDays(item: Kind<'in'>, today: Temporal.PlainDate): Days | undefined {
  if (item.unit === 'hour' || item.unit === 'minute') return undefined
  const whole = Math.floor(item.amount)
  const halfMonths = item.unit === 'year' ? Math.round((item.amount - whole) * 12) : 0
  const halfDays =
    item.unit === 'week' ? Math.round((item.amount - whole) * 7) : item.unit === 'month' ? Math.round((item.amount - whole) * 30) : 0
  const date = today.add({ [`${item.unit}s`]: whole }).add({ months: halfMonths, days: halfDays })
  return item.within ? some(today, date) : one(date)
}

function weekDays(offset: number, edge: Edge | undefined, today: Temporal.PlainDate): Days {
  const start = startOfWeek(today).add({ weeks: offset })
  const [first, last] =
    edge === 'start'
      ? [start, start.add({ days: 2 })]
      : edge === 'middle'
        ? [start.add({ days: 2 }), start.add({ days: 4 })]
        : edge === 'end'
          ? [start.add({ days: 4 }), start.add({ days: 6 })]
          : [start, start.add({ days: 6 })]
  return notBefore(today, some(first, last))
}

function weekendDays(offset: number, today: Temporal.PlainDate): Days {
  const sinceFriday = (today.dayOfWeek + 2) % 7
  const isWeekend = sinceFriday <= 2
  const friday = isWeekend
    ? today.subtract({ days: sinceFriday }).add({ weeks: offset })
    : today.add({ days: 7 - sinceFriday }).add({ weeks: Math.max(0, offset - 1) })
  return notBefore(today, some(friday, friday.add({ days: 2 })))
}

function notBefore(today: Temporal.PlainDate, days: Days): Days {
  return Temporal.PlainDate.compare(days.first, today) < 0 && Temporal.PlainDate.compare(days.last, today) >= 0
    ? { ...days, first: today }
    : days
}

function monthOrYear(dates: DateItem[], today: Temporal.PlainDate): Days | undefined {
  const month = find(dates, 'month')
  const relative = find(dates, 'month-from-now')
  const year = find(dates, 'year') ?? find(dates, 'year-from-now')
  if (month) {
    const edgeYear = month.year ?? (year?.type === 'year' ? year.year : undefined)
    return monthDays(
      Temporal.PlainDate.from({ year: edgeYear ?? (month.month < today.month ? today.year + 1 : today.year), month: month.month, day: 1 }),
      month.edge,
      today,
      edgeYear === undefined,
    )
  }
  if (relative) {
    const first = today.with({ day: 1 }).add({ months: relative.offset })
    const days = monthDays(first, relative.edge, today, false)
    // "the first of the month" said on the 20th is the next one.
    return Temporal.PlainDate.compare(days.last, today) < 0 ? monthDays(first.add({ months: 1 }), relative.edge, today, false) : days
  }
  if (year) return yearDays(year.type === 'year' ? year.year : today.year + year.offset, year.edge, today)
  return undefined
}

/** Ends of a month are generous: the first ten days, about the fifteenth, from five days before its end. */
function monthDays(first: Temporal.PlainDate, edge: Edge | undefined, today: Temporal.PlainDate, mayMove: boolean): Days {
  const end = first.with({ day: first.daysInMonth })
  if (edge === 'first' || edge === 'last') {
    const day = edge === 'first' ? first : end
    return Temporal.PlainDate.compare(day, today) < 0
      ? monthDays(first.add(mayMove ? { years: 1 } : { months: 1 }), edge, today, false)
      : one(day)
  }
  const days =
    edge === 'start'
      ? some(first, first.with({ day: 10 }))
      : edge === 'middle'
        ? some(first.with({ day: 14 }), first.with({ day: 18 }))
        : edge === 'end'
          ? some(end.subtract({ days: 4 }), end)
          : some(first, end)
  if (mayMove && Temporal.PlainDate.compare(days.last, today) < 0) return monthDays(first.add({ years: 1 }), edge, today, false)
  return notBefore(today, days)
}

function yearDays(year: number, edge: Edge | undefined, today: Temporal.PlainDate): Days {
  const date = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  const days =
    edge === 'start'
      ? some(date(1, 1), date(3, 31))
      : edge === 'middle'
        ? some(date(6, 1), date(7, 31))
        : edge === 'end'
          ? some(date(12, 1), date(12, 31))
          : some(date(1, 1), date(12, 31))
  return notBefore(today, days)
}
