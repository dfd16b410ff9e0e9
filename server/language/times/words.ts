import { fold } from '../text/normalise.ts'
import { phraseTable } from '../text/phrases.ts'
import { DAY_WORDS } from './day-words.ts'
import { JOINT_WORDS } from './joint-words.ts'
import { PART_WORDS } from './part-words.ts'
import type { Word } from './word.ts'

const rows = [...DAY_WORDS, ...PART_WORDS, ...JOINT_WORDS]

/** Of two meanings of a phrase the one given first holds. */
export const words = phraseTable(rows)

/** What may follow a glued article: "el7ad", "eldohr". */
export const wordsAfterArticle = new Set(
  rows.flatMap(([, phrases]) => phrases.split('|').flatMap(phrase => /^el (\S+)/.exec(phrase)?.[1] ?? [])),
)

const SHORTEST_GUESS = 6
/** Long names of days, months and parts of the day with one letter left out, so that one wrong, missing, extra or swapped letter is forgiven. */
const misspelt = new Map<string, Word>()
for (const [word, phrases] of rows) {
  for (const phrase of phrases.split('|')) {
    const name = fold(phrase)
    if (name.length < SHORTEST_GUESS || !/^[a-z]+$/.test(name) || !/^(?:weekday|month-name|part|day)$/.test(word.type)) continue
    for (const shorter of withoutOneLetter(name)) if (!misspelt.has(shorter)) misspelt.set(shorter, word)
    misspelt.set(name, word)
  }
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)).slice(1)
}

/** A long Latin word that is one slip of the finger away from a day, month or part of the day. */
export function nearWord(word: string): Word | undefined {
  if (word.length < SHORTEST_GUESS || word.length > 12 || !/^[a-z]+$/.test(word)) return undefined
  const direct = misspelt.get(word)
  if (direct) return direct
  for (const shorter of withoutOneLetter(word)) {
    const guess = misspelt.get(shorter)
    if (guess) return guess
  }
  return undefined
}
