import { sentences } from '../claims/reading/sentences.ts'
import type { PageText } from './page-text.ts'
import { type PassageLanguage, passageLanguage } from './passage-language.ts'

/** A stretch of one page that can be read by itself: whole sentences of one section. */
export interface Passage {
  page: number | null
  /** The last heading above it. */
  heading: string | null
  text: string
  language: PassageLanguage
  /** Offsets in the page's text: its blocks, one a line. */
  start: number
  end: number
}

/** No passage is longer; one that has come to `enough` ends with the block it is in. */
export const longestPassage = 900
const enough = 600
const longestHeading = 200

interface Piece {
  start: number
  end: number
  isHeading: boolean
  startsBlock: boolean
}

/** Cuts pages into passages at the ends of sentences and before headings. Nothing is lost; linear in the length of the text. */
export function splitIntoPassages(pages: PageText[]): Passage[] {
  const passages: Passage[] = []
  let heading: string | null = null
  for (const page of pages) {
    const { text, pieces } = piecesOf(page)
    let from = 0
    let hasBody = false
    let above = heading
    const close = (to: number) => {
      const passage = passageOf(page.page, above, text, from, to)
      if (passage) passages.push(passage)
      from = to
      hasBody = false
      above = heading
    }
    for (const piece of pieces) {
      const length = piece.start - from
      const isFull = length > 0 && piece.end - from > longestPassage
      const isEnough = piece.startsBlock && length >= enough
      if (isFull || isEnough || (piece.isHeading && hasBody)) close(piece.start)
      if (piece.isHeading) {
        heading = text.slice(piece.start, piece.end).trim().slice(0, longestHeading)
        above = heading
      } else hasBody = true
    }
    close(text.length)
  }
  return passages
}

/** The page as one text, and its sentences, none longer than a passage. */
function piecesOf({ blocks }: PageText): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  const texts: string[] = []
  let at = 0
  for (const { text, isHeading } of blocks) {
    const line = text.replaceAll('\n', ' ')
    let startsBlock = true
    for (const span of sentences(line)) {
      for (let start = span.start; start < span.end; ) {
        const end = span.end - start <= longestPassage ? span.end : breakBefore(line, start, start + longestPassage)
        pieces.push({ start: at + start, end: at + end, isHeading: isHeading && line.length <= longestHeading, startsBlock })
        startsBlock = false
        start = end
      }
    }
    texts.push(line)
    at += line.length + 1
  }
  return { text: texts.join('\n'), pieces }
}

/** The last space before `most`, if there is one not far away; never between the halves of one character. */
function breakBefore(text: string, start: number, most: number): number {
  for (let at = most; at > Math.max(start, most - 200); at--) if (/\s/.test(text[at - 1]!)) return at
  const unit = text.charCodeAt(most - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? most - 1 : most
}

function passageOf(page: number | null, heading: string | null, text: string, from: number, to: number): Passage | null {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return null
  const start = from + raw.indexOf(trimmed[0]!)
  return { page, heading, text: trimmed, language: passageLanguage(trimmed), start, end: start + trimmed.length }
}
