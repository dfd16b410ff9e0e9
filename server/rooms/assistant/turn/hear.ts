import type { Listing } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { getContact } from '#rooms/contacts'
import { findConversation, messagesOf, undecidedOf, wordsOf } from '#rooms/conversations'
import { projectNames } from '#rooms/listings'
import { getAssistantSettings, getOrganization } from '#rooms/organizations'

/** How much of the past a turn looks at. */
const lookBack = 24

/** Everything a turn starts from, read in one transaction: what was said, what is wished, how the brokerage wants to sound. */
export async function hear(inside: Inside, conversationId: string) {
  const conversation = await findConversation(inside, conversationId)
  if (!conversation) return undefined
  const undecided = await undecidedOf(inside, conversationId)
  if (undecided.length === 0) return undefined
  const [organization, settings, projects, past, contact] = [
    await getOrganization(inside),
    await getAssistantSettings(inside),
    await projectNames(inside),
    await messagesOf(inside, conversationId, { limit: lookBack, before: undecided[0]!.seq }),
    await getContact(inside, conversation.contact_id),
  ]
  const told = { undecided: undecided.map(inWords), past: past.map(inWords) }
  return { conversation, organization, settings, contact, projects, ...told }
}
/** What was heard or seen in it before stands with what was written. */
const inWords = <M extends { text: string | null; transcript: unknown }>(message: M): M => ({ ...message, text: wordsOf(message) })
export type Heard = NonNullable<Awaited<ReturnType<typeof hear>>>

/** The part of it an answer is composed from. A trial in the playground says the same without a row in any table. */
export interface Said extends Pick<Heard, 'organization' | 'settings' | 'projects'> {
  conversation: Pick<
    Heard['conversation'],
    'preferences' | 'shown' | 'seen' | 'focus' | 'asked' | 'viewing' | 'last_intent' | 'language' | 'greeted'
  >
  undecided: Pick<Heard['undecided'][number], 'id' | 'kind' | 'text' | 'payload'>[]
  past: Pick<Heard['past'][number], 'direction' | 'author' | 'text'>[]
}

export const titleOf = (listing: Pick<Listing, 'title' | 'titleAr' | 'projectName' | 'propertyType'>) =>
  listing.title ?? listing.titleAr ?? listing.projectName ?? listing.propertyType
