import type { Role } from '../claim.ts'
import type { Figure, Reading, Sentence } from '../reading/reading.ts'

/** "The difference is 1.6 million and 30 metres", "2.4 million and 40 m² between them": all that is told off beside the word. */
export function isToldWith(tag: { from: number; to: number }, figure: Figure, sentence: Sentence, tokens: Reading['tokens']): boolean {
  const [from, to] = tag.to <= figure.from ? [tag.to, figure.from] : [figure.to, tag.from]
  if (from > to || to - from > 9) return false
  for (let at = from; at < to; at++) {
    const known =
      JOINS.test(tokens[at]!.text) ||
      sentence.figures.some(other => other.from <= at && at < other.to) ||
      sentence.tags.some(one => one.group === 'unit' && one.from <= at && at < one.to)
    if (!known) return false
  }
  return sentence.figures.some(other => other !== figure && other.from >= from && other.to <= to)
}
const JOINS = /^(?:and|is|are|of|بينهم|هو|هي|و|w|ve|и|,|،|:|جنيه|egp|pounds?|sterling|استرليني|متر\p{L}*|fark|فرق)$/u

/** "Cheaper by 900,000: 1.8 million and …", "save 540,000 and pay 3.96 million", "less than Mulberry Villas at £384,000": what it says was said. */
export function isToldAlready(
  tag: Sentence['tags'][number],
  role: Role,
  figure: Figure,
  sentence: Sentence,
  tokens: Reading['tokens'],
): boolean {
  if ((role !== 'difference' && role !== 'saving') || tag.to > figure.from) return false
  const between = sentence.figures.some(other => other.to <= figure.from && (other.from >= tag.to || other.to === tag.from))
  if (!between) return false
  return (
    tokens.slice(tag.to, figure.from).some(({ text }) => text === ':') ||
    /^(?:at|for|بسعر|ب|b|be)$/.test(tokens[figure.from - 1]?.text ?? '') ||
    sentence.tags.some(other => other.name === 'pays' && other.from >= tag.to && other.to <= figure.from)
  )
}

/** "22.5 million, the list price": named right behind. */
export const isThePrice = ({ to }: Figure, tokens: Reading['tokens']) =>
  /^[,،(—–]$/.test(tokens[to]?.text ?? '') &&
  /^(?:(?:which is |that is |i\.?e\.? )?(?:the|its|your) (?:list|listed|full|asking|total|whole|sale)? ?price\b|(?:اللي )?(?:هو )?(?:نفس )?(?:سعر|السعر)(?= |$)|(?:nafs )?(?:el )?se3r\b)/u.test(
    tokens
      .slice(to + 1, to + 7)
      .map(({ text }) => text)
      .join(' '),
  )
