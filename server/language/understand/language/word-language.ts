import { commonWords } from '../../lexicon/common-words.ts'
import { spelling } from '../../lexicon/vocabulary.ts'
import { fold } from '../../text/normalise.ts'
import { wordBuckets, wordGrams } from './word-grams.ts'
import model from './word-weights.generated.json' with { type: 'json' }

export interface WordScores {
  en: number
  arabizi: number
  tr: number
  de: number
  pl: number
}

const languages = ['en', 'arabizi', 'tr', 'de', 'pl'] as const
const weights = new Int8Array(Buffer.from(model.weights, 'base64'))
const sets = Object.fromEntries(
  Object.entries(commonWords).map(([language, words]) => [
    language,
    new Set(words.split(' ').map(word => fold(word).replace(/['’]/g, ''))),
  ]),
) as Record<keyof WordScores | 'borrowed', Set<string>>

const arabiziDigits = /[a-z][235678][a-z]|^[235678][a-z]{2,}|[a-z]{2,}[2357]$/

/** How much a Latin-letter word speaks for each language; the five add up to one. Listed words are known, others go by their letters. */
export function wordLanguage(word: string): WordScores {
  const scores: WordScores = { en: 0, arabizi: 0, tr: 0, de: 0, pl: 0 }
  const plain = word.replace(/'/g, '')
  const listed = languages.filter(language => sets[language].has(plain) || (language === 'en' && sets.borrowed.has(plain)))
  if (listed.length > 0) {
    // What Arabizi borrows says little of the language around it.
    const share = sets.en.has(plain) || listed.length > 1 ? 1 : sets.borrowed.has(plain) ? 0.4 : 1
    for (const language of listed) scores[language] = share / listed.length
    return scores
  }
  if (arabiziDigits.test(plain) && !/^\d+(?:st|nd|rd|th|pm|am|br|bed|m|k|x|d)s?$/.test(plain)) return { ...scores, arabizi: 1 }
  const known = spelling(plain)
  if (known === 'english') scores.en = 0.8
  else if (known === 'arabizi') scores.arabizi = 0.8
  byLetters(plain, scores, known === 'english' || known === 'arabizi' ? 0.2 : 1)
  return scores
}

/** Known to be Arabizi by a list or by a digit in it, and not by its letters alone. */
export function isListed(word: string): boolean {
  return !sets.en.has(word) && (sets.arabizi.has(word) || spelling(word) === 'arabizi' || arabiziDigits.test(word))
}

/** In a list or a lexicon of ours, or spelled as only Arabizi is; others go by their letters. */
export const isKnown = (word: string): boolean =>
  languages.some(language => sets[language].has(word)) ||
  sets.borrowed.has(word) ||
  spelling(word) !== 'unknown' ||
  arabiziDigits.test(word)

/** An English word that Arabizi writers do not borrow for want of another. */
export const isPlainEnglish = (word: string): boolean => sets.en.has(word) && !sets.borrowed.has(word) && !sets.arabizi.has(word)

function byLetters(word: string, scores: WordScores, share: number): void {
  const grams = wordGrams(word)
  const sums = languages.map((_, i) => grams.reduce((sum, gram) => sum + (weights[i * wordBuckets + gram] as number), 0) / model.scale / 2)
  const top = Math.max(...sums)
  const powers = sums.map(sum => Math.exp(sum - top))
  const total = powers.reduce((a, b) => a + b, 0)
  languages.forEach((language, i) => {
    scores[language] += (share * (powers[i] as number)) / total
  })
}
