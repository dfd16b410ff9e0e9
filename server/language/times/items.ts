import { type Atom, readAtoms } from './atoms.ts'
import { readClock } from './clock.ts'
import { readDate } from './dates.ts'
import type { Item, ItemKind } from './item.ts'

/** Everything a normalised text says about time, left to right. */
export function readItems(text: string): Item[] {
  const atoms = readAtoms(text)
  const items: Item[] = []
  for (let at = 0; at < atoms.length; ) at = readItem(atoms, at, items)
  return items
}

function readItem(atoms: Atom[], at: number, items: Item[]): number {
  const atom = atoms[at]!
  const date = readDate(atoms, at)
  if (date) {
    items.push({ ...date.item, from: atom.from, to: atoms[date.next - 1]!.to })
    return date.next
  }
  const clock = readClock(atoms, at)
  if (clock) {
    items.push(clock.item)
    return clock.next
  }
  if (atom.kind !== 'word') return at + 1
  const kind = standsAlone(atom)
  if (kind) {
    if (kind.type === 'part' && kind.today) items.push({ type: 'day', offset: 0, from: atom.from, to: atom.to })
    items.push({ ...kind, from: atom.from, to: atom.to })
  }
  return at + 1
}

/** Modifiers that found nothing to modify are dropped. */
function standsAlone(atom: Extract<Atom, { kind: 'word' }>): ItemKind | undefined {
  const { word } = atom
  switch (word.type) {
    case 'next':
    case 'this':
    case 'last':
    case 'edge':
    case 'unit':
    case 'month-name':
    case 'hour-word':
    case 'day-word':
    case 'later':
    case 'am':
    case 'pm':
      return undefined
    default:
      return word
  }
}
