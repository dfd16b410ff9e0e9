import type { Atom } from './atoms.ts'
import type { Edge, ItemKind } from './item.ts'
import type { Word } from './word.ts'

interface Found {
  item: ItemKind
  next: number
}
type Named<T extends Word['type']> = Extract<Word, { type: T }>

const wordAt = <T extends Word['type']>(atoms: Atom[], at: number, type: T): Named<T> | undefined => {
  const atom = atoms[at]
  return atom?.kind === 'word' && atom.word.type === type ? (atom.word as Named<T>) : undefined
}
const textAt = (atoms: Atom[], at: number) => atoms[at]?.text ?? ''

const FILLER =
  /^(?:of|the|from|من|في|el|il|al|fi|in|a|an|bir|eine|einer|einem|einen|another|one|ال|-|,|jeden|jedna|one|month|months?|des|der|vom|ayinin|ayi|do)$/
/** Past "of the", "من", "-": words that join the parts of one date. */
function past(atoms: Atom[], at: number, limit = 2): number {
  let next = at
  while (next < at + limit && FILLER.test(textAt(atoms, next)) && !wordAt(atoms, next, 'unit')) next++
  return next
}

/** A date, a weekday, a month, a week or a distance from now, starting at atom `at`. */
export function readDate(atoms: Atom[], at: number): Found | undefined {
  return (
    readDistance(atoms, at) ??
    readEdge(atoms, at) ??
    readDayMonth(atoms, at) ??
    readModified(atoms, at) ??
    readDayOfMonth(atoms, at) ??
    readYear(atoms, at)
  )
}

/** "in 10 days", "بعد أسبوع", "kaman sa3a", "2 saat sonra", "через час", "a week from now". */
function readDistance(atoms: Atom[], at: number): Found | undefined {
  const relation = wordAt(atoms, at, 'relation')?.relation
  const opened = relation === 'within' || relation === 'after'
  let next = opened ? past(atoms, at + 1) : past(atoms, at)
  let amount = 1
  let counted = next > at + (opened ? 1 : 0) && /^(?:a|an|one|bir|eine[rmn]?|another)$/.test(textAt(atoms, next - 1))
  const number = atoms[next]
  if (number?.kind === 'number' && !number.ordinal) {
    amount = number.value
    counted = true
    next++
    if (textAt(atoms, next) === 'bucuk') {
      amount += 0.5
      next++
    }
  } else if (/^(?:half|نص|نصف|nos|noss|yarim|halben?|halbe|пол|pol)$/.test(textAt(atoms, next)) && isHour(atoms, past(atoms, next + 1))) {
    amount = 0.5
    counted = true
    next = past(atoms, next + 1)
  } else if (/^(?:ربع|rob3|quarter|ceyrek)$/.test(textAt(atoms, next)) && isHour(atoms, past(atoms, next + 1))) {
    amount = 0.25
    counted = true
    next = past(atoms, next + 1)
  } else if (textAt(atoms, next) === 'полчаса')
    return opened ? { item: { type: 'in', amount: 30, unit: 'minute' }, next: next + 1 } : undefined
  const unit = wordAt(atoms, next, 'unit')
  const hour = !unit && isHour(atoms, next)
  if (!unit && !hour) return undefined
  const text = textAt(atoms, next)
  next++
  if (!opened && !counted && unit?.amount === undefined) return undefined
  const later = wordAt(atoms, next, 'later') !== undefined || /sonra$/.test(text)
  if (!opened && !later) return undefined
  // "بعد الاسبوع الجاي", "after the month": a definite unit is no distance.
  if (opened && !counted && /^(?:ال|el|the)/.test(text)) return undefined
  if (wordAt(atoms, next, 'next') || (wordAt(atoms, next, 'this') && !counted)) return undefined
  // "an hour and a half", "ساعه ونص"
  if (wordAt(atoms, next, 'and')) {
    const half = past(atoms, next + 1, 1)
    if (/^(?:half|نص|نصف|nos|noss)$/.test(textAt(atoms, half))) {
      amount += 0.5
      next = half + 1
    }
  }
  if (wordAt(atoms, next, 'later')) next++
  const within = relation === 'within' && !/^(?:in|كمان|kaman|через|noch|za)$/.test(textAt(atoms, at))
  const item: ItemKind = { type: 'in', amount: amount * (unit?.amount ?? 1), unit: unit?.unit ?? 'hour' }
  if (within) item.within = true
  if (item.amount > 5000) return undefined
  return { item, next }
}

const isHour = (atoms: Atom[], at: number) =>
  (wordAt(atoms, at, 'hour-word') !== undefined && /^(?:ساعه|sa3a|saa3a|saat|час|часа|часов)$/.test(textAt(atoms, at))) ||
  wordAt(atoms, at, 'unit')?.unit === 'hour'

/** "اول الشهر الجاي", "end of January", "şubat sonunda", "mid-2027". */
function readEdge(atoms: Atom[], at: number): Found | undefined {
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
  const numbered = unit.unit === 'year' ? yearAt(atoms, unitIndex + 1) : undefined
  if (numbered) return withEdge({ type: 'year', year: numbered.year }, numbered.next)
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
    const next = after || wordAt(atoms, start + 1, 'this') ? start + 2 : start + 1
    if (isLast || wordAt(atoms, start + 1, 'last')) return { item: { type: 'past' }, next: start + (isLast ? 1 : 2) }
    if (before && textAt(atoms, at) === 'haftaya') return { item: { type: 'week', offset: 1 }, next: at + 1 }
    return {
      item: { ...weekday, next: before !== undefined || after !== undefined, weeks: (before?.weeks ?? 0) + (after?.weeks ?? 0) },
      next,
    }
  }
  const weekend = wordAt(atoms, start, 'weekend')
  if (weekend) {
    const after = wordAt(atoms, start + 1, 'next')
    return { item: { type: 'weekend', offset: before || after ? 1 : 0 }, next: after ? start + 2 : start + 1 }
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
  wordAt(atoms, wordAt(atoms, at, 'break') ? at + 1 : past(atoms, at), 'month-name') !== undefined

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
