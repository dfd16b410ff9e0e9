import type { Reading } from './reading.ts'

/** What asks, with or without a mark. */
const asks =
  /[?؟]|(?:^|\s)(?:و)?(?:ايه|كام|امتي|ازاي|فين|مين|هل|قولي|قوليلي|قولولي)(?:\s|$)|\b(?:eh|kam|emta|ezay|feen|meen|2olly|olly|2oly|what|when|how|which|who|where|is|are|does|do|can|could)\b/
/** What wishes or refuses whatever is asked beside it. */
const wishes = new Set(['turn:negation', 'turn:drop', 'turn:correction', 'limit:max', 'limit:min'])

/** Sentences that only state a wish in a message that also asks: "Nothing on the ground floor. What floor is the one that is left?" */
export function statedBeside({ text, cues, numbers }: Reading): { start: number; end: number }[] {
  const sentences = [...text.matchAll(/(?:[^.!?؟\n]|(?<=\d)\.(?=\d))+[.!?؟]?/g)].map(found => ({
    words: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
  if (sentences.length < 2 || !sentences.some(({ words }) => asks.test(words))) return []
  return sentences
    .filter(({ words, start, end }) => {
      const here = cues.filter(cue => cue.start >= start && cue.end <= end)
      const counts = here.some(cue => cue.value === 'unit:room') && numbers.some(number => number.start >= start && number.end <= end)
      return !asks.test(words) && (counts || here.some(cue => wishes.has(cue.value)))
    })
    .map(({ start, end }) => ({ start, end }))
}
