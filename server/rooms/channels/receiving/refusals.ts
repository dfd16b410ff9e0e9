import { errorFields } from '#ground/log'
import type { Means } from '#ground/means'
import type { KnownConnection } from '../connections/known-connections.ts'
import { countDeliveries } from './delivery-counts.ts'

const pending = new Map<string, { organization: string; count: number }>()

/** Counts a webhook whose signature did not hold. Counted in memory and written at most once a second: a flood of forgeries costs no database. */
export function countRefusal(means: Means, connection: KnownConnection) {
  const known = pending.get(connection.id)
  if (known) {
    known.count++
    return
  }
  pending.set(connection.id, { organization: connection.organization, count: 1 })
  const timer = setTimeout(() => {
    const refused = pending.get(connection.id)
    pending.delete(connection.id)
    if (!refused) return
    means.log.warn('webhooks with a wrong signature were refused', {
      organization: refused.organization,
      connection: connection.id,
      count: refused.count,
    })
    void means.scope
      .inside(refused.organization, { kind: 'system' }, inside => countDeliveries(inside, connection.id, { refused: refused.count }))
      .catch(error => means.log.warn('refused webhooks could not be counted', errorFields(error)))
  }, 1000)
  timer.unref()
}
