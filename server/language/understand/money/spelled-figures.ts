import type { Token } from '../../lexicon/tokens.ts'
import type { Reading } from '../reading/reading.ts'
import type { Figure } from './figures.ts'

const duals: Record<string, string> = { غرفتين: 'room', اوضتين: 'room', حمامين: 'bath', غرفتان: 'room', غرفتي: 'room' }

/** Counts that no number says by itself: a dual, a noun that opens a range, digits glued to their word. */
export function addSpelled(reading: Reading, figures: Figure[]): void {
  addDuals(reading, figures)
  addOne(reading, figures)
  addGlued(reading, figures)
}

const LATIN_DUAL = /^2?o+da?te+[iy]?n$|^(?:gh|8)orfete+[iy]?n$/

/** "بحمامين": the preposition hides the dual from the reader of numbers. */
function addDuals(reading: Reading, figures: Figure[]): void {
  reading.tokens.forEach((token, i) => {
    if (figures.some(figure => figure.from <= i && i < figure.end)) return
    if (token.script === 'latin' && LATIN_DUAL.test(token.text))
      figures.push({ value: 2, kind: 'number', from: i, end: i + 1, start: token.start, until: token.end, unit: 'room', refused: false })
    if (token.script !== 'arabic') return
    const shows = reading.cues.some(cue => cue.value === 'ask:search' && cue.to <= i && i - cue.to <= 1)
    const unit = duals[token.text.replace(shows ? /^[وف]?[بل]?(?:ال)?(?=....)/ : /^[وف]?[بل]?(?=....)/, '')] ?? duals[token.text]
    if (unit) figures.push({ value: 2, kind: 'number', from: i, end: i + 1, start: token.start, until: token.end, unit, refused: false })
  })
}

/** "من اوضة لاوضتين", "men oda l odteen": one room by its noun alone, where a range begins with it. */
function addOne({ tokens, cues }: Reading, figures: Figure[]): void {
  for (const { value, from, to } of cues) {
    if (value !== 'unit:room' || !/^(?:من|men|mn|from)$/.test(tokens[from - 1]?.text ?? '')) continue
    const goesOn = /^(?:ل|لحد|الي|l|le|lel|to|till|le7ad)$/.test(tokens[to]?.text ?? '') || /^ل/.test(tokens[to]?.text ?? '')
    const [noun, last] = [tokens[from] as Token, tokens[to - 1] as Token]
    if (goesOn && !figures.some(figure => figure.from < to && figure.end > from))
      figures.push({ value: 1, kind: 'number', from, end: to, start: noun.start, until: last.end, unit: 'room', refused: false })
  }
}

/** "3owad": cut apart here, one word to the reader of numbers. */
function addGlued(reading: Reading, figures: Figure[]): void {
  reading.tokens.forEach((token, i) => {
    const next = reading.tokens[i + 1]
    if (token.script !== 'digits' || next?.script !== 'latin' || next.start !== token.end) return
    if (!figures.some(figure => figure.from <= i && i < figure.end) && token.text.length <= 4)
      figures.push({ value: Number(token.text), kind: 'number', from: i, end: i + 1, start: token.start, until: token.end, refused: false })
  })
}
