import type { Item } from './item.ts'

const DATE_TYPES = [
  'day',
  'weekday',
  'date',
  'day-of-month',
  'nth',
  'weeks-on',
  'month',
  'month-from-now',
  'week',
  'weekend',
  'year',
  'year-from-now',
  'in',
  'now',
] as const

export type DateItem = Extract<Item, { type: (typeof DATE_TYPES)[number] }>

const dates = new Set<Item['type']>(DATE_TYPES)
export const isDate = (item: Item): item is DateItem => dates.has(item.type)

/** Farther than this a relation, a "not" or a bare number no longer belongs to what follows. */
export const NEAR = 12
