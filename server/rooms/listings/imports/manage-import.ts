import { sql } from 'kysely'
import type { ImportView } from '#contracts/import'
import type { ListingInput } from '#contracts/listing'
import type { Inside, Outside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { newId } from '#ground/ids'
import type { Means } from '#ground/means'
import { audit, getOrganization } from '#rooms/organizations'
import { prepare, writeListings } from '../store.ts'
import { importListings } from './import-listings.ts'

/** An import may be taken back this long. */
const revertDays = 30

/** Keeps the file and rings for the import. Answers at once; the work is in the background. */
export async function startImport(outside: Outside, means: Means, file: { bytes: Buffer; name: string; dryRun: boolean }) {
  if (file.bytes.length === 0)
    throw new Refusal('invalid', 'The file is empty.', {
      status: 400,
      name: 'empty',
      errors: [{ pointer: '/file', message: 'The file is empty.', code: 'empty' }],
    })
  const fileKey = await means.files.keep(outside.organization, file.bytes)
  return outside.inside(inside => queueImport(inside, { fileName: cleanName(file.name), fileKey, dryRun: file.dryRun, total: 0 }))
}

async function queueImport(inside: Inside, asked: { fileName: string; fileKey: string; dryRun: boolean; total: number }) {
  const id = newId()
  await inside.db
    .insertInto('imports')
    .values({
      id,
      file_name: asked.fileName,
      file_key: asked.fileKey,
      dry_run: asked.dryRun,
      total: asked.total,
      member_id: inside.actor.kind === 'member' ? inside.actor.id : null,
      created_at: inside.now,
    })
    .execute()
  inside.enqueue(importsBell(inside, id))
  await audit(inside, asked.dryRun ? 'import.previewed' : 'import.started', { subject: id })
  await inside.announce('import.changed', { importId: id, state: 'queued', done: 0, total: asked.total })
  return { importId: id }
}

/** Imports of one organization run one after the other. */
export const importsBell = (inside: Inside, importId: string) => ({
  kind: 'import-listings',
  key: `import:${inside.organization}`,
  payload: { importId },
})

/** A name to show, never a path to open: no directories, no control or direction characters. */
const cleanName = (name: string) =>
  name
    .replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .split(/[\\/]/)
    .at(-1)
    ?.slice(-150) || 'sheet'

/** After a preview: the same file, for real. */
export async function confirmImport(inside: Inside, id: string) {
  const row = await getImport(inside, id)
  if (!row.dry_run || row.state !== 'done')
    throw new Refusal('conflict', 'Only a finished preview can be confirmed.', { name: 'not-a-preview' })
  return queueImport(inside, { fileName: row.file_name, fileKey: row.file_key, dryRun: false, total: row.total })
}

/** Stops an import. What was written stays, and can be taken back. */
export async function cancelImport(inside: Inside, id: string) {
  const row = await getImport(inside, id)
  if (row.state !== 'queued' && row.state !== 'running')
    throw new Refusal('conflict', 'This import has ended already.', { name: 'import-ended' })
  await inside.db.updateTable('imports').set({ state: 'cancelled', finished_at: inside.now }).where('id', '=', id).execute()
  await audit(inside, 'import.cancelled', { subject: id })
  await inside.announce('import.changed', { importId: id, state: 'cancelled', done: row.done, total: row.total })
}

/** Takes an import back as a whole: what it made goes, what it changed is as before. */
export async function revertImport(inside: Inside, id: string) {
  const row = await getImport(inside, id)
  if (row.dry_run || !['done', 'cancelled', 'failed'].includes(row.state))
    throw new Refusal('conflict', 'There is nothing to take back.', { name: 'not-revertible' })
  if (row.created_at.getTime() < inside.now.getTime() - revertDays * 86_400_000)
    throw new Refusal('conflict', `Imports can be taken back for ${revertDays} days.`, { name: 'too-old' })
  await sql`update listings set deleted_at = ${inside.now}, version = version + 1, updated_at = ${inside.now} where import_id = ${id} and deleted_at is null`.execute(
    inside.db,
  )
  const { market } = await getOrganization(inside)
  const changed = await inside.db
    .selectFrom('import_rows')
    .select(['listing_id', 'before'])
    .where('import_id', '=', id)
    .where('change', '=', 'changed')
    .execute()
  for (let at = 0; at < changed.length; at += 200)
    await writeListings(
      inside,
      changed
        .slice(at, at + 200)
        .flatMap(entry =>
          entry.listing_id && entry.before ? [prepare(entry.before as ListingInput, market as 'egypt', { id: entry.listing_id })] : [],
        ),
    )
  await inside.db.updateTable('imports').set({ state: 'reverted', finished_at: inside.now }).where('id', '=', id).execute()
  await audit(inside, 'import.reverted', { subject: id })
  await inside.announce('import.changed', { importId: id, state: 'reverted', done: row.done, total: row.total })
  await inside.announce('listings.imported', { importId: id })
}

async function getImport(inside: Inside, id: string) {
  const row = await inside.db.selectFrom('imports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound('import')
  return row
}

const shown = 500

export async function viewImport(inside: Inside, id: string): Promise<ImportView> {
  const row = await inside.db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('import')
  const rejected = await inside.db
    .selectFrom('import_rows')
    .selectAll()
    .where('import_id', '=', id)
    .where('change', '=', 'rejected')
    .orderBy('row')
    .limit(shown)
    .execute()
  const others = await inside.db
    .selectFrom('import_rows')
    .selectAll()
    .where('import_id', '=', id)
    .where('change', '!=', 'rejected')
    .orderBy('row')
    .limit(shown)
    .execute()
  return {
    ...summaryOf(row),
    rows: rejected.map(entry => ({ row: entry.row, errors: entry.errors as ImportView['rows'][number]['errors'] })),
    preview: [...others, ...rejected]
      .sort((a, b) => a.row - b.row)
      .slice(0, shown)
      .map(entry => ({
        row: entry.row,
        change: entry.change as 'new',
        title: entry.title,
        fields: entry.fields as ImportView['preview'][number]['fields'],
      })),
  }
}

type Row = Awaited<ReturnType<typeof getImport>>
const summaryOf = (row: Row): ImportView => ({
  id: row.id,
  fileName: row.file_name,
  dryRun: row.dry_run,
  state: row.state as ImportView['state'],
  reason: row.reason,
  total: row.total,
  done: row.done,
  created: row.created,
  updated: row.updated,
  unchanged: row.unchanged,
  rejected: row.rejected,
  columns: row.columns as ImportView['columns'],
  rows: [],
  preview: [],
  createdAt: row.created_at.toISOString(),
})

export async function listImports(inside: Inside, { limit }: { limit: number }) {
  const rows = await inside.db.selectFrom('imports').selectAll().orderBy('created_at', 'desc').limit(limit).execute()
  return { items: rows.map(summaryOf), nextCursor: null }
}

/** An import from the command line: started, done and told in one go. */
export async function runImport(
  outside: Outside,
  means: Means,
  file: { bytes: Buffer; name: string; dryRun: boolean },
): Promise<ImportView> {
  const { importId } = await startImport(outside, means, file)
  await importListings(outside, means, importId)
  return outside.inside(inside => viewImport(inside, importId))
}
