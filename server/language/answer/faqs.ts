import { Phrases } from '../lexicon/phrases.ts'
import { tokenise } from '../lexicon/tokens.ts'
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

/** The stated answer that fits a question, if one clearly does. */
export function faqFor(message: string, faqs: Voice['faqs']): Voice['faqs'][number] | null {
  if (faqs.length === 0) return null
  const asked = gistOf(message)
  let best: Voice['faqs'][number] | null = null
  let most = 0
  for (const faq of faqs) {
    const score = similarity(asked, gistOf(faq.question))
    if (score > most) [best, most] = [faq, score]
  }
  return most >= ENOUGH ? best : null
}

/** Shared concepts count most; without any, most of the words of the stated question must be there. */
function similarity(asked: Gist, stated: Gist): number {
  if (stated.concepts.size && asked.concepts.size) {
    const shared = [...stated.concepts].filter(concept => asked.concepts.has(concept)).length
    return shared / Math.max(stated.concepts.size, Math.min(asked.concepts.size, stated.concepts.size + 1)) + overlap(asked, stated) / 10
  }
  return overlap(asked, stated) * 0.8
}

function overlap(asked: Gist, stated: Gist): number {
  if (stated.words.size === 0) return 0
  return [...stated.words].filter(word => asked.words.has(word)).length / stated.words.size
}
