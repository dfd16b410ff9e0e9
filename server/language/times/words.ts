import { fold } from '../text/normalise.ts'
import { phraseTable } from '../text/phrases.ts'
import { slipTable } from '../text/slips.ts'
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
const slips = slipTable(
  rows.flatMap(([word, phrases]) =>
    /^(?:weekday|month-name|part|day)$/.test(word.type) ? phrases.split('|').map(phrase => [fold(phrase), word] as const) : [],
  ),
  SHORTEST_GUESS,
)

/** A long Latin word that is one slip of the finger away from a day, month or part of the day. */
export const nearWord = (word: string): Word | undefined => slips.near(word)
