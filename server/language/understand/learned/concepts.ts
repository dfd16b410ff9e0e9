import { moodConcepts } from '../../lexicon/mood-concepts.ts'
import { Phrases, type Spellings } from '../../lexicon/phrases.ts'
import type { Token } from '../../lexicon/tokens.ts'
import { topicConcepts } from '../../lexicon/topic-concepts.ts'
import { tradeConcepts } from '../../lexicon/trade-concepts.ts'

const table = new Phrases<string>(false)
for (const [name, spellings] of Object.entries<Spellings>({ ...moodConcepts, ...topicConcepts, ...tradeConcepts }))
  table.add(spellings, name)

/** What a message speaks of, in the order in which it does: the same concept in five languages, for weights to learn from. */
export const conceptsIn = (tokens: Token[]): string[] => table.find(tokens).map(hit => hit.value)
