import type { ClaimFacts, ListingFacts } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Known } from '../proof/known.ts'
import type { Candidate, World } from '../proof/proof.ts'
import type { Names } from '../reading/names.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { candidate, type Reference } from './reference.ts'
import { isOf, referenceOf } from './references.ts'

/** What a text is judged by. */
export interface Context {
  facts: ClaimFacts
  names: Names
  known: Known
  world: World
  /** The home the customer asked about last, if that was one. */
  asked(): Candidate[] | null
}

/** Whom a claim may be of: all it names must fit at least one of them. */
export interface Holder {
  candidates: Candidate[] | null
}

/** The listings a sentence names, when it names several; else all. */
export function groupOf(names: Reference[], { facts }: Context): ListingFacts[] {
  const named = [...new Set(names.flatMap(({ candidates }) => candidates.map(({ listing }) => listing)))]
  return named.length > 1 ? named : facts.listings
}

/** Whom a claim is said of: one, or after "X and Y both" each of them. */
export function holdersOf(
  claim: Claim,
  {
    references,
    base,
    claims,
    reading,
    context,
    both,
    sentence,
  }: {
    references: Reference[]
    base: Holder
    claims: Claim[]
    reading: Reading
    context: Context
    both: { from: number; to: number } | undefined
    sentence: Sentence
  },
): Holder[] {
  // A difference is between two of the listings and a sum of several, whichever they are.
  if (references.length === 0 && !base.candidates && isOfSeveral(claim)) return [{ candidates: context.facts.listings.map(candidate) }]
  const within = references.find(({ from, to }) => from > claim.from && to <= claim.to)
  if (within) return [within]
  const [first] = references
  if (first && first.from > claim.to && isCopula(reading, sentence, claim.to, first.from)) return [first]
  // "The parking is listed for the first only", after talk of the second
  const behind = references.find(({ by, from }) => by === 'description' && from >= claim.to)
  if (behind && isOf(claim, behind, reading)) return [behind]
  // "It is on the fifth floor, Dune Bafra on the first"
  if (first && first.from > claim.to && base.candidates?.length === 1 && isOfSubject(reading, sentence, claim.to, first.from)) return [base]
  if (references.length === 0 || (references[0]!.from > claim.from && base.candidates?.length === 1 && references[0]!.by !== 'name'))
    return [base]
  if (both && claim.from >= both.to) {
    const before = references.filter(({ by, to }) => by === 'name' && to <= both.from)
    if (before.length > 1 && !references.some(({ from }) => from >= both.to && from <= claim.from)) return before
  }
  return [referenceOf(claim, references, claims, reading)]
}

/** Opened with a pronoun, a clause that a stop ends before the name is of the one in hand. */
const isOfSubject = ({ tokens }: Reading, { from }: Sentence, claimed: number, named: number) =>
  /^(?:it|its|this|هي|هو|دي|ده|heya|howa|di|da|он|она|это|o|bu)$/.test(tokens[from]!.text) &&
  tokens.slice(claimed, named).some(({ text }) => /^[,،;—–]$/.test(text))

/** "المتاحة هي الغرفة الواحدة", "the available one is the villa": what was said first is said of what follows. */
const isCopula = ({ tokens }: Reading, { tags }: Sentence, from: number, to: number) =>
  to - from <= 4 &&
  tokens.slice(from, to).some(({ text }) => COPULA.test(text)) &&
  tokens
    .slice(from, to)
    .every(
      ({ text }, i) =>
        COPULA.test(text) ||
        /^(?:one|option|home|unit|the|el|:)$/.test(text) ||
        tags.some(tag => (tag.group === 'unit' || tag.group === 'type') && tag.from <= from + i && tag.to > from + i),
    )
const COPULA = /^(?:is|are|هي|هو|heya|howa|hya|hwa|это|—|–)$/

/** "310 m² against 130 m²": the second may be another's. */
export function othersThan(holder: Holder | undefined, { facts }: Context): Holder {
  return { candidates: facts.listings.filter(listing => !holder?.candidates?.some(one => one.listing === listing)).map(candidate) }
}

/** Of values told off one by one, the listing whose turn it is: of the names of the sentence, or of all. */
export function inTurnOf({ index, of }: NonNullable<Claim['nth']>, references: Reference[], { facts }: Context): Holder | null {
  const names = references.filter(({ by }) => by === 'name')
  if (names.length === of) return names[index]!
  // Of one project with as many homes each value is one home's.
  const [only] = names
  if (names.length === 1 && only?.all?.length === of) return { candidates: [...only.all] }
  const listing = facts.listings[index]
  return listing && references.length === 0 && facts.listings.length === of ? { candidates: [candidate(listing)] } : null
}

const isOfSeveral = (claim: Claim) =>
  (claim.kind === 'money' && (['difference', 'saving', 'total'].includes(claim.role) || claim.upper !== undefined)) ||
  (claim.kind === 'area' && claim.difference) ||
  claim.kind === 'multiple' ||
  claim.kind === 'gap'
