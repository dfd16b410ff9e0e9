import { decode, encodingOf } from '#ground/sheets/encoding'
import type { Block, PageText } from '#language/passages/page-text'
import { limits } from './limits.ts'
import { DocumentProblem } from './problem.ts'

/** A text or Markdown file: one page without a number, or as many as there are form feeds. */
export function readText(bytes: Buffer): PageText[] {
  let text = ''
  for (const piece of decode(bytes, encodingOf(bytes))) {
    text += piece
    if (text.length > limits.characters) throw new DocumentProblem('too-much-text')
  }
  const sheets = text.replaceAll(/\r\n?/g, '\n').replaceAll('\ufeff', '').split('\f')
  if (sheets.length > limits.pages) throw new DocumentProblem('too-many-pages')
  const pages = sheets.map((sheet, index) => ({ page: sheets.length > 1 ? index + 1 : null, blocks: blocksIn(sheet) }))
  if (pages.every(page => page.blocks.length === 0)) throw new DocumentProblem('empty')
  return pages
}

const HEADING = /^ {0,3}#{1,6}\s+(.+?)\s*#*$/
const RULE = /^\s*(?:[-=*_]\s*){3,}$/
const ITEM = /^\s*(?:[-*+•]|[\d٠-٩]{1,2}[.)])\s+/u

function blocksIn(text: string): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const heading = HEADING.exec(raw)?.[1]
    if (line === '') open = false
    else if (RULE.test(line)) {
      // a line underlined with signs is a heading
      const last = blocks.at(-1)
      if (last && open && last.text.length < 140) last.isHeading = true
      open = false
    } else if (heading) {
      blocks.push({ text: plain(heading), isHeading: true })
      open = false
    } else if (open && !ITEM.test(raw)) blocks.at(-1)!.text += ` ${plain(line)}`
    else {
      blocks.push({ text: plain(line), isHeading: false })
      open = true
    }
  }
  return blocks.filter(block => block.text.trim() !== '')
}

/** Markdown's marks are not words: a quote of them would look odd in a chat. */
const plain = (line: string) =>
  line
    .replaceAll(/!?\[([^\]]{0,500})\]\([^)\s]{0,1000}\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/^[>*+]\s+/, '')
    .replaceAll(/\s+/g, ' ')
