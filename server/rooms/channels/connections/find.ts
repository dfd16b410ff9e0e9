import { sql } from 'kysely'
import type { ConnectionView } from '#contracts/connection'
import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'
import type { Means } from '#ground/means'
import { addressesOf } from '../sending/addresses.ts'
import type { Adapters } from './adapters.ts'

/** Connections as members see them: never their settings, always how they fare. */
export async function listConnections(
  inside: Inside,
  means: Means,
  adapters: Adapters,
  only?: string,
): Promise<{ items: ConnectionView[]; nextCursor: null }> {
  let query = inside.db.selectFrom('connections').selectAll().orderBy('created_at').limit(200)
  if (only) query = query.where('id', '=', only)
  const rows = await query.execute()
  const ids = rows.map(row => row.id)
  const health = ids.length > 0 ? await healthOf(inside, ids) : new Map()
  return {
    items: rows.map(row => ({
      id: row.id,
      provider: row.provider,
      name: row.name,
      ...addressesOf(means, adapters.get(row.provider), row),
      status: row.status as ConnectionView['status'],
      statusReason: row.status_reason,
      health: health.get(row.id),
      createdAt: row.created_at.toISOString(),
    })),
    nextCursor: null,
  }
}

export async function connectionView(inside: Inside, means: Means, adapters: Adapters, id: string): Promise<ConnectionView> {
  const { items } = await listConnections(inside, means, adapters, id)
  if (!items[0]) throw notFound('connection')
  return items[0]
}

async function healthOf(inside: Inside, ids: string[]): Promise<Map<string, ConnectionView['health']>> {
  const day = new Date(inside.now.getTime() - 86_400_000)
  const { rows } = await sql<Record<string, number | string | Date | null>>`
    select c.id, c.last_event_at,
      (select coalesce(sum(n.received), 0) from delivery_counts n where n.connection_id = c.id and n.hour > ${day}) as unpacked,
      (select count(*) from quarantined_items q where q.connection_id = c.id and q.received_at > ${day}) as quarantined,
      (select coalesce(sum(n.refused), 0) from delivery_counts n where n.connection_id = c.id and n.hour > ${day}) as refused,
      (select count(*) from messages m where m.connection_id = c.id and m.state = 'failed' and m.direction = 'outbound' and m.created_at > ${day}) as failed,
      (select count(*) from deliveries d where d.connection_id = c.id and d.unpacked_at is null) as backlog,
      (select min(d.received_at) from deliveries d where d.connection_id = c.id and d.unpacked_at is null) as oldest
    from connections c where c.id = any(${ids}::uuid[])
  `.execute(inside.db)
  return new Map(
    rows.map(row => [
      row.id as string,
      {
        lastEventAt: row.last_event_at ? (row.last_event_at as Date).toISOString() : null,
        received24h: Number(row.unpacked) + Number(row.backlog),
        quarantined24h: Number(row.quarantined),
        refusedSignatures24h: Number(row.refused),
        failedSends24h: Number(row.failed),
        backlog: Number(row.backlog),
        oldestBacklogSeconds: row.oldest ? Math.max(0, (inside.now.getTime() - (row.oldest as Date).getTime()) / 1000) : null,
      },
    ]),
  )
}

export async function listQuarantine(inside: Inside, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  let query = inside.db
    .selectFrom('quarantined_items')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (cursor) query = query.where('id', '<', Number(cursor) || 0)
  const rows = await query.execute()
  return {
    items: rows.slice(0, limit).map(row => ({
      id: String(row.id),
      connectionId: row.connection_id,
      reason: row.reason,
      detail: row.detail,
      excerpt: row.excerpt,
      receivedAt: row.received_at.toISOString(),
    })),
    nextCursor: rows.length > limit ? String(rows[limit - 1]!.id) : null,
  }
}
