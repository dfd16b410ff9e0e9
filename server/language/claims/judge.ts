import type { Evidence } from '#contracts/conversation'
import type { ClaimFacts, ListingFacts } from '../types.ts'
import { ranges } from './amounts/ranges.ts'
import { variantsOf } from './amounts/variants.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './extract/extract.ts'
import { deniedProof } from './proof/denied.ts'
import { isKnownMoment, type Known } from './proof/known.ts'
import { blank, withoutListing } from './proof/own-words.ts'
import type { Candidate, Proof, World } from './proof/proof.ts'
import { proofOf } from './proof/support.ts'
import { textProof } from './proof/text-proof.ts'
import type { Names } from './reading/names.ts'
import type { Reading, Sentence } from './reading/reading.ts'
import { askedAbout } from './reference/asked.ts'
import { type Context, groupOf, type Holder, holdersOf, inTurnOf, othersThan } from './reference/holders.ts'
import { candidate, type Reference } from './reference/reference.ts'
import { describes, referencesIn, subjectOf } from './reference/references.ts'

/** One claim and what became of it. Offsets are into the raw text. */
export interface Finding {
  claim: Claim
  start: number
  end: number
  text: string
  evidence: Evidence | null
  reason: string | null
  /** The listing it was said of, when there was only one it could be said of. */
  about: ListingFacts | null
}

/** Whom the text is speaking of. */
interface Thread {
  current: Candidate[] | null
  /** What was told of the plan spoken of: told again, it is the next plan's. */
  told: Set<string>
  /** Listings by the number of the line they stood on. */
  numbered: Map<number, Candidate[]>
}

export interface Judged {
  sentence: Sentence
  findings: Finding[]
}

/** Judges every claim of a text, sentence by sentence, keeping track of which listing is spoken of. */
export function judge(reading: Reading, facts: ClaimFacts, names: Names, known: Known): Judged[] {
  const world: World = { listings: facts.listings, now: facts.now, group: facts.listings, said: known.numbers }
  const thread: Thread = {
    current: facts.listings.length === 1 ? [candidate(facts.listings[0]!)] : null,
    told: new Set(),
    numbered: new Map(),
  }
  let found: { home: Candidate[] | null } | undefined
  const asked = () => {
    found ??= { home: askedAbout(facts, names, world) }
    return found.home
  }
  return reading.sentences.map(sentence => ({
    sentence,
    findings: judgeSentence(reading, sentence, thread, { facts, names, known, world, asked }),
  }))
}

function judgeSentence(reading: Reading, sentence: Sentence, thread: Thread, given: Context): Finding[] {
  const read = claimsOf(reading, sentence, given.known.words, given.known.names)
  const claims = given.facts.listings.length > 1 && !sentence.names.length ? ranges(read, reading) : read
  const marked = ordinalReference(reading, sentence, thread)
  const references = marked ? [] : referencesIn(reading, sentence, claims, given.facts.listings, thread.current)
  const names = references.filter(reference => reference.by === 'name')
  const context = { ...given, world: { ...given.world, group: groupOf(names, given) } }
  const base = { candidates: names.length ? [] : (marked ?? thread.current) }
  if (base.candidates && sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'otherPlan')) {
    base.candidates = base.candidates.map(({ listing }) => candidate(listing))
    thread.told = new Set()
  }
  let stated: string | null | undefined
  const statedBy = () => {
    if (stated === undefined)
      stated = context.known.faqOf(reading.folded.slice(offset(reading, sentence.from), offset(reading, sentence.to)))
    return stated
  }
  const both = sentence.tags.find(tag => tag.group === 'stance' && tag.name === 'both')
  if (!references.length && both) base.candidates = context.facts.listings.map(candidate)
  else if (!references.length && claims.some(describes)) base.candidates = describedBy(claims, base.candidates, context)
  else if (!references.length && !base.candidates && claims.length) base.candidates = given.asked()
  const hasKnownMoment = isMomentKnown(claims, reading, context.known)
  const findings: Finding[] = []
  const planKinds = new Map<object, Set<string>>([[base, new Set(thread.told)]])
  const said: Claim[] = []
  for (const claim of claims) {
    const free = withoutListing(claim, reading, sentence, { ...context, hasKnownMoment })
    if (free) {
      said.push(claim)
      const faq = free.reason === 'unknown-time' || free.reason === 'unknown-name' ? statedBy() : null
      if (faq) {
        findings.push(finding(reading, claim, faqEvidence(faq, claim), null, null))
        continue
      }
      findings.push(finding(reading, claim, free.evidence, free.reason, null))
      continue
    }
    const holders = holdersOf(claim, { references, base, claims, reading, both, context, sentence })
    const inTurn = claim.nth ? inTurnOf(claim.nth, references, context) : null
    const before = (inTurn ?? holders[0])?.candidates ?? []
    const variants = variantsOf(claim, said, sentence)
    said.push(claim)
    const proofBy = (some: Holder[]) => {
      if (!some[0]?.candidates?.length) return null
      const proofs = some.map(one => supports(variants, one, context, planKinds, reading, sentence, both !== undefined))
      return proofs.every(proof => proof !== null) ? proofs[0]! : null
    }
    // Said of nobody in particular, it may be so of every one.
    const ofAll = before.length ? [] : context.facts.listings.map(listing => ({ candidates: [candidate(listing)] }))
    const proof =
      (before.length ? null : proofBy(ofAll)) ??
      (claim.nth?.strict && inTurn ? null : proofBy(holders)) ??
      (inTurn ? proofBy([inTurn]) : null) ??
      (claim.isOther ? proofBy([othersThan(holders[0], context)]) : null) ??
      denialOf(claim, holders[0], reading, sentence)
    if (proof) findings.push(finding(reading, claim, proof, null, null))
    else if (statedBy()) findings.push(finding(reading, claim, faqEvidence(statedBy()!, claim), null, null))
    else if (before.length === 0) findings.push(finding(reading, claim, null, mustBeAttributed(claim) ? 'no-listing-named' : null, null))
    else findings.push(finding(reading, claim, null, reasonFor(claim), before.length === 1 ? before[0]!.listing : null))
  }
  const last = subjectOf(references, reading)?.candidates ?? base.candidates
  if (last?.length) {
    thread.told = new Set([...(planKinds.get(subjectOf(references, reading) ?? base) ?? [])].filter(kind => NAMES_A_PLAN.has(kind)))
    thread.current = last
    const mark = listMark(reading, sentence)
    if (mark !== null) thread.numbered.set(mark, last)
  }
  return findings
}

/** "June 2028, not 2027" */
function denialOf(claim: Claim, holder: Holder | undefined, reading: Reading, sentence: Sentence): Evidence | null {
  const proof = deniedProof(claim, holder?.candidates ?? null, reading, sentence)
  return proof && evidenceOf(claim, holder!.candidates![0]!.listing, proof)
}

/** The stretch from the first weekday, day or hour to the last, read as a whole: "Sunday 22 November at 4:00 pm". */
function isMomentKnown(claims: Claim[], reading: Reading, known: Known): boolean {
  const timed = claims.filter(claim => claim.kind === 'moment' || (claim.kind === 'date' && claim.day !== null))
  const [first, last] = [timed[0], timed.at(-1)]
  if (!first || !last) return false
  return isKnownMoment(
    reading.raw.slice(reading.at[reading.tokens[first.from]!.start]!, reading.at[reading.tokens[last.to - 1]!.end]!),
    known,
  )
}

const offset = (reading: Reading, token: number) => reading.tokens[token]?.start ?? reading.folded.length

/** "The villa" after talk of a flat means the villa among the facts. Nothing spoken of yet: whichever fits the description. */
function describedBy(claims: Claim[], current: Candidate[] | null, { facts, world }: Context): Candidate[] | null {
  const description = claims.filter(describes)
  const fits = (one: Candidate) => description.every(claim => proofOf(claim, one, world) !== null)
  if (current?.some(fits)) return current
  const described = facts.listings.map(candidate).filter(fits)
  if (described.length) return described
  return current ?? (facts.listings.length ? facts.listings.map(candidate) : null)
}

/**
 * Narrows the candidates to those for which the claim holds in one of the ways it may be meant. Claims of one plan must hold for one plan;
 * a repeated kind starts the next plan.
 */
function supports(
  variants: Claim[],
  holder: Holder,
  { world, facts }: Context,
  planKinds: Map<object, Set<string>>,
  reading: Reading,
  sentence: Sentence,
  both: boolean,
): Evidence | null {
  const kinds = planKinds.get(holder) ?? new Set<string>()
  planKinds.set(holder, kinds)
  for (const claim of variants) {
    const kind = planKind(claim)
    // Of values told off one by one each is another plan's.
    const isNext = kind !== null && (kinds.has(kind) || (claim.nth?.alike === true && world.listings.length === 1))
    const candidates = isNext ? holder.candidates!.map(({ listing }) => candidate(listing)) : holder.candidates!
    const proven = candidates.flatMap(one => {
      const proof = isToldInWords(claim)
        ? textProof(claim, one, reading, sentence)
        : (proofOf(claim, one, world) ?? textProof(claim, one, reading, sentence))
      return proof ? [{ one, proof }] : []
    })
    if (
      proven.length === 0 ||
      ((holder as Reference).every && proven.length < candidates.length) ||
      (both &&
        (holder as Reference).by !== 'description' &&
        (holder as Reference).by !== 'other' &&
        proven.length < candidates.length &&
        facts.listings.length > 1)
    )
      continue
    if (isNext) kinds.clear()
    if (kind) kinds.add(kind)
    if (!(holder as Reference).apiece)
      holder.candidates = proven.map(({ one, proof }) => (proof.plans ? { listing: one.listing, plans: proof.plans } : one))
    const { one, proof } = proven[0]!
    return evidenceOf(variants[0]!, one.listing, proof)
  }
  return null
}

const isToldInWords = ({ kind }: Claim) => ['nearby', 'address', 'developer', 'view', 'forbidden', 'minutes'].includes(kind)

/** A rate alone says nothing of which plan it belongs to. */
const NAMES_A_PLAN = new Set(['down', 'downPercent', 'term'])

function planKind(claim: Claim): string | null {
  if (claim.kind === 'absent' && claim.of === 'down') return 'down'
  if (claim.kind === 'money' && (claim.role === 'down' || claim.role === 'monthly' || claim.role === 'remaining')) return claim.role
  if (claim.kind === 'percent' && (claim.role === 'down' || claim.role === null)) return 'downPercent'
  return (claim.kind === 'years' || claim.kind === 'months') && claim.role === 'plan' ? 'term' : null
}

/** "The second one" after a numbered list. */
function ordinalReference(reading: Reading, sentence: Sentence, thread: Thread): Candidate[] | null {
  if (thread.numbered.size === 0) return null
  const mark = listMark(reading, sentence)
  return mark === null ? null : (thread.numbered.get(mark) ?? null)
}

function listMark(reading: Reading, sentence: Sentence): number | null {
  const [first, second] = [reading.tokens[sentence.from], reading.tokens[sentence.from + 1]]
  return first && /^\d{1,2}$/.test(first.text) && /^[.)]$/.test(second?.text ?? '') ? Number(first.text) : null
}

const mustBeAttributed = (claim: Claim) => claim.kind !== 'type' && claim.kind !== 'place'

function reasonFor(claim: Claim): string {
  if (claim.kind === 'forbidden') return claim.what
  if (claim.kind === 'money') return `${claim.role}-not-so`
  return `${claim.kind}-not-so`
}

function finding(reading: Reading, claim: Claim, evidence: Evidence | null, reason: string | null, about: ListingFacts | null): Finding {
  const start = reading.at[reading.tokens[claim.from]!.start]!
  const end = reading.at[reading.tokens[claim.to - 1]!.end]!
  const text = reading.raw.slice(start, end).trimEnd()
  const span = { start, end: start + text.length }
  return { claim, ...span, text, reason, about, evidence: evidence && { ...evidence, claim: text, ...span } }
}

const evidenceOf = (claim: Claim, listing: ListingFacts, proof: Proof): Evidence => ({
  ...blank(claim),
  listingId: listing.id,
  field: proof.field,
  value: proof.value,
})
const faqEvidence = (id: string, claim: Claim): Evidence => ({ ...blank(claim), listingId: null, field: `faq:${id}`, value: id })
