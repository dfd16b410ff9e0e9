/** Nobody speaks longer without a stop. What does is cut, so that the cost of a text stays in proportion to its length. */
const LONGEST = 500

export interface Span {
  start: number
  end: number
}

const ENDS = new Set(['.', '!', '?', '؟', '…', '。'])
/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:i\.e|e\.g|i|e|approx|no|st|dr|mr|mrs|eng|sq|ca|tel|vs|etc|min|max|ج|م|г|кв|руб|тыс|млн|мин|ул|д|м|yak|bkz|no)$/i
const MARK = /[\s"'»”)\]*_]/

/** Sentences of a text, with the white space that follows each. A line is a sentence; a decimal point is not an end. Linear. */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    if (end > start) spans.push({ start, end })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (i - start > LONGEST && (/\s/.test(character) || i - start > 2 * LONGEST)) close(i)
    if (character === '\n') {
      while (i + 1 < text.length && /\s/.test(text[i + 1]!)) i++
      close(i + 1)
      continue
    }
    if (!ENDS.has(character)) continue
    while (i + 1 < text.length && ENDS.has(text[i + 1]!)) i++
    const next = text[i + 1]
    if (next !== undefined && !MARK.test(next)) continue
    if (character === '.' && (isListMark(text, start, i) || ABBREVIATION.test(text.slice(Math.max(start, i - 8), i)))) continue
    if (character === '.' && isOrdinal(text, i)) continue
    let end = i + 1
    while (end < text.length && MARK.test(text[end]!) && text[end] !== '\n') end++
    i = end - 1
    close(end)
  }
  close(text.length)
  return spans
}

/** "1. Apartment …" */
const isListMark = (text: string, start: number, stop: number) => /^\s*[\d٠-٩]{1,2}$/.test(text.slice(start, stop))

/** "8. katta": in Turkish a point after a number makes it an ordinal. A capital after it starts a sentence. */
function isOrdinal(text: string, stop: number): boolean {
  return /[\d٠-٩]/.test(text[stop - 1] ?? '') && /^\.\s*kat/i.test(text.slice(stop, stop + 8))
}
