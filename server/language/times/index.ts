import { Temporal } from 'temporal-polyfill'
import { normalise } from '../text/normalise.ts'
import type { TimeReading } from '../types.ts'
import { type Group, groupItems } from './group.ts'
import { readItems } from './items.ts'
import { type Days, resolveDays } from './resolve.ts'
import { minutesOf, WINDOWS } from './windows.ts'

export interface At {
  /** ISO date-time with offset. */
  now: string
  timeZone: string
}

/** One moment a text names. Offsets are into the text as given. */
export interface Moment {
  kind: 'instant' | 'range' | 'window' | 'day'
  /** The wanted day, when it is one day. */
  date: string | null
  /** HH:MM, when a clock time was said. */
  time: string | null
  part: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null
  /** ISO with offset, or a plain date for whole days. */
  start: string | null
  end: string | null
  from: number
  to: number
}

/** What a time expression means: the first moment it names, or none. */
export function readTime(text: string, at: At): TimeReading {
  const [moment] = moments(text, at, { strict: false, most: 1 })
  if (!moment) return { kind: 'none', start: null }
  return moment.end === null ? { kind: moment.kind, start: moment.start } : { kind: moment.kind, start: moment.start, end: moment.end }
}

/** Every moment named in a message about something else as well: bare numbers and names of places are left alone. */
export function readMoment(text: string, at: At): Moment[] {
  return moments(text, at, { strict: true, most: MOST_MOMENTS })
}

/** Nobody names more moments than this in one message; a page of hours is not read to its end. */
const MOST_MOMENTS = 16
const MOST_GROUPS = 64

function moments(raw: string, at: At, { strict, most }: { strict: boolean; most: number }): Moment[] {
  const { text, at: offsets } = normalise(raw)
  const now = Temporal.Instant.from(at.now).toZonedDateTimeISO(at.timeZone)
  const found: Moment[] = []
  for (const group of groupItems(text, readItems(text), { strict }).slice(0, MOST_GROUPS)) {
    const moment = resolve(group, now)
    if (moment) found.push({ ...moment, from: offsets[group.from]!, to: offsets[group.to]! })
    if (found.length === most) break
  }
  return found
}

type Unplaced = Omit<Moment, 'from' | 'to'>

function resolve(group: Group, now: Temporal.ZonedDateTime): Unplaced | undefined {
  const distance = group.dates.find(item => item.type === 'in')
  if (distance?.type === 'in' && (distance.unit === 'hour' || distance.unit === 'minute'))
    return fromNow(distance.amount * (distance.unit === 'hour' ? 60 : 1), distance.within === true, now)
  if (group.dates.length === 1 && group.dates[0]!.type === 'now' && !group.clock && !group.part)
    return instant(now.round({ smallestUnit: 'minute', roundingMode: 'floor' }))
  const start = startMinutes(group)
  const isLater =
    start === undefined ? undefined : (date: Temporal.PlainDate) => Temporal.ZonedDateTime.compare(onDay(date, start, now), now) > 0
  if (group.sameTime) return atThisTime(group, now)
  if (group.dates.length === 0 && start === undefined) return undefined
  const days = group.dates.length > 0 ? resolveDays(group.dates, now.toPlainDate(), isLater) : soonest(group, now, isLater!)
  if (!days) return undefined
  if (group.clock) return withClock(group, days, now)
  if (group.part) return withPart(group, days, now)
  return wholeDays(group, days, now)
}

/** "this time tomorrow", "this time next week": the hour it is now, on the day named. */
function atThisTime(group: Group, now: Temporal.ZonedDateTime): Unplaced | undefined {
  const week = group.dates.find(item => item.type === 'week')
  const day = week ? now.toPlainDate().add({ weeks: week.offset }) : resolveDays(group.dates, now.toPlainDate())?.first
  return day && instant(onDay(day, now.hour * 60 + now.minute, now))
}

/** An hour or a part of the day without a date: today while it is still to come, else tomorrow. */
function soonest(group: Group, now: Temporal.ZonedDateTime, isLater: (date: Temporal.PlainDate) => boolean): Days {
  const today = now.toPlainDate()
  if (group.part === 'friday-prayer')
    return resolveDays([{ type: 'weekday', day: 5, next: false, weeks: 0, from: 0, to: 0 }], today, isLater)!
  const date = isLater(today) ? today : today.add({ days: 1 })
  return { first: date, last: date, exact: true }
}

function startMinutes(group: Group): number | undefined {
  if (group.clock) return minutesOf(group.clock, group.part)
  return group.part ? WINDOWS[group.part].start : undefined
}

/** A local time that daylight saving skips moves on by the gap; one that comes twice is the first. */
function onDay(date: Temporal.PlainDate, minutes: number, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const days = Math.floor(minutes / 1440)
  const time = Temporal.PlainTime.from({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 })
  return date.add({ days }).toZonedDateTime({ timeZone: now.timeZoneId, plainTime: time })
}

const iso = (moment: Temporal.ZonedDateTime) => moment.toString({ smallestUnit: 'second', timeZoneName: 'never' })
const timeOf = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString({ smallestUnit: 'minute' })

function instant(moment: Temporal.ZonedDateTime): Unplaced {
  return { kind: 'instant', date: moment.toPlainDate().toString(), time: timeOf(moment), part: null, start: iso(moment), end: null }
}

function fromNow(minutes: number, within: boolean, now: Temporal.ZonedDateTime): Unplaced {
  const then = now.add({ minutes: Math.round(minutes) }).round({ smallestUnit: 'minute', roundingMode: 'floor' })
  if (!within) return instant(then)
  return { kind: 'window', date: null, time: null, part: null, start: iso(now), end: iso(then) }
}

/** Viewings end by half past nine at night: "after 5" does not mean midnight. */
const LAST_VIEWING = 21 * 60 + 30
const BEFORE_MINUTES = 120

function withClock(group: Group, days: Days, now: Temporal.ZonedDateTime): Unplaced {
  const clock = group.clock!
  let minutes = minutesOf(clock, group.part)
  const date = days.first
  // "today at 9" said at ten in the morning is nine in the evening.
  const isToday = date.equals(now.toPlainDate())
  if (isToday && !clock.mark && !group.part && minutes < 720 && Temporal.ZonedDateTime.compare(onDay(date, minutes, now), now) < 0)
    minutes += 720
  if (group.clockEnd) return range(group, date, minutes, now)
  const moment = onDay(date, minutes, now)
  const relation = group.clockRelation
  if (relation === 'after' || relation === 'from') {
    const end = onDay(date, Math.max(LAST_VIEWING, minutes + BEFORE_MINUTES), now)
    return { ...instant(moment), kind: 'window', end: iso(end) }
  }
  if (relation === 'before') {
    const earliest = onDay(date, Math.max(0, minutes - BEFORE_MINUTES), now)
    const start = Temporal.ZonedDateTime.compare(earliest, now) < 0 && Temporal.ZonedDateTime.compare(now, moment) < 0 ? now : earliest
    return { ...instant(moment), kind: 'window', start: iso(start), end: iso(moment) }
  }
  return instant(moment)
}

function range(group: Group, date: Temporal.PlainDate, startMinutes: number, now: Temporal.ZonedDateTime): Unplaced {
  const end = group.clockEnd!
  let from = startMinutes
  let to = minutesOf(end, group.part)
  // "8-10 pm": the half of the day said once holds for both.
  if (!group.clock!.mark && end.mark === 'pm' && group.clock!.hour < 12 && minutesOf({ ...group.clock!, mark: 'pm' }) < to)
    from = minutesOf({ ...group.clock!, mark: 'pm' })
  if (!group.clock!.mark && end.mark === 'am' && from > to) from = minutesOf({ ...group.clock!, mark: 'am' })
  if (to <= from && !end.mark) to += 720
  if (to <= from) to += 1440
  const start = onDay(date, from, now)
  return { ...instant(start), kind: 'range', end: iso(onDay(date, to, now)) }
}

function withPart(group: Group, days: Days, now: Temporal.ZonedDateTime): Unplaced {
  const window = WINDOWS[group.part!]
  const date = days.exact ? days.first : firstWorkable(days, window.start, now)
  if (group.part === 'midday' || group.part === 'midnight') return { ...instant(onDay(date, window.start, now)), part: window.name }
  return {
    kind: 'window',
    date: days.exact ? date.toString() : null,
    time: null,
    part: window.name,
    start: iso(onDay(date, window.start, now)),
    end: iso(onDay(days.exact ? date : days.last, window.end, now)),
  }
}

function firstWorkable(days: Days, minutes: number, now: Temporal.ZonedDateTime): Temporal.PlainDate {
  const isPast = Temporal.ZonedDateTime.compare(onDay(days.first, minutes, now), now) < 0
  return isPast && Temporal.PlainDate.compare(days.first, days.last) < 0 ? days.first.add({ days: 1 }) : days.first
}

function wholeDays(group: Group, days: Days, now: Temporal.ZonedDateTime): Unplaced {
  const until = group.until.length > 0 ? resolveDays(group.until, days.first) : undefined
  if (until) return { kind: 'range', date: null, time: null, part: null, start: days.first.toString(), end: until.last.toString() }
  if (group.dateRelation === 'after') return { ...window(days.last.add({ days: 1 }), days.last.add({ days: 7 }), now), date: null }
  if (group.dateRelation === 'before') {
    const eve = days.first.subtract({ days: 1 })
    return { ...window(Temporal.PlainDate.compare(eve, now.toPlainDate()) < 0 ? now.toPlainDate() : eve, days.last, now), date: null }
  }
  if (!days.exact) return window(days.first, days.last, now)
  return { kind: 'day', date: days.first.toString(), time: null, part: null, start: days.first.toString(), end: null }
}

/** From the first day's start, or from now when that is today, to the end of the last. */
function window(first: Temporal.PlainDate, last: Temporal.PlainDate, now: Temporal.ZonedDateTime): Unplaced {
  const opens = onDay(first, 0, now)
  const start = Temporal.ZonedDateTime.compare(opens, now) < 0 ? now.round({ smallestUnit: 'minute', roundingMode: 'floor' }) : opens
  return { kind: 'window', date: null, time: null, part: null, start: iso(start), end: iso(onDay(last, 1440, now)) }
}
