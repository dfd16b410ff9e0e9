import type { Atom } from './atoms.ts'
import type { Word } from './word.ts'

export type Named<T extends Word['type']> = Extract<Word, { type: T }>

export const wordAt = <T extends Word['type']>(atoms: Atom[], at: number, type: T): Named<T> | undefined => {
  const atom = atoms[at]
  return atom?.kind === 'word' && atom.word.type === type ? (atom.word as Named<T>) : undefined
}
export const textAt = (atoms: Atom[], at: number) => atoms[at]?.text ?? ''

const FILLER =
  /^(?:of|the|from|من|في|el|il|al|fi|in|a|an|bir|eine|einer|einem|einen|another|one|ال|-|,|jeden|jedna|one|month|months?|des|der|vom|ayinin|ayi|do)$/
/** Past "of the", "من", "-": words that join the parts of one date. */
export function past(atoms: Atom[], at: number, limit = 2): number {
  let next = at
  while (next < at + limit && FILLER.test(textAt(atoms, next)) && !wordAt(atoms, next, 'unit')) next++
  return next
}
