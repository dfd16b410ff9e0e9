import { textAt, wordAt } from './atom-at.ts'
import { type Atom, readAtoms } from './atoms.ts'
import { readClock } from './clock.ts'
import { readDate } from './dates.ts'
import type { Item, ItemKind, Part } from './item.ts'

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
  const bent = bentPart(atoms, at)
  if (bent) {
    items.push({ type: 'part', part: bent, from: atom.from, to: atom.to })
    return at + 1
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

const LATE: Partial<Record<Part, Part>> = {
  morning: 'late-morning',
  afternoon: 'late-afternoon',
  evening: 'late-evening',
  night: 'late-evening',
}
const EARLY: Partial<Record<Part, Part>> = { morning: 'early', afternoon: 'early-afternoon', evening: 'early-evening' }

/** "late Sunday afternoon", "early tomorrow evening": the day stands between the part and what bends it. */
function bentPart(atoms: Atom[], at: number): Part | undefined {
  const bend = /^(?:(late)|early)$/.exec(textAt(atoms, at))
  if (!bend || !(wordAt(atoms, at + 1, 'weekday') || wordAt(atoms, at + 1, 'day'))) return undefined
  const part = wordAt(atoms, at + 2, 'part')
  return part && (bend[1] ? LATE : EARLY)[part.part]
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
