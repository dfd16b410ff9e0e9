import { type Named, past, textAt, wordAt } from './atom-at.ts'
import type { Atom } from './atoms.ts'
import { readDistance } from './distance.ts'
import type { Edge, ItemKind } from './item.ts'
import { readNth } from './nth.ts'
import { numberedMonth } from './numbered-month.ts'
import { readOrdinalDay } from './ordinal-day.ts'
import { readWeeksOn, weeksAfterDay } from './week-on.ts'
import type { Word } from './word.ts'

interface Found {
  item: ItemKind
  next: number
}
/** A date, a weekday, a month, a week or a distance from now, starting at atom `at`. */
export function readDate(atoms: Atom[], at: number): Found | undefined {
  return (
    readWeeksOn(atoms, at) ??
    readDistance(atoms, at) ??
    readNth(atoms, at) ??
    readOrdinalDay(atoms, at) ??
    readEdge(atoms, at) ??
    readDayMonth(atoms, at) ??
    readModified(atoms, at) ??
    readDayOfMonth(atoms, at) ??
    readYear(atoms, at)
  )
}

/** "اول الشهر الجاي", "end of January", "şubat sonunda", "mid-2027". */
function readEdge(atoms: Atom[], at: number): Found | undefined {
  // "later next week": its last days.
  const later = wordAt(atoms, at, 'later') && textAt(atoms, at) === 'later' && !wordAt(atoms, at + 1, 'day')
  if (later) return readWhole(atoms, past(atoms, at + 1), 'end')
  const before = wordAt(atoms, at, 'edge')
  if (before) {
    const start = past(atoms, at + 1)
    const whole = readWhole(atoms, start, before.edge)
    if (whole) return whole
    // "last day of the month", "اول يوم في يناير"
    if (before.edge !== 'middle' && (wordAt(atoms, start, 'unit')?.unit === 'day' || wordAt(atoms, start, 'day-word'))) {
      const month = readWhole(atoms, past(atoms, start + 1), before.edge === 'start' ? 'first' : 'last')
      if (month) return month
    }
    // "first week of January", "اول اسبوع في يناير"
    if (wordAt(atoms, start, 'unit')?.unit === 'week') {
      const month = readWhole(atoms, past(atoms, start + 1), before.edge)
      if (month) return month
    }
    return undefined
  }
  const whole = readWhole(atoms, at) ?? (isTurkishEdge(atoms, at + 1) ? readWhole(atoms, at, 'end') : undefined)
  const after = whole && wordAt(atoms, whole.next, 'edge')
  // Turkish says the edge last. Arabic "اول" after a month opens the next phrase.
  if (
    whole &&
    after &&
    /^[a-z]/.test(textAt(atoms, whole.next)) &&
    !/ of$|^(?:early|late|mid|end|awel|nos)/.test(textAt(atoms, whole.next))
  ) {
    return { item: { ...whole.item, edge: after.edge } as ItemKind, next: whole.next + 1 }
  }
  return undefined
}

/** "ay sonunda", "yıl başında": the edge says that this one is meant. */
const isTurkishEdge = (atoms: Atom[], at: number) => wordAt(atoms, at, 'edge') !== undefined && /^(?:son|bas|orta)/.test(textAt(atoms, at))

/** A month, week or year, with what says which one. */
function readWhole(atoms: Atom[], at: number, edge?: Edge): Found | undefined {
  const withEdge = (item: ItemKind, next: number): Found => ({ item: edge ? ({ ...item, edge } as ItemKind) : item, next })
  const numbered = numberedMonth(atoms, at)
  if (numbered) return withEdge({ type: 'month', month: numbered.month }, numbered.next)
  const month = wordAt(atoms, at, 'month-name')
  if (month) {
    const year = yearAt(atoms, at + 1)
    return withEdge(
      year ? { type: 'month', month: month.month, year: year.year } : { type: 'month', month: month.month },
      year?.next ?? at + 1,
    )
  }
  const year = edge && yearAt(atoms, at)
  if (year) return withEdge({ type: 'year', year: year.year }, year.next)
  const before = wordAt(atoms, at, 'next') ? 1 : wordAt(atoms, at, 'this') ? 0 : undefined
  const unitIndex = past(atoms, before === undefined ? at : at + 1, 1)
  const unit = wordAt(atoms, unitIndex, 'unit')
  if (!unit || unit.amount !== undefined || unit.unit === 'hour' || unit.unit === 'minute' || unit.unit === 'day') return undefined
  const named = unit.unit === 'year' ? yearAt(atoms, unitIndex + 1) : undefined
  if (named) return withEdge({ type: 'year', year: named.year }, named.next)
  const next = wordAt(atoms, unitIndex + 1, 'next')
  const after = next ? 1 + next.weeks : wordAt(atoms, unitIndex + 1, 'this') ? 0 : undefined
  if (wordAt(atoms, unitIndex + 1, 'last')) return { item: { type: 'past' }, next: unitIndex + 2 }
  const offset = after ?? before ?? (edge ? 0 : undefined)
  if (offset === undefined) return undefined
  const end = after === undefined ? unitIndex + 1 : unitIndex + 2
  if (unit.unit === 'week') return withEdge({ type: 'week', offset }, end)
  return withEdge(unit.unit === 'month' ? { type: 'month-from-now', offset } : { type: 'year-from-now', offset }, end)
}

function yearAt(atoms: Atom[], at: number): { year: number; next: number } | undefined {
  const start = past(atoms, at, 2)
  const atom = atoms[start]
  return atom?.kind === 'number' && atom.digits && atom.value >= 2000 && atom.value < 2100
    ? { year: atom.value, next: start + 1 }
    : undefined
}

/** "26 November 2026", "1st of December", "December 1", "5/12". */
function readDayMonth(atoms: Atom[], at: number): Found | undefined {
  const atom = atoms[at]!
  if (atom.kind === 'date') {
    const { day, month, year } = atom
    return { item: year === undefined ? { type: 'date', day, month } : { type: 'date', day, month, year }, next: at + 1 }
  }
  if (atom.kind === 'decimal' && atom.right >= 1 && atom.right <= 12 && atom.left >= 1 && atom.left <= 31) {
    const year = yearAt(atoms, at + 1)
    return {
      item: year
        ? { type: 'date', day: atom.left, month: atom.right, year: year.year }
        : { type: 'date', day: atom.left, month: atom.right },
      next: year?.next ?? at + 1,
    }
  }
  if (atom.kind === 'number' && isDay(atom.value)) {
    let start = past(atoms, at + 1)
    if (textAt(atoms, start) === '.') start++
    const month = wordAt(atoms, start, 'month-name')
    if (month) return dated(atoms, at, atom.value, month, start + 1)
    const numbered = atom.digits ? numberedMonth(atoms, start) : undefined
    if (numbered) return { item: { type: 'date', day: atom.value, month: numbered.month }, next: numbered.next }
    if (wordAt(atoms, at + 1, 'break') && atoms[at + 1]!.from === atom.to && atom.digits) {
      const german = wordAt(atoms, at + 2, 'month-name')
      if (german) return dated(atoms, at, atom.value, german, at + 3)
    }
    return undefined
  }
  if (atom.kind === 'number' && atom.digits && wordAt(atoms, at + 1, 'month-name')) return { item: { type: 'past' }, next: at + 2 }
  const month = wordAt(atoms, at, 'month-name')
  if (!month) return undefined
  const start = past(atoms, at + 1, 1)
  const day = atoms[start]
  if (day?.kind === 'number' && day.digits && !day.counted && isDay(day.value) && !isClockAhead(atoms, start + 1))
    return dated(atoms, at, day.value, month, start + 1)
  if (month.shy && !isOpened(atoms, at)) return undefined
  return readWhole(atoms, at)
}

const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31
const isClockAhead = (atoms: Atom[], at: number) =>
  /^(?:uhr|o'clock|oclock|часов|часа)$/.test(textAt(atoms, at)) ||
  wordAt(atoms, at, 'am') !== undefined ||
  wordAt(atoms, at, 'pm') !== undefined
/** "in May", "by March": what makes a month of a word that is also something else. */
const isOpened = (atoms: Atom[], at: number) =>
  /^(?:relation|edge|next|this)$/.test(atoms[at - 1]?.kind === 'word' ? (atoms[at - 1] as { word: Word }).word.type : '') ||
  /^(?:of|в|im|w|в)$/.test(textAt(atoms, at - 1))

function dated(atoms: Atom[], at: number, day: number, month: Named<'month-name'>, next: number): Found {
  const year = yearAt(atoms, next)
  const item: ItemKind = { type: 'date', day, month: month.month }
  if (year) item.year = year.year
  // 6 October is also a city: it is a date only where the words around say so.
  else if (day === 6 && month.month === 10 && !wordAt(atoms, at - 1, 'day-word') && !wordAt(atoms, at - 1, 'weekday'))
    item.maybePlace = true
  return { item, next: year?.next ?? next }
}

/** Weekdays, weeks and months with "next", "this" or "last" before or after them. */
function readModified(atoms: Atom[], at: number): Found | undefined {
  let start = at
  const before = wordAt(atoms, start, 'next')
  const isThis = wordAt(atoms, start, 'this')
  const isLast = wordAt(atoms, start, 'last')
  if (before || isThis || isLast) start = past(atoms, start + 1, 1)
  if (wordAt(atoms, start, 'day-word') && start > at) start++
  const weekday = wordAt(atoms, start, 'weekday')
  if (weekday) {
    const after = wordAt(atoms, start + 1, 'next')
    let next = after || wordAt(atoms, start + 1, 'this') ? start + 2 : start + 1
    // "pazar günü"
    if (/^gunu(?:nde)?$/.test(textAt(atoms, next))) next++
    const weeksOn = after ? 0 : weeksAfterDay(atoms, next)
    if (isLast || wordAt(atoms, start + 1, 'last')) return { item: { type: 'past' }, next: start + (isLast ? 1 : 2) }
    if (before && textAt(atoms, at) === 'haftaya') return { item: { type: 'week', offset: 1 }, next: at + 1 }
    return {
      item: {
        ...weekday,
        next: before !== undefined || after !== undefined,
        weeks: (before?.weeks ?? 0) + (after?.weeks ?? 0) + weeksOn,
      },
      next: weeksOn > 0 ? next + 1 : next,
    }
  }
  const weekend = wordAt(atoms, start, 'weekend')
  if (weekend) {
    const after = wordAt(atoms, start + 1, 'next')
    const counted = before ?? after
    return { item: { type: 'weekend', offset: counted ? 1 + counted.weeks : 0 }, next: after ? start + 2 : start + 1 }
  }
  if (isLast && wordAt(atoms, start, 'unit')) return { item: { type: 'past' }, next: start + 1 }
  if (before && wordAt(atoms, start, 'month-name')) {
    const month = readWhole(atoms, start)
    if (month) return month
  }
  if (before && textAt(atoms, at) === 'haftaya') return { item: { type: 'week', offset: 1 }, next: at + 1 }
  if (before && textAt(atoms, at) === 'obur') return { item: { type: 'week', offset: 2 }, next: at + 1 }
  if (wordAt(atoms, at, 'unit') || before || isThis) return readWhole(atoms, at)
  return undefined
}

/** "يوم 25", "the 25th", "25-го", "25'inde". */
function readDayOfMonth(atoms: Atom[], at: number): Found | undefined {
  const opened = wordAt(atoms, at, 'day-word')
  const start = opened ? at + 1 : at
  const atom = atoms[start]
  if (atom?.kind !== 'number' || !isDay(atom.value) || atom.counted) return undefined
  if (isMonthNamed(atoms, start + 1)) return undefined
  const isNumbered = /^(?:числа|dnia)$/.test(textAt(atoms, start + 1))
  if (!opened && !atom.ordinal && !isNumbered && !isMonthAfter(atoms, start + 1)) return undefined
  if (
    opened &&
    /^(?:am|den|dem|the)$/.test(opened ? textAt(atoms, at) : '') &&
    !atom.ordinal &&
    wordAt(atoms, start + 1, 'break') === undefined &&
    textAt(atoms, at) !== 'den'
  )
    return undefined
  if (opened && (/^o'?clock$/.test(textAt(atoms, start + 1)) || wordAt(atoms, start + 1, 'unit')?.unit === 'hour')) return undefined
  return { item: { type: 'day-of-month', day: atom.value }, next: isNumbered ? start + 2 : start + 1 }
}

/** "den 24. November": the day and its month are one date. */
const isMonthNamed = (atoms: Atom[], at: number) =>
  wordAt(atoms, wordAt(atoms, at, 'break') ? at + 1 : past(atoms, at), 'month-name') !== undefined ||
  numberedMonth(atoms, past(atoms, at)) !== undefined

/** "25 الشهر ده", "25 of next month". */
function isMonthAfter(atoms: Atom[], at: number): boolean {
  const whole = readWhole(atoms, past(atoms, at, 2))
  return whole?.item.type === 'month-from-now'
}

/** A bare year counts only where a word opens it: "in 2027", "سنة 2027". */
function readYear(atoms: Atom[], at: number): Found | undefined {
  if (!wordAt(atoms, at - 1, 'relation') && wordAt(atoms, at - 1, 'unit')?.unit !== 'year') return undefined
  const atom = atoms[at]
  return atom?.kind === 'number' && atom.digits && atom.value >= 2020 && atom.value < 2100 && !atom.counted
    ? { item: { type: 'year', year: atom.value }, next: at + 1 }
    : undefined
}
