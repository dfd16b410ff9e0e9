import { sql } from 'kysely'
import type { ListingInput } from '#contracts/listing'
import { ListingInput as ListingShape } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { withPlans } from '../find.ts'
import type { Outcome } from '../reading/index.ts'
import { readyListing } from '../ready-listing.ts'
import { toListing } from '../row.ts'
import { prepare, writeListings } from '../store.ts'

type Read = Extract<Outcome, { kind: 'listing' }>

/** New rows kept for the preview; changed and rejected ones are all kept. */
const previewed = 200

/**
 * Takes one batch of a sheet's rows in: what is new, what changed and from what, what stays, what is refused and why.
 * A dry run does everything but write listings. Answers how many are new; undefined when somebody cancelled meanwhile.
 */
export async function takeRows(
  inside: Inside,
  importId: string,
  outcomes: Outcome[],
  market: 'egypt' | 'north_cyprus',
): Promise<{ fresh: number } | undefined> {
  // A power cut may take back the last batches, and with them where the import stood: it goes on from there. What ends an import is on disk, and all before it.
  await sql`set local synchronous_commit to off`.execute(inside.db)
  const job = await inside.db
    .selectFrom('imports')
    .select(['state', 'dry_run', 'created', 'done', 'total'])
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  if (job?.state !== 'running') return undefined
  const columns = outcomes.find(outcome => outcome.kind === 'columns')
  const size = outcomes.find(outcome => outcome.kind === 'size')
  const read = outcomes
    .filter(outcome => outcome.kind === 'listing')
    .map(row => ({ ...row, ready: row.ready ?? readyListing(row.listing, market) }))
  const rejected = outcomes.filter(outcome => outcome.kind === 'rejected')
  const known = await knownRows(inside, read)
  const fresh = read.filter(row => !known.has(row.identity))
  const changed = read.flatMap(row => {
    const before = known.get(row.identity)
    return before && (before.deleted || before.hash.toString('base64') !== row.ready.hash) ? [{ row, before }] : []
  })
  const additions = job.dry_run ? [] : fresh.map(row => prepare(row.listing, market, { identity: row.identity, ready: row.ready }))
  if (!job.dry_run) {
    const replacements = changed.map(({ row, before }) =>
      prepare(row.listing, market, { id: before.id, identity: row.identity, ready: row.ready }),
    )
    // changed listings keep the import that made them; new ones carry this one, so that it can be taken back
    await writeListings(inside, replacements)
    await writeListings(inside, additions, importId)
  }
  await keepRows(inside, importId, [
    ...rejected.map(row => entry(row, 'rejected', { errors: row.errors })),
    ...changed.map(({ row, before }) =>
      entry(row, 'changed', {
        listing_id: before.id,
        before: before.input,
        fields: differences(before.input, row.listing),
        errors: row.notes,
      }),
    ),
    ...fresh.flatMap((row, index) =>
      job.created + index < previewed || row.notes.length > 0
        ? [entry(row, 'new', { listing_id: additions[index]?.id ?? null, errors: row.notes })]
        : [],
    ),
  ])
  const done = read.length + rejected.length
  await inside.db
    .updateTable('imports')
    .set(eb => ({
      position: eb('position', '+', outcomes.length),
      done: eb('done', '+', done),
      total: eb.fn('greatest', [eb.ref('total'), eb('done', '+', done), eb.val(size?.rows ?? 0)]),
      created: eb('created', '+', fresh.length),
      updated: eb('updated', '+', changed.length),
      unchanged: eb('unchanged', '+', read.length - fresh.length - changed.length),
      rejected: eb('rejected', '+', rejected.length),
      ...(columns ? { columns: JSON.stringify(columns.columns.map(({ header, field }) => ({ header, field: field ?? null }))) } : {}),
    }))
    .where('id', '=', importId)
    .execute()
  await inside.announce('import.changed', {
    importId,
    state: 'running',
    done: job.done + done,
    total: Math.max(job.total, size?.rows ?? 0, job.done + done),
  })
  return { fresh: fresh.length }
}

interface Known {
  id: string
  hash: Buffer
  deleted: boolean
  input: ListingInput
}

async function knownRows(inside: Inside, read: Read[]): Promise<Map<string, Known>> {
  if (read.length === 0) return new Map()
  const ids = await knownIds(inside, read)
  if (ids.length === 0) return new Map()
  const rows = await inside.db.selectFrom('listings').selectAll().where('id', 'in', ids).forUpdate().execute()
  const inputs = await withPlans(inside, rows, (row, plans) => inputOf(toListing(row, plans)))
  const known = new Map<string, Known>()
  for (const [index, row] of rows.entries()) {
    const entry = { id: row.id, hash: row.content_hash, deleted: row.deleted_at !== null, input: inputs[index]! }
    if (row.identity) known.set(row.identity, entry)
    if (row.external_id) known.set(`code ${row.external_id}`, entry)
  }
  return known
}

/** One look into an index a row (`offset 0` keeps it so): a database that has not counted a growing table yet would read all of it for each batch. */
async function knownIds(inside: Inside, read: Read[]): Promise<string[]> {
  const codes = read.flatMap(row => row.listing.externalId ?? [])
  const { rows } = await sql<{ id: string }>`
    select found.id from unnest(${read.map(row => row.identity)}::text[]) as told (identity)
      cross join lateral (select id from listings where listings.identity = told.identity offset 0) as found
    union
    select found.id from unnest(${codes}::text[]) as told (code)
      cross join lateral (select id from listings where listings.external_id = told.code offset 0) as found
  `.execute(inside.db)
  return rows.map(row => row.id)
}

const ownFields = Object.keys(ListingShape.shape)
/** What a brokerage told of a listing, without what we know about it. */
export const inputOf = (listing: object): ListingInput =>
  Object.fromEntries(Object.entries(listing).filter(([name]) => ownFields.includes(name))) as unknown as ListingInput

function differences(before: ListingInput, after: ListingInput) {
  const [a, b] = [flat(before), flat(after)]
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter(field => JSON.stringify(a.get(field)) !== JSON.stringify(b.get(field)))
    .map(field => ({ field, before: a.get(field) ?? null, after: b.get(field) ?? null }))
}

function flat(value: object, prefix = ''): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined || (Array.isArray(inner) && inner.length === 0)) continue
    if (typeof inner === 'object' && !Array.isArray(inner))
      for (const [path, deep] of flat(inner, `${prefix}${name}.`)) fields.set(path, deep)
    else fields.set(`${prefix}${name}`, inner)
  }
  return fields
}

interface ImportRow {
  sheet: string
  row: number
  change: 'new' | 'changed' | 'rejected'
  listing_id: string | null
  title: string
  before: ListingInput | null
  fields: unknown[]
  errors: unknown[]
}

const entry = (row: { sheet: string; row: number; title: string }, change: ImportRow['change'], what: Partial<ImportRow>): ImportRow => ({
  sheet: row.sheet.slice(0, 100),
  row: row.row,
  change,
  listing_id: null,
  title: row.title,
  before: null,
  fields: [],
  errors: [],
  ...what,
})

async function keepRows(inside: Inside, importId: string, rows: ImportRow[]) {
  if (rows.length === 0) return
  await inside.db
    .insertInto('import_rows')
    .values(
      rows.map(row => ({
        ...row,
        import_id: importId,
        title: row.title.slice(0, 300),
        before: row.before ? JSON.stringify(row.before) : null,
        fields: JSON.stringify(row.fields),
        errors: JSON.stringify(row.errors),
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
