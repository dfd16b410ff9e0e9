import type { Type } from '#ground/pdf/lines'
import type { Block, Row } from './lay-out.ts'

/** A4 in points, and what stands where on it. */
export const page = { width: 595.28, height: 841.89, margin: 42, foot: 18 }
export const contentWidth = page.width - 2 * page.margin
export const contentHeight = page.height - 2 * page.margin - page.foot
/** Of a bubble's inside. */
export const bubbleWidth = 350
export const bubble = { padding: 9, paddingTop: 8, paddingBottom: 4, gap: 7 }
/** Room to spare on each line, so that the renderer does not break it again. */
export const slack = 3
export const factLabelWidth = 110
export const picture = { edge: 108, gap: 6, perRow: 3, gapBelow: 4 }

interface LookOf extends Type {
  /** From one line to the next. */
  line: number
  color: string
  above?: number
}

export const looks = {
  brokerage: { size: 10, weight: 700, line: 15, color: '#0b6257' },
  title: { size: 17, weight: 700, line: 25, color: '#1a1c1a' },
  heading: { size: 10.5, weight: 700, line: 17, color: '#1a1c1a', above: 9 },
  label: { size: 9, weight: 400, line: 14.5, color: '#5a5d58' },
  value: { size: 9.5, weight: 400, line: 14.5, color: '#1a1c1a' },
  note: { size: 8.5, weight: 400, line: 14, color: '#5a5d58', above: 3 },
  day: { size: 8.5, weight: 700, line: 15, color: '#5a5d58', above: 12 },
  author: { size: 8.5, weight: 700, line: 13.5, color: '#1a1c1a' },
  time: { size: 8, weight: 400, line: 13.5, color: '#5a5d58' },
  text: { size: 10, weight: 400, line: 15.5, color: '#1a1c1a' },
  besides: { size: 9, weight: 400, line: 14, color: '#5a5d58' },
  listing: { size: 9, weight: 400, line: 14, color: '#0b6257' },
  state: { size: 7.5, weight: 400, line: 12, color: '#5a5d58' },
  bad: { size: 7.5, weight: 400, line: 12, color: '#a32a20' },
} satisfies Record<string, LookOf>
export type Look = keyof typeof looks

const lookOf = (look: Look): LookOf => looks[look]

export function heightOfRow(row: Row): number {
  if (row.kind === 'byline') return looks.author.line
  if (row.kind === 'pictures') return Math.max(...row.pictures.map(({ height }) => height)) + picture.gapBelow
  return row.paragraph.lines.length * looks[row.look].line
}

const linesIn = (paragraphs: { lines: string[] }[]) => paragraphs.reduce((sum, { lines }) => sum + lines.length, 0)

export function heightOf(block: Block): number {
  if (block.kind === 'fact') return Math.max(linesIn(block.label), linesIn(block.value), 1) * looks.value.line
  const rows = block.rows.reduce((sum, row) => sum + heightOfRow(row), 0)
  return block.kind === 'bubble' ? rows + bubble.paddingTop + bubble.paddingBottom + bubble.gap : rows + aboveOf(block)
}

/** The air over a block of words. */
export function aboveOf(block: Extract<Block, { kind: 'words' }>): number {
  const [first] = block.rows
  return first?.kind === 'lines' ? (lookOf(first.look).above ?? 0) : 0
}
