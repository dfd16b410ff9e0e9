import sharp from 'sharp'
import type { Outside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import type { Files } from '#ground/files'
import { newId } from '#ground/ids'

/** Draws a picture from its recipe: how a demo's pictures come into being, at first sight. Given by the house when there is a demo. */
export type Draw = (recipe: unknown) => Promise<Buffer>
let draw: Draw | undefined
export const drawWith = (given: Draw) => {
  draw = given
}

export interface Picture {
  bytes: Buffer
  mimeType: string
}

/** The bytes of a picture; undefined when there is none. */
export async function readPicture(outside: Outside, files: Files, id: string): Promise<Picture | undefined> {
  const row = await outside.inside(inside => inside.db.selectFrom('pictures').selectAll().where('id', '=', id).executeTakeFirst())
  if (!row) return undefined
  const kept = row.file_key ? await files.read(outside.organization, row.file_key) : undefined
  if (kept) return { bytes: kept, mimeType: row.mime_type }
  if (!row.recipe || !draw) return undefined
  const bytes = await draw(row.recipe)
  const fileKey = await files.keep(outside.organization, bytes)
  await outside.inside(inside => inside.db.updateTable('pictures').set({ file_key: fileKey }).where('id', '=', id).execute())
  return { bytes, mimeType: row.mime_type }
}

const mostBytes = 20 * 1024 * 1024
const formats = new Set(['jpeg', 'png', 'webp'])

/** Takes an uploaded picture in: looked at, turned upright, made smaller, written anew without what the camera knew (place, owner, time). */
export async function keepPicture(outside: Outside, files: Files, bytes: Buffer): Promise<string> {
  if (bytes.length > mostBytes) throw new Refusal('invalid', 'The picture is larger than 20 MB.', { status: 413, name: 'too-large' })
  const cleaned = await reencode(bytes)
  const fileKey = await files.keep(outside.organization, cleaned)
  const id = newId()
  await outside.inside(inside =>
    inside.db.insertInto('pictures').values({ id, file_key: fileKey, mime_type: 'image/jpeg', created_at: inside.now }).execute(),
  )
  return id
}

async function reencode(bytes: Buffer): Promise<Buffer> {
  const refused = new Refusal('invalid', 'Send a JPEG, PNG or WebP picture.', { status: 415, name: 'unsupported-type' })
  try {
    const image = sharp(bytes, { limitInputPixels: 40_000_000, failOn: 'error', pages: 1 })
    const { format } = await image.metadata()
    if (!formats.has(format)) throw refused
    return await image
      .rotate()
      .resize(2000, 2000, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', 'This picture cannot be read.', { status: 422, name: 'broken-picture', cause: error })
  }
}
