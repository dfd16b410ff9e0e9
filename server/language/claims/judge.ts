import type { Evidence } from '#contracts/conversation'
import type { ClaimFacts, ListingFacts } from '../types.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './extract.ts'
import { isKnownMoment, type Known } from './known.ts'
import type { NameHit, Names } from './names.ts'
import { blank, withoutListing } from './own-words.ts'
import type { Candidate, Proof, World } from './proof.ts'
import type { Reading, Sentence } from './reading.ts'
import { proofOf } from './support.ts'
import { textProof } from './text-proof.ts'

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
  /** Listings by the number of the line they stood on. */
  numbered: Map<number, Candidate[]>
}

export interface Judged {
  sentence: Sentence
  findings: Finding[]
}

/** Judges every claim of a text, sentence by sentence, keeping track of which listing is spoken of. */
export function judge(reading: Reading, facts: ClaimFacts, names: Names, known: Known): Judged[] {
  const world: World = { listings: facts.listings, now: facts.now }
  const thread: Thread = { current: facts.listings.length === 1 ? [candidate(facts.listings[0]!)] : null, numbered: new Map() }
  return reading.sentences.map(sentence => ({
    sentence,
    findings: judgeSentence(reading, sentence, thread, { facts, names, known, world }),
  }))
}

const candidate = (listing: ListingFacts): Candidate => ({ listing, plans: listing.paymentPlans })

interface Context {
  facts: ClaimFacts
  names: Names
  known: Known
  world: World
}

/** A name in the sentence and the listings it may still mean. */
interface Reference {
  name: NameHit
  candidates: Candidate[]
}

function judgeSentence(reading: Reading, sentence: Sentence, thread: Thread, context: Context): Finding[] {
  const claims = claimsOf(reading, sentence, context.known.words)
  const references: Reference[] = sentence.names
    .filter(name => name.kind === 'project' || name.kind === 'code')
    .map(name => ({ name, candidates: name.listings!.map(candidate) }))
  const base = { candidates: references.length ? [] : (ordinalReference(reading, sentence, thread) ?? thread.current) }
  const faq = context.known.faqOf(reading.folded.slice(offset(reading, sentence.from), offset(reading, sentence.to)))
  const both = sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'both')
  if (!references.length && both) base.candidates = context.facts.listings.map(candidate)
  else if (!references.length && claims.some(describes)) base.candidates = describedBy(claims, base.candidates, context)
  const hasKnownMoment = isMomentKnown(claims, reading, context.known)
  const findings: Finding[] = []
  const planKinds = new Map<object, Set<string>>()
  for (const claim of claims) {
    const free = withoutListing(claim, reading, sentence, { ...context, hasKnownMoment })
    if (free) {
      findings.push(finding(reading, claim, free.evidence, free.reason, null))
      continue
    }
    // A difference is between two of the listings, whichever they are.
    const isGap = (claim.kind === 'money' && claim.role === 'difference') || (claim.kind === 'area' && claim.difference)
    const anyone = isGap && !references.length && !base.candidates ? { candidates: context.facts.listings.map(candidate) } : null
    const holder = anyone ?? (references.length ? referenceOf(claim, references, claims, reading) : base)
    const before = holder.candidates ?? []
    if (faq && (before.length === 0 || !supports(claim, holder, context, planKinds, reading, sentence))) {
      findings.push(finding(reading, claim, faqEvidence(faq, claim), null, null))
      continue
    }
    if (holder.candidates === null || before.length === 0) {
      findings.push(finding(reading, claim, null, mustBeAttributed(claim) ? 'no-listing-named' : null, null))
      continue
    }
    const proof = supports(claim, holder, context, planKinds, reading, sentence)
    if (proof) findings.push(finding(reading, claim, proof, null, null))
    else findings.push(finding(reading, claim, null, reasonFor(claim), before.length === 1 ? before[0]!.listing : null))
  }
  const last = references.at(-1)?.candidates ?? base.candidates
  if (last?.length) {
    thread.current = last
    const mark = listMark(reading, sentence)
    if (mark !== null) thread.numbered.set(mark, last)
  }
  return findings
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

const describes = (claim: Claim) => claim.kind === 'type' || claim.kind === 'place' || claim.kind === 'bedrooms'

/** "The villa" after talk of a flat means the villa among the facts. Nothing spoken of yet: whichever fits the description. */
function describedBy(claims: Claim[], current: Candidate[] | null, { facts, world }: Context): Candidate[] | null {
  const description = claims.filter(describes)
  const fits = (one: Candidate) => description.every(claim => proofOf(claim, one, world) !== null)
  if (current?.some(fits)) return current
  const described = facts.listings.map(candidate).filter(fits)
  if (described.length) return described
  return current ?? (facts.listings.length ? facts.listings.map(candidate) : null)
}

/** The listing a claim is said of: the last one named before it; what describes a unit goes with the name that follows ("3-bedroom apartment in X"). */
function referenceOf(claim: Claim, references: Reference[], claims: Claim[], reading: Reading): Reference {
  let best = references[0]!
  for (const reference of references) if (reference.name.from <= claim.from) best = reference
  const next = references.find(reference => reference.name.from >= claim.to)
  if (!next) return best
  if (isOf(claim, next, reading)) return next
  if (!describes(claim)) return best
  for (let i = claim.to; i < next.name.from; i++) {
    const covered = claims.some(other => describes(other) && other.from <= i && other.to > i)
    const text = reading.tokens[i]!.text
    // After a name a comma ends what is said of it: "X is an apartment, Y is a villa".
    if (!covered && (!LEADS_TO_NAME.test(text) || (best.name.from < claim.from && /^[,،]$/.test(text)))) return best
  }
  return next
}

const LEADS_TO_NAME = /^(?:in|at|of|the|our|by|project|compound|في|ف|ب|مشروع|كمبوند|fe|fel|mashroo3|compound|в|проекте|жк|[,،–—-])$/

/** "92 m² at Defne Court": a figure right before a name is that name's. */
function isOf(claim: Claim, next: Reference, { tokens }: Reading): boolean {
  const between = tokens.slice(claim.to, next.name.from)
  const joined = between.every(token => /^(?:in|at|for|the|of|في|ل|fe|fel|в|во|у|на)$/.test(token.text))
  return between.length <= 2 && joined && (between.length > 0 || /^[بلف]/.test(tokens[next.name.from]!.text))
}

/** Narrows the candidates to those for which the claim holds. Claims of one plan must hold for one plan; a repeated kind starts the next plan. */
function supports(
  claim: Claim,
  holder: { candidates: Candidate[] | null },
  { world, facts }: Context,
  planKinds: Map<object, Set<string>>,
  reading: Reading,
  sentence: Sentence,
): Evidence | null {
  const kinds = planKinds.get(holder) ?? new Set<string>()
  planKinds.set(holder, kinds)
  const kind = planKind(claim)
  let candidates = holder.candidates!
  if (kind && kinds.has(kind)) {
    kinds.clear()
    candidates = candidates.map(({ listing }) => candidate(listing))
  }
  const all = sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'both')
  const proven = candidates.flatMap(one => {
    const proof =
      claim.kind === 'nearby' || claim.kind === 'developer' || claim.kind === 'view' || claim.kind === 'forbidden'
        ? textProof(claim, one, reading, sentence)
        : (proofOf(claim, one, world) ?? textProof(claim, one, reading, sentence))
    return proof ? [{ one, proof }] : []
  })
  if (proven.length === 0 || (all && proven.length < candidates.length && facts.listings.length > 1)) return null
  if (kind) kinds.add(kind)
  holder.candidates = proven.map(({ one, proof }) => (proof.plans ? { listing: one.listing, plans: proof.plans } : one))
  const { one, proof } = proven[0]!
  return evidenceOf(claim, one.listing, proof)
}

function planKind(claim: Claim): string | null {
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
