import type { ReplyLanguage } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { checkClaims } from '#language'
import type { PassageSource } from '#language/passages/source'
import type { ClaimFacts, ClaimVerdict, Draft, ListingFacts } from '#language/types'
import { stillThere } from '#rooms/knowledge'
import { factsOf } from '#rooms/listings'
import type { Said } from '../turn/hear.ts'
import type { Composed } from './compose-answer.ts'
import { ownWords, voiceOf } from './voice.ts'

/** The facts of this instant: a price changed since the draft is the new price here, and what was sold meanwhile is sold. */
export async function factsNow(inside: Inside, { retrieved, written }: Composed): Promise<ListingFacts[]> {
  const spokenOf = [...written.draft.listingIds, ...(written.fallback?.listingIds ?? [])]
  const offered = [
    ...retrieved.found.map(entry => entry.listing.id),
    ...(retrieved.nearest?.listings.map(listing => listing.id) ?? []),
    ...retrieved.known.map(listing => listing.id),
    ...written.found,
  ]
  return factsOf(inside, [...new Set([...spokenOf, ...offered])])
}

/** What was removed while somebody wrote is quoted no more. */
export async function withPassagesNow<T extends Composed>(inside: Inside, composed: T): Promise<T & { isWithdrawn: boolean }> {
  const passages = await stillThere(inside, composed.retrieved.passages)
  const isWithdrawn = passages.length < composed.retrieved.passages.length
  return { ...composed, retrieved: { ...composed.retrieved, passages }, isWithdrawn }
}

/** The last look before anything leaves, whoever wrote it. */
export function checkDraft(
  said: Said,
  composed: Composed & { isWithdrawn: boolean },
  facts: ListingFacts[],
  now: Date,
): { draft: Draft; verdict: ClaimVerdict } {
  const { meaning, retrieved, written } = composed
  const about = checkable(said, {
    language: written.draft.language,
    passages: retrieved.passages,
    // the time they asked for is theirs: repeating it is no claim of ours
    customerSaid: [
      meaning.text,
      ...(written.draft.viewing?.start ? [written.draft.viewing.start] : []),
      ...said.past.filter(message => message.direction === 'inbound').map(message => message.text ?? ''),
    ],
    facts,
    now,
  })
  return firstThatPasses([written.draft, written.fallback, composed.unsaid], text => {
    const verdict = checkClaims(text, about)
    // what is left of a quote without its figures names a document that is gone, and says nothing
    return composed.isWithdrawn && verdict.verdict !== 'clean' ? { ...verdict, text: '', evidence: [] } : verdict
  })
}

/** Everything a brokerage's words are held against. */
export function checkable(
  said: Pick<Said, 'organization' | 'settings' | 'projects'>,
  {
    language,
    passages,
    customerSaid,
    facts,
    now,
  }: { language: ReplyLanguage; passages: PassageSource[]; customerSaid: string[]; facts: ListingFacts[]; now: Date },
): ClaimFacts {
  const named = new Set(facts.map(listing => listing.projectSlug))
  const voice = voiceOf(said, language)
  return {
    listings: facts,
    faqs: [...voice.faqs, ...ownWords(voice)],
    passages,
    organizationName: voice.organizationName,
    customerSaid: customerSaid.filter(Boolean),
    now: now.toISOString(),
    timeZone: said.organization.time_zone,
    otherNames: said.projects.filter(project => !named.has(project.slug)).flatMap(project => project.names),
  }
}

/**
 * A model whose words do not pass is replaced by the local engine, and that is checked too. Where nothing that was drafted may be said,
 * the last resort is: a customer who asked is never left with silence. What was blocked on the way is told with it.
 */
export function firstThatPasses(
  [first, fallback, lastResort]: [first: Draft, fallback: Draft | null, lastResort: Draft],
  check: (text: string) => ClaimVerdict,
): { draft: Draft; verdict: ClaimVerdict } {
  let draft = first
  let verdict = check(first.text)
  if (verdict.verdict !== 'clean' && fallback) {
    const second = check(fallback.text)
    draft = fallback
    verdict = { ...second, verdict: 'rewritten', blocked: [...verdict.blocked, ...second.blocked] }
  }
  if (verdict.text !== '' || draft.decision === 'silent') return { draft, verdict }
  const last = check(lastResort.text)
  return { draft: lastResort, verdict: { ...last, verdict: 'blocked', blocked: [...verdict.blocked, ...last.blocked] } }
}
