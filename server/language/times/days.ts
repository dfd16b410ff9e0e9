import { Temporal } from 'temporal-polyfill'
import { normalise } from '../text/normalise.ts'
import { groupItems } from './group.ts'
import { readItems } from './items.ts'
import { resolveDays } from './resolve.ts'

/** Days a text names, without regard to hours and to what is said about them. Offsets are into the normalised text. */
export interface NamedDays {
  first: string
  last: string
  /** One day was meant, not a month or a part of it. */
  exact: boolean
  /** "beginning of January": the first days of a longer stretch. */
  isStart: boolean
  /** "end of January": the last days of a longer stretch. */
  isEnd: boolean
  from: number
  to: number
}

/** Nobody names more days than this in one answer. */
const MOST_DAYS = 32

/** For sentences that say from when or until when something holds: "reserved till the 10th, then free from 1 February". */
export function readDays(raw: string, at: { now: string; timeZone: string }): NamedDays[] {
  const { text } = normalise(raw)
  const today = Temporal.Instant.from(at.now).toZonedDateTimeISO(at.timeZone).toPlainDate()
  const found: NamedDays[] = []
  for (const group of groupItems(text, readItems(text), { strict: true, keepRefused: true }).slice(0, MOST_DAYS)) {
    if (group.dates.length === 0) continue
    // "in March but now ...": of two named together the one that is a day or longer holds.
    const dates = group.dates.some(item => item.type !== 'now') ? group.dates.filter(item => item.type !== 'now') : group.dates
    const days = resolveDays(dates, today)
    if (!days) continue
    const isStart = group.dates.some(item => 'edge' in item && item.edge === 'start')
    const isEnd = group.dates.some(item => 'edge' in item && item.edge === 'end')
    found.push({
      first: days.first.toString(),
      last: days.last.toString(),
      exact: days.exact,
      isStart,
      isEnd,
      from: group.dates[0]!.from,
      to: Math.max(...group.dates.map(item => item.to)),
    })
  }
  return found
}
