import type { Edge, ItemKind, Unit } from './item.ts'

/** Words that bend a neighbour and say nothing alone. */
export type Modifier =
  | { type: 'next'; weeks: number }
  | { type: 'this' }
  | { type: 'last' }
  | { type: 'edge'; edge: Edge }
  | { type: 'unit'; unit: Unit; amount?: number }
  | { type: 'month-name'; month: number; shy?: boolean }
  | { type: 'hour-word' }
  | { type: 'day-word' }
  | { type: 'later' }
  | { type: 'am' }
  | { type: 'pm' }

export type Word = ItemKind | Modifier
