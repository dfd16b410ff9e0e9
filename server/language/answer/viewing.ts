import { readTime } from '../times/index.ts'
import type { AnswerInput, Draft, TimeReading } from '../types.ts'
import type { Asked } from './aspects.ts'
import { buttonsFor, draftOf, join } from './draft.ts'
import { gone } from './present.ts'
import type { Targets } from './resolve.ts'
import { namesOf, nameOf, type Speech } from './speech.ts'

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
    const list = open.slice(0, 3).map((listing, i) => `${speech.format.number(i + 1)}. ${names.get(listing.id)}`)
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
export function viewingTime(input: AnswerInput, asked: Asked): TimeReading | null {
  const { now, timeZone } = input.context
  const { viewingDate, viewingTime: clock, viewingPart } = input.understanding.slots
  const before = input.context.viewing?.start ?? null
  const read = readTime(input.message, { now, timeZone })
  if (read.kind === 'instant') return read
  if (before && before.length > 10 && !clock && !viewingPart) {
    const day = viewingDate ?? (read.kind === 'day' ? read.start : null)
    const same = asked.manner.has('sameTime') || input.understanding.slots.viewingDate !== undefined
    if (day && same) return { kind: 'instant', start: onDay(before, day, timeZone) }
  }
  if (read.kind !== 'none') return read
  if (viewingDate) return { kind: 'day', start: viewingDate }
  return null
}

/** The same local hour on another day, whatever the clocks do between the two. */
function onDay(instant: string, day: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(instant))
  const guess = new Date(`${day}T${parts}:00Z`)
  const offset = offsetMinutes(guess, timeZone)
  const exact = new Date(guess.getTime() - offset * 60_000)
  return withOffset(exact, offsetMinutes(exact, timeZone))
}

function offsetMinutes(at: Date, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(part => part.type === 'timeZoneName')!.value
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

function withOffset(at: Date, offset: number): string {
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local}${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** How the time is said back: exactly as far as it is fixed. */
export function whenOf(time: TimeReading, input: AnswerInput, speech: Speech): string {
  const { format, words } = speech
  const { timeZone } = input.context
  const start = time.start!
  const day = format.weekday(format.dateOf(start, timeZone))
  if (start.length <= 10) return words.at(day, null)
  if (time.kind === 'instant') return words.at(day, format.clock(start, timeZone))
  if (time.kind === 'range' && time.end && format.dateOf(time.end, timeZone) === format.dateOf(start, timeZone))
    return words.at(day, `${format.clock(start, timeZone)} – ${format.clock(time.end, timeZone)}`)
  const part = input.understanding.slots.viewingPart
  return part ? `${words.at(day, null)} ${words.dayPart[part]}` : words.at(day, null)
}
