import type { Slots } from '#contracts/understanding'
import type { Figure } from '../money/figures.ts'
import type { Reading } from './reading.ts'
import { has } from './scope.ts'

/** What a message says, and where it says it. */
export interface Said {
  slots: Slots
  spans: { slot: string; start: number; end: number }[]
}

export function mark(said: Said, slot: string, figure: { start: number; until: number }): void {
  said.spans.push({ slot, start: figure.start, end: figure.until })
}

/** A count of rooms or baths: exact, a range, or a limit to one side. */
export function setCount(
  said: Said,
  figure: Figure,
  exact: 'bedrooms' | 'bathrooms',
  min: 'bedroomsMin' | 'bathroomsMin',
  max: 'bedroomsMax' | undefined,
): void {
  const { slots } = said
  if (!Number.isInteger(figure.value) || figure.value > 20) return
  mark(said, exact, figure)
  if (figure.to !== undefined) {
    slots[min] = figure.value
    if (max) slots[max] = figure.to
  } else if (figure.limit === 'min') slots[min] = figure.value
  else if (figure.limit === 'max' && max) slots[max] = figure.value
  else slots[exact] = figure.value
}

/** Square metres, unless a distance is asked for. */
export function setArea(reading: Reading, figure: Figure, said: Said): void {
  if (figure.value < 10 || has(reading, 'ask:distance') || figure.value > 100_000) return
  mark(said, 'area', figure)
  if (figure.to !== undefined) Object.assign(said.slots, { areaMin: figure.value, areaMax: figure.to })
  else if (figure.limit === 'min') said.slots.areaMin = figure.value
  else if (figure.limit === 'max') said.slots.areaMax = figure.value
  else said.slots.area = figure.value
}
