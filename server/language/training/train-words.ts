import { writeFileSync } from 'node:fs'
import { commonWords } from '../lexicon/common-words.ts'
import { complaintWords } from '../lexicon/complaint-words.ts'
import { moneyWords } from '../lexicon/money-words.ts'
import { peopleWords } from '../lexicon/people-words.ts'
import type { Spellings } from '../lexicon/phrases.ts'
import { placeWords } from '../lexicon/place-words.ts'
import { questionWords } from '../lexicon/question-words.ts'
import { wishWords } from '../lexicon/wish-words.ts'
import { fold } from '../text/normalise.ts'
import { wordBuckets, wordGrams } from '../understand/language/word-grams.ts'

/** Learns how words of the Latin-letter languages look, from our own lists: naive Bayes over runs of letters, the same bytes every time. */
const languages = ['en', 'arabizi', 'tr', 'de', 'pl'] as const
const scale = 24

function wordsOf(language: (typeof languages)[number]): Set<string> {
  const words = new Set(
    (language === 'en' ? `${commonWords.en} ${commonWords.borrowed}` : commonWords[language])
      .split(' ')
      .map(word => fold(word).replace(/['*]/g, '')),
  )
  const field = ({ en: 'en', arabizi: 'zi', tr: 'tr', de: undefined, pl: undefined } as const)[language]
  if (field)
    for (const lexicon of [complaintWords, moneyWords, peopleWords, placeWords, questionWords, wishWords] as Record<string, Spellings>[])
      for (const spellings of Object.values(lexicon))
        for (const word of fold(spellings[field] ?? '').split(/[|\s]+/))
          if (/^[a-z0-9']{2,}$/.test(word) && /[a-z]/.test(word)) words.add(word.replace(/'/g, ''))
  // German and Polish stand in the English lists as loan phrases; what is common there is not English.
  if (language === 'en')
    for (const other of ['de', 'pl', 'tr'] as const)
      for (const word of commonWords[other].split(' ')) if (!commonWords.en.split(' ').includes(word)) words.delete(fold(word))
  return words
}

/** The file of weights, from the lists as they are now. Only differences matter: the mean over the languages is taken off before rounding. */
export function wordWeights(): string {
  const table = languages.map(logLikelihoods)
  const mean = (gram: number) => table.reduce((sum, row) => sum + (row[gram] as number), 0) / table.length
  const rows = table.map(row =>
    Int8Array.from(row, (value, gram) => Math.max(-127, Math.min(127, Math.round((value - mean(gram)) * scale)))),
  )
  const bytes = Buffer.concat(rows.map(row => Buffer.from(row.buffer)))
  return JSON.stringify({ languages, scale, weights: bytes.toString('base64') }) + '\n'
}

function logLikelihoods(language: (typeof languages)[number]): Float64Array {
  const counts = new Float64Array(wordBuckets).fill(0.4)
  let total = 0.4 * wordBuckets
  for (const word of wordsOf(language))
    for (const gram of wordGrams(word)) {
      counts[gram]! += 1
      total++
    }
  return counts.map(count => Math.log(count / total))
}

if (import.meta.main) writeFileSync(new URL('../understand/language/word-weights.generated.json', import.meta.url), wordWeights())
