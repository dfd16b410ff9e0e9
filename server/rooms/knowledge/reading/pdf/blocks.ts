import type { Block } from '#language/passages/page-text'
import type { Line } from './lines.ts'

const longestHeading = 140
const BULLET = /^(?:[•▪●◦■□✓✔➢\u2013\u2014-]\s*\S|\(?[\d٠-٩]{1,2}[.)-]\s+\S)/u
const ENDS = /[.!?؟:…»"”)]$/u

/** Lines to paragraphs and headings. `body` is how large the document's words usually are. */
export function blocksOf(lines: Line[], body: { em: number; isBold: boolean }): Block[] {
  const blocks: Block[] = []
  const widest = Math.max(...lines.map(line => line.end - line.start), 0)
  let before: Line | undefined
  let wasHeading = false
  for (const line of lines) {
    const isHeading = looksLikeHeading(line, body)
    const block = blocks.at(-1)
    if (block && before && continues(before, line, widest) && isHeading === wasHeading && block.text.length < 20_000)
      block.text = joined(block.text, line.text)
    else blocks.push({ text: line.text, isHeading })
    before = line
    wasHeading = isHeading
  }
  return blocks
}

function looksLikeHeading(line: Line, body: { em: number; isBold: boolean }): boolean {
  if (line.text.length > longestHeading || !/\p{L}/u.test(line.text) || /[.،؛;,]$/u.test(line.text)) return false
  return line.em > body.em * 1.12 || (line.isBold && !body.isBold && line.text.length < 90)
}

function continues(before: Line, line: Line, widest: number): boolean {
  if (line.turned !== before.turned || Math.abs(line.em - before.em) > 0.1 * before.em || BULLET.test(line.text)) return false
  const drop = line.line - before.line
  const isNext = drop > 0 && drop < 2.1 * line.em
  // the top of the next column goes on with a sentence that the last one left open
  if (!isNext) return drop <= 0 && !ENDS.test(before.text)
  return !(ENDS.test(before.text) && before.end - before.start < 0.75 * widest)
}

/** A word cut at the end of a line is one word. */
const joined = (text: string, next: string) =>
  /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`
