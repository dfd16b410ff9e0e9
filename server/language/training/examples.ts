import { readdirSync, readFileSync } from 'node:fs'
import { complaintWords } from '../lexicon/complaint-words.ts'
import { moneyWords } from '../lexicon/money-words.ts'
import { peopleWords } from '../lexicon/people-words.ts'
import type { Spellings } from '../lexicon/phrases.ts'
import { placeWords } from '../lexicon/place-words.ts'
import { amenities, finishings, propertyTypes } from '../lexicon/property-words.ts'
import { questionWords } from '../lexicon/question-words.ts'
import type { Guessed } from '../understand/guess.ts'

export interface Example {
  text: string
  label: Guessed
  /** A whole sentence counts more than a phrase of a lexicon. */
  weight: number
}

const lexicon: [Guessed, Record<string, Spellings>, string[]][] = [
  ['PRICE_INQUIRY', moneyWords, ['howMuch', 'price', 'perMetre', 'rentPrice', 'fees', 'discount', 'haggle', 'expensive']],
  ['PAYMENT_PLANS', moneyWords, ['downPayment', 'installments', 'plan', 'mortgage', 'interest', 'payBy']],
  ['LOCATION_INFO', placeWords, ['where', 'pin', 'distance', 'directions', 'surroundings', 'nearThing']],
  ['SCHEDULE_VIEWING', placeWords, ['view', 'book', 'change', 'cannotCome']],
  ['COMPARISON', placeWords, ['compare', 'superlative']],
  ['PROPERTY_INQUIRY', questionWords, ['media', 'feature', 'search']],
  ['PROPERTY_INQUIRY', { ...amenities, ...propertyTypes, ...finishings }, Object.keys({ ...amenities, ...propertyTypes, ...finishings })],
  ['GENERAL_QUESTION', questionWords, ['general']],
  ['OUT_OF_SCOPE', questionWords, ['outOfScope']],
  ['INJECTION', questionWords, ['injection']],
  ['GREETING', peopleWords, ['greeting']],
  ['GOODBYE', peopleWords, ['goodbye', 'thanks']],
  ['AGENT_REQUEST', peopleWords, ['human']],
  ['OPT_OUT', peopleWords, ['optOut']],
  ['COMPLAINT', complaintWords, ['complaint']],
]

/** The phrases of the lexicons, each with the intent it speaks for. */
export function lexiconExamples(): Example[] {
  const examples: Example[] = []
  for (const [label, words, names] of lexicon)
    for (const name of names)
      for (const list of Object.values(words[name] ?? {}))
        for (const phrase of list.split('|'))
          examples.push({ text: phrase.replace(/[*^]/g, ''), label, weight: phrase.includes(' ') ? 0.5 : 0.25 })
  return examples
}

const sets = new URL('../understand/sets/', import.meta.url)

/** The sentences we wrote, in the order of the files. */
export function sentenceExamples(): Example[] {
  const examples: Example[] = []
  for (const file of readdirSync(sets)
    .filter(name => name.endsWith('.jsonl'))
    .sort())
    for (const line of readFileSync(new URL(file, sets), 'utf8').split('\n')) {
      if (!line.trim()) continue
      const item = JSON.parse(line) as {
        text: string
        intent: Guessed
        context?: unknown
        outOfScope?: boolean
        injection?: boolean
        optOut?: boolean
      }
      if (item.context) continue
      const label = item.outOfScope ? 'OUT_OF_SCOPE' : item.injection ? 'INJECTION' : item.optOut ? 'OPT_OUT' : item.intent
      examples.push({ text: item.text, label, weight: 1.5 })
    }
  return examples
}
