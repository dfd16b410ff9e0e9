import { answer } from '../../answer/index.ts'
import { sentences } from '../../claims/reading/sentences.ts'
import { inventedListings } from '../../claims/sets/listings.ts'
import { plainVoice } from '../../evaluate/understand.ts'
import type { AnswerInput, Draft, ListingFacts } from '../../types.ts'
import { understand } from '../../understand/index.ts'
import { gistOf, indexWords } from '../gist.ts'
import { passageLanguage } from '../passage-language.ts'
import type { PassageSource } from '../source.ts'
import { splitIntoPassages } from '../split.ts'
import type { Asked, AskedSet } from './asked.ts'

export interface Looked {
  keys: string
  say: string
  outcome: 'right' | 'wrong' | 'missed'
  reply: string
  draft: Draft
}

const mostPassages = 24
const now = '2026-11-20T10:00:00+02:00'
const inView: Record<AskedSet['market'], string> = { egypt: 'S-1', north_cyprus: 'S-4' }

/** Asks a set's questions of a house that has its guides on the shelf: right, wrong (what does not answer was quoted) or missed. */
export function lookAt(set: AskedSet): Looked[] {
  const shelf = set.guides.flatMap(({ title, chapters }, index) =>
    splitIntoPassages([
      {
        page: null,
        blocks: Object.entries(chapters).flatMap(([heading, statements]) => [
          { text: heading, isHeading: true },
          ...Object.values(statements).map(text => ({ text, isHeading: false })),
        ]),
      },
    ]).map(passage => ({ ...passage, documentId: `d-${index}`, title })),
  )
  const bearers = indexOf(shelf)
  return set.questions.map(asked => look(asked, set, shelf, bearers))
}

function look([keys, say, view]: Asked, set: AskedSet, shelf: PassageSource[], bearers: Bearers): Looked {
  const draft = answer(turn(say, set, shelf, bearers, view === 'shown'))
  const quoted = /^(?:faq|document):/.test(draft.reason ?? '')
  const statements = new Map(set.guides.flatMap(guide => Object.values(guide.chapters).flatMap(chapter => Object.entries(chapter))))
  const isSaid = (key: string) =>
    draft.reason?.startsWith('document:')
      ? sentencesOf(statements.get(key) ?? '').some(sentence => draft.text.includes(sentence))
      : draft.reason === `faq:${key}`
  const isRight = keys === 'nothing' ? !quoted : keys.split(' ').some(isSaid)
  return { keys, say, draft, reply: draft.text, outcome: isRight ? 'right' : quoted ? 'wrong' : 'missed' }
}

/** Of a statement of several sentences the one that answers is enough. */
const sentencesOf = (statement: string) => sentences(statement).map(({ start, end }) => statement.slice(start, end).trim())

function turn(message: string, { market, faqs }: AskedSet, shelf: PassageSource[], bearers: Bearers, isShown: boolean): AnswerInput {
  const focus = isShown ? inView[market] : null
  const shown: ListingFacts[] = inventedListings.filter(listing => listing.id === focus)
  const context = { now, timeZone: 'Africa/Cairo', market, shown: shown.map(listing => listing.id), focus }
  const understanding = understand(message, context)
  const language = passageLanguage(message)
  const spoken = understanding.language
  const asksDocuments = understanding.intents.includes('GENERAL_QUESTION') || gistOf(message).subjects.size > 0
  return {
    message,
    understanding,
    preferences: {},
    context,
    matches: [],
    nearest: null,
    known: shown,
    passages: asksDocuments ? nearest(message, shelf, bearers) : [],
    voice: { ...plainVoice, faqs: faqs.map(({ key, ...faq }) => ({ id: key, ...faq })) },
    firstContact: false,
    replyLanguage: spoken === 'en' || spoken === 'tr' || spoken === 'ru' ? spoken : spoken === 'und' ? language : 'ar',
    recentReplies: [],
  }
}

type Bearers = Map<string, PassageSource[]>

function indexOf(shelf: PassageSource[]): Bearers {
  const bearers: Bearers = new Map()
  for (const passage of shelf)
    for (const word of new Set(indexWords([passage.heading, passage.text].join('\n'))))
      bearers.set(word, [...(bearers.get(word) ?? []), passage])
  return bearers
}

/** As the running house finds them in its table: subjects before words, rare ones before common ones. */
function nearest(question: string, shelf: PassageSource[], bearers: Bearers): PassageSource[] {
  const scores = new Map<PassageSource, number>()
  for (const word of indexWords(question).slice(0, 24))
    for (const passage of bearers.get(word) ?? [])
      scores.set(passage, (scores.get(passage) ?? 0) + (word.startsWith('#') ? 3 : 1) / (1 + Math.log(bearers.get(word)!.length)))
  return shelf
    .filter(passage => scores.has(passage))
    .sort((a, b) => scores.get(b)! - scores.get(a)!)
    .slice(0, mostPassages)
}
