import type { Part } from './item.ts'

/** What people mean by a part of the day, in minutes after midnight. */
export const WINDOWS: Record<Part, { start: number; end: number; name: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' }> = {
  dawn: { start: at(5), end: at(7), name: 'morning' },
  early: { start: at(7), end: at(10), name: 'morning' },
  morning: { start: at(8), end: at(12), name: 'morning' },
  'mid-morning': { start: at(10), end: at(11, 30), name: 'morning' },
  'late-morning': { start: at(10, 30), end: at(12), name: 'morning' },
  noon: { start: at(12), end: at(15), name: 'noon' },
  midnight: { start: at(24), end: at(24), name: 'night' },
  midday: { start: at(12), end: at(12), name: 'noon' },
  'friday-prayer': { start: at(12), end: at(15), name: 'noon' },
  'early-afternoon': { start: at(13), end: at(15), name: 'afternoon' },
  'mid-afternoon': { start: at(14, 30), end: at(16, 30), name: 'afternoon' },
  afternoon: { start: at(12), end: at(17, 30), name: 'afternoon' },
  'after-lunch': { start: at(14), end: at(17), name: 'afternoon' },
  asr: { start: at(14, 30), end: at(18), name: 'afternoon' },
  'late-afternoon': { start: at(15), end: at(19), name: 'afternoon' },
  maghrib: { start: at(16, 45), end: at(19, 30), name: 'evening' },
  'after-work': { start: at(17), end: at(21), name: 'evening' },
  'early-evening': { start: at(17, 30), end: at(19, 30), name: 'evening' },
  evening: { start: at(17), end: at(22), name: 'evening' },
  'late-evening': { start: at(21), end: at(23), name: 'night' },
  isha: { start: at(18), end: at(22, 30), name: 'night' },
  night: { start: at(18), end: at(24), name: 'night' },
}

function at(hour: number, minute = 0): number {
  return hour * 60 + minute
}

/** Minutes after midnight of an hour said with or without its half of the day: 1-7 is afternoon, 8-11 morning, 12 noon. Past 24 h it is the next day. */
export function minutesOf(clock: { hour: number; minute: number; mark?: 'am' | 'pm' | 'exact' }, part?: Part): number {
  const { hour, minute, mark } = clock
  if (mark === 'exact' || hour > 12 || hour === 0) return at(hour, minute)
  if (mark === 'am') return at(hour === 12 ? 0 : hour, minute)
  if (mark === 'pm') return at(hour === 12 ? 12 : hour + 12, minute)
  return at(part ? hourIn(part, hour) : hour <= 7 ? hour + 12 : hour, minute)
}

function hourIn(part: Part, hour: number): number {
  switch (part) {
    case 'dawn':
    case 'early':
    case 'morning':
    case 'mid-morning':
    case 'late-morning':
      return hour === 12 ? 0 : hour
    case 'noon':
    case 'midday':
    case 'friday-prayer':
      return hour >= 10 ? hour : hour + 12
    case 'night':
    case 'midnight':
      return hour === 12 ? 24 : hour < 5 ? hour + 24 : hour + 12
    case 'early-evening':
    case 'evening':
    case 'late-evening':
    case 'isha':
    case 'maghrib':
      return hour === 12 ? 24 : hour + 12
    default:
      return hour >= 11 ? hour : hour + 12
  }
}

/** The part of the day that lies between two hours, "HH:MM" each: what was said when a window was noted. */
export function partBetween(start: string, end: string): (typeof WINDOWS)[Part]['name'] | undefined {
  const [from, to] = [start, end === '00:00' ? '24:00' : end].map(hour => at(Number(hour.slice(0, 2)), Number(hour.slice(3, 5))))
  return Object.values(WINDOWS).find(window => window.start === from && window.end === to)?.name
}
