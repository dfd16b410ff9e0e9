import { sql } from 'kysely'
import type { Listing, ListingQuery } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { toMinor } from '#ground/money'
import { placeAndChildren } from '#language/places'
import { fold } from '#language/text/normalise'
import type { ListingFacts } from '#language/types'
import { type ListingRow, type PlanRow, toFacts, toListing } from './row.ts'

export async function withPlans<T>(inside: Inside, rows: ListingRow[], make: (row: ListingRow, plans: PlanRow[]) => T): Promise<T[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const plans = await inside.db
    .selectFrom('payment_plans')
    .selectAll()
    .where('listing_id', 'in', ids)
    .orderBy('listing_id')
    .orderBy('position')
    .execute()
  const byListing = Map.groupBy(plans, plan => plan.listing_id)
  return rows.map(row => make(row, byListing.get(row.id) ?? []))
}

export async function getListing(inside: Inside, id: string, options: { deleted?: boolean; lock?: boolean } = {}): Promise<Listing> {
  let query = inside.db.selectFrom('listings').selectAll().where('id', '=', id)
  if (!options.deleted) query = query.where('deleted_at', 'is', null)
  if (options.lock) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  if (!row) throw notFound('listing')
  return (await withPlans(inside, [row], toListing))[0]!
}

/** Listings as facts, in the order asked for; sold, reserved and withdrawn ones included: an honest answer needs them. */
export async function factsOf(inside: Inside, ids: string[]): Promise<ListingFacts[]> {
  if (ids.length === 0) return []
  const rows = await inside.db
    .selectFrom('listings')
    .selectAll()
    .where('id', 'in', ids.slice(0, 50))
    .where('deleted_at', 'is', null)
    .execute()
  const facts = await withPlans(inside, rows, toFacts)
  return ids.flatMap(id => facts.find(fact => fact.id === id) ?? [])
}

/** Listings a customer named: by project or by the brokerage's own code. */
export async function factsNamed(
  inside: Inside,
  named: { projects: string[]; externalIds: string[] },
  limit: number,
): Promise<ListingFacts[]> {
  if (named.projects.length + named.externalIds.length === 0) return []
  const rows = await inside.db
    .selectFrom('listings')
    .selectAll()
    .where('deleted_at', 'is', null)
    .where(eb =>
      eb.or([
        ...(named.projects.length > 0 ? [eb('project_slug', 'in', named.projects)] : []),
        ...(named.externalIds.length > 0 ? [eb('external_id', 'in', named.externalIds)] : []),
      ]),
    )
    .orderBy(sql`status = 'available' desc, price_minor nulls last`)
    .limit(limit)
    .execute()
  return withPlans(inside, rows, toFacts)
}

/** Which of these spellings are codes of listings that are there, each as the brokerage writes it. */
export async function externalIdsAmong(inside: Inside, spellings: string[]): Promise<string[]> {
  if (spellings.length === 0) return []
  const rows = await inside.db
    .selectFrom('listings')
    .select('external_id')
    .where('external_id', 'in', spellings)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.flatMap(row => row.external_id ?? [])
}

interface Cursor {
  at: string
  id: string
}
const writeCursor = (cursor: Cursor) => Buffer.from(JSON.stringify([cursor.at, cursor.id])).toString('base64url')
function readCursor(text: string): Cursor {
  try {
    const [at, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    if (typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id)) return { at, id }
  } catch {}
  throw new Refusal('invalid', 'This cursor is not one of ours.', {
    status: 400,
    errors: [{ pointer: '/query/cursor', message: 'Not a cursor.' }],
  })
}

/** One page of the brokerage's listings, newest change first. */
export async function listListings(inside: Inside, asked: ListingQuery) {
  let query = inside.db
    .selectFrom('listings')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(asked.limit + 1)
  if (asked.status) query = query.where('status', '=', asked.status)
  if (asked.purpose) query = query.where('purpose', '=', asked.purpose)
  if (asked.propertyType) query = query.where('property_type', '=', asked.propertyType)
  if (asked.place) query = query.where('place', 'in', placeAndChildren(asked.place))
  if (asked.priceMin !== undefined) query = query.where('price_minor', '>=', toMinor(asked.priceMin))
  if (asked.priceMax !== undefined) query = query.where('price_minor', '<=', toMinor(asked.priceMax))
  if (asked.bedrooms !== undefined) query = query.where('bedrooms', '=', asked.bedrooms)
  if (asked.areaMin !== undefined) query = query.where('area', '>=', asked.areaMin)
  if (asked.areaMax !== undefined) query = query.where('area', '<=', asked.areaMax)
  if (asked.q) query = query.where(matchesWords(asked.q))
  if (asked.cursor) {
    const after = readCursor(asked.cursor)
    query = query.where(
      sql<boolean>`(updated_at, id) < (${after.at}::timestamptz, ${after.id}::uuid) or (updated_at = ${after.at}::timestamptz and id > ${after.id}::uuid)`,
    )
  }
  const rows = await query.execute()
  const last = rows.length > asked.limit ? rows[asked.limit - 1]! : undefined
  return {
    items: await withPlans(inside, rows.slice(0, asked.limit), toListing),
    nextCursor: last ? writeCursor({ at: last.updated_at.toISOString(), id: last.id }) : null,
  }
}

/** Every word must occur, the last one may be half typed. Folded as the index is, so alef and ya do not matter. */
function matchesWords(text: string) {
  const words =
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 8) ?? []
  if (words.length === 0) return sql<boolean>`false`
  return sql<boolean>`search @@ to_tsquery('simple', ${words.map(word => `'${word}':*`).join(' & ')})`
}
