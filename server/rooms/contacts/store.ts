import type { Inside } from '#ground/db/scope'
import type { Person } from './recognize.ts'

export async function findByIdentities(inside: Inside, connectionId: string, ids: string[]) {
  if (ids.length === 0) return []
  return inside.db
    .selectFrom('identities')
    .select(['contact_id', 'external_id', 'kind'])
    .where('connection_id', '=', connectionId)
    .where('external_id', 'in', ids)
    .orderBy('rank')
    .execute()
}

export async function assignIdentity(
  inside: Inside,
  row: { connectionId: string; contactId: string; identity: { kind: string; id: string }; rank: number },
) {
  await inside.db
    .insertInto('identities')
    .values({
      connection_id: row.connectionId,
      external_id: row.identity.id,
      kind: row.identity.kind,
      contact_id: row.contactId,
      rank: row.rank,
      created_at: inside.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Keeps what a person now says of themselves; what they no longer say stays. Writes only when something is new. */
export async function learn(inside: Inside, contactId: string, person: Person) {
  const { name, phone, username } = person
  if (name === null && phone === null && username === null) return
  await inside.db
    .updateTable('contacts')
    .set(eb => ({
      name: eb.fn.coalesce(eb.val(name), 'name'),
      phone: eb.fn.coalesce(eb.val(phone), 'phone'),
      username: eb.fn.coalesce(eb.val(username), 'username'),
    }))
    .where('id', '=', contactId)
    .where(eb =>
      eb.or([
        ...(name === null ? [] : [eb('name', 'is distinct from', name)]),
        ...(phone === null ? [] : [eb('phone', 'is distinct from', phone)]),
        ...(username === null ? [] : [eb('username', 'is distinct from', username)]),
      ]),
    )
    .execute()
}
