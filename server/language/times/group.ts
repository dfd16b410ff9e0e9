import { type DateItem, isDate, NEAR } from './date-item.ts'
import type { Item, Part, Relation } from './item.ts'
import { middayHours } from './midday.ts'
import { dropRefused } from './refused.ts'
import { dropWeak } from './weak.ts'

export type ClockItem = Extract<Item, { type: 'clock' }>

/** The pieces of one moment as they were said. */
export interface Group {
  dates: DateItem[]
  /** The other end, when days make a range: "from Sunday to Tuesday". */
  until: DateItem[]
  dateRelation?: Relation
  clock?: ClockItem
  clockEnd?: ClockItem
  clockRelation?: Relation
  part?: Part
  /** "this time tomorrow": the hour it is now. */
  sameTime?: boolean
  /** "Saturday or Sunday": this group and the next are alternatives. */
  orNext?: boolean
  from: number
  to: number
}

/** Puts what stands together together: one group for each moment the text names. What was refused or negated is left out. */
export function groupItems(
  text: string,
  all: Item[],
  { strict, keepRefused = false }: { strict: boolean; keepRefused?: boolean },
): Group[] {
  const items = dropWeak(text, middayHours(text, keepRefused ? all : dropRefused(text, all)), strict)
  const groups: Group[] = []
  let group: Group | undefined
  let relation: { item: Extract<Item, { type: 'relation' }>; index: number } | undefined
  let and = false
  const open = (item: Item): Group => {
    const fresh: Group = { dates: [], until: [], from: item.from, to: item.to }
    groups.push(fresh)
    return fresh
  }
  items.forEach((item, index) => {
    if (item.type === 'relation') {
      relation = { item, index }
      return
    }
    if (item.type === 'and') {
      and = true
      return
    }
    const said = relation && item.from - relation.item.to <= NEAR ? relation.item.relation : undefined
    if (isDate(item)) {
      const isEnd =
        group !== undefined &&
        group.dates.length > 0 &&
        (said === 'to' || said === 'before' || (and && group.dateRelation === 'from')) &&
        group.until.length === 0 &&
        isJoint(text, group.to, item.from)
      if (isEnd && group && !compatible(group.dates, item)) {
        group.until.push(item)
        group.dateRelation = 'from'
      } else if (group && group.until.length === 0 && compatible(group.dates, item)) {
        if (said && group.dates.length === 0 && !group.clock) group.dateRelation = said
        group.dates.push(item)
      } else {
        const clock = group && group.dates.length > 0 ? undefined : group?.clock
        if (group && and) group.orNext = true
        group = open(item)
        if (clock) group.clock = clock
        group.dates.push(item)
        if (said) group.dateRelation = said
      }
    } else if (item.type === 'clock') {
      if (!group) group = open(item)
      if (!group.clock) {
        group.clock = item
        if (said) group.clockRelation = said
      } else if (
        !group.clockEnd &&
        (said === 'to' || said === 'before' || (and && group.clockRelation === 'from')) &&
        isJoint(text, group.to, item.from)
      )
        group.clockEnd = item
      else {
        const dates: DateItem[] = group.dates
        group = open(item)
        group.dates = dates
        group.clock = item
        if (said) group.clockRelation = said
      }
    } else if (item.type === 'part' && item.part === 'midday' && group?.clock && !group.clockEnd && (said === 'to' || said === 'before')) {
      group.clockEnd = { type: 'clock', hour: 12, minute: 0, mark: 'pm', from: item.from, to: item.to }
    } else if (item.type === 'part') {
      if (!group || (group.part && group.part !== item.part && group.dates.length === 0)) group = open(item)
      group.part ??= item.part
    } else if (item.type === 'same-time' && group) {
      group.sameTime = true
    } else if (item.type === 'same-time') {
      group = open(item)
      group.sameTime = true
    } else return
    if (group) group.to = Math.max(group.to, item.to)
    relation = undefined
    and = false
  })
  shareHours(groups)
  return groups
}

/** "Saturday or Sunday at five": the hour said once holds for both. */
function shareHours(groups: Group[]): void {
  for (let index = groups.length - 2; index >= 0; index--) {
    const [group, next] = [groups[index]!, groups[index + 1]!]
    if (!group.orNext || group.clock || group.part || group.until.length > 0) continue
    group.clock = next.clock
    group.clockEnd = next.clockEnd
    group.clockRelation = next.clockRelation
    group.part = next.part
  }
}

/** Only a joint stands between two ends of a range. */
const isJoint = (text: string, from: number, to: number) => to - from <= NEAR && !/[.;!?\n]/.test(text.slice(from, to))

/** A weekday may be named beside its date, a day beside its month or week; two weekdays are two moments. */
function compatible(dates: DateItem[], item: DateItem): boolean {
  return dates.every(
    one => one.type !== item.type && (!(isFixed(one) && isFixed(item)) || (isToday(one) && isSoon(item)) || (isSoon(one) && isToday(item))),
  )
}
const isFixed = (item: DateItem) => item.type === 'date' || item.type === 'in' || item.type === 'day' || item.type === 'now'

/** "today, in two hours": the hours count from now. */
const isToday = (item: DateItem) => item.type === 'day' && item.offset === 0
const isSoon = (item: DateItem) => item.type === 'in' && (item.unit === 'hour' || item.unit === 'minute')
