import type { Block, Row } from './lay-out.ts'
import { bubble, contentHeight, heightOf, heightOfRow, looks } from './measures.ts'

/** What fits on which page. A long message goes on at the top of the next one. */
export function paginate(blocks: Block[]): Block[][] {
  const pages: Block[][] = [[]]
  let left = contentHeight
  const turn = () => {
    pages.push([])
    left = contentHeight
  }
  const put = (block: Block) => {
    pages.at(-1)?.push(block)
    left -= heightOf(block)
  }
  for (const [index, block] of blocks.entries()) {
    // a day's name does not stay behind at the foot of a page
    const after = blocks[index + 1]
    const wanted = heightOf(block) + (block.kind === 'words' && after?.kind === 'bubble' ? Math.min(heightOf(after), leastPiece) : 0)
    if (wanted > left && (block.kind !== 'bubble' || left < leastPiece || heightOf(block) < contentHeight / 4)) turn()
    let rest: Block | undefined = block
    while (rest && heightOf(rest) > left) {
      if (rest.kind === 'fact' || rest.rows.length === 0) break
      const [fits, more] = cut(rest, left)
      if (fits) put(fits)
      rest = more
      if (rest) turn()
    }
    if (rest) put(rest)
  }
  return pages
}

/** Byline, two lines and the bubble's own edges. */
const leastPiece = looks.author.line + 2 * looks.text.line + bubble.paddingTop + bubble.paddingBottom + bubble.gap

/** As much of a block as `height` holds, and the rest. Something always fits, or a page would stay empty for ever. */
function cut(block: Exclude<Block, { kind: 'fact' }>, height: number): [Block | undefined, Block | undefined] {
  let left = height - (block.kind === 'bubble' ? bubble.paddingTop + bubble.paddingBottom + bubble.gap : 0)
  const fits: Row[] = []
  const rest = [...block.rows]
  for (let row = rest[0]; row; row = rest[0]) {
    const own = heightOfRow(row)
    if (own <= left) {
      left -= own
      fits.push(row)
      rest.shift()
      continue
    }
    const count = row.kind === 'lines' ? Math.floor(left / looks[row.look].line) : 0
    if (row.kind === 'lines' && count > 0) {
      const { lines } = row.paragraph
      fits.push({ ...row, paragraph: { ...row.paragraph, lines: lines.slice(0, count) } })
      rest[0] = { ...row, paragraph: { ...row.paragraph, lines: lines.slice(count) } }
    } else if (fits.length === 0 && height >= contentHeight) {
      fits.push(row)
      rest.shift()
    }
    break
  }
  // a name without its words is no beginning
  if (fits.length === 1 && fits[0]?.kind === 'byline' && rest.length > 0 && height < contentHeight) return [undefined, block]
  return [fits.length > 0 ? { ...block, rows: fits } : undefined, rest.length > 0 ? { ...block, rows: rest } : undefined]
}
