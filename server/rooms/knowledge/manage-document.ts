import type { DocumentView } from '#contracts/knowledge'
import type { Inside, Outside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { noteLoose, removeLoose } from '#ground/loose-files'
import type { Means } from '#ground/means'
import { audit } from '#rooms/organizations'
import { viewDocument } from './find.ts'
import { lockDocument, removeDocument, rename } from './store.ts'
import { readAgain } from './upload-document.ts'

/** Citations from now on carry the new title. */
export async function renameDocument(inside: Inside, id: string, title: string): Promise<DocumentView> {
  const row = await rename(inside, id, title)
  if (!row) throw notFound('document')
  await audit(inside, 'document.renamed', { subject: id, detail: { title } })
  await inside.announce('document.changed', { documentId: id, state: row.state, done: row.pages_done, total: row.pages })
  return viewDocument(inside, id)
}

export async function retryDocument(inside: Inside, id: string): Promise<DocumentView> {
  const row = await lockDocument(inside, id)
  if (!row) throw notFound('document')
  if (row.state !== 'FAILED')
    throw new Refusal('conflict', 'Only a document that could not be read is tried again.', { name: 'not-failed' })
  await readAgain(inside, id)
  return viewDocument(inside, id)
}

/** From this instant nothing of it is quoted. The file goes after the row, by the sweep where nobody lived to do it here. */
export async function deleteDocument(outside: Outside, means: Means, id: string) {
  const gone = await outside.inside(async inside => {
    const row = await removeDocument(inside, id)
    if (!row) throw notFound('document')
    await noteLoose(inside, row.file_key)
    await audit(inside, 'document.deleted', { subject: id, detail: { title: row.title } })
    await inside.announce('document.changed', { documentId: id, state: 'deleted', done: 0, total: 0 })
    return row
  })
  await removeLoose(outside, means.files, gone.file_key)
}
