import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'
import { findByIdentities } from './store.ts'

export async function getContact(inside: Inside, id: string) {
  const contact = await inside.db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!contact) throw notFound('contact')
  return contact
}

/** Who this connection knows by that id; undefined when nobody. */
export async function contactBehind(inside: Inside, connectionId: string, externalId: string): Promise<string | undefined> {
  const [known] = await findByIdentities(inside, connectionId, [externalId])
  return known?.contact_id
}

/** Strongest first: what a channel should address a message to. */
export async function identitiesOf(inside: Inside, contactId: string) {
  return inside.db
    .selectFrom('identities')
    .innerJoin('connections', 'connections.id', 'identities.connection_id')
    .select(['identities.connection_id', 'identities.external_id', 'identities.kind', 'connections.channel'])
    .where('identities.contact_id', '=', contactId)
    .orderBy('identities.rank')
    .orderBy('identities.created_at')
    .execute()
}
