import type { ReplyLanguage } from '#contracts/understanding'
import { Phrases } from '../../lexicon/phrases.ts'
import { tokenise } from '../../lexicon/tokens.ts'
import { asksSomething, type Question, questionOf } from '../../passages/fit.ts'
import { type Gist, gistOf } from '../../passages/gist.ts'
import { passageLanguage } from '../../passages/passage-language.ts'
import { leadOf } from '../../passages/speak.ts'
import { isElsewhere, isLight, weightOf, wider } from '../../passages/subjects.ts'
import { fold } from '../../text/normalise.ts'
import type { Voice } from '../../types.ts'
import { spelledConcepts } from './spelled-concepts.ts'

type Faq = Voice['faqs'][number]

/** What questions to a brokerage are about, across languages. */
const concepts = new Phrases<string>()
for (const [name, spellings] of Object.entries(spelledConcepts)) concepts.add(spellings, name)

const LOOKED_AT = 1000
const ENOUGH = 0.6

/** The subjects of the law, the process and the company that a message touches. */
export function conceptsIn(message: string): Set<string> {
  const hits = concepts.find(tokenise(fold(message.slice(0, LOOKED_AT))))
  return new Set(hits.filter(hit => !hit.fuzzy).map(hit => hit.value))
}

/** The stated answer that fits a question, if one clearly does; of those that state the same, one in the language of the reply, else in English. */
export function faqFor(message: string, faqs: Faq[], language: ReplyLanguage): Faq | null {
  return bestFaq(message, faqs, language)?.faq ?? null
}

/** The same, with how well it fits: between 0 and 1, as passages are measured. */
export function bestFaq(message: string, faqs: Faq[], language: ReplyLanguage): { faq: Faq; score: number } | null {
  if (faqs.length === 0) return null
  const asked = questionOf(message.slice(0, LOOKED_AT))
  const fitting = faqs.map(faq => ({ faq, ...likeness(asked, faq) })).filter(({ score }) => score >= ENOUGH)
  const best = fitting.reduce((one, other) => (other.score > one.score ? other : one), fitting[0]!)
  if (!best) return null
  const same = fitting.filter(({ shared }) => shared !== '' && shared === best.shared).sort((a, b) => b.score - a.score)
  const writtenIn = (wanted: ReplyLanguage) => same.find(({ faq }) => passageLanguage(faq.answer) === wanted)
  return { faq: (writtenIn(language) ?? writtenIn('en') ?? best).faq, score: best.score }
}

/** A stated answer is said as it is written; where that is another language than the customer's, it is said which. */
export function statedAnswer({ answer }: Faq, language: ReplyLanguage): string {
  const written = passageLanguage(answer)
  return written === language ? answer : `${leadOf(written, language)}\n${answer}`
}

/**
 * How much of what is asked it states, and how much of what it states is asked. One that states a subject nobody asked of, while
 * something else is asked, is another question. Without subjects, most of the words of the stated question must be there.
 */
function likeness(asked: Question, { question, answer }: Faq): { score: number; shared: string } {
  const stated = gistOf(question.slice(0, LOOKED_AT))
  if ([...asked.subjects].some(subject => isElsewhere(subject) && !stated.subjects.has(subject))) return { score: 0, shared: '' }
  if (!asksSomething(stated) || !asksSomething(asked)) return { score: 0.9 * overlap(asked, stated), shared: '' }
  const told = gistOf(answer.slice(0, LOOKED_AT)).subjects
  const held = (subject: string) => {
    if (stated.subjects.has(subject)) return 1
    return told.has(subject) ? 0.5 : wider(subject) === 'tax' && stated.subjects.has('tax') ? 0.8 : 0
  }
  const share = shareOf(asked, held)
  const used = shareOf(stated, subject => (asked.subjects.has(subject) ? 1 : asked.subjects.has(wider(subject) ?? '') ? 0.6 : 0))
  const shared = [...stated.subjects].filter(subject => asked.subjects.has(subject) && !isLight(subject)).sort()
  if (shared.length === 0 || (share < 0.75 && used < 0.75)) return { score: 0, shared: '' }
  return { score: share * (0.62 + 0.38 * used) + overlap(asked, stated) / 20, shared: shared.join(' ') }
}

function shareOf({ subjects }: Gist, held: (subject: string) => number): number {
  const narrower = new Set([...subjects].flatMap(subject => wider(subject) ?? []))
  let [sum, whole] = [0, 0]
  for (const subject of subjects) {
    const weight = weightOf(subject) * (narrower.has(subject) ? 0.3 : 1)
    whole += weight
    sum += weight * held(subject)
  }
  return whole === 0 ? 0 : sum / whole
}

function overlap(asked: Gist, stated: Gist): number {
  if (stated.words.size === 0) return 0
  return [...stated.words].filter(word => asked.words.has(word)).length / Math.max(2, stated.words.size)
}
