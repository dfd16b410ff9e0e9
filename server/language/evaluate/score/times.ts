import { type Figure, ratio } from './tally.ts'

export interface GoldTime {
  kind: 'instant' | 'range' | 'window' | 'day' | 'none'
  start: string | null
  end?: string | null
  tz?: string
  toleranceMinutes?: number
}

const MINUTE_MS = 60_000
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

function localDay(value: string, timeZone: string): string {
  if (isDay(value)) return value
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(value))
}

/** Instants to the minute, windows by their start, days by the local date, ranges with their end; nothing where nothing can be fixed. */
export function isTime(gold: GoldTime, predicted: { start?: string | null; end?: string | null } | undefined): boolean {
  if (!predicted) return false
  const start = predicted.start ?? null
  if (gold.kind === 'none') return start === null
  if (start === null || gold.start === null) return false
  const timeZone = gold.tz ?? 'UTC'
  if (gold.kind === 'day') return localDay(start, timeZone) === gold.start
  if (gold.kind === 'window') {
    if (isDay(start)) return localDay(gold.start, timeZone) <= start && start < localDay(gold.end!, timeZone)
    return Date.parse(start) >= Date.parse(gold.start) && Date.parse(start) < Date.parse(gold.end!)
  }
  if (isDay(start) || !(Math.abs(Date.parse(start) - Date.parse(gold.start)) <= (gold.toleranceMinutes ?? 0) * MINUTE_MS)) return false
  return gold.kind !== 'range' || !predicted.end || Date.parse(predicted.end) === Date.parse(gold.end!)
}

export function scoreTimes(gold: (GoldTime & { id: string })[], predictions: ReadonlyMap<string, Record<string, unknown>>): Figure[] {
  const right = gold.filter(item => isTime(item, predictions.get(item.id)))
  return [{ name: 'time', value: ratio(right.length, gold.length), of: gold.length }]
}
