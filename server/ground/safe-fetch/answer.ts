import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { HttpAnswer } from '../http-client.ts'

const decoders: Record<string, typeof gunzipSync> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** Collects an answer and stops caring past `maxBytes`, also for what a small compressed body would grow into. */
export function readAnswer(maxBytes: number) {
  const chunks: Buffer[] = []
  const headers: Record<string, string> = {}
  let size = 0
  let status = 0
  return {
    start(code: number, raw: Record<string, string | string[] | undefined>) {
      status = code
      for (const [name, value] of Object.entries(raw)) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : (value ?? '')
    },
    take(chunk: Buffer): boolean {
      size += chunk.length
      if (size > maxBytes) return false
      chunks.push(chunk)
      return true
    },
    /** Undefined when it would not fit. */
    answer(): HttpAnswer | undefined {
      const bytes = decoded(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), headers['content-encoding'], maxBytes)
      if (!bytes) return undefined
      return { status, headers, bytes, text: () => bytes.toString('utf8'), json: () => JSON.parse(bytes.toString('utf8')) as unknown }
    },
  }
}

function decoded(bytes: Buffer, encoding: string | undefined, maxOutputLength: number): Buffer | undefined {
  const decode = encoding ? decoders[encoding.trim().toLowerCase()] : undefined
  if (!decode || bytes.length === 0) return bytes
  try {
    return decode(bytes, { maxOutputLength })
  } catch (error) {
    // A body that lies about its encoding is handed over as it is; one that grows too large is not.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : bytes
  }
}
