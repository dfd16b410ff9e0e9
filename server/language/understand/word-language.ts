import { commonWords } from '../lexicon/common-words.ts'
import { arabiziKey } from '../lexicon/keys.ts'
import { known } from '../lexicon/vocabulary.ts'
import { fold } from '../text/normalise.ts'

export interface WordScores {
  en: number
  arabizi: number
  tr: number
  de: number
  pl: number
}

const sets = Object.fromEntries(
  Object.entries(commonWords).map(([language, words]) => [
    language,
    new Set(words.split(' ').map(word => fold(word).replace(/['’]/g, ''))),
  ]),
) as Record<keyof WordScores, Set<string>>

/** How much a Latin-letter word speaks for each language, 0..1. */
export function wordLanguage(word: string): WordScores {
  const scores: WordScores = { en: 0, arabizi: 0, tr: 0, de: 0, pl: 0 }
  for (const language of Object.keys(scores) as (keyof WordScores)[]) if (sets[language].has(word)) scores[language] = 1
  const listed = Object.values(scores).some(score => score > 0)
  if (listed) {
    if (scores.arabizi && scores.en) scores.arabizi = 0.5
    return scores
  }
  if (/[a-z][235678][a-z]|^[235678][a-z]{2,}|[a-z]{2,}[2357]$/.test(word)) scores.arabizi = 1
  else if (known(word)) scores.en = 0.9
  else if (known('~' + arabiziKey(word)) || known('^~' + arabiziKey(word))) scores.arabizi = 0.8
  else scores.en = 0.25
  return scores
}
