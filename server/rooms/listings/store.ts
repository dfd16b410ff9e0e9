import { sql } from 'kysely'
import type { ListingInput } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { rowOf, type TableRow, toPlanRows } from './row.ts'

export interface WrittenRow {
  id: string
  identity: string | null
  input: ListingInput
  row: TableRow
  /** It may be in the tables already, with plans. */
  replaces: boolean
}

/** A row ready to be written; `id` when it replaces a listing. */
export const prepare = (
  input: ListingInput,
  market: 'egypt' | 'north_cyprus',
  known: { id?: string; identity?: string } = {},
): WrittenRow => ({
  id: known.id ?? newId(),
  identity: known.identity ?? (input.externalId ? `code ${input.externalId}` : null),
  input,
  row: rowOf(input, market),
  replaces: known.id !== undefined,
})

const columns = [
  'external_id text',
  'status text',
  'purpose text',
  'property_type text',
  'title text',
  'title_ar text',
  'project_slug text',
  'project_name text',
  'project_name_ar text',
  'developer_name text',
  'developer_name_ar text',
  'city text',
  'district text',
  'address text',
  'latitude float8',
  'longitude float8',
  'place text',
  'price_minor bigint',
  'currency text',
  'period text',
  'price_per_meter_minor bigint',
  'cash_discount_percent float8',
  'maintenance_percent float8',
  'area float8',
  'garden_area float8',
  'bedrooms int',
  'bathrooms int',
  'floors int',
  'floor int',
  'finishing text',
  'furnished boolean',
  'amenities text[]',
  'mortgage boolean',
  'ready_to_move boolean',
  'delivery_date date',
  'min_term_months int',
  'deposit_months float8',
  'nearby jsonb',
  'description text',
  'images text[]',
  'documents text[]',
  'video_url text',
  'tour_url text',
  'warnings text[]',
]
const names = columns.map(column => column.split(' ')[0] as keyof TableRow)
const list = sql.raw(names.join(', '))
const shape = sql.raw([...columns, 'id uuid', 'identity text', 'words text', 'embedding text', 'content_hash text'].join(', '))
const assignments = sql.raw(names.map(name => `${name} = excluded.${name}`).join(', '))

/**
 * Writes many listings in one statement, new ones and replacements alike (same id = replacement). Projects and shelves come first, plans last.
 * Costs by the number of rows, not by the size of the table.
 */
export async function writeListings(inside: Inside, rows: WrittenRow[], importId: string | null = null) {
  if (rows.length === 0) return
  await writeProjects(inside, rows)
  await writeShelves(inside, rows)
  const json = JSON.stringify(rows.map(told))
  await sql`
    insert into listings (id, identity, ${list}, search, embedding, content_hash, import_id, created_at, updated_at)
    select id, identity, ${list}, array_to_tsvector(string_to_array(words, ' ')), decode(embedding, 'base64'), decode(content_hash, 'base64'), ${importId}::uuid, ${inside.now}, ${inside.now}
    from json_to_recordset(${json}::json) as told(${shape})
    on conflict (org_id, id) do update set ${assignments}, identity = coalesce(excluded.identity, listings.identity), search = excluded.search, embedding = excluded.embedding, content_hash = excluded.content_hash,
      version = listings.version + 1, deleted_at = null, updated_at = excluded.updated_at
  `.execute(inside.db)
  await writePlans(inside, rows)
}

/** What is not known is left out: it arrives as null, and a sheet's rows are mostly gaps. */
function told({ id, identity, row }: WrittenRow): Record<string, unknown> {
  const known: Record<string, unknown> = { id, identity: identity ?? undefined, words: lexemesOf(row.words) }
  for (const name of names) known[name] = row[name] ?? undefined
  known.nearby = JSON.parse(row.nearby)
  known.embedding = row.embedding.toString('base64')
  known.content_hash = row.content_hash.toString('base64')
  return known
}

/** Words as questions are cut into words; without a parser in between, which would keep an address or a number with its signs as one. */
const lexemesOf = (words: string) => [...new Set(words.match(/[\p{L}\p{N}]+/gu))].join(' ')

async function writeProjects(inside: Inside, rows: WrittenRow[]) {
  const projects = new Map(rows.flatMap(({ row }) => (row.project_slug && row.project_name ? [[row.project_slug, row] as const] : [])))
  if (projects.size === 0) return
  const json = [...projects.values()].map(row => ({
    slug: row.project_slug,
    name: row.project_name,
    name_ar: row.project_name_ar,
    developer_name: row.developer_name,
    developer_name_ar: row.developer_name_ar,
  }))
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
  const shelves = new Map(
    rows.map(({ row }) => [
      `${row.place} ${row.property_type} ${row.purpose}`,
      { place: row.place, property_type: row.property_type, purpose: row.purpose },
    ]),
  )
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
