import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Fonts, openFonts } from './fonts.ts'
import { drawable } from './letters.ts'
import { inLines } from './lines.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await openFonts()
})
const type = { size: 10, weight: 400 } as const
const lines = (text: string, width = 200, rightToLeft = false) => inLines(text, width, type, fonts, { rightToLeft })
const withoutMarks = (text: string) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')

test('words wrap, and a link breaks after a slash without a hyphen', () => {
  const [paragraph] = lines('See https://example.com/listings/new-cairo/three-bedrooms?from=whatsapp&page=2 for more')
  expect(paragraph?.lines.map(withoutMarks)).toEqual([
    'See',
    'https://example.com/listings/new-cairo/',
    'three-bedrooms?from=whatsapp&page=2 for',
    'more',
  ])
})

test('a line in the other language stands on its own side; a line that mixes both follows the whole', () => {
  expect(lines('أهلًا بك\n- Sky Court في التجمع\nWelcome\n3').map(({ rightToLeft, lines }) => [rightToLeft, lines.length])).toEqual([
    [true, 2],
    [false, 1],
    [true, 1],
  ])
  expect(lines('12', 200, true)[0]?.rightToLeft).toBe(true)
})

test('joined Arabic letters are measured joined, so a word without an end fits as well', () => {
  const [paragraph] = lines('ع'.repeat(300))
  for (const line of paragraph?.lines ?? []) expect(fonts.widthOf(line, 10, 400)).toBeLessThanOrEqual(200)
  expect(paragraph?.lines.map(withoutMarks).join('')).toBe('ع'.repeat(300))
})

test('no line is wider than it may be and no letter is lost, whatever is written', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('شقة', 'التجمع', 'New', '+20', '5,400,000', '\n', 'ععععع', 'https://a.b/'),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 30, max: 300 }), (words, width) => {
      const { text } = drawable(words.join(' '), fonts.draws)
      const broken = lines(text, width)
      for (const line of broken.flatMap(paragraph => paragraph.lines)) {
        const alone = [...new Intl.Segmenter('en').segment(withoutMarks(line))].length <= 1
        if (!alone) expect(fonts.widthOf(line, 10, 400)).toBeLessThanOrEqual(width + 1)
      }
      const letters = (some: string) => withoutMarks(some).replaceAll(/\s/g, '')
      expect(letters(broken.flatMap(paragraph => paragraph.lines).join(''))).toBe(letters(text))
    }),
    { numRuns: 200 },
  )
})
