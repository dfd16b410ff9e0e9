import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { assignIdentity, findByIdentities, learn } from './store.ts'

/** Who wrote, as a channel's adapter tells it. The phone is optional: a person may only have a username. */
export interface Person {
  identities: { kind: string; id: string }[]
  phone: string | null
  name: string | null
  username: string | null
}

export interface Recognized {
  contactId: string
  isNew: boolean
}

/** Finds the contact behind any of the identities, or makes one. Two first messages in one instant make one contact. */
export async function recognize(inside: Inside, connectionId: string, person: Person): Promise<Recognized> {
  const ids = person.identities.map(identity => identity.id)
  const known = await findByIdentities(inside, connectionId, ids)
  const contactId = known[0]?.contact_id ?? (await makeContact(inside, connectionId, person))
  for (const [rank, identity] of person.identities.entries())
    if (!known.some(row => row.external_id === identity.id)) await assignIdentity(inside, { connectionId, contactId, identity, rank })
  if (known.length > 0) await learn(inside, contactId, person)
  return { contactId, isNew: known.length === 0 }
}

async function makeContact(inside: Inside, connectionId: string, person: Person): Promise<string> {
  const contactId = newId()
  const [first] = person.identities
  if (!first) throw new TypeError('a person without any identity')
  // whoever comes second waits here for the first to commit, and then finds their contact
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${connectionId} ${first.id}`}, 0))`.execute(inside.db)
  const [known] = await findByIdentities(inside, connectionId, [first.id])
  if (known) return known.contact_id
  await inside.db
    .insertInto('contacts')
    .values({ id: contactId, name: person.name, phone: person.phone, username: person.username, created_at: inside.now })
    .execute()
  return contactId
}

/** The platform says an id became another: the person stays the same contact. */
export async function followIdentity(
  inside: Inside,
  connectionId: string,
  change: { previousId: string; person: Person },
): Promise<string | undefined> {
  const [known] = await findByIdentities(inside, connectionId, [change.previousId])
  if (!known) return undefined
  for (const [rank, identity] of change.person.identities.entries())
    await assignIdentity(inside, { connectionId, contactId: known.contact_id, identity, rank })
  await learn(inside, known.contact_id, change.person)
  return known.contact_id
}
