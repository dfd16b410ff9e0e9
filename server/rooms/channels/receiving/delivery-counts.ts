import type { Inside } from '#ground/db/scope'

/** What came from a provider and what was refused, by the hour: the health of a connection. */
export async function countDeliveries(
  inside: Inside,
  connectionId: string,
  { received = 0, refused = 0 }: { received?: number; refused?: number },
) {
  const hour = new Date(Math.floor(inside.now.getTime() / 3_600_000) * 3_600_000)
  await inside.db
    .insertInto('delivery_counts')
    .values({ connection_id: connectionId, hour, received, refused })
    .onConflict(conflict =>
      conflict.constraint('delivery_counts_pkey').doUpdateSet(eb => ({
        received: eb('delivery_counts.received', '+', received),
        refused: eb('delivery_counts.refused', '+', refused),
      })),
    )
    .execute()
}
