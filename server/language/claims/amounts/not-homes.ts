import type { Figure, Reading, Sentence } from '../reading/reading.ts'
import { has } from './relations.ts'

const PASSING =
  /^(?:minutes?|mins?|hours?|days?|seconds?|دقيق\p{L}*|دقايق|دقائق|ساع\p{L}*|يوم\p{L}*|ايام|de2e2a|da2aye2|sa3\p{L}*|yom|youm|dakika\p{L}*|saat\p{L}*|gun\p{L}*|минут\p{L}*|час\p{L}*|дн\p{L}*|день)$/u

/** "Back in 5 minutes", "within 24 hours": time between people, where no place is spoken of. */
export const isWaited = (figure: Figure, sentence: Sentence, tokens: Reading['tokens']) =>
  PASSING.test(tokens[figure.to]?.text ?? '') &&
  has(sentence, 'waiting') &&
  !sentence.names.some(name => name.kind === 'landmark') &&
  !sentence.tags.some(tag => tag.name === 'landmark')

/** "A family of six", "two things to note": heads and points, not homes. */
export const isOfPeople = ({ from, to }: Figure, tokens: Reading['tokens']) =>
  /^(?:things?|points?|reasons?|questions?|ways?|steps?|aspects?|factors?|differences?|advantages?|words?|هاجات|حاجات|نقط|نقاط|اسباب)$/.test(
    tokens[to]?.text ?? '',
  ) ||
  (/^(?:of|من)$/.test(tokens[from - 1]?.text ?? '') && /^(?:family|group|party|household|عيله|اسره)$/.test(tokens[from - 2]?.text ?? '')) ||
  (PEOPLE.test(tokens[to]?.text ?? '') && /^(?:for|your|are|us|ل|احنا|icin|для|нас)$/.test(tokens[from - 1]?.text ?? ''))

const PEOPLE =
  /^(?:people|persons?|guests?|kids|children|adults|family|friends|افراد|اشخاص|فرد|اطفال|عيال|ولاد|afrad|ashkhas|atfal|kisi\p{L}*|cocuk\p{L}*|человек\p{L}*|дет\p{L}*)$/u
