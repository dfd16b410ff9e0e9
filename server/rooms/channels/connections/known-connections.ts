import type { Means } from '#ground/means'
import type { ChannelAdapter } from '#ports/channel-adapter'
import type { Adapters } from './adapters.ts'
import { openSettings } from './sealed-settings.ts'

export interface KnownConnection {
  organization: string
  id: string
  adapter: ChannelAdapter
  settings: unknown
  enabled: boolean
}

/** A change made in another process is seen after this long; one made here, at once. */
const believedMs = 5000

/** Connections by the key of their webhook, or by account ids named in a body nobody has verified yet. Looked up at the door, opened, kept a moment. */
export function knownConnections(means: Means, adapters: Adapters) {
  const byKey = new Map<string, { connection: KnownConnection | undefined; until: number }>()

  const open = (row: Record<string, unknown>): KnownConnection => ({
    organization: row.org_id as string,
    id: row.id as string,
    adapter: adapters.get(row.provider as string),
    settings: openSettings(means.seal, row as { org_id: string; id: string; settings_sealed: Buffer }),
    enabled: row.status !== 'disabled',
  })

  return {
    async byKey(key: string): Promise<KnownConnection | undefined> {
      const now = Date.now()
      const known = byKey.get(key)
      if (known && known.until > now) return known.connection
      const [row] = /^[\w-]{16,64}$/.test(key)
        ? await means.door.look('select org_id, id, provider, key, settings_sealed, status from connections where key = $1', [key])
        : []
      const connection = row ? open(row) : undefined
      if (byKey.size > 5000) byKey.clear()
      byKey.set(key, { connection, until: now + believedMs })
      return connection
    },
    async byAccounts(ids: string[]): Promise<KnownConnection[]> {
      if (ids.length === 0) return []
      const rows = await means.door.look(
        'select org_id, id, provider, key, settings_sealed, status from connections where account_ids && $1::text[] limit 20',
        [ids.slice(0, 20)],
      )
      return rows.map(open)
    },
    forget: () => byKey.clear(),
  }
}
export type KnownConnections = ReturnType<typeof knownConnections>
