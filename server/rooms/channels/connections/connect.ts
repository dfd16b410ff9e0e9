import type { ConnectionBody } from '#contracts/connection'
import type { Inside, Outside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { newId, newSecret } from '#ground/ids'
import type { Means } from '#ground/means'
import { type ChannelAdapter, SendFailure } from '#ports/channel-adapter'
import { audit } from '#rooms/organizations'
import type { Adapters } from './adapters.ts'
import { connectionView } from './find.ts'
import { openSettings, sealedPlace } from './sealed-settings.ts'

/** Connects a channel account. Its settings are sealed at once and never answered. */
export async function connect(inside: Inside, means: Means, adapters: Adapters, asked: ConnectionBody) {
  const adapter = adapters.get(asked.provider)
  const id = newId()
  const settings = adapter.settings.parse(asked.settings)
  await inside.db
    .insertInto('connections')
    .values({
      id,
      provider: asked.provider,
      channel: adapter.channel,
      name: asked.name,
      key: newSecret(24),
      account_ids: adapter.ownIds(settings),
      status: newStatus(adapter),
      settings_sealed: means.seal.seal(sealedPlace(inside.organization, id), JSON.stringify(settings)),
      created_at: inside.now,
    })
    .execute()
  await audit(inside, 'connection.created', { subject: id, detail: { provider: asked.provider } })
  await inside.announce('connection.changed', { connectionId: id })
  return connectionView(inside, means, adapters, id)
}

/** A provider is waited for; our own page is open at once. */
const newStatus = (adapter: ChannelAdapter) => (adapter.path === null ? 'connected' : 'waiting')

/** Renames, closes or opens a connection. A closed one refuses webhooks and sends nothing. */
export async function changeConnection(
  inside: Inside,
  adapters: Adapters,
  id: string,
  asked: { name?: string | undefined; enabled?: boolean | undefined },
) {
  const row = await inside.db.selectFrom('connections').select('provider').where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('connection')
  await inside.db
    .updateTable('connections')
    .set({
      ...(asked.name ? { name: asked.name } : {}),
      ...(asked.enabled === undefined
        ? {}
        : { status: asked.enabled ? newStatus(adapters.get(row.provider)) : 'disabled', status_reason: null }),
    })
    .where('id', '=', id)
    .execute()
  await audit(inside, 'connection.changed', { subject: id, detail: { enabled: asked.enabled ?? null } })
  await inside.announce('connection.changed', { connectionId: id })
}

export async function markConnection(inside: Inside, id: string, status: 'connected' | 'broken', reason: string | null) {
  const row = await inside.db
    .updateTable('connections')
    .set({ status, status_reason: reason })
    .where('id', '=', id)
    .where('status', '!=', 'disabled')
    .where(eb => eb.or([eb('status', '!=', status), eb('status_reason', 'is distinct from', reason)]))
    .returning('id')
    .executeTakeFirst()
  if (row) await inside.announce('connection.changed', { connectionId: id })
}

/** Asks the provider whether the credentials work, and keeps the answer. */
export async function probeConnection(outside: Outside, means: Means, adapters: Adapters, id: string) {
  const row = await outside.inside(inside => inside.db.selectFrom('connections').selectAll().where('id', '=', id).executeTakeFirst())
  if (!row) throw notFound('connection')
  const adapter = adapters.get(row.provider)
  if (!adapter.probe) throw new Refusal('conflict', 'This provider has nothing to ask.', { name: 'no-probe' })
  try {
    await adapter.probe(outside.http, openSettings(means.seal, row))
    await outside.inside(inside => markConnection(inside, id, 'connected', null))
  } catch (error) {
    if (!(error instanceof SendFailure)) throw error
    await outside.inside(inside => markConnection(inside, id, 'broken', error.class))
  }
}

/** The demo's emulators may stand elsewhere after a restart: its connection of that provider learns where. */
export async function repoint(inside: Inside, means: Means, adapters: Adapters, asked: ConnectionBody) {
  const row = await inside.db
    .selectFrom('connections')
    .select('id')
    .where('provider', '=', asked.provider)
    .orderBy('created_at')
    .executeTakeFirst()
  if (!row) return connect(inside, means, adapters, asked)
  const settings = adapters.get(asked.provider).settings.parse(asked.settings)
  await inside.db
    .updateTable('connections')
    .set({ settings_sealed: means.seal.seal(sealedPlace(inside.organization, row.id), JSON.stringify(settings)) })
    .where('id', '=', row.id)
    .execute()
  await inside.announce('connection.changed', { connectionId: row.id })
  return connectionView(inside, means, adapters, row.id)
}
