import { DatabaseError, DatabaseUnavailable } from '#ground/db/engine'
import type { Inside, Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { Later } from '#ground/jobs/later'
import { errorFields } from '#ground/log'
import type { Means } from '#ground/means'
import { withTrace } from '#ground/trace'
import type { ChannelAdapter, InboundItem } from '#ports/channel-adapter'
import type { Adapters } from '../connections/adapters.ts'
import { openSettings } from '../connections/sealed-settings.ts'
import { applyItem } from './apply-item.ts'
import { countDeliveries } from './delivery-counts.ts'

const page = 50
const beforeItem = failpoint('unpack.before-item')
const afterItem = failpoint('unpack.after-item')

/**
 * Reads the waiting deliveries of one connection, in the order they came. One transaction per item: an odd one spoils no other,
 * and is kept where a person sees it. Done twice it changes nothing.
 */
export async function unpackDeliveries(
  outside: Outside,
  means: Means,
  adapters: Adapters,
  connectionId: string,
  stopping: () => boolean = () => false,
) {
  const connection = await outside.inside(inside =>
    inside.db.selectFrom('connections').selectAll().where('id', '=', connectionId).executeTakeFirst(),
  )
  if (!connection) return
  const adapter = adapters.get(connection.provider)
  const settings = openSettings(means.seal, connection)
  for (;;) {
    const deliveries = await outside.inside(inside =>
      inside.db
        .selectFrom('deliveries')
        .select(['id', 'raw', 'trace', 'received_at'])
        .where('connection_id', '=', connectionId)
        .where('unpacked_at', 'is', null)
        .orderBy('id')
        .limit(page)
        .execute(),
    )
    let unpacked = 0
    try {
      for (const delivery of deliveries) {
        if (stopping()) throw new Later(0)
        await withTrace(delivery.trace, () =>
          unpackOne(outside, means, {
            adapter,
            settings,
            connection: { id: connectionId, accountIds: connection.account_ids, status: connection.status },
            delivery,
          }),
        )
        unpacked++
      }
    } finally {
      if (unpacked > 0) await outside.inside(inside => sawEvents(inside, connectionId, unpacked))
    }
    if (deliveries.length < page) break
  }
}

/** What the health of a connection tells. A process killed in the middle of a page leaves that page uncounted. */
async function sawEvents(inside: Inside, connectionId: string, received: number) {
  await inside.db
    .updateTable('connections')
    .set(eb => ({
      last_event_at: inside.now,
      status: eb.case().when('status', '=', 'waiting').then('connected').else(eb.ref('status')).end(),
    }))
    .where('id', '=', connectionId)
    .execute()
  await countDeliveries(inside, connectionId, { received })
}

interface Unpacking {
  adapter: ChannelAdapter
  settings: unknown
  connection: { id: string; accountIds: string[]; status: string }
  delivery: { id: number; raw: Buffer; trace: string; received_at: Date }
}

async function unpackOne(outside: Outside, means: Means, { adapter, settings, connection, delivery }: Unpacking) {
  const items = adapter.decode(settings, delivery.raw)
  const done = (inside: Inside) =>
    inside.db.updateTable('deliveries').set({ unpacked_at: inside.now }).where('id', '=', delivery.id).execute()
  if (items.length === 0) await outside.inside(done)
  for (const [position, item] of items.entries()) {
    const last = position === items.length - 1
    await beforeItem()
    try {
      await outside.inside(async inside => {
        await apply(inside, adapter, connection, delivery, item, position)
        if (last) await done(inside)
      })
    } catch (error) {
      if (mayPass(error)) throw error
      // ours or the data's fault: keep it where a person sees it, and go on with its neighbours
      means.log.error('an item of a delivery could not be taken in', {
        delivery: delivery.id,
        connection: connection.id,
        ...errorFields(error),
      })
      await outside.inside(async inside => {
        await quarantine(inside, connection.id, delivery, position, {
          reason: 'failed',
          detail: error instanceof DatabaseError ? error.code : 'unexpected',
          payload: item,
        })
        if (last) await done(inside)
      })
    }
    await afterItem()
  }
}

/** The database was away or two transactions met: the same item again may well pass. */
const mayPass = (error: unknown) =>
  error instanceof DatabaseUnavailable || (error instanceof DatabaseError && ['40001', '40P01', '55P03', '57014'].includes(error.code))

async function apply(
  inside: Inside,
  adapter: ChannelAdapter,
  connection: Unpacking['connection'],
  delivery: Unpacking['delivery'],
  item: InboundItem,
  position: number,
) {
  if (item.accountId !== null && !connection.accountIds.includes(item.accountId) && connection.accountIds.length > 0)
    return quarantine(inside, connection.id, delivery, position, {
      reason: 'foreign-account',
      detail: `for ${item.accountId.slice(0, 60)}`,
      payload: item,
    })
  if (item.type === 'unreadable')
    return quarantine(inside, connection.id, delivery, position, { reason: item.reason, detail: item.detail, payload: item.payload })
  await applyItem(inside, adapter, connection.id, item)
}

async function quarantine(
  inside: Inside,
  connectionId: string,
  delivery: Unpacking['delivery'],
  position: number,
  odd: { reason: string; detail: string; payload: unknown },
) {
  await inside.db
    .insertInto('quarantined_items')
    .values({
      connection_id: connectionId,
      delivery_id: delivery.id,
      position,
      reason: odd.reason.slice(0, 100),
      detail: storable(odd.detail).slice(0, 500),
      excerpt: excerptOf(odd.payload),
      received_at: delivery.received_at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await inside.announce('delivery.quarantined', { connectionId })
}

/** PostgreSQL holds neither NUL nor half a surrogate pair; the raw delivery keeps them. */
const storable = (text: string) => text.replaceAll('\u0000', '').toWellFormed()

function excerptOf(payload: unknown): string {
  try {
    return storable(typeof payload === 'string' ? payload : (JSON.stringify(payload) ?? '')).slice(0, 2000)
  } catch {
    return ''
  }
}
