import { fold } from '../text/normalise.ts'
import { tokens } from '../text/tokens.ts'
import { DAY_WORDS } from './day-words.ts'
import { JOINT_WORDS } from './joint-words.ts'
import { PART_WORDS } from './part-words.ts'
import type { Word } from './word.ts'

interface Phrase {
  words: string[]
  word: Word
}

const byFirstWord = new Map<string, Phrase[]>()

/** Each phrase is folded and cut exactly as a message is; of two meanings the one given first holds. */
for (const [word, phrases] of [...DAY_WORDS, ...PART_WORDS, ...JOINT_WORDS]) {
  for (const phrase of phrases.split('|')) {
    const words = tokens(fold(phrase.trim())).map(token => token.text)
    const known = byFirstWord.get(words[0]!) ?? []
    known.push({ words, word })
    byFirstWord.set(words[0]!, known)
  }
}
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length)

export const phrasesFrom = (word: string): Phrase[] | undefined => byFirstWord.get(word)

/** What may follow a glued article: "el7ad", "eldohr". */
export const wordsAfterArticle = new Set((byFirstWord.get('el') ?? []).map(phrase => phrase.words[1]!))

const SHORTEST_GUESS = 6
/** Long names of days, months and parts of the day with one letter left out, so that one wrong, missing, extra or swapped letter is forgiven. */
const misspelt = new Map<string, Word>()
for (const [first, phrases] of byFirstWord) {
  for (const { words, word } of phrases) {
    if (
      words.length > 1 ||
      first.length < SHORTEST_GUESS ||
      !/^[a-z]+$/.test(first) ||
      !/^(?:weekday|month-name|part|day)$/.test(word.type)
    )
      continue
    for (const shorter of withoutOneLetter(first)) if (!misspelt.has(shorter)) misspelt.set(shorter, word)
    misspelt.set(first, word)
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
