import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { ofValidation } from '#ground/http/problem'
import type { Means } from '#ground/means'
import { audit } from '#rooms/organizations'
import type { Adapters } from './adapters.ts'
import { sealedPlace } from './sealed-settings.ts'

/**
 * Another key, other sites: all settings are said anew, because none is ever answered. The account stays the same one; another account is
 * another connection, or its customers' messages would be taken for those of this one.
 */
export async function changeSettings(inside: Inside, means: Means, adapters: Adapters, id: string, asked: unknown) {
  const row = await inside.db.selectFrom('connections').select(['provider', 'account_ids']).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('connection')
  const adapter = adapters.get(row.provider)
  const read = adapter.settings.safeParse(asked)
  if (!read.success) {
    const { status, detail, errors } = ofValidation(read.error.issues, '/settings')
    throw new Refusal('invalid', detail ?? '', { status, errors: errors ?? [] })
  }
  if (adapter.ownIds(read.data).join() !== row.account_ids.join())
    throw new Refusal('conflict', 'These are the settings of another account. Connect it as a new one.', { name: 'another-account' })
  await inside.db
    .updateTable('connections')
    .set({ settings_sealed: means.seal.seal(sealedPlace(inside.organization, id), JSON.stringify(read.data)) })
    .where('id', '=', id)
    .execute()
  await audit(inside, 'connection.settings-changed', { subject: id })
  await inside.announce('connection.changed', { connectionId: id })
}
