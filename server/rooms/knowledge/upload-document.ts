import { createHash } from 'node:crypto'
import type { DocumentUploaded } from '#contracts/knowledge'
import type { Inside, Outside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { failpoint } from '#ground/failpoint'
import { newFileKey } from '#ground/files'
import { claimLoose, noteLoose, removeLoose } from '#ground/loose-files'
import type { Means } from '#ground/means'
import { audit } from '#rooms/organizations'
import { cleanName, mostDocuments, titleOf } from './document.ts'
import { countDocuments, documentByHash, viewDocument } from './find.ts'
import { insertDocument, markReceived } from './store.ts'

const afterKept = failpoint('document.after-kept')

/** Keeps a document and rings for its reading. Answers at once; the same file a second time is the first one. */
export async function uploadDocument(outside: Outside, means: Means, file: { bytes: Buffer; name: string }): Promise<DocumentUploaded> {
  if (file.bytes.length === 0) {
    const message = 'The file is empty.'
    throw new Refusal('invalid', message, { status: 400, name: 'empty', errors: [{ pointer: '/file', message, code: 'empty' }] })
  }
  const contentHash = createHash('sha256').update(file.bytes).digest()
  const fileKey = newFileKey()
  const before = await outside.inside(async inside => {
    const same = await again(inside, contentHash)
    if (!same) await noteLoose(inside, fileKey)
    return same
  })
  if (before) return before
  await means.files.keep(outside.organization, file.bytes, fileKey)
  await afterKept()
  const fileName = cleanName(file.name)
  const kept = await outside.inside(async inside => {
    const row = await insertDocument(inside, { title: titleOf(fileName), fileName, fileKey, bytes: file.bytes.length, contentHash })
    if (!row) return undefined
    if (!(await claimLoose(inside, fileKey))) throw new Refusal('unavailable', 'Keeping the file took too long. Upload it again.')
    ringFor(inside, row.id)
    await audit(inside, 'document.uploaded', { subject: row.id, detail: { title: row.title } })
    await inside.announce('document.changed', { documentId: row.id, state: row.state, done: 0, total: 0 })
    return viewDocument(inside, row.id)
  })
  if (kept) return { document: kept, isNew: true }
  await removeLoose(outside, means.files, fileKey)
  const first = await outside.inside(inside => again(inside, contentHash))
  if (!first) throw new Refusal('conflict', 'The same file was uploaded and removed in this moment. Upload it again.')
  return first
}

/** The same file: nothing is added. One that failed is tried again, because that is what whoever uploads it wants. */
async function again(inside: Inside, contentHash: Buffer): Promise<DocumentUploaded | undefined> {
  const row = await documentByHash(inside, contentHash)
  if (!row) {
    if ((await countDocuments(inside)) >= mostDocuments)
      throw new Refusal('conflict', `There are ${mostDocuments} documents already. Remove one first.`, { name: 'too-many-documents' })
    return undefined
  }
  if (row.state === 'FAILED') await readAgain(inside, row.id)
  return { document: await viewDocument(inside, row.id), isNew: false }
}

export async function readAgain(inside: Inside, id: string) {
  await markReceived(inside, id)
  ringFor(inside, id)
  await inside.announce('document.changed', { documentId: id, state: 'RECEIVED', done: 0, total: 0 })
}

export const bellOf = (id: string) => `document:${id}`

export const ringFor = (inside: Inside, id: string) =>
  inside.enqueue({ kind: 'read-document', key: bellOf(id), payload: { documentId: id }, single: true })
