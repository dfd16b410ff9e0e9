import { fold } from '../text/normalise.ts'
import { tokens as cut } from '../text/tokens.ts'

/** How many weights a class has. */
export const buckets = 8192

/** What a message looks like to the learned weights: its words, pairs of words, and the letters within words, hashed. */
export function features(text: string): Uint16Array {
  const words = cut(fold(text.slice(0, 400)))
    .filter(piece => piece.kind === 'word')
    .map(piece => piece.text.replace(/'/g, '').slice(0, 24))
  const found = new Set<number>()
  let before = '^'
  for (const word of words) {
    found.add(hash('w' + word))
    found.add(hash('p' + before + ' ' + word))
    const edged = '<' + word + '>'
    for (let size = 3; size <= 5; size++) for (let i = 0; i + size <= edged.length; i++) found.add(hash(edged.slice(i, i + size)))
    before = word
  }
  return Uint16Array.from(found)
}

/** FNV-1a, folded into the buckets. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return ((h >>> 13) ^ h) & (buckets - 1)
}
