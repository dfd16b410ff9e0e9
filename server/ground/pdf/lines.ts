import { guardFigures, hasDirection, isRightToLeft } from './direction.ts'
import type { Fonts, Weight } from './fonts.ts'

/** Lines of one direction, one below the other. */
export interface Paragraph {
  rightToLeft: boolean
  lines: string[]
  /** Of the longest line, in points. */
  width: number
}

export interface Type {
  size: number
  weight: Weight
}

/** The direction of what the text stands in: for text that has none of its own, or `always`. */
export interface Around {
  rightToLeft: boolean
  always?: boolean
}

/**
 * Breaks drawable text into lines of at most `width` points. Done here and not by the renderer, which hyphenates Arabic and links,
 * lets a long word run off the page, and does not tell how high the result is.
 */
export function inLines(text: string, width: number, type: Type, fonts: Fonts, around: Around): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const own = around.always ? around.rightToLeft : (isRightToLeft(text) ?? around.rightToLeft)
  for (const line of text.split('\n')) {
    // a line in the other language stands on its own side; one that mixes both follows the whole
    const direction = around.always || hasDirection(line, own) ? own : (isRightToLeft(line) ?? own)
    let paragraph = paragraphs.at(-1)
    if (paragraph?.rightToLeft !== direction) {
      paragraph = { rightToLeft: direction, lines: [], width: 0 }
      paragraphs.push(paragraph)
    }
    for (const piece of breakLine(direction ? guardFigures(line) : line, width, type, fonts)) {
      paragraph.lines.push(piece.text)
      paragraph.width = Math.max(paragraph.width, piece.width)
    }
  }
  return paragraphs
}

interface Piece {
  text: string
  width: number
}

function breakLine(line: string, width: number, type: Type, fonts: Fonts): Piece[] {
  const space = fonts.widthOf(' ', type.size, type.weight)
  const pieces: Piece[] = []
  let current: Piece | undefined
  const close = () => {
    if (current) pieces.push(current)
    current = undefined
  }
  for (const word of line.split(/ +/)) {
    if (word === '') continue
    const wordWidth = fonts.widthOf(word, type.size, type.weight)
    if (current && current.width + space + wordWidth <= width) {
      current = { text: `${current.text} ${word}`, width: current.width + space + wordWidth }
      continue
    }
    close()
    if (wordWidth <= width) current = { text: word, width: wordWidth }
    else
      for (const part of breakWord(word, width, type, fonts)) {
        close()
        current = part
      }
  }
  close()
  return pieces.length > 0 ? pieces : [{ text: '', width: 0 }]
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A link or a word longer than a line: after a slash or the like where one is near the end, else wherever the line is full. */
function breakWord(word: string, width: number, { size, weight }: Type, fonts: Fonts): Piece[] {
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment)
  const pieces: Piece[] = []
  for (let from = 0; from < letters.length; ) {
    // joined letters are not as wide as letters by themselves, so only a whole piece can be measured
    const widthTo = (to: number) => fonts.widthOf(letters.slice(from, to).join(''), size, weight)
    let fits = from + 1
    let beyond = Math.min(letters.length, from + Math.ceil((2 * width) / size) + 1) + 1
    while (beyond - fits > 1) {
      const middle = (fits + beyond) >> 1
      if (middle <= letters.length && widthTo(middle) <= width) fits = middle
      else beyond = middle
    }
    const good = fits === letters.length ? -1 : letters.slice(0, fits).findLastIndex(letter => /[/?&=._-]/.test(letter))
    const to = good >= from && fits - good < 20 ? good + 1 : fits
    const piece = letters.slice(from, to).join('')
    // a slash at the end of a line would else stand on the other side of it
    const mark = to === letters.length ? '' : isRightToLeft(piece) ? '\u200f' : '\u200e'
    pieces.push({ text: piece + mark, width: widthTo(to) })
    from = to
  }
  return pieces
}
