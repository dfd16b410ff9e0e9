import { past, textAt, wordAt } from './atom-at.ts'
import type { Atom } from './atoms.ts'
import type { ItemKind, Unit } from './item.ts'
import { numberedMonth } from './numbered-month.ts'

interface Found {
  item: ItemKind
  next: number
}

/** Parts of an hour, said before it ("نص ساعة", "quarter of an hour") or added to it ("ساعة وتلت"). */
const FRACTIONS: [RegExp, number][] = [
  [/^(?:half|نص|نصف|النصف|nos|noss|nus|nosf|yarim|halben?|halbe|пол|pol)$/, 1 / 2],
  [/^(?:quarter|ربع|الربع|rob3|rub3|robe3|ceyrek|четверть|viertel|kwadrans)$/, 1 / 4],
  [/^(?:تلت|ثلث|الثلث|telt|tilt|tolt|tult)$/, 1 / 3],
]
const LONGEST = 5000

const fractionOf = (text: string): number | undefined => FRACTIONS.find(([words]) => words.test(text))?.[1]

/** "in 10 days", "بعد أسبوع", "kaman sa3a", "2 saat sonra", "через час", "a week from now". */
export function readDistance(atoms: Atom[], at: number): Found | undefined {
  const relation = wordAt(atoms, at, 'relation')?.relation
  const opened = relation === 'within' || relation === 'after'
  // "in about two hours"
  const first = !opened ? at : wordAt(atoms, at + 1, 'relation')?.relation === 'around' ? at + 2 : at + 1
  const coming = opened ? readComing(atoms, first) : undefined
  if (coming) return coming
  const counted = countAt(atoms, first)
  const { amount, next: unitAt } = counted
  const unit = wordAt(atoms, unitAt, 'unit')
  // "بعد شهر ٢", "قبل شهر مارس": a month is named.
  if (!counted.said && (numberedMonth(atoms, unitAt) || (unit?.unit === 'month' && wordAt(atoms, unitAt + 1, 'month-name'))))
    return undefined
  if (!unit && !isHour(atoms, unitAt)) {
    // "через полчаса": both in one word.
    return opened && textAt(atoms, unitAt) === 'полчаса'
      ? { item: { type: 'in', amount: 30, unit: 'minute' }, next: unitAt + 1 }
      : undefined
  }
  const text = textAt(atoms, unitAt)
  let next = unitAt + 1
  if (!opened && !counted.said && unit?.amount === undefined) return undefined
  const whole = amount * (unit?.amount ?? 1)
  const more = added(atoms, next)
  if (more) next = more.next
  const later = wordAt(atoms, next, 'later') !== undefined || /sonra$/.test(text)
  if (!opened && !later) return undefined
  // "بعد الاسبوع الجاي", "after the month": a definite unit is no distance.
  if (opened && !counted.said && /^(?:ال|el|the)/.test(text)) return undefined
  if (wordAt(atoms, next, 'next') || (wordAt(atoms, next, 'this') && !counted.said)) return undefined
  if (wordAt(atoms, next, 'later')) next++
  const item: ItemKind = { type: 'in', amount: whole + (more?.amount ?? 0), unit: unit?.unit ?? 'hour' }
  if (relation === 'within' && !/^(?:in|كمان|kaman|через|noch|za)$/.test(textAt(atoms, at))) item.within = true
  if (item.amount > LONGEST) return undefined
  return { item, next }
}

/** How many: "3", "a", "half an", "three quarters of an", "iki buçuk", "полтора". */
function countAt(atoms: Atom[], at: number): { amount: number; next: number; said: boolean } {
  const next = past(atoms, at)
  const article = next > at && /^(?:a|an|one|bir|eine[rmn]?|another)$/.test(textAt(atoms, next - 1))
  const half = /^bucuk$/
  if (half.test(textAt(atoms, next))) return { amount: 1.5, next: next + 1, said: true }
  if (/^(?:полтора|полторы|anderthalb|poltora|poltorej)$/.test(textAt(atoms, next))) return { amount: 1.5, next: next + 1, said: true }
  const fraction = fractionOf(textAt(atoms, next))
  // "تلت ساعة" is a third of an hour, "تلت ساعات" are three.
  const hourAt = past(atoms, next + 1, 3)
  if (fraction !== undefined && isHour(atoms, hourAt) && !/^(?:ساعات|sa3at)$/.test(textAt(atoms, hourAt)))
    return { amount: fraction, next: hourAt, said: true }
  const number = atoms[next]
  if (number?.kind !== 'number' || number.ordinal) return { amount: 1, next, said: article }
  // "three quarters of an hour", "تلات تربع ساعة"
  if (/^(?:quarters|تربع|ارباع|terba3)$/.test(textAt(atoms, next + 1)) && isHour(atoms, past(atoms, next + 2, 3)))
    return { amount: number.value / 4, next: past(atoms, next + 2, 3), said: true }
  // "two and a half hours"
  const more = added(atoms, next + 1)
  if (more && (isHour(atoms, more.next) || wordAt(atoms, more.next, 'unit')))
    return { amount: number.value + more.amount, next: more.next, said: true }
  return half.test(textAt(atoms, next + 1))
    ? { amount: number.value + 0.5, next: next + 2, said: true }
    : { amount: number.value, next: next + 1, said: true }
}

/** "an hour and a half", "ساعة ونص", "sa3a ella rob3": what is added to the unit or taken from it. */
function added(atoms: Atom[], at: number): { amount: number; next: number } | undefined {
  const less = /^(?:الا|ella|ela|illa)$/.test(textAt(atoms, at))
  if (!less && !wordAt(atoms, at, 'and')) return undefined
  const index = past(atoms, at + 1, 1)
  const fraction = fractionOf(textAt(atoms, index))
  return fraction === undefined ? undefined : { amount: less ? -fraction : fraction, next: index + 1 }
}

/** "in the next hour", "within the next three days", "в ближайшие два часа": any moment until then. */
function readComing(atoms: Atom[], at: number): Found | undefined {
  const start = past(atoms, at, 1)
  if (!wordAt(atoms, start, 'next')) return undefined
  const number = atoms[start + 1]
  const amount = number?.kind === 'number' && !number.ordinal ? number.value : 1
  const unitAt = number?.kind === 'number' ? start + 2 : start + 1
  const unit: Unit | undefined = isHour(atoms, unitAt) ? 'hour' : wordAt(atoms, unitAt, 'unit')?.unit
  if (unit !== 'hour' && unit !== 'minute' && amount === 1) return undefined
  if (unit === undefined) return undefined
  return { item: { type: 'in', amount: amount * (wordAt(atoms, unitAt, 'unit')?.amount ?? 1), unit, within: true }, next: unitAt + 1 }
}

const isHour = (atoms: Atom[], at: number) =>
  (wordAt(atoms, at, 'hour-word') !== undefined && /^(?:ساعه|sa3a|saa3a|saat|час|часа|часов)$/.test(textAt(atoms, at))) ||
  wordAt(atoms, at, 'unit')?.unit === 'hour'
