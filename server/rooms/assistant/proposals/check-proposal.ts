import type { Inside } from '#ground/db/scope'
import { checkClaims } from '#language'
import type { ClaimVerdict } from '#language/types'
import { type KeptProposal, messagesOf, wordsOf } from '#rooms/conversations'
import { stillThere } from '#rooms/knowledge'
import { factsOf, projectNames } from '#rooms/listings'
import { getAssistantSettings, getOrganization } from '#rooms/organizations'
import { checkable } from '../answer/check-draft.ts'
import { titleOf } from '../turn/hear.ts'
import type { Basis } from './propose.ts'

/** As far back as a turn looks, and the burst it answers. */
const lookBack = 74

/**
 * The last look again, at the instant somebody approves: these words against the listings, the documents and the settings as they are now.
 * `gone`: homes the words speak of that are not to be had as they were, by title; what was deleted meanwhile has none.
 */
export async function checkProposal(
  inside: Inside,
  { conversationId, basis }: KeptProposal<Basis>,
  text: string,
): Promise<{ verdict: ClaimVerdict; gone: (string | null)[] }> {
  const [organization, settings, projects] = [await getOrganization(inside), await getAssistantSettings(inside), await projectNames(inside)]
  const facts = await factsOf(inside, basis.listingIds)
  const past = await messagesOf(inside, conversationId, { limit: lookBack })
  const customerSaid = [basis.viewing, ...past.filter(({ direction }) => direction === 'inbound').map(wordsOf)].filter(
    words => words !== null,
  )
  const about = checkable(
    { organization, settings, projects },
    { language: basis.language, passages: await stillThere(inside, basis.passages), customerSaid, facts, now: inside.now },
  )
  const gone = basis.offered.flatMap(({ id, status }) => {
    const now = facts.find(listing => listing.id === id)
    return now?.status === status ? [] : [now ? titleOf(now) : null]
  })
  return { verdict: checkClaims(text, about), gone }
}
