import { past, textAt, wordAt } from './atom-at.ts'
import type { Atom } from './atoms.ts'
import type { ItemKind } from './item.ts'

interface Found {
  item: ItemKind
  next: number
}

/** Days of the month counted in words: the first row of a language is 1, 2, 3 …; tens that take a unit after or before them stand apart. */
const UNITS = `
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر
первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого
ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten
pierwszego drugiego trzeciego czwartego piatego szostego siodmego osmego dziewiatego dziesiatego jedenastego dwunastego trzynastego czternastego pietnastego szesnastego siedemnastego osiemnastego dziewietnastego dwudziestego
`
const units = new Map<string, number>()
for (const row of UNITS.trim().split('\n')) for (const [index, word] of row.split(' ').entries()) units.set(word, index + 1)
for (const [word, value] of [
  ['الحادي', 1],
  ['العشرين', 20],
  ['الثلاثين', 30],
  ['thirtieth', 30],
  ['тридцатого', 30],
  ['dreissigsten', 30],
  ['trzydziestego', 30],
] as const)
  units.set(word, value)

const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['двадцать', 20],
  ['тридцать', 30],
  ['dwudziestego', 20],
  ['trzydziestego', 30],
])
/** Arabic says the tens last: "الخامس والعشرين", "الخامس عشر". */
const TENS_AFTER = new Map([
  ['عشر', 10],
  ['والعشرين', 20],
  ['والعشرون', 20],
  ['والثلاثين', 30],
])

/** "on the first", "the twenty-first of January", "первого декабря", "الخامس والعشرين من نوفمبر": a day of the month in words. */
export function readOrdinalDay(atoms: Atom[], at: number): Found | undefined {
  const opening = wordAt(atoms, at, 'day-word') ? textAt(atoms, at) : undefined
  const start = opening === undefined ? at : at + 1
  const ordinal = ordinalAt(atoms, start)
  if (!ordinal || ordinal.value > 31) return undefined
  const month = wordAt(atoms, past(atoms, ordinal.next), 'month-name')
  if (month) return { item: { type: 'date', day: ordinal.value, month: month.month }, next: past(atoms, ordinal.next) + 1 }
  // "the first at five", "on the second": an English article and nothing that is counted behind it.
  if (opening === undefined || !/^(?:the|on)/.test(opening)) return undefined
  const after = atoms[ordinal.next]
  const closes = after === undefined || after.kind === 'number' || after.kind === 'clock' || after.kind === 'word'
  return closes && !wordAt(atoms, ordinal.next, 'unit') && !wordAt(atoms, ordinal.next, 'weekday')
    ? { item: { type: 'day-of-month', day: ordinal.value, ...(/^on/.test(opening) ? {} : { maybeOther: true }) }, next: ordinal.next }
    : undefined
}

function ordinalAt(atoms: Atom[], at: number): { value: number; next: number } | undefined {
  const tens = TENS.get(textAt(atoms, at))
  if (tens !== undefined) {
    const unitAt = textAt(atoms, at + 1) === '-' ? at + 2 : at + 1
    const unit = units.get(textAt(atoms, unitAt))
    if (unit !== undefined && unit < 10) return { value: tens + unit, next: unitAt + 1 }
  }
  const unit = units.get(textAt(atoms, at))
  if (unit === undefined) return undefined
  const more = unit < 10 ? TENS_AFTER.get(textAt(atoms, at + 1)) : undefined
  return more === undefined ? { value: unit, next: at + 1 } : { value: unit + more, next: at + 2 }
}
