import { complaintWords } from '../lexicon/complaint-words.ts'
import { moneyWords } from '../lexicon/money-words.ts'
import { peopleWords } from '../lexicon/people-words.ts'
import type { Spellings } from '../lexicon/phrases.ts'
import { placeWords } from '../lexicon/place-words.ts'
import { amenities, finishings, propertyTypes } from '../lexicon/property-words.ts'
import { questionWords } from '../lexicon/question-words.ts'
import type { TurnContext } from '../types.ts'
import { type Features, features } from '../understand/learned/features.ts'
import { type Label, labels } from '../understand/learned/labels.ts'
import { readMessage } from '../understand/reading/reading.ts'
import type { Sentence } from './sentences.ts'

/** What the weights learn from: hashed features, and which label is right. */
export interface Example {
  found: Features
  /** Its place in `labels`. */
  label: number
  /** A whole sentence counts more than a phrase of a lexicon. */
  weight: number
}

const lexicon: [Label, Record<string, Spellings>, string[]][] = [
  ['PRICE_INQUIRY', moneyWords, ['howMuch', 'price', 'perMetre', 'rentPrice', 'fees', 'discount']],
  ['HAGGLE', moneyWords, ['haggle']],
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

const at = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }

const example = (text: string, label: Label, weight: number, context?: Partial<TurnContext>): Example => ({
  found: features(readMessage(text, { ...at, ...context })),
  label: labels.indexOf(label),
  weight,
})

/** The phrases of the lexicons, each with the intent it speaks for. */
export function lexiconExamples(): Example[] {
  const examples: Example[] = []
  for (const [label, words, names] of lexicon)
    for (const name of names)
      for (const list of Object.values(words[name] ?? {}))
        for (const phrase of list.split('|'))
          examples.push(example(phrase.replace(/[*^]/g, ''), label, phrase.includes(' ') ? 0.25 : 0.125))
  return examples
}

export const labelOf = (sentence: Sentence): Label => {
  if (sentence.outOfScope) return 'OUT_OF_SCOPE'
  if (sentence.injection) return 'INJECTION'
  if (sentence.optOut) return 'OPT_OUT'
  return sentence.intent === 'PRICE_INQUIRY' && sentence.escalate === true ? 'HAGGLE' : sentence.intent
}

export const sentenceExample = (sentence: Sentence): Example => example(sentence.text, labelOf(sentence), 1.5, sentence.context)
