import { NEAR } from './date-item.ts'
import type { Item } from './item.ts'

/** "not Sunday", "I can't tomorrow": what the writer does not want. */
export function dropRefused(text: string, items: Item[]): Item[] {
  const kept: Item[] = []
  let clause: Item[] = []
  let refused = false
  const close = () => {
    if (!refused) kept.push(...clause)
    clause = []
    refused = false
  }
  items.forEach((item, index) => {
    const before = items[index - 1]
    if (item.type === 'break' || (before && text.slice(before.to, item.from).includes(','))) close()
    if (item.type === 'refusal') refused = true
    if (item.type === 'not-before' && (!item.bare || isOver(text, item, items[index + 1]))) clause = []
    const isNegated = before?.type === 'not' && item.from - before.to <= NEAR && !text.slice(before.to, item.from).includes(',')
    if (!isNegated && item.type !== 'not') clause.push(item)
  })
  close()
  return kept
}

/** "بكرة لا، ...", "tomorrow no Sunday": a bare no denies what stands before it where nothing but another moment goes on. */
const isOver = (text: string, item: Item, next: Item | undefined): boolean =>
  /^\s*(?:[,.;!?\n]|$)/.test(text.slice(item.to, item.to + 3)) || (next !== undefined && next.from - item.to <= 2)
