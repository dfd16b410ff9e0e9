import type { Inside, Outside } from '#ground/db/scope'
import { notFound } from '#ground/errors'
import type { Files } from '#ground/files'

/** Types a browser may show in place; everything else is offered as a download. */
const inline = new Set(['image/jpeg', 'image/png', 'image/webp', 'audio/ogg', 'audio/mpeg', 'audio/mp4', 'video/mp4'])

export async function readMedia(outside: Outside, files: Files, id: string) {
  const row = await outside.inside(inside =>
    inside.db.selectFrom('media').selectAll().where('id', '=', id).where('state', '=', 'stored').executeTakeFirst(),
  )
  const bytes = row?.file_key ? await files.read(outside.organization, row.file_key) : undefined
  if (!row || !bytes) throw notFound('file')
  const mimeType = row.mime_type ?? 'application/octet-stream'
  // a voice note's type names its codec behind a semicolon
  const isShown = inline.has(mimeType.split(';')[0] ?? '')
  return {
    bytes,
    mimeType: isShown ? mimeType : 'application/octet-stream',
    inline: isShown,
    fileName: row.file_name ?? `${row.kind}-${row.id.slice(0, 8)}`,
  }
}

/** What the channels need to fetch a file: the handle, and whose connection it is. */
export async function pendingMedia(inside: Inside, id: string) {
  return inside.db
    .selectFrom('media')
    .innerJoin('messages', 'messages.id', 'media.message_id')
    .select([
      'media.id',
      'media.kind',
      'media.provider_media_id',
      'media.url',
      'media.mime_type',
      'media.file_name',
      'media.caption',
      'media.sha256',
      'messages.connection_id',
      'messages.conversation_id',
      'messages.id as message_id',
    ])
    .where('media.id', '=', id)
    .where('media.state', '=', 'pending')
    .executeTakeFirst()
}

export async function keepMedia(
  inside: Inside,
  kept: { id: string; messageId: string; conversationId: string } & (
    | { state: 'stored'; fileKey: string; mimeType: string }
    | { state: 'failed' }
  ),
) {
  await inside.db
    .updateTable('media')
    .set(kept.state === 'stored' ? { state: 'stored', file_key: kept.fileKey, mime_type: kept.mimeType } : { state: 'failed' })
    .where('id', '=', kept.id)
    .execute()
  await inside.announce('message.changed', { conversationId: kept.conversationId, messageId: kept.messageId, state: 'received' })
}
