import type { Selectable } from 'kysely'
import type { DocumentView } from '#contracts/knowledge'
import type { Documents } from '#ground/db/tables.generated'

export type DocumentRow = Selectable<Documents>

/** Most documents of one brokerage: a shelf, not an archive. */
export const mostDocuments = 300

/** A title to begin with: the file's name without its ending, as a person would write it. */
export function titleOf(fileName: string): string {
  const bare = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
  return bare.slice(0, 150) || 'Document'
}

/** A name to show, never a path to open: no directories, no control or direction characters. */
export function cleanName(name: string): string {
  const plain = name.replaceAll(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>]/g, '')
  return plain.split(/[\\/]/).at(-1)?.slice(-150).trim() || 'document'
}

export const viewOf = (row: DocumentRow, memberName: string | null): DocumentView => ({
  id: row.id,
  title: row.title,
  fileName: row.file_name,
  kind: row.kind as DocumentView['kind'],
  bytes: row.bytes,
  state: row.state as DocumentView['state'],
  reason: row.reason,
  pages: row.pages,
  pagesDone: row.pages_done,
  textless: row.textless,
  passages: row.passages,
  memberName,
  createdAt: row.created_at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
})
