import type { Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { newId } from '#ground/ids'
import type { Means } from '#ground/means'
import { DocumentProblem } from './reading/problem.ts'
import { kindOf } from './reading/read-document.ts'
import { readInWorker } from './reading/read-in-worker.ts'
import { beginReading, clearPassages, insertPassages, isOurs, lockDocument, markFailed, markProgress, markReady } from './store.ts'

/** Passages written in one transaction: a conversation never waits long behind them. */
const atOnce = 40
/** After so many broken-off readings it is the document's fault. */
const mostAttempts = 3
const progressEveryMs = 400
const betweenBatches = failpoint('document.between-batches')
const beforeReady = failpoint('document.before-ready')

/**
 * Reads a document in the background. Nothing of it is quoted before all of it is there; broken off, it is read again from the start.
 */
export async function readDocument(outside: Outside, means: Means, documentId: string, { attempt = 1 } = {}) {
  const reading = newId()
  const begun = await outside.inside(async inside => {
    const row = await lockDocument(inside, documentId)
    if (!row || (row.state !== 'RECEIVED' && row.state !== 'READING')) return undefined
    if (attempt > mostAttempts) {
      await clearPassages(inside, documentId)
      await markFailed(inside, documentId, 'gave-up')
      await inside.announce('document.changed', { documentId, state: 'FAILED', done: 0, total: 0 })
      return undefined
    }
    await beginReading(inside, documentId, reading)
    await inside.announce('document.changed', { documentId, state: 'READING', done: 0, total: 0 })
    return row
  })
  if (!begun) return
  try {
    const bytes = await means.files.read(outside.organization, begun.file_key)
    if (!bytes) throw new DocumentProblem('file-gone')
    const kind = kindOf(bytes)
    const progress = teller(outside, documentId, reading)
    const read = await readInWorker(bytes, progress.tell).finally(progress.end)
    for (let first = 0; first < read.passages.length; first += atOnce) {
      const batch = read.passages.slice(first, first + atOnce)
      const went = await outside.inside(async inside => {
        if (!(await isOurs(inside, documentId, reading))) return false
        await insertPassages(inside, documentId, batch, first)
        return true
      })
      if (!went) return
      await betweenBatches()
    }
    await beforeReady()
    await outside.inside(async inside => {
      if (!(await isOurs(inside, documentId, reading))) return
      await markReady(inside, documentId, { kind, pages: read.pages, textless: read.textless, passages: read.passages.length })
      await inside.announce('document.changed', { documentId, state: 'READY', done: read.pages, total: read.pages })
    })
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error
    await outside.inside(async inside => {
      if (!(await isOurs(inside, documentId, reading))) return
      await markFailed(inside, documentId, error.code)
      await inside.announce('document.changed', { documentId, state: 'FAILED', done: 0, total: 0 })
    })
  }
}

/** Writes down how far the reading is, now and then; one write at a time. */
function teller(outside: Outside, documentId: string, reading: string) {
  let writing: Promise<unknown> = Promise.resolve()
  let isWriting = false
  let toldAt = performance.now()
  return {
    tell(done: number, total: number) {
      if (isWriting || performance.now() - toldAt < progressEveryMs) return
      isWriting = true
      toldAt = performance.now()
      writing = outside
        .inside(async inside => {
          if (!(await isOurs(inside, documentId, reading))) return
          await markProgress(inside, documentId, { done, total })
          await inside.announce('document.changed', { documentId, state: 'READING', done, total })
        })
        // progress that could not be written is no reason to stop reading
        .catch(() => undefined)
        .finally(() => {
          isWriting = false
        })
    },
    end: () => writing,
  }
}
