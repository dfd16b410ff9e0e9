import { Temporal } from 'temporal-polyfill'
import { readMoment } from '../times/index.ts'
import { partBetween } from '../times/windows.ts'
import type { AnswerInput, Draft, TimeReading } from '../types.ts'
import type { Asked } from './asked/aspects.ts'
import type { Targets } from './asked/resolve.ts'
import { buttonsFor, draftOf, join } from './telling/draft.ts'
import { gone } from './telling/present.ts'
import { capital, nameOf, namesOf, type Speech } from './telling/speech.ts'

/** A wish for a viewing is taken down as a request: a colleague or the calendar confirms it, this reply never does. */
export function viewing(input: AnswerInput, targets: Targets, asked: Asked, speech: Speech): Draft {
  const { words } = speech
  if (asked.manner.has('cancel') && input.context.viewing?.start)
    return draftOf(input, words.viewingCancelled, { reason: 'viewing-cancelled', buttons: [{ id: 'human', title: words.buttons.human }] })
  const time = viewingTime(input, asked)
  const candidates = candidatesOf(input, targets)
  const open = candidates.filter(listing => listing.status === 'available')
  if (candidates.length && open.length === 0)
    return draftOf(input, join(gone(candidates, speech), words.widen), { asked: 'widen', viewing: time })
  const when = time?.start ? whenOf(time, input, speech) : null
  const [only] = open
  if (open.length > 1) {
    const names = namesOf(open.slice(0, 3), speech)
    const list = open.slice(0, 3).map((listing, i) => `${speech.format.number(i + 1)}. ${capital(names.get(listing.id)!)}`)
    return draftOf(input, [words.viewingWhich(when), ...list].join('\n'), {
      decision: 'asked',
      asked: 'viewing-listing',
      viewing: time,
      listingIds: open.slice(0, 3).map(listing => listing.id),
      focus: null,
    })
  }
  const name = only ? nameOf(only, speech) : null
  const about = { focus: only?.id ?? null, viewing: time, buttons: only ? buttonsFor(only, speech, ['viewing']) : [] }
  if (!when) return draftOf(input, words.viewingWhen(name), { ...about, decision: 'asked', asked: 'viewing-time' })
  return draftOf(input, words.viewing(name, when), about)
}

function candidatesOf(input: AnswerInput, targets: Targets) {
  if (targets.listings.length) return targets.listings
  const booked = input.context.viewing?.listingId
  const known = booked ? input.known.filter(listing => listing.id === booked) : []
  if (known.length) return known
  return input.matches.length === 1 ? input.matches : []
}

/** The time in the message; what it leaves out (the day, the hour) is filled from the viewing spoken of before. */
function viewingTime(input: AnswerInput, asked: Asked): TimeReading | null {
  const { now, timeZone } = input.context
  const { viewingDate, viewingTime: clock } = input.understanding.slots
  const noted = input.context.viewing ?? null
  const before = noted?.start ?? null
  const moments = readMoment(input.message, { now, timeZone })
  const [first] = moments
  // Where the message names several days, the one it wants was chosen when it was read.
  if (viewingDate && clock && first?.date && first.date !== viewingDate) return { kind: 'instant', start: at(viewingDate, clock, timeZone) }
  const moment = first
  // "Make it six", "after asr then" name no day: the one spoken of before stands.
  const keepsDay = before !== null && viewingDate === undefined && (moment?.kind === 'instant' || moment?.part != null)
  if (keepsDay && moment?.kind === 'window') return onDay(dateIn(before, timeZone), moment, timeZone)
  const day = keepsDay ? null : (moment?.date ?? viewingDate ?? null)
  const hour = moment?.time ?? clock ?? null
  if (day && hour) return { kind: 'instant', start: at(day, hour, timeZone) }
  if (before && before.length === 10 && hour && !day) return { kind: 'instant', start: at(before, hour, timeZone) }
  if (before && before.length > 10) {
    // "Same time on Monday", "no, at five": the other half stands.
    if (day && !moment?.part && (asked.manner.has('sameTime') || moment?.kind !== 'window')) return onDay(day, noted!, timeZone)
    if (hour && !day) return { kind: 'instant', start: at(dateIn(before, timeZone), hour, timeZone) }
  }
  if (moment?.start) return { kind: moment.kind, start: moment.start, ...(moment.end ? { end: moment.end } : {}) }
  return viewingDate ? { kind: 'day', start: viewingDate } : null
}

/** What was said of a time, on another day: an hour as that hour, a part of the day as that part. Of a whole week nothing but the day is left. */
function onDay(day: string, { kind, start, end }: Partial<TimeReading>, timeZone: string): TimeReading {
  if (!end || kind === 'instant') return { kind: 'instant', start: at(day, clockOf(start!, timeZone), timeZone) }
  const [from, to] = [clockOf(start!, timeZone), clockOf(end, timeZone)]
  const isOneDay = dateIn(start!, timeZone) === dateIn(end, timeZone)
  if (!isOneDay && !partBetween(from, to)) return { kind: 'day', start: day }
  const last = to === '00:00' ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day
  return { kind: kind ?? 'window', start: at(day, from, timeZone), end: at(last, to, timeZone) }
}

function at(day: string, hour: string, timeZone: string): string {
  const zoned = Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(timeZone)
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

const clockOf = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' })
const dateIn = (instant: string, timeZone: string) =>
  instant.length === 10 ? instant : Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** How the time is said back: exactly as far as it is fixed. */
function whenOf(time: TimeReading, input: AnswerInput, speech: Speech): string {
  const { format, words } = speech
  const { timeZone } = input.context
  const start = time.start!
  const day = format.weekday(format.dateOf(start, timeZone))
  if (start.length <= 10) return words.at(day, null)
  if (time.kind === 'instant') return words.at(day, format.clock(start, timeZone))
  if (time.kind === 'range' && time.end && format.dateOf(time.end, timeZone) === format.dateOf(start, timeZone))
    return words.at(day, `${format.clock(start, timeZone)} – ${format.clock(time.end, timeZone)}`)
  const part = input.understanding.slots.viewingPart ?? (time.end && partBetween(clockOf(start, timeZone), clockOf(time.end, timeZone)))
  return part ? `${words.at(day, null)} ${words.dayPart[part]}` : words.at(day, null)
}
