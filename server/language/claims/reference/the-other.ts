import { relation } from '../amounts/relations.ts'
import type { Claim } from '../claim.ts'
import type { Candidate } from '../proof/proof.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { TagHit } from '../words/lexicon.ts'
import { isOfSomethingElse, type Reference } from './reference.ts'

/** "130 m² for EGP 5.2M versus 310 m² for EGP 18.6M": what is said of the one on the left, and of the other. */
export function sidesOf(sentence: Sentence, claims: Claim[], group: Candidate[]): Reference[] {
  const against = sentence.tags.find(tag => tag.group === 'stance' && tag.name === 'versus')
  if (!against || group.length !== 2) return []
  const told = claims.filter(
    ({ kind }) => kind === 'money' || kind === 'area' || kind === 'bedrooms' || kind === 'bathrooms' || kind === 'date',
  )
  const [left, right] = [told.filter(claim => claim.to <= against.from), told.filter(claim => claim.from >= against.to)]
  if (left.length < 2 || left.map(({ kind }) => kind).join() !== right.map(({ kind }) => kind).join()) return []
  const one: Reference = { by: 'description', from: left[0]!.from, to: left[0]!.to, candidates: [...group] }
  const rest: Reference = { by: 'other', from: against.from, to: against.to, candidates: [...group], than: { reference: one, group } }
  return [one, rest]
}

/** "One has three bedrooms and the other two": the one may be any of the group, the other is what the one is not. */
export function withOther(
  sentence: Sentence,
  found: Reference[],
  group: Candidate[],
  { tokens, sentences }: Reading,
  current: Candidate[] | null,
): Reference[] {
  const ones = relation(sentence, 'oneOf').filter(
    tag =>
      tokens[tag.from - 1]?.script !== 'digits' &&
      !sentence.tags.some(unit => unit.group === 'unit' && (unit.to === tag.from || (unit.from === tag.to && unit.name === 'room'))),
  )
  const other = relation(sentence, 'otherOf').find(tag => !isOfSomethingElse(tag, tokens))
  if (!other) return found
  const one = ones.findLast(tag => tag.to <= other.from)
  if (!one && isSecond(other, sentence) && sentences.some(isCounting)) return found
  const named = found.filter(reference => reference.by === 'name' && reference.to <= other.from)
  const free = found.filter(reference => reference.from < other.from && reference.from !== other.from)
  const choices = named.length === 1 && named[0]!.candidates.length > 1 ? named[0]!.candidates : group
  if (choices.length !== 2 && !isOfTwo(other, choices, tokens)) return found
  // "… . The other two …": than the one the sentence before was about.
  const spoken: Reference | undefined =
    current?.length === 1 ? { by: 'description', from: sentence.from, to: sentence.from, candidates: current } : undefined
  const first = one ? { by: 'description' as const, from: one.from, to: one.to, candidates: [...choices] } : (free.at(-1) ?? spoken)
  if (!first) return found
  const rest: Reference = {
    by: 'other',
    from: other.from,
    to: other.to,
    candidates: [...choices],
    than: { reference: first, group: choices },
    ...(choices.length > 2 ? { apiece: true } : {}),
  }
  // An ordinal at the same place was only one way to read it.
  const kept = found.filter(reference => reference.from < other.from || reference.from >= other.to || reference.by === 'name')
  return [...kept, ...(one ? [first] : []), rest].sort((a, b) => a.from - b.from)
}

/** In Arabic and Russian "the second" is "the other" as well: where a first one is spoken of, it is counted. */
const isSecond = (other: TagHit, sentence: Sentence) =>
  relation(sentence, 'second').some(tag => tag.from <= other.from && tag.to >= other.to)
const isCounting = (sentence: Sentence) => relation(sentence, 'first').length > 0 || relation(sentence, 'third').length > 0

/** "The other two" of three. */
const isOfTwo = ({ to }: TagHit, choices: Candidate[], tokens: Reading['tokens']) =>
  choices.length === 3 && /^(?:two|2|الاتنين|اتنين|etnein|ikisi|две|два)$/.test(tokens[to - 1]!.text)

/** What "the other" means once it is known which the one was. */
export function settle(reference: Reference): Reference {
  if (!reference.than) return reference
  const { reference: one, group } = reference.than
  const taken = one.candidates.length < group.length ? one.candidates.map(({ listing }) => listing) : []
  reference.candidates = group.filter(({ listing }) => !taken.includes(listing))
  reference.than = undefined
  return reference
}
