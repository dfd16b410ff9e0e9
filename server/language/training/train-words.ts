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
import { wordBuckets, wordGrams } from '../understand/word-grams.ts'

/** Learns how words of the Latin-letter languages look, from our own lists: naive Bayes over runs of letters, the same bytes every time. */
const languages = ['en', 'arabizi', 'tr', 'de', 'pl'] as const

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

const table = languages.map(language => {
  const counts = new Float64Array(wordBuckets).fill(0.4)
  let total = 0.4 * wordBuckets
  for (const word of wordsOf(language))
    for (const gram of wordGrams(word)) {
      counts[gram]! += 1
      total++
    }
  return counts.map(count => Math.log(count / total))
})
// Only differences matter: the mean over the languages is taken off before rounding.
const rows = table.map(row =>
  Int8Array.from(row, (value, gram) =>
    Math.max(-127, Math.min(127, Math.round((value - table.reduce((sum, other) => sum + (other[gram] as number), 0) / table.length) * 24))),
  ),
)
const bytes = Buffer.concat(rows.map(row => Buffer.from(row.buffer)))
writeFileSync(
  new URL('../understand/word-weights.json', import.meta.url),
  JSON.stringify({ languages, scale: 24, weights: bytes.toString('base64') }) + '\n',
)
console.log(`word-weights.json written: ${bytes.length} weights`)
