import type { Listing, ListingInput } from '#contracts/listing'
import { DatabaseError } from '#ground/db/engine'
import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { audit, getOrganization } from '#rooms/organizations'
import { getListing } from './find.ts'
import { markDeleted, prepare, writeListings } from './store.ts'

export async function createListing(inside: Inside, input: ListingInput): Promise<Listing> {
  return save(inside, input, undefined, 'listing.created')
}

/** Replaces a listing as told. `version` from If-Match: whoever saw an older one is told so instead of overwriting. */
export async function replaceListing(inside: Inside, id: string, input: ListingInput, version: number | undefined): Promise<Listing> {
  const before = await getListing(inside, id, { lock: true })
  if (version !== undefined && version !== before.version)
    throw new Refusal('conflict', 'Somebody changed this listing meanwhile. Load it again and look at what changed.', {
      status: 412,
      name: 'changed-meanwhile',
    })
  return save(inside, input, id, 'listing.changed')
}

async function save(inside: Inside, input: ListingInput, id: string | undefined, action: string) {
  const { market } = await getOrganization(inside)
  const written = prepare(input, market as 'egypt' | 'north_cyprus', id === undefined ? {} : { id })
  try {
    await writeListings(inside, [written])
  } catch (error) {
    if (error instanceof DatabaseError && (error.constraint === 'listings_external' || error.constraint === 'listings_identity'))
      throw new Refusal('conflict', 'Another listing has this code.', {
        errors: [{ pointer: '/externalId', message: 'Another listing has this code.', code: 'external-id-taken' }],
      })
    throw error
  }
  await audit(inside, action, { subject: written.id })
  await inside.announce('listing.changed', { listingId: written.id })
  return getListing(inside, written.id)
}

export async function deleteListing(inside: Inside, id: string) {
  if (!(await markDeleted(inside, id, true))) throw notFound('listing')
  await audit(inside, 'listing.deleted', { subject: id })
  await inside.announce('listing.changed', { listingId: id })
}

export async function restoreListing(inside: Inside, id: string): Promise<Listing> {
  if (!(await markDeleted(inside, id, false))) throw notFound('deleted listing')
  await audit(inside, 'listing.restored', { subject: id })
  await inside.announce('listing.changed', { listingId: id })
  return getListing(inside, id)
}
