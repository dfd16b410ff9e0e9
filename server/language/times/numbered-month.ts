import { textAt } from './atom-at.ts'
import type { Atom } from './atoms.ts'

/** "شهر ١٢", "shahr 3": Egyptians count their months; "كل شهر ٥ الاف" and "٣ شهور" are no such ones. */
export function numberedMonth(atoms: Atom[], at: number): { month: number; next: number } | undefined {
  const number = atoms[at + 1]
  if (!/^(?:شهر|shahr|shahar)$/.test(textAt(atoms, at)) || /^(?:كل|kol)$/.test(textAt(atoms, at - 1))) return undefined
  if (number?.kind !== 'number' || !number.digits || number.counted || number.value < 1 || number.value > 12) return undefined
  return { month: number.value, next: at + 2 }
}
