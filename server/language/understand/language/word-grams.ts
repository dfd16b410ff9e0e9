/** How many weights a language has. */
export const wordBuckets = 4096

/** The letters of a word in runs of one to four, edges marked, hashed (FNV-1a). */
export function wordGrams(word: string): number[] {
  const edged = '<' + word.slice(0, 24) + '>'
  const found: number[] = []
  for (let size = 1; size <= 4; size++)
    for (let i = 0; i + size <= edged.length; i++) {
      let h = 0x811c9dc5
      for (let j = i; j < i + size; j++) h = Math.imul(h ^ edged.charCodeAt(j), 0x01000193)
      found.push(((h >>> 12) ^ h) & (wordBuckets - 1))
    }
  return found
}
