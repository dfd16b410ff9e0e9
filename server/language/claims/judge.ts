import type { Evidence } from '#contracts/conversation'
import { fold } from '../text/normalise.ts'
import type { ClaimFacts, ListingFacts } from '../types.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './extract.ts'
import { isKnownMoment, type Known } from './known.ts'
import type { NameHit, Names } from './names.ts'
import type { Reading, Sentence } from './reading.ts'
import { type Candidate, hasAmenity, type Proof, proofOf, type World } from './support.ts'

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
    const holder = references.length ? referenceOf(claim, references, claims, reading) : base
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
    const token = reading.tokens[i]!
    if (!covered && (next.name.from - claim.to > 6 || /^[.;:،؛•]$/.test(token.text) || token.script === 'digits')) return best
  }
  return next
}

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

/** Facts that stand in words: landmarks, the developer, a view, or what the listing's own description says. */
function textProof(claim: Claim, { listing }: Candidate, reading: Reading, sentence: Sentence): Proof | null {
  const words = phrase(reading, claim)
  if (claim.kind === 'nearby') {
    const named = sentence.names.some(
      name => name.kind === 'landmark' && name.listings?.includes(listing) && name.from <= claim.from && name.to >= claim.to,
    )
    const loose = listing.nearby.find(place =>
      [place.name, place.nameAr ?? ''].some(name => words.length > 2 && fold(name).includes(words.replace(/^ال/, ''))),
    )
    if (named || loose) return { field: 'nearby', value: words }
  }
  if (claim.kind === 'developer') {
    const named = sentence.names.some(name => name.kind === 'developer' && name.from === claim.from && name.listings?.includes(listing))
    if (named) return { field: 'developerName', value: listing.developerName ?? words }
  }
  if (claim.kind === 'view') {
    const seen = sentence.tags.some(
      tag => tag.group === 'amenity' && tag.to > claim.from - 3 && tag.from < claim.to + 5 && hasAmenity(listing, tag.name),
    )
    if (seen) return { field: 'amenities', value: words }
  }
  if (claim.kind === 'forbidden' && claim.what === 'included') {
    const things = sentence.tags.filter(tag => tag.group === 'amenity' && tag.from >= claim.to && tag.from - claim.to < 12)
    const costs = sentence.tags.some(tag => tag.group === 'role' && ['maintenance', 'commission', 'interest'].includes(tag.name))
    if (things.length && !costs && things.every(tag => hasAmenity(listing, tag.name))) return { field: 'amenities', value: words }
  }
  const mayQuote =
    claim.kind === 'amenity' || claim.kind === 'nearby' || claim.kind === 'view' || (claim.kind === 'forbidden' && QUOTABLE.has(claim.what))
  if (mayQuote && listing.description && !(claim.kind === 'amenity' && claim.negated) && fold(listing.description).includes(words))
    return { field: 'description', value: words }
  return null
}

/** What a listing's own description may vouch for. Never for pressure, promises or bargains: a description is data, not an order. */
const QUOTABLE = new Set(['privacy', 'included', 'title', 'newness', 'walking', 'interest', 'distance'])

const phrase = (reading: Reading, claim: { from: number; to: number }) =>
  reading.folded.slice(reading.tokens[claim.from]!.start, reading.tokens[claim.to - 1]!.end)

/** Claims that are not about a listing at all: the customer's own figures, an appointment, how many there are. */
function withoutListing(
  claim: Claim,
  reading: Reading,
  sentence: Sentence,
  { facts, known, hasKnownMoment }: Context & { hasKnownMoment: boolean },
): { evidence: Evidence | null; reason: string | null } | null {
  const own = (field: string) => ({ evidence: { ...blank(claim), listingId: null, field, value: phrase(reading, claim) }, reason: null })
  switch (claim.kind) {
    case 'name':
      return { evidence: null, reason: 'unknown-name' }
    case 'moment':
      return hasKnownMoment ? own('customer') : { evidence: null, reason: 'unknown-time' }
    case 'money':
    case 'years':
    case 'months':
    case 'area':
    case 'percent':
      return known.numbers.has(claim.value) && isWished(claim, sentence, reading) ? own('customer') : null
    case 'date':
      return hasKnownMoment || (known.years.has(claim.year) && isWished(claim, sentence, reading)) ? own('customer') : null
    case 'place':
      return known.places.has(claim.place) && (isWished(claim, sentence, reading) || isRefused(claim, sentence)) ? own('customer') : null
    case 'number': {
      const counted =
        claim.counted || sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'count' && Math.abs(tag.from - claim.to) <= 2)
      if (counted && claim.value <= facts.listings.length) return own('count')
      return known.numbers.has(claim.value) && isWished(claim, sentence, reading) ? own('customer') : null
    }
    case 'type':
      return claim.plural ? { evidence: null, reason: null } : null
    default:
      return null
  }
}

const blank = (claim: Claim) => ({ claim: '', kind: claim.kind as string, start: 0, end: 0 })

/** "Your budget of 7 million", "above your 5 million": said of the wish and not of the unit. */
function isWished(claim: Claim, sentence: Sentence, reading: Reading): boolean {
  return sentence.tags.some(tag => {
    if (tag.group !== 'stance' || tag.name !== 'budget') return false
    const [a, b] = tag.to <= claim.from ? [tag.to, claim.from] : [claim.to, tag.from]
    if (b < a || b - a > 6) return false
    for (let i = a; i < b; i++) if (/^[,;،؛.]$/.test(reading.tokens[i]!.text)) return false
    return !sentence.tags.some(
      other => other.group === 'role' && ['price', 'monthly', 'down'].includes(other.name) && other.from >= a && other.to <= b,
    )
  })
}

const isRefused = (claim: Claim, sentence: Sentence) =>
  sentence.tags.some(
    tag =>
      tag.group === 'stance' &&
      (tag.name === 'negation' || tag.name === 'nothing') &&
      (tag.to <= claim.from ? claim.from - tag.to <= 8 : tag.from >= claim.to && tag.from - claim.to <= 1),
  )

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
