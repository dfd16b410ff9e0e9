import { sql } from 'kysely'
import type { ListingInput } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { cellNames, columns, type ReadyListing, readyListing } from './ready-listing.ts'
import { toPlanRows } from './row.ts'

export interface WrittenRow {
  id: string
  identity: string | null
  input: ListingInput
  ready: ReadyListing
  /** It may be in the tables already, with plans. */
  replaces: boolean
}

/** A row ready to be written; `id` when it replaces a listing, `ready` when somebody made it so already. */
export const prepare = (
  input: ListingInput,
  market: 'egypt' | 'north_cyprus',
  known: { id?: string; identity?: string; ready?: ReadyListing | undefined } = {},
): WrittenRow => ({
  id: known.id ?? newId(),
  identity: known.identity ?? (input.externalId ? `code ${input.externalId}` : null),
  input,
  ready: known.ready ?? readyListing(input, market),
  replaces: known.id !== undefined,
})

const list = sql.raw(cellNames.join(', '))
const shape = sql.raw([...columns, 'id uuid', 'identity text', 'words text', 'embedding text', 'content_hash text'].join(', '))
const assignments = sql.raw(cellNames.map(name => `${name} = excluded.${name}`).join(', '))

/**
 * Writes many listings in one statement, new ones and replacements alike (same id = replacement). Projects and shelves come first, plans last.
 * Costs by the number of rows, not by the size of the table.
 */
export async function writeListings(inside: Inside, rows: WrittenRow[], importId: string | null = null) {
  if (rows.length === 0) return
  await writeProjects(inside, rows)
  await writeShelves(inside, rows)
  const json = `[${rows.map(told)}]`
  await sql`
    insert into listings (id, identity, ${list}, search, embedding, content_hash, import_id, created_at, updated_at)
    select id, identity, ${list}, array_to_tsvector(string_to_array(words, ' ')), decode(embedding, 'base64'), decode(content_hash, 'base64'), ${importId}::uuid, ${inside.now}, ${inside.now}
    from json_to_recordset(${json}::json) as told(${shape})
    on conflict (org_id, id) do update set ${assignments}, identity = coalesce(excluded.identity, listings.identity), search = excluded.search, embedding = excluded.embedding, content_hash = excluded.content_hash,
      version = listings.version + 1, deleted_at = null, updated_at = excluded.updated_at
  `.execute(inside.db)
  await writePlans(inside, rows)
}

/** The cells as they were made, with the two that belong to this writing put in front. */
const told = ({ id, identity, ready }: WrittenRow) => `{"id":"${id}","identity":${JSON.stringify(identity)},${ready.cells.slice(1)}`

async function writeProjects(inside: Inside, rows: WrittenRow[]) {
  const projects = new Map(rows.flatMap(({ ready }) => (ready.project ? [[ready.project.slug, ready.project] as const] : [])))
  if (projects.size === 0) return
  const json = [...projects.values()]
  await sql`
    insert into projects (slug, name, name_ar, developer_name, developer_name_ar)
    select slug, name, name_ar, developer_name, developer_name_ar from jsonb_to_recordset(${JSON.stringify(json)}::jsonb)
      as told(slug text, name text, name_ar text, developer_name text, developer_name_ar text)
    where not exists (select from projects as same where same.slug = told.slug and same.name_ar is not distinct from coalesce(told.name_ar, same.name_ar)
      and same.developer_name is not distinct from coalesce(told.developer_name, same.developer_name)
      and same.developer_name_ar is not distinct from coalesce(told.developer_name_ar, same.developer_name_ar))
    order by slug
    on conflict (org_id, slug) do update set name_ar = coalesce(excluded.name_ar, projects.name_ar), developer_name = coalesce(excluded.developer_name, projects.developer_name),
      developer_name_ar = coalesce(excluded.developer_name_ar, projects.developer_name_ar)
    where projects.name_ar is distinct from coalesce(excluded.name_ar, projects.name_ar) or projects.developer_name is distinct from coalesce(excluded.developer_name, projects.developer_name)
      or projects.developer_name_ar is distinct from coalesce(excluded.developer_name_ar, projects.developer_name_ar)
  `.execute(inside.db)
}

async function writeShelves(inside: Inside, rows: WrittenRow[]) {
  const shelves = new Map(rows.map(({ ready: { shelf } }) => [`${shelf.place} ${shelf.property_type} ${shelf.purpose}`, shelf]))
  await sql`
    insert into listing_shelves (place, property_type, purpose)
    select place, property_type, purpose from jsonb_to_recordset(${JSON.stringify([...shelves.values()])}::jsonb) as told(place text, property_type text, purpose text)
    order by 1, 2, 3
    on conflict do nothing
  `.execute(inside.db)
}

async function writePlans(inside: Inside, rows: WrittenRow[]) {
  const replaced = rows.filter(row => row.replaces).map(row => row.id)
  if (replaced.length > 0) await sql`delete from payment_plans where listing_id = any(${replaced}::uuid[])`.execute(inside.db)
  const plans = rows.flatMap(({ id, input }) => toPlanRows(id, input.paymentPlans))
  if (plans.length === 0) return
  await sql`
    insert into payment_plans (listing_id, position, name, down_payment_percent, down_payment_minor, years, monthly_minor, description)
    select listing_id, position, name, down_payment_percent, down_payment_minor, years, monthly_minor, description
    from jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) as told(listing_id uuid, position int, name text, down_payment_percent float8, down_payment_minor bigint,
      years float8, monthly_minor bigint, description text)
  `.execute(inside.db)
}

/** Taken off the shelf, not out of the books: it can be put back, and conversations that named it still can say what it was. */
export async function markDeleted(inside: Inside, id: string, deleted: boolean): Promise<boolean> {
  const { numUpdatedRows } = await inside.db
    .updateTable('listings')
    .set(eb => ({ deleted_at: deleted ? inside.now : null, version: eb('version', '+', 1), updated_at: inside.now }))
    .where('id', '=', id)
    .where('deleted_at', deleted ? 'is' : 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
