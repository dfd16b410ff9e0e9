import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { indexWords } from '#language/passages/gist'
import type { Passage } from '#language/passages/split'
import type { DocumentRow } from './document.ts'
import type { DocumentKind } from './reading/read-document.ts'

export interface NewDocument {
  title: string
  fileName: string
  fileKey: string
  bytes: number
  contentHash: Buffer
}

/** Undefined when the same file is here already: two uploads at once are settled by the index. */
export function insertDocument(inside: Inside, document: NewDocument): Promise<DocumentRow | undefined> {
  return inside.db
    .insertInto('documents')
    .values({
      id: newId(),
      title: document.title,
      file_name: document.fileName,
      file_key: document.fileKey,
      bytes: document.bytes,
      content_hash: document.contentHash,
      member_id: inside.actor.kind === 'member' ? inside.actor.id : null,
      created_at: inside.now,
    })
    .onConflict(conflict => conflict.columns(['org_id', 'content_hash']).doNothing())
    .returningAll()
    .executeTakeFirst()
}

export const lockDocument = (inside: Inside, id: string) =>
  inside.db.selectFrom('documents').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** What a broken-off reading left half written. */
export async function clearPassages(inside: Inside, id: string) {
  await inside.db.deleteFrom('passage_words').where('document_id', '=', id).execute()
  await inside.db.deleteFrom('passages').where('document_id', '=', id).execute()
}

/** Begins a reading anew; from now on only this mark may write. */
export async function beginReading(inside: Inside, id: string, reading: string) {
  await clearPassages(inside, id)
  await inside.db
    .updateTable('documents')
    .set({ state: 'READING', reason: null, reading, pages: 0, pages_done: 0, textless: 0, passages: 0, read_at: null })
    .where('id', '=', id)
    .execute()
}

/** False when the document is gone or another reading has begun. */
export async function isOurs(inside: Inside, id: string, reading: string): Promise<boolean> {
  const row = await inside.db.selectFrom('documents').select(['state', 'reading']).where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.state === 'READING' && row.reading === reading
}

export const markProgress = (inside: Inside, id: string, { done, total }: { done: number; total: number }) =>
  inside.db.updateTable('documents').set({ pages_done: done, pages: total }).where('id', '=', id).execute()

export async function insertPassages(inside: Inside, documentId: string, passages: Passage[], first: number) {
  if (passages.length === 0) return
  await inside.db
    .insertInto('passages')
    .values(
      passages.map(({ page, heading, text, language }, index) => ({
        document_id: documentId,
        position: first + index,
        page,
        heading,
        text,
        language,
      })),
    )
    .execute()
  const rows = passages.flatMap((passage, index) =>
    indexWords(`${passage.heading ?? ''}\n${passage.text}`).map(word => ({ word, position: first + index })),
  )
  await sql`
    insert into passage_words (word, document_id, position)
    select word, ${documentId}::uuid, position from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(word text, position int)
  `.execute(inside.db)
}

export const markReady = (inside: Inside, id: string, read: { kind: DocumentKind; pages: number; textless: number; passages: number }) =>
  inside.db
    .updateTable('documents')
    .set({ state: 'READY', reason: null, reading: null, pages_done: read.pages, read_at: inside.now, ...read })
    .where('id', '=', id)
    .execute()

export const markFailed = (inside: Inside, id: string, reason: string) =>
  inside.db.updateTable('documents').set({ state: 'FAILED', reason, reading: null, read_at: inside.now }).where('id', '=', id).execute()

export const markReceived = (inside: Inside, id: string) =>
  inside.db
    .updateTable('documents')
    .set({ state: 'RECEIVED', reason: null, reading: null, pages_done: 0 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const rename = (inside: Inside, id: string, title: string) =>
  inside.db.updateTable('documents').set({ title }).where('id', '=', id).returningAll().executeTakeFirst()

/** Its passages and words go with it. */
export const removeDocument = (inside: Inside, id: string) =>
  inside.db.deleteFrom('documents').where('id', '=', id).returning(['file_key', 'title']).executeTakeFirst()
