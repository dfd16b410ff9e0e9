import type { Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import type { Means } from '#ground/means'
import { SheetProblem } from '#ground/sheets/index'
import { getOrganization } from '#rooms/organizations'
import { readListingsInWorker } from '../reading/index.ts'
import { takeRows } from './import-rows.ts'

/** Rows of one transaction, most and least. */
const most = 200
const least = 8
const betweenBatches = failpoint('import.between-batches')
const beforeDone = failpoint('import.before-done')

/**
 * Takes a sheet in, in the background: read in a thread of its own, written in small transactions, each with its progress.
 * Killed half-way it goes on where it was; the same rows again change nothing. `holdMs`: about as long as one transaction may take just now,
 * so that conversations do not wait behind it.
 */
export async function importListings(outside: Outside, means: Means, importId: string, { holdMs } = { holdMs: () => 100 }) {
  const begun = await outside.inside(async inside => {
    const row = await inside.db.selectFrom('imports').selectAll().where('id', '=', importId).forUpdate().executeTakeFirst()
    if (!row || (row.state !== 'queued' && row.state !== 'running')) return undefined
    await inside.db.updateTable('imports').set({ state: 'running' }).where('id', '=', importId).execute()
    return { row, organization: await getOrganization(inside) }
  })
  if (!begun) return
  const { row, organization } = begun
  const bytes = await means.files.read(outside.organization, row.file_key)
  if (!bytes) return fail(outside, importId, 'file-gone')
  const market = organization.market as 'egypt' | 'north_cyprus'
  const stopped = new AbortController()
  let behind = row.position
  // one batch is on its way to the tables while the next one's rows are made
  let writing: ReturnType<typeof timed> = Promise.resolve({ fresh: 0, rows: 0, ms: 0 })
  let rowsAtOnce = most / 4
  try {
    await readListingsInWorker(
      bytes,
      row.file_name,
      { currency: organization.currency as 'EGP', purpose: 'sale', market },
      async outcomes => {
        // what an earlier run took in is read again, because headers are, and not written again
        const fresh = outcomes.slice(behind)
        behind = Math.max(0, behind - outcomes.length)
        for (let at = 0; at < fresh.length; ) {
          const batch = fresh.slice(at, at + rowsAtOnce)
          at += batch.length
          const before = await writing
          if (!before) return stopped.abort(new Cancelled())
          if (before.rows > 0) rowsAtOnce = Math.round(Math.min(most, Math.max(least, (before.rows * holdMs()) / before.ms)))
          await betweenBatches()
          writing = outside.inside(inside => timed(batch.length, takeRows(inside, importId, batch, market)))
          // heard at the next batch, or below
          writing.catch(() => undefined)
        }
      },
      { signal: stopped.signal },
    )
    if (!(await writing)) return
  } catch (error) {
    if (error instanceof Cancelled) return
    await writing.catch(() => undefined)
    if (error instanceof SheetProblem) return fail(outside, importId, error.code)
    throw error
  }
  await beforeDone()
  await outside.inside(async inside => {
    const done = await inside.db
      .updateTable('imports')
      .set(eb => ({ state: 'done', finished_at: inside.now, total: eb.ref('done') }))
      .where('id', '=', importId)
      .where('state', '=', 'running')
      .returningAll()
      .executeTakeFirst()
    if (!done) return
    await inside.announce('import.changed', { importId, state: 'done', done: done.done, total: done.done })
    if (!done.dry_run) await inside.announce('listings.imported', { importId })
  })
}

class Cancelled extends Error {}

async function timed(rows: number, taking: ReturnType<typeof takeRows>) {
  const began = performance.now()
  const taken = await taking
  return taken && { fresh: taken.fresh, rows, ms: performance.now() - began }
}

async function fail(outside: Outside, importId: string, reason: string) {
  await outside.inside(async inside => {
    await inside.db.updateTable('imports').set({ state: 'failed', reason, finished_at: inside.now }).where('id', '=', importId).execute()
    await inside.announce('import.changed', { importId, state: 'failed', done: 0, total: 0 })
  })
}
