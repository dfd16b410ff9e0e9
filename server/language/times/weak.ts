import { isDate } from './date-item.ts'
import type { Item } from './item.ts'

/** A bare number is an hour only beside a day, a part of the day, a relation or another hour. */
export function dropWeak(text: string, items: Item[], strict: boolean): Item[] {
  const isAlone = text.length <= 8 && text.replace(/[\s?.!,]/g, '').length <= 2
  const hasDate = items.some(item => isDate(item) || item.type === 'part')
  return items.filter((item, index) => {
    if (item.type === 'past') return false
    if (item.type === 'date' && item.maybePlace && strict) return false
    if (item.type === 'day-of-month' && item.maybeOther && strict) return false
    if (item.type !== 'clock' || !item.weak) return true
    if (item.hour === 0 || item.minute > 0) return true
    const before = items[index - 1]
    const after = items[index + 1]
    const isNear = (other: Item | undefined) =>
      other !== undefined &&
      Math.min(Math.abs(item.from - other.to), Math.abs(other.from - item.to)) <= 4 &&
      !/[.;!?\n]/.test(text.slice(Math.min(item.to, other.to), Math.max(item.from, other.from)))
    if (
      [before, after].some(
        other => other && isNear(other) && (isDate(other) || other.type === 'part' || (other.type === 'clock' && !other.weak)),
      )
    )
      return true
    if (before?.type === 'break' && before.to - before.from > 1 && isNear(before)) return true
    const partner = items[index - 2]
    if (
      partner?.type === 'clock' &&
      isNear(before) &&
      (before?.type === 'and' || (before?.type === 'relation' && (before.relation === 'to' || before.relation === 'before'))) &&
      (hasDate || !partner.weak)
    )
      return true
    if (before?.type === 'relation' && isNear(before)) {
      if (before.relation === 'after' || before.relation === 'before') return true
      if (hasDate && before.relation !== 'within') return true
      const opening = items[index - 2]
      return opening?.type === 'clock' && (!opening.weak || items[index - 3]?.type === 'relation') && !strict
    }
    if (after?.type === 'relation' && (after.relation === 'to' || after.relation === 'before') && isNear(after) && hasDate) return true
    return !strict && isAlone
  })
}
