import { readItems } from '../../times/items.ts'
import type { Reading } from '../reading/reading.ts'
import type { Said } from '../reading/said.ts'
import { has } from '../reading/scope.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const lastOf = (year: number, month: number) => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`

/** By when it should be handed over, inclusive: a year is its 31 December, a month its last day, "before June" the 31st of May. */
export function readDelivery(reading: Reading, said: Said): void {
  if (!/20[2-4]\d|\d\s*\/\s*20|\p{L}{3}/u.test(reading.text)) return
  const about = has(reading, 'wish:delivery', 'wish:ready')
  const bareYear = /(?<![\d,.])(20[2-4]\d)(?![\d,.]\d|\d)/.exec(reading.text)
  if (!about && !bareYear) return
  if (has(reading, 'say:complaint', 'ask:view') && !has(reading, 'ask:search')) return
  const found = explicit(reading) ?? fromItems(reading, about) ?? yearAlone(reading, bareYear, about)
  if (!found || isRefused(reading, found)) return
  said.slots.deliveryBefore = found.date
  if (said.slots.readyToMove && !/جاهز|gahz|gahez|ready to move|فوري|fawr|immediate|now/.test(reading.text)) delete said.slots.readyToMove
  if (
    said.slots.readyToMove &&
    /ready (?:by|in|before|until|till|within)|(?:جاهز[هة]?|gahza|gahez) (?:قبل|لحد|في|2abl|abl|fe|le7ad|على|خلال)/.test(reading.text)
  )
    delete said.slots.readyToMove
  said.spans.push({ slot: 'deliveryBefore', start: found.start, end: found.end })
}

/** "Ready now, not in three years". */
const isRefused = (reading: Reading, { start }: Due) =>
  /(?:\bnot|\bno|مش|بلاش|\bmesh|\bmsh|\bne|не)\s+(?:in|by|before|after|بعد|في|كمان|ba3d|fe|kaman|через|к)?\s*$/.test(
    reading.text.slice(0, start),
  )

interface Due {
  date: string
  start: number
  end: number
}

function explicit(reading: Reading): Due | undefined {
  const { text } = reading
  const quarter = /\b(?:q([1-4])|الربع (الاول|التاني|الثاني|التالت|الثالث|الرابع|الاخير)(?: من)?)\s*,?\s*(20[2-4]\d)/.exec(text)
  if (quarter) {
    const ordinal = ['الاول', 'التاني|الثاني', 'التالت|الثالث', 'الرابع|الاخير'].findIndex(words =>
      words.split('|').includes(quarter[2] ?? '-'),
    )
    const n = quarter[1] ? Number(quarter[1]) : ordinal + 1
    return { date: lastOf(Number(quarter[3]), n * 3), start: quarter.index, end: quarter.index + quarter[0].length }
  }
  const monthYear =
    /(?<![\d/])(?:شهر |shahr )?(1[0-2]|0?[1-9])\s*[/\-. ]\s*(20[2-4]\d)(?!\d)/.exec(text) ??
    /(?:شهر|shahr) (1[0-2]|0?[1-9]) (?:سنه|من|في|sanet|sanat|sant|men|fe|fi) (20[2-4]\d)(?!\d)/.exec(text) ??
    /(?<!\d)(20[2-4]\d)\s*[/-]\s*(1[0-2]|0[1-9])(?![\d])/.exec(text)
  if (monthYear && (/[/-]/.test(monthYear[0]) || /شهر|shahr/.test(monthYear[0]))) {
    const [a, b] = [Number(monthYear[1]), Number(monthYear[2])]
    return due(reading, Math.max(a, b), Math.min(a, b), monthYear.index, monthYear.index + monthYear[0].length)
  }
  return undefined
}

function due(reading: Reading, year: number, month: number, start: number, end: number, edge?: string): Due {
  if (isBefore(reading, start)) {
    const earlier = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
    return { date: lastOf(earlier.year, earlier.month), start, end }
  }
  return { date: edge === 'middle' ? `${year}-${pad(month)}-15` : lastOf(year, month), start, end }
}

/** "before June" excludes June; "by June", "لحد يونيو" include it. */
function isBefore(reading: Reading, start: number): boolean {
  return /(?:\bbefore|قبل|\b2abl|\babl|\bqabl|\bprior to|earlier than|раньше)\s*(?:the |شهر |shahr |start of |beginning of )?$/.test(
    reading.text.slice(0, start),
  )
}

function fromItems(reading: Reading, about: boolean): Due | undefined {
  const today = reading.context.now.slice(0, 10)
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  for (const item of readItems(reading.text)) {
    const { from: start, to: end } = item
    if (item.type === 'month') {
      if (!about && item.year === undefined) continue
      if (isCityName(reading, item.month, item.year, start, end)) continue
      const inYear = item.year ?? (item.month < month ? year + 1 : year)
      return due(reading, inYear, item.month, start, end, item.edge)
    }
    if (item.type === 'year' || (item.type === 'year-from-now' && about)) {
      const inYear = item.type === 'year' ? item.year : year + item.offset
      if (item.edge === 'middle' || item.edge === 'first') return { date: `${inYear}-06-30`, start, end }
      if (item.edge === 'start') return { date: `${inYear}-03-31`, start, end }
      if (isBefore(reading, start) && item.edge !== 'end') return { date: `${inYear - 1}-12-31`, start, end }
      return { date: `${inYear}-12-31`, start, end }
    }
    if (item.type === 'in' && about && (item.unit === 'year' || item.unit === 'month')) {
      const months = Math.round(item.unit === 'year' ? item.amount * 12 : item.amount)
      const to = new Date(Date.UTC(year, month - 1 + months, 1))
      const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()
      return { date: `${to.getUTCFullYear()}-${pad(to.getUTCMonth() + 1)}-${pad(Math.min(day, last))}`, start, end }
    }
    if (item.type === 'date' && about && item.year !== undefined)
      return { date: `${item.year}-${pad(item.month)}-${pad(item.day)}`, start, end }
  }
  return undefined
}

/** October the city was already read as a place. */
function isCityName(reading: Reading, month: number, year: number | undefined, start: number, end: number): boolean {
  return (
    month === 10 &&
    year === undefined &&
    reading.places.some(place => place.value === 'october' && place.start < end && start < place.end) &&
    !isBefore(reading, start) &&
    !/(?:\bby|\bin|استلام|تسليم|شهر|لحد)\s*$/.test(reading.text.slice(0, start))
  )
}

function yearAlone(reading: Reading, match: RegExpExecArray | null, about: boolean): Due | undefined {
  if (!match) return undefined
  const year = Number(match[1])
  const [start, end] = [match.index, match.index + match[0].length]
  const now = Number(reading.context.now.slice(0, 4))
  if (year < now || (!about && !has(reading, 'ask:search') && !reading.cues.some(cue => cue.group === 'type'))) return undefined
  const before = reading.text.slice(0, start)
  if (/(?:منتصف|نص|وسط|\bmid(?:dle of)?|\bnos|\bmontasaf|середин\S*|ortasi)[\s-]*$/.test(before))
    return { date: `${year}-06-30`, start, end }
  if (isBefore(reading, start) && !/(?:نهايه|اخر|end of)\s*$/.test(before)) return { date: `${year - 1}-12-31`, start, end }
  return { date: `${year}-12-31`, start, end }
}
