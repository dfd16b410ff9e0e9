import sharp from 'sharp'
import type { MessageView } from '#contracts/conversation'
import type { Outside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import type { Files } from '#ground/files'
import { readPicture } from '#rooms/listings'
import { readMedia } from '../messages/media.ts'
import { mostPictures, picturesOf } from './newest.ts'
import type { Thumbnail } from './transcript.ts'

/** Pictures that are slow to come stay unprinted: the words matter more. */
const mostMs = 8000
const mostBytes = 20 * 1024 * 1024
const edge = 300
const formats = new Set(['jpeg', 'png', 'webp', 'gif'])

/** The newest pictures of a conversation, small, by the address the messages give them. One at a time, so memory holds one of them whole. */
export async function thumbnails(outside: Outside, files: Files, messages: MessageView[]): Promise<Map<string, Thumbnail>> {
  const addresses = new Set(messages.toReversed().flatMap(message => picturesOf(message).flatMap(({ url }) => url ?? [])))
  const found = new Map<string, Thumbnail>()
  const until = Date.now() + mostMs
  for (const address of addresses) {
    if (found.size === mostPictures || Date.now() > until) break
    const bytes = await bytesAt(outside, files, address)
    const small = bytes && bytes.length <= mostBytes ? await thumbnail(bytes) : undefined
    if (small) found.set(address, small)
  }
  return found
}

async function bytesAt(outside: Outside, files: Files, address: string): Promise<Buffer | undefined> {
  const [, where, id] = /^\/api\/(media|pictures)\/([\da-f-]{36})$/.exec(address) ?? []
  if (!id) return undefined
  if (where === 'pictures') return (await readPicture(outside, files, id))?.bytes
  try {
    return (await readMedia(outside, files, id)).bytes
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined
    throw error
  }
}

/** Written anew as a JPEG: what a stranger sent is never put into the document itself. Undefined for what cannot be read. */
async function thumbnail(bytes: Buffer): Promise<Thumbnail | undefined> {
  try {
    const image = sharp(bytes, { limitInputPixels: 40_000_000, failOn: 'error', pages: 1 })
    const { format } = await image.metadata()
    if (!formats.has(format)) return undefined
    const { data, info } = await image
      .rotate()
      .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 74 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: new Uint8Array(data), width: info.width, height: info.height }
  } catch {
    // libvips names its complaints only in words, and all of them mean this
    return undefined
  }
}
