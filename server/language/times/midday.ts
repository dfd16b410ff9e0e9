import { NEAR } from './date-item.ts'
import type { Item } from './item.ts'

/** "between noon and two", "من ١٠ للضهر": noon at one end of a range is twelve o'clock. */
export function middayHours(text: string, items: Item[]): Item[] {
  const isNear = (one: Item, other: Item) => other.from - one.to <= NEAR && !/[.;!?\n]/.test(text.slice(one.to, other.from))
  return items.map((item, index) => {
    if (item.type !== 'part' || (item.part !== 'midday' && item.part !== 'noon')) return item
    const [opening, joint, end] = [items[index - 1], items[index + 1], items[index + 2]]
    const joins = joint?.type === 'relation' ? joint.relation === 'to' || joint.relation === 'before' : joint?.type === 'and'
    const opens =
      opening?.type === 'relation' &&
      opening.relation === 'from' &&
      joins &&
      end?.type === 'clock' &&
      isNear(opening, item) &&
      isNear(item, end)
    const before = items[index - 2]
    const closes =
      opening?.type === 'relation' &&
      (opening.relation === 'to' || opening.relation === 'before') &&
      before?.type === 'clock' &&
      isNear(before, opening) &&
      isNear(opening, item)
    return opens || closes ? { type: 'clock', hour: 12, minute: 0, mark: 'pm', from: item.from, to: item.to } : item
  })
}
