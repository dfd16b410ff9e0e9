import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Fonts, openFonts } from '#ground/pdf/fonts'
import { type Block, layOut } from './lay-out.ts'
import { contentHeight, heightOf } from './measures.ts'
import { paginate } from './paginate.ts'
import { aConversation, aMessage, aTranscript } from './test/a-conversation.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await openFonts()
})

const linesOf = (blocks: Block[]) =>
  blocks.flatMap(block => (block.kind === 'fact' ? [] : block.rows.flatMap(row => (row.kind === 'lines' ? row.paragraph.lines : []))))
const heightOfPage = (blocks: Block[]) => blocks.reduce((sum, block) => sum + heightOf(block), 0)

test('no page is fuller than paper, and every line is printed once and in order, whatever was said', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.lorem({ maxCount: 60 }),
    fc.array(fc.constantFrom('شقة', 'في', 'التجمع', 'New', '5,400,000', '\n'), { maxLength: 400 }).map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), texts => {
      const messages = texts.map((said, index) => aMessage(index % 3 ? 'contact' : 'assistant', said))
      const blocks = layOut(aTranscript(aConversation(messages)), fonts)
      const pages = paginate(blocks)
      for (const page of pages) expect(heightOfPage(page)).toBeLessThanOrEqual(contentHeight + 0.01)
      expect(linesOf(pages.flat())).toEqual(linesOf(blocks))
    }),
    { numRuns: 60 },
  )
})

test('a message longer than a page goes on over the next ones, and nobody’s name stays behind alone', () => {
  const messages = [
    aMessage('contact', 'short'),
    aMessage('assistant', 'شقة ثلاث غرف بحديقة خاصة. '.repeat(400)),
    aMessage('contact', 'thanks'),
  ]
  const pages = paginate(layOut(aTranscript(aConversation(messages)), fonts))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) {
    const last = page.at(-1)
    expect(last?.kind === 'bubble' && last.rows.length === 1 && last.rows[0]?.kind === 'byline').toBe(false)
    expect(last?.kind === 'words' && last.align === 'middle').toBe(false)
  }
})

test('what could not be drawn is said on the first page, once', () => {
  const messages = [aMessage('contact', '👍'), aMessage('contact', '🙏'), aMessage('contact', '中文')]
  const lines = linesOf(layOut(aTranscript(aConversation(messages)), fonts))
  expect(lines.filter(line => line === '[emoji]')).toHaveLength(2)
  expect(lines.filter(line => line.startsWith('Emoji are not printed'))).toHaveLength(1)
  expect(lines.filter(line => line.startsWith('[…] stands for'))).toHaveLength(1)
})
