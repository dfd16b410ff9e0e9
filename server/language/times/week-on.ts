import { past, textAt, wordAt } from './atom-at.ts'
import type { Atom } from './atoms.ts'
import type { ItemKind } from './item.ts'

interface Found {
  item: ItemKind
  next: number
}

/** Weeks counted from a named day: "a week from Monday", "two weeks today", "بعد أسبوع من الحد", "haftaya bugün". The day itself follows. */
export function readWeeksOn(atoms: Atom[], at: number): Found | undefined {
  const weekly = textAt(atoms, at) === 'haftaya' && isDay(atoms, at + 1) && wordAt(atoms, at + 1, 'day')
  if (weekly) return { item: { type: 'weeks-on', weeks: 1 }, next: at + 1 }
  const counted = atoms[at]
  const weekday = wordAt(atoms, at + 1, 'weekday')
  // "two Saturdays from now"
  if (counted?.kind === 'number' && weekday && wordAt(atoms, at + 2, 'later') && counted.value >= 1 && counted.value <= MOST_WEEKS)
    return { item: { ...weekday, weeks: Math.floor(counted.value) - 1 }, next: at + 3 }
  const opened = wordAt(atoms, at, 'relation')?.relation === 'after'
  const first = opened ? at + 1 : at
  let next = past(atoms, first)
  const number = atoms[next]
  let weeks = 1
  if (number?.kind === 'number' && !number.ordinal && Number.isInteger(number.value) && number.value <= MOST_WEEKS) {
    weeks = number.value
    next++
  }
  const unit = wordAt(atoms, next, 'unit')
  if (unit?.unit !== 'week') return undefined
  // "this week on Monday", "الاسبوع يوم الحد": that week, not weeks later.
  const isCounted = opened || next > first || unit.amount !== undefined
  if (!isCounted || wordAt(atoms, at - 1, 'next') || wordAt(atoms, at - 1, 'this')) return undefined
  const day = joined(atoms, next + 1)
  if (day === undefined || (opened && day === next + 1)) return undefined
  return { item: { type: 'weeks-on', weeks: weeks * (unit.amount ?? 1) }, next: day }
}

const MOST_WEEKS = 52

/** Where the named day begins: past "from", "on", "من", "men". */
function joined(atoms: Atom[], at: number): number | undefined {
  let next = at
  while (next < at + 2 && /^(?:from|on|من|men|mn|od|ab|с|со|after|يوم|yom)$/.test(textAt(atoms, next))) next++
  return isDay(atoms, next) ? next : undefined
}

const isDay = (atoms: Atom[], at: number): boolean => wordAt(atoms, at, 'weekday') !== undefined || wordAt(atoms, at, 'day') !== undefined

/** "Tuesday week", "Monday fortnight": English says the weeks after the day. */
export function weeksAfterDay(atoms: Atom[], next: number): number {
  const unit = wordAt(atoms, next, 'unit')
  return unit?.unit === 'week' && /^(?:week|fortnight)$/.test(textAt(atoms, next)) && !wordAt(atoms, next + 1, 'next')
    ? (unit.amount ?? 1)
    : 0
}
