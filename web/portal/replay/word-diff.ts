export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Beyond this a comparison word by word is no longer something a person reads, nor something a page should compute. */
const mostWords = 1200

/** What stayed, went and came between two texts, word by word. Figures with their separators are one word: a price changes whole. */
export function wordDiff(before: string, after: string): Piece[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  if (was.length > mostWords || is.length > mostWords) return merged([piece('gone', before), piece('new', after)])
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start++
  let end = 0
  while (end < was.length - start && end < is.length - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++
  return merged([
    piece('same', was.slice(0, start).join('')),
    ...between(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    piece('same', was.slice(was.length - end).join('')),
  ])
}

/** The longest common run of words, by the table everybody knows. */
function between(was: string[], is: string[]): Piece[] {
  const width = is.length + 1
  const lengths = new Uint16Array((was.length + 1) * width)
  for (let row = was.length - 1; row >= 0; row--)
    for (let column = is.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        was[row] === is[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
  const pieces: Piece[] = []
  let row = 0
  let column = 0
  while (row < was.length && column < is.length) {
    if (was[row] === is[column]) {
      pieces.push(piece('same', was[row]!))
      row++
      column++
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0))
      pieces.push(piece('gone', was[row++]!))
    else pieces.push(piece('new', is[column++]!))
  }
  return [...pieces, ...was.slice(row).map(word => piece('gone', word)), ...is.slice(column).map(word => piece('new', word))]
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:[.,٬٫/:-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text })

/** Neighbours of a kind are one piece; between two changes, what went stands before what came. */
function merged(pieces: Piece[]): Piece[] {
  const result: Piece[] = []
  for (const next of pieces) {
    if (!next.text) continue
    const last = result.at(-1)
    if (last?.kind === next.kind) last.text += next.text
    else result.push({ ...next })
  }
  return result
}
