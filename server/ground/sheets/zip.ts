import { constants, createInflateRaw, inflateRawSync } from 'node:zlib'
import { SheetProblem } from './problem.ts'
import { limits } from './sheet.ts'

/** One file of an archive, checked against the central directory and not yet inflated. */
export interface ZipEntry {
  name: string
  method: 0 | 8
  packed: Buffer
  inflatedBytes: number
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50

/** The entries of a zip, after every lie that can be told in a directory was looked for. Nothing is inflated here. */
export function openZip(bytes: Buffer): Map<string, ZipEntry> {
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.zipEntries) throw new SheetProblem('bomb', `The archive claims ${count} parts; no workbook has so many.`)
  const entries = new Map<string, ZipEntry>()
  const spans: [from: number, to: number][] = []
  let at = bytes.readUInt32LE(end + 16)
  let inflatedBytes = 0
  for (let seen = 0; seen < count; seen++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== centralSignature) throw broken()
    const flags = bytes.readUInt16LE(at + 8)
    const method = bytes.readUInt16LE(at + 10)
    const packedBytes = bytes.readUInt32LE(at + 20)
    const claimed = bytes.readUInt32LE(at + 24)
    const nameBytes = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameBytes).replace(/^\//, '')
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (flags & 1) throw new SheetProblem('encrypted', 'The workbook is protected by a password. Remove the password and save it again.')
    if (name.endsWith('/')) continue
    if (method !== 0 && method !== 8) throw broken()
    if (packedBytes === 0xffffffff || claimed === 0xffffffff)
      throw new SheetProblem('bomb', 'A part of the workbook claims more than 4 GB.')
    inflatedBytes += claimed
    if (inflatedBytes > limits.inflatedBytes) throw bomb()
    if (claimed > limits.ratioFreeBytes && claimed > packedBytes * limits.inflateRatio) throw bomb()
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature) throw broken()
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (from + packedBytes > end) throw broken()
    if (method === 0 && claimed !== packedBytes) throw broken()
    spans.push([local, from + packedBytes])
    // Two parts of one name: which one counts depends on the reader, so neither does.
    if (entries.has(name)) throw broken()
    entries.set(name, { name, method, packed: bytes.subarray(from, from + packedBytes), inflatedBytes: claimed })
  }
  spans.sort((one, other) => one[0] - other[0])
  for (let index = 1; index < spans.length; index++) {
    if (spans[index]![0] < spans[index - 1]![1]) throw new SheetProblem('bomb', 'Parts of the archive overlap.')
  }
  return entries
}

function endOfDirectory(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= lowest; at--) if (bytes.readUInt32LE(at) === endSignature) return at
  throw broken()
}

function broken() {
  return new SheetProblem('broken', 'The workbook is damaged and cannot be opened. Save it again and retry.')
}
function bomb() {
  return new SheetProblem('bomb', 'The workbook unpacks to far more than its size allows.')
}

/** Up to this size a part is inflated in one go: a thread's round trip for every piece costs more than the inflating. */
const atOnceBytes = 16 * 1024 * 1024
const pieceBytes = 256 * 1024

/** The bytes of one entry, piece by piece, believed only as far as they were counted. */
export async function* inflate(entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.method === 0) yield* pieces(entry.packed)
  else if (entry.inflatedBytes <= atOnceBytes) yield* pieces(inflateAtOnce(entry))
  else yield* inflateInPieces(entry)
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

function inflateAtOnce(entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.inflatedBytes, 1), finishFlush: constants.Z_FINISH })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb()
    throw damaged(error)
  }
}

async function* inflateInPieces(entry: ZipEntry): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: pieceBytes, finishFlush: constants.Z_FINISH })
  stream.end(entry.packed)
  let counted = 0
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      counted += piece.length
      if (counted > entry.inflatedBytes) throw bomb()
      yield piece
    }
  } catch (error) {
    throw error instanceof SheetProblem ? error : damaged(error)
  } finally {
    stream.destroy()
  }
}

function damaged(cause: unknown) {
  return new SheetProblem('broken', 'The workbook is damaged and cannot be opened. Save it again and retry.', { cause })
}

/** A small part as text. */
export async function inflateText(entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of inflate(entry)) text += decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}
