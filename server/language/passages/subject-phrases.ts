import type { Spellings } from '../lexicon/phrases.ts'
import { fold } from '../text/normalise.ts'

/** Words this short must stand as written; longer ones may carry an ending ("vekaletname-niz", "доверенност-и", "permits"). */
const exactUpTo = 4
const WORD = /[\p{L}\p{N}]+/gu

interface Phrase {
  words: string[]
  subject: string
}

/**
 * Phrases by the beginning of their first word. A table of its own beside the engine's vocabulary: what a guide may speak of must not
 * change how a customer's misspelling is read.
 */
export type SubjectPhrases = Map<string, Phrase[]>

const keyOf = (word: string) => word.slice(0, exactUpTo)

export function subjectPhrases(table: Record<string, Spellings>): SubjectPhrases {
  const phrases: SubjectPhrases = new Map()
  for (const [subject, spellings] of Object.entries(table))
    for (const spelling of Object.values(spellings).flatMap((list: string) => list.split('|'))) {
      const words = fold(spelling).match(WORD)?.map(withoutArticle) ?? []
      if (words.length === 0) continue
      const key = keyOf(words[0]!)
      phrases.set(key, [...(phrases.get(key) ?? []), { words, subject }])
    }
  return phrases
}

const withoutArticle = (word: string) => (/^[\u0600-\u06ff]/.test(word) ? word.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/, '') : word)

const begins = (word: string | undefined, wanted: string) =>
  word !== undefined && (word === wanted || (wanted.length > exactUpTo && word.startsWith(wanted)))

/** The subjects of folded text. Linear: a word is compared with the few phrases that begin like it. */
export function findSubjects(folded: string, phrases: SubjectPhrases): Set<string> {
  const words = folded.match(WORD)?.map(withoutArticle) ?? []
  const found = new Set<string>()
  for (const [at, word] of words.entries())
    for (const { words: wanted, subject } of phrases.get(keyOf(word)) ?? [])
      if (wanted.every((one, i) => begins(words[at + i], one))) found.add(subject)
  return found
}
