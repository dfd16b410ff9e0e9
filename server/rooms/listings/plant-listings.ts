import type { ListingInput } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { getOrganization } from '#rooms/organizations'
import { prepare, writeListings } from './store.ts'

/** Listings of the demo, with pictures that are drawn when they are first looked at. Answers ids by the brokerage's codes. */
export async function plantListings(
  inside: Inside,
  listings: ListingInput[],
  pictures: { id: string; recipe: object }[],
): Promise<Map<string, string>> {
  const { market } = await getOrganization(inside)
  const rows = listings.map(listing => prepare(listing, market as 'egypt' | 'north_cyprus'))
  if (pictures.length > 0)
    await inside.db
      .insertInto('pictures')
      .values(
        pictures.map(picture => ({
          id: picture.id,
          mime_type: 'image/jpeg',
          recipe: JSON.stringify(picture.recipe),
          created_at: inside.now,
        })),
      )
      .execute()
  await writeListings(inside, rows)
  return new Map(rows.flatMap(row => (row.input.externalId ? [[row.input.externalId, row.id] as const] : [])))
}
