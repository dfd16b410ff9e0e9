import type { Outside } from '#ground/db/scope'
import { HttpFailure } from '#ground/http-client'
import type { Means } from '#ground/means'
import { SendFailure } from '#ports/channel-adapter'
import type { Adapters } from '../connections/adapters.ts'
import { openSettings } from '../connections/sealed-settings.ts'

/** Tells the customer that their message was read and is being answered. A courtesy: when it fails, nothing is lost. */
export async function showTyping(outside: Outside, means: Means, adapters: Adapters, asked: { connectionId: string; providerId: string }) {
  const connection = await outside.inside(inside =>
    inside.db
      .selectFrom('connections')
      .selectAll()
      .where('id', '=', asked.connectionId)
      .where('status', '!=', 'disabled')
      .executeTakeFirst(),
  )
  if (!connection) return
  const adapter = adapters.get(connection.provider)
  if (!adapter.can.typing || !adapter.markRead) return
  try {
    await adapter.markRead(outside.http, openSettings(means.seal, connection), { providerId: asked.providerId, typing: true })
  } catch (error) {
    if (!(error instanceof SendFailure || error instanceof HttpFailure)) throw error
    means.log.debug('typing could not be shown', { connection: connection.id, reason: error.message })
  }
}
