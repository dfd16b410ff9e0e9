import type { ReplyLanguage } from '#contracts/understanding'
import { Phrases } from '../lexicon/phrases.ts'
import { tokenise } from '../lexicon/tokens.ts'
import { passageLanguage } from '../passages/passage-language.ts'
import { leadOf } from '../passages/speak.ts'
import { fold } from '../text/normalise.ts'
import type { Voice } from '../types.ts'
import { spelledConcepts } from './spelled-concepts.ts'

/** What questions to a brokerage are about, across languages: an Arabic question finds the answer that was written in English. */
const concepts = new Phrases<string>()
for (const [name, spellings] of Object.entries(spelledConcepts)) concepts.add(spellings, name)

const LOOKED_AT = 1000
const ENOUGH = 0.5

interface Gist {
  concepts: Set<string>
  words: Set<string>
}

function gistOf(text: string): Gist {
  const folded = fold(text.slice(0, LOOKED_AT))
  const tokens = tokenise(folded)
  return {
    concepts: new Set(
      concepts
        .find(tokens)
        .filter(hit => !hit.fuzzy)
        .map(hit => hit.value),
    ),
    words: new Set(
      tokens.filter(token => token.script !== 'other' && token.text.length > 3).map(token => token.text.replace(/^(?:وال|بال|لل|ال)/, '')),
    ),
  }
}

/** The subjects of the law, the process and the company that a message touches. */
export const conceptsIn = (message: string): Set<string> => gistOf(message).concepts

/** The stated answer that fits a question, if one clearly does; of those that state the same, one in the language of the reply, else in English. */
export function faqFor(message: string, faqs: Voice['faqs'], language: ReplyLanguage): Voice['faqs'][number] | null {
  if (faqs.length === 0) return null
  const asked = gistOf(message)
  const fitting = faqs.map(faq => ({ faq, ...likeness(asked, gistOf(faq.question)) })).filter(({ score }) => score >= ENOUGH)
  const best = fitting.reduce((one, other) => (other.score > one.score ? other : one), fitting[0]!)
  if (!best) return null
  const same = fitting.filter(({ shared }) => shared !== '' && shared === best.shared).sort((a, b) => b.score - a.score)
  const writtenIn = (wanted: ReplyLanguage) => same.find(({ faq }) => passageLanguage(faq.answer) === wanted)
  return (writtenIn(language) ?? writtenIn('en') ?? best).faq
}

/** A stated answer is said as it is written; where that is another language than the customer's, it is said which. */
export function statedAnswer({ answer }: Voice['faqs'][number], language: ReplyLanguage): string {
  const written = passageLanguage(answer)
  return written === language ? answer : `${leadOf(written, language)}\n${answer}`
}

/** Shared concepts count most; without any, most of the words of the stated question must be there. */
function likeness(asked: Gist, stated: Gist): { score: number; shared: string } {
  const shared = [...stated.concepts].filter(concept => asked.concepts.has(concept)).sort()
  const words = overlap(asked, stated)
  if (!stated.concepts.size || !asked.concepts.size) return { score: words * 0.8, shared: '' }
  const most = Math.max(stated.concepts.size, Math.min(asked.concepts.size, stated.concepts.size + 1))
  return { score: shared.length / most + words / 10, shared: shared.join(' ') }
}

function overlap(asked: Gist, stated: Gist): number {
  if (stated.words.size === 0) return 0
  return [...stated.words].filter(word => asked.words.has(word)).length / stated.words.size
}
