import type { Glyph } from './content.ts'
import { inReadingOrder, mostlyRightToLeft, readsRightToLeft } from './direction.ts'

export interface Line {
  text: string
  em: number
  isBold: boolean
  /** How low it stands; grows downward. */
  line: number
  start: number
  end: number
  turned: number
}

/** Nobody prints longer lines; what claims one is cut, so that its cost stays in proportion. */
const longestLine = 2000
/** Of an em: signs further apart are different words, signs further up or down different lines. */
const wordGap = 0.19
const lineDrift = 0.35

/** The lines of a page in the order they were drawn, each in the order it is read. */
export function linesOf(glyphs: Glyph[]): Line[] {
  const usually = mostlyRightToLeft(glyphs.map(glyph => glyph.text))
  const lines: Line[] = []
  let held: Glyph[] = []
  const close = () => {
    const line = lineOf(held, usually)
    if (line) lines.push(line)
    held = []
  }
  for (const glyph of glyphs) {
    const last = held.at(-1)
    if (
      last &&
      (held.length >= longestLine ||
        glyph.turned !== last.turned ||
        Math.abs(glyph.line - last.line) > lineDrift * Math.max(glyph.em, last.em))
    )
      close()
    held.push(glyph)
  }
  close()
  return lines
}

function lineOf(held: Glyph[], usually: boolean): Line | undefined {
  const shown = withMarks(withoutShadows(held.toSorted((a, b) => a.start - b.start)))
  const first = shown[0]
  if (!first) return undefined
  const signs: string[] = []
  let end = first.start
  for (const [index, glyph] of shown.entries()) {
    const before = shown[index - 1]
    if (before && glyph.start - end > wordGap * Math.min(glyph.em, before.em)) signs.push(' ')
    signs.push(plain(glyph.text))
    end = Math.max(end, glyph.end)
  }
  const text = inReadingOrder(signs, readsRightToLeft(signs, usually)).join('').replaceAll(/\s+/g, ' ').trim()
  if (text === '') return undefined
  const bold = shown.filter(glyph => glyph.isBold).length
  return {
    text,
    em: shown.map(glyph => glyph.em).sort((a, b) => a - b)[shown.length >> 1]!,
    isBold: bold * 2 > shown.length,
    line: first.line,
    start: first.start,
    end,
    turned: first.turned,
  }
}

/** A vowel mark belongs to the letter it stands over; where it stands on a border, to the one that begins there. */
function withMarks(shown: Glyph[]): Glyph[] {
  if (!shown.some(isMark)) return shown
  const letters = shown.filter(glyph => !isMark(glyph)).map(glyph => ({ ...glyph }))
  for (const mark of shown.filter(isMark)) {
    const at = (mark.start + mark.end) / 2
    const near = letters.filter(glyph => /\p{L}/u.test(glyph.text) && glyph.end > at - glyph.em && glyph.start < at + glyph.em)
    const under = near.find(
      glyph => at > glyph.start + 0.15 * (glyph.end - glyph.start) && at < glyph.end - 0.15 * (glyph.end - glyph.start),
    )
    const nearest = near.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
    const letter = under ?? nearest
    if (letter) letter.text += mark.text
  }
  return letters
}

const isMark = (glyph: Glyph) => /^\p{M}+$/u.test(glyph.text)

/** Some printers draw a letter twice, a hair apart, to make it bold. */
function withoutShadows(glyphs: Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
      const other = glyphs[i]!
      if (other.text === glyph.text && glyph.text !== ' ' && glyph.start - other.start < 0.08 * glyph.em && glyph.end > glyph.start)
        return false
    }
    return true
  })
}

/** Shaped letters of Arabic and joined ones of Latin to the letters they are; marks of direction away. */
const plain = (text: string) =>
  text
    .replaceAll(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/g, shaped => shaped.normalize('NFKC').trim())
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000\t\r\n]/g, ' ')
