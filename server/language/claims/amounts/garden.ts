import type { Figure, Reading, Sentence } from '../reading/reading.ts'

const METRE = (sentence: Sentence, figure: Figure) =>
  sentence.tags.find(tag => tag.group === 'unit' && tag.name === 'metre' && tag.from >= figure.from && tag.from - figure.to <= 1)

/** Which of the areas of a sentence is the garden's: the one right before it ("140-metre garden"), unless a new phrase opens with it; else the next. */
export function gardenOf(sentence: Sentence, tokens: Reading['tokens'], figures: Figure[]): Figure | undefined {
  const garden = sentence.tags.find(tag => tag.group === 'role' && tag.name === 'garden')
  if (!garden) return undefined
  const areas = figures.filter(figure => METRE(sentence, figure))
  const opens = /^[وف]?ب|^و/.test(tokens[garden.from]!.text)
  const before = areas.findLast(figure => figure.to <= garden.from)
  const end = before ? Math.max(before.to, METRE(sentence, before)!.to) : 0
  if (before && !opens && garden.from - end === 0) return before
  const next = areas.find(figure => figure.from >= garden.to && figure.from - garden.to <= 4)
  if (next && (!isParted(tokens, garden.to, next.from) || next.from - garden.to === 1)) return next
  return before && !opens && garden.from - end <= 3 && !isParted(tokens, end, garden.from) ? before : undefined
}

function isParted(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:[,;،؛.]|and|with|plus|و|w|ve|и|с)$/.test(tokens[at]!.text)) return true
  return false
}
