import type { Figure, Reading, Sentence } from '../reading/reading.ts'

const OF_DISCOUNT = new Set(['discount', 'afterDiscount', 'saving'])
/** What may stand beside the verb between what a price was and what it becomes. */
const FILLS = /^(?:to|down|just|only|at|a|the|about|ل|لـ|الي|علي|ب|b|le|l|ela|do|до|в|на)$/
/** "Then" alone tells of something paid next. */
const NEXT = /^(?:then|would be|будет)$/

/**
 * With a discount spoken of, "18.6 million comes down to 16.4 million": what it was, and what it becomes. Turkish puts the verb behind both.
 */
export function reducedTo(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): 'price' | 'afterDiscount' | null {
  const spoken = (name: string) => OF_DISCOUNT.has(name)
  if (![...sentence.topics].some(spoken) && !sentence.tags.some(tag => tag.group === 'role' && spoken(tag.name))) return null
  const amounts = sentence.figures.filter(one => one.kind !== 'percent' && (one.scale || one.currency || one.value >= SMALLEST))
  const at = amounts.findIndex(one => one.from === figure.from)
  if (at < 0) return null
  const drops = (one: Figure | undefined, other: Figure | undefined) =>
    one !== undefined && other !== undefined && isDrop(one, other, sentence, tokens)
  if (drops(figure, amounts[at + 1])) return 'price'
  return drops(amounts[at - 1], figure) ? 'afterDiscount' : null
}

const SMALLEST = 10_000

function isDrop(one: Figure, other: Figure, { tags }: Sentence, tokens: Reading['tokens']): boolean {
  const verbs = tags.filter(
    tag =>
      tag.group === 'relation' &&
      tag.name === 'drops' &&
      !/^و[هبتي]/.test(tokens[tag.from]!.text) &&
      !NEXT.test(
        tokens
          .slice(tag.from, tag.to)
          .map(({ text }) => text)
          .join(' '),
      ),
  )
  const covers = (at: number) => FILLS.test(tokens[at]!.text) || verbs.some(tag => tag.from <= at && tag.to > at)
  const between = Array.from({ length: other.from - one.to }, (_, i) => one.to + i)
  if (between.length === 0 || (between.length === 1 && LEFT.test(tokens[one.to]!.text))) return verbs.some(tag => tag.from === other.to)
  return between.length <= 5 && between.every(covers) && verbs.some(tag => tag.from >= one.to && tag.to <= other.from)
}

/** Turkish "-dan" after a currency. */
const LEFT = /^(?:dan|den|tan|ten)$/
