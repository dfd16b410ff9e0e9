import { past, textAt, wordAt } from './atom-at.ts'
import type { Atom } from './atoms.ts'
import type { ItemKind } from './item.ts'

interface Found {
  item: ItemKind
  next: number
}

/** Which one of a month: words that count, as the times use them; -1 is the last. */
const COUNTING: [number, RegExp][] = [
  [1, /^(?:first|1st|اول|awel|2awel|ilk|первый|первая|первую|первое|первой|первого|erste[nrms]?|pierwszy|pierwsza|pierwszym)$/],
  [2, /^(?:second|2nd|تاني|ثاني|tany|tani|ikinci|второй|вторая|вторую|второе|второго|zweite[nrms]?|drugi|druga|drugim)$/],
  [3, /^(?:third|3rd|تالت|ثالث|talet|ucuncu|третий|третья|третью|третье|третьего|dritte[nrms]?|trzeci|trzecia|trzecim)$/],
  [4, /^(?:fourth|4th|رابع|rabe3|dorduncu|четвертый|четвертую|четвертое|vierte[nrms]?|czwarty|czwarta|czwartym)$/],
  [
    -1,
    /^(?:last|final|اخر|a5er|akher|2a5er|son|последний|последняя|последнюю|последнее|последнего|letzte[nrms]?|ostatni|ostatnia|ostatnim)$/,
  ],
]

const countAt = (atoms: Atom[], at: number): number | undefined => {
  const atom = atoms[at]
  if (!atom) return undefined
  if (atom.kind === 'number' && atom.ordinal && atom.value <= 4) return atom.value
  return COUNTING.find(([, words]) => words.test(atom.text))?.[0]
}

/** "first Monday of December", "آخر خميس في الشهر", "son cuma", "second week of January", "last day of November". */
export function readNth(atoms: Atom[], at: number): Found | undefined {
  const month = monthAt(atoms, at)
  // "aralığın ilk pazartesisi": Turkish says the month first.
  const turkish =
    month && countAt(atoms, month.next) !== undefined && /^(?:ilk|ikinci|ucuncu|dorduncu|son)$/.test(textAt(atoms, month.next))
  const start = turkish ? month.next : at
  const nth = countAt(atoms, start)
  if (nth === undefined) return undefined
  const named = wordAt(atoms, start + 1, 'day-word') ? start + 2 : start + 1
  const weekday = wordAt(atoms, named, 'weekday')
  const unit = weekday ? undefined : wordAt(atoms, start + 1, 'unit')
  const day = weekday?.day
  const isDay = unit?.unit === 'day' || (named > start + 1 && weekday === undefined)
  if (day === undefined && !isDay && unit?.unit !== 'week') return undefined
  const next = weekday ? named + 1 : unit ? start + 2 : named
  const of = turkish ? month : monthAt(atoms, joined(atoms, next))
  if (!of) return undefined
  const { next: end, ...which } = of
  return {
    item: { type: 'nth', nth, ...(day !== undefined ? { day } : { unit: isDay ? 'day' : 'week' }), ...which },
    next: turkish ? next : end,
  }
}

const joined = (atoms: Atom[], at: number): number =>
  /^(?:of|in|from|في|من|fe|fi|men|mn|im|des|в|w)$/.test(textAt(atoms, at)) ? past(atoms, at + 1, 1) : past(atoms, at)

/** A month by name, "the month", "next month", "الشهر الجاي". */
function monthAt(atoms: Atom[], at: number): { month?: number; year?: number; offset?: number; next: number } | undefined {
  const name = wordAt(atoms, at, 'month-name')
  if (name) {
    const year = atoms[at + 1]
    return year?.kind === 'number' && year.digits && year.value >= 2000 && year.value < 2100
      ? { month: name.month, year: year.value, next: at + 2 }
      : { month: name.month, next: at + 1 }
  }
  const before = wordAt(atoms, at, 'next') ? 1 : wordAt(atoms, at, 'this') ? 0 : undefined
  const unitAt = before === undefined ? at : at + 1
  if (wordAt(atoms, unitAt, 'unit')?.unit !== 'month') return undefined
  if (wordAt(atoms, unitAt + 1, 'next')) return { offset: 1, next: unitAt + 2 }
  if (wordAt(atoms, unitAt + 1, 'this')) return { offset: 0, next: unitAt + 2 }
  return { offset: before ?? 0, next: unitAt + 1 }
}
