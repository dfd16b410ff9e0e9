import type { Inside } from '#ground/db/scope'
import { checkClaims } from '#language'
import type { ClaimVerdict, Draft, ListingFacts } from '#language/types'
import { stillThere } from '#rooms/knowledge'
import { factsOf } from '#rooms/listings'
import type { Composed } from './compose-answer.ts'
import type { Said } from './hear.ts'
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
export async function withPassagesNow<T extends Composed>(inside: Inside, composed: T): Promise<T> {
  const { passages } = composed.retrieved
  return { ...composed, retrieved: { ...composed.retrieved, passages: await stillThere(inside, passages) } }
}

/** The last look before anything leaves, whoever wrote it. A model whose words do not pass is replaced by the local engine, and that is checked too. */
export function checkDraft(
  said: Said,
  { meaning, retrieved, written }: Composed,
  facts: ListingFacts[],
  now: Date,
): { draft: Draft; verdict: ClaimVerdict } {
  const named = new Set(facts.map(listing => listing.projectSlug))
  const voice = voiceOf(said)
  const about = {
    listings: facts,
    faqs: [...voice.faqs, ...ownWords(voice)],
    passages: retrieved.passages,
    organizationName: voice.organizationName,
    // the time they asked for is theirs: repeating it is no claim of ours
    customerSaid: [
      meaning.text,
      ...(written.draft.viewing?.start ? [written.draft.viewing.start] : []),
      ...said.past.filter(message => message.direction === 'inbound').map(message => message.text ?? ''),
    ].filter(Boolean),
    now: now.toISOString(),
    timeZone: said.organization.time_zone,
    otherNames: said.projects.filter(project => !named.has(project.slug)).flatMap(project => project.names),
  }
  const verdict = checkClaims(written.draft.text, about)
  if (verdict.verdict === 'clean' || !written.fallback) return { draft: written.draft, verdict }
  const second = checkClaims(written.fallback.text, about)
  return { draft: written.fallback, verdict: { ...second, verdict: 'rewritten', blocked: [...verdict.blocked, ...second.blocked] } }
}
