import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import type { ChannelAbilities } from '#ports/channel-adapter'
import type { Adapters } from './adapters.ts'

/** What the channel of a connection can carry. */
export async function abilitiesOf(inside: Inside, adapters: Adapters, connectionId: string): Promise<ChannelAbilities> {
  const row = await inside.db.selectFrom('connections').select('provider').where('id', '=', connectionId).executeTakeFirst()
  if (!row) throw notFound('connection')
  return adapters.get(row.provider).can
}

/** The same for a member who wants to write now: outside the reply window it is refused before anything is stored or sent. */
export async function openAbilities(
  inside: Inside,
  adapters: Adapters,
  conversation: { connection_id: string; window_expires_at: Date | null },
): Promise<ChannelAbilities> {
  const can = await abilitiesOf(inside, adapters, conversation.connection_id)
  if (can.windowHours !== null && !(conversation.window_expires_at && conversation.window_expires_at > inside.now))
    throw new Refusal('conflict', 'The reply window of this channel is closed. Send an approved template, or wait until they write.', {
      name: 'window-closed',
    })
  return can
}
