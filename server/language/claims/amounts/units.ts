import type { Figure, Reading, Sentence } from '../reading/reading.ts'
import type { TagHit } from '../words/lexicon.ts'

/** Between what is counted and its number. */
const STAYS = /^(?:stays?|remains?|are|at|both|the|same|number|بيفضلوا|برضه|نفسهم)$/
const LABELLED = new Set(['room', 'bath', 'year', 'month'])

/** The unit in the number itself ("سنتين"), at most one word after it, or, as in "غرفة واحدة", right before it. */
export function unitOf(
  figure: Figure,
  sentence: Sentence,
  tokens: Reading['tokens'],
): { name: string; from: number; to: number } | undefined {
  let best: TagHit | undefined
  const reach = sentence.figures.some(other => other.from === figure.to) ? figure.to : figure.to + 1
  for (const tag of sentence.tags) {
    if (tag.from > reach) break
    if (tag.group !== 'unit' && !(tag.group === 'role' && tag.name === 'minutes')) continue
    if (tag.group === 'unit' && tag.name === 'other') continue
    if (tag.from < figure.from) continue
    if (!best || tag.from < best.from || (tag.from === best.from && tag.to > best.to)) best = tag
  }
  if (!best && figure.words && figure.value === 1 && tokens[figure.from]!.text !== 'one')
    best = sentence.tags.find(tag => tag.group === 'unit' && tag.to === figure.from && ['room', 'bath', 'month', 'year'].includes(tag.name))
  // "Bedrooms: 4"
  if (!best)
    best = sentence.tags.find(
      tag =>
        tag.group === 'unit' &&
        tag.to === figure.from - 1 &&
        LABELLED.has(tag.name) &&
        tokens[tag.to]!.text === ':' &&
        !sentence.figures.some(other => other.to === tag.from),
    )
  // "Bedrooms stay at three"
  if (!best)
    best = sentence.tags.find(
      tag =>
        tag.group === 'unit' &&
        (tag.name === 'room' || tag.name === 'bath') &&
        tag.to < figure.from &&
        figure.from - tag.to <= 3 &&
        tokens.slice(tag.to, figure.from).every(({ text }) => STAYS.test(text)) &&
        !sentence.figures.some(other => other.to === tag.from),
    )
  return best && { name: best.name, from: best.from, to: best.to }
}

/** "170 against 180 m²", "175 متر بدل 160": one unit for both. */
export const isHeldAgainstArea = (figure: Figure, figures: Figure[], sentence: Sentence, tokens: Reading['tokens']) =>
  sentence.tags.some(
    tag =>
      (tag.name === 'versus' || tag.name === 'instead') &&
      figures.some(
        other =>
          (tag.from === figure.to && tag.to === other.from && unitOf(other, sentence, tokens)?.name === 'metre') ||
          (tag.to === figure.from && unitOf(other, sentence, tokens)?.to === tag.from && unitOf(other, sentence, tokens)?.name === 'metre'),
      ),
  )
