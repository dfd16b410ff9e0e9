import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageText } from './page-text.ts'
import { longestPassage, splitIntoPassages } from './split.ts'

const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('Tax is 2.5%. ', 'العمولة ٣٪. ', 'No. ', 'word ', '\n', '😀', 'e.g. this, ', '1. ', 'ضريبة'), { maxLength: 200 })
    .map(parts => parts.join('')),
)
const pages = fc.array(
  fc.record({
    page: fc.option(fc.integer({ min: 1, max: 500 })),
    blocks: fc.array(fc.record({ text: said, isHeading: fc.boolean() }), { maxLength: 12 }),
  }),
  { maxLength: 4 },
)
const bare = (text: string) => text.replaceAll(/\s+/g, '')
const whole = (page: PageText) => page.blocks.map(block => block.text.replaceAll('\n', ' ')).join('\n')

describe('cutting a document into passages', () => {
  test('loses nothing, keeps the order, and stands where it says', () => {
    fc.assert(
      fc.property(pages, given => {
        const passages = splitIntoPassages(given)
        expect(bare(passages.map(passage => passage.text).join(''))).toBe(bare(given.map(whole).join('')))
        for (const passage of passages)
          expect(given.some(page => page.page === passage.page && whole(page).slice(passage.start, passage.end) === passage.text)).toBe(
            true,
          )
      }),
      { numRuns: 300 },
    )
  })

  test('makes none longer than the longest, and none empty', () => {
    fc.assert(
      fc.property(pages, given => {
        for (const { text } of splitIntoPassages(given)) {
          expect(text.length).toBeLessThanOrEqual(longestPassage)
          expect(text.trim()).toBe(text)
          expect(text).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('ends sentences whole, begins anew at a heading and remembers it over the page', () => {
    const sentence = 'The buyer pays the fee of the registry on the day of signing. '
    const passages = splitIntoPassages([
      {
        page: 1,
        blocks: [
          { text: 'Fees', isHeading: true },
          { text: sentence.repeat(30), isHeading: false },
        ],
      },
      {
        page: 2,
        blocks: [
          { text: 'The seller pays nothing.', isHeading: false },
          { text: 'Keys', isHeading: true },
          { text: 'Keys are handed over in the office.', isHeading: false },
        ],
      },
    ])
    for (const { text } of passages) expect(text).toMatch(/\.$/)
    expect(passages.map(passage => passage.heading)).toEqual([...passages.slice(0, -1).map(() => 'Fees'), 'Keys'])
    expect(passages.at(-2)).toMatchObject({ page: 2, text: 'The seller pays nothing.' })
    expect(passages.at(-1)!.text).toBe('Keys\nKeys are handed over in the office.')
  })

  test('tells the language of each passage', () => {
    const of = (text: string) => splitIntoPassages([{ page: 1, blocks: [{ text, isHeading: false }] }])[0]!.language
    expect(of('رسوم التسجيل في Land Registry خمسمائة جنيه')).toBe('ar')
    expect(of('Tapu harcı alıcı tarafından ödenir, başvuru için pasaport gerekir.')).toBe('tr')
    expect(of('Налог платит покупатель.')).toBe('ru')
    expect(of('The buyer pays the tax.')).toBe('en')
  })

  test.each([
    ['sentences', 'The fee is 2%. '],
    ['no end anywhere', 'word '],
    ['no space anywhere', 'ضريبة'],
    ['ends and nothing else', '. '],
    ['lines', 'a\n'],
  ])('takes time in proportion to the text: %s', (_what, unit) => {
    const time = (length: number) => {
      const given = [{ page: null, blocks: [{ text: unit.repeat(Math.ceil(length / unit.length)), isHeading: false }] }]
      const began = performance.now()
      splitIntoPassages(given)
      return performance.now() - began
    }
    // the best of three: what else runs on the machine is no cost of the text
    const best = (length: number) => Math.min(time(length), time(length), time(length))
    time(100_000)
    const [small, large] = [best(250_000), best(1_000_000)]
    expect(large).toBeLessThan(Math.max(small, 20) * 16)
    expect(large).toBeLessThan(3000)
  })
})
