import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'
import type { ChannelAbilities } from '#ports/channel-adapter'
import type { Adapters } from './adapters.ts'

/** What the channel of a connection can carry. */
export async function abilitiesOf(inside: Inside, adapters: Adapters, connectionId: string): Promise<ChannelAbilities> {
  const row = await inside.db.selectFrom('connections').select('provider').where('id', '=', connectionId).executeTakeFirst()
  if (!row) throw notFound('connection')
  return adapters.get(row.provider).can
}
