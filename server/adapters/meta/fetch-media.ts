import { createHash } from 'node:crypto'
import type { Http, HttpAnswer } from '#ground/http-client'
import { type InboundMedia, SendFailure } from '#ports/channel-adapter'
import { accepted, silence } from './answers.ts'
import type { Endpoint } from './endpoint.ts'
import { id, number } from './read-json.ts'

const mebibyte = 1024 * 1024
const limits: Record<InboundMedia['kind'], number> = {
  image: 16 * mebibyte,
  sticker: 2 * mebibyte,
  audio: 17 * mebibyte,
  video: 17 * mebibyte,
  document: 101 * mebibyte,
}

/**
 * Two steps: the id gives an address good for five minutes, the address gives the bytes. An address from a webhook is never used: it is a
 * stranger's word, and the credential goes only to the provider's own host.
 */
export async function fetchMedia(http: Http, endpoint: Endpoint, media: InboundMedia): Promise<{ bytes: Buffer; mimeType: string }> {
  if (!media.providerMediaId || !/^[\w.:-]+$/.test(media.providerMediaId))
    throw new SendFailure('content-invalid', { detail: 'media without an id' })
  const found = accepted(endpoint, await get(http, endpoint.mediaItem(media.providerMediaId), endpoint, mebibyte))
  const limit = limits[media.kind]
  if ((number(found.file_size) ?? 0) > limit) throw new SendFailure('content-invalid', { detail: `larger than ${limit / mebibyte} MB` })
  const url = endpoint.fileUrl(id(found.url, 4000) ?? '')
  if (!url) throw new SendFailure('content-invalid', { detail: 'the file lies where our credential may not go' })
  const answer = await get(http, url, endpoint, limit)
  // An address that has run out is asked for anew next time.
  if (answer.status === 404 || answer.status === 410) throw new SendFailure('transient', { detail: `the file is gone (${answer.status})` })
  if (answer.status !== 200) accepted(endpoint, { ...answer, status: Math.max(answer.status, 400) })
  const type = (id(found.mime_type, 200) ?? media.mimeType ?? answer.headers['content-type'] ?? 'application/octet-stream').split(';')[0]!
  // Without a User-Agent it likes, Meta's file host answers a page of HTML with 200.
  if (answer.headers['content-type']?.startsWith('text/html') && type !== 'text/html')
    throw new SendFailure('transient', { detail: 'a web page instead of the file' })
  for (const hash of [media.sha256, id(found.sha256, 100)])
    if (!intact(answer.bytes, hash)) throw new SendFailure('transient', { detail: 'checksum' })
  return { bytes: answer.bytes, mimeType: type.trim() }
}

async function get(http: Http, url: string, endpoint: Endpoint, maxBytes: number): Promise<HttpAnswer> {
  return http.request({ method: 'GET', url, headers: endpoint.credentials, maxBytes, timeoutMs: 60_000 }).catch((error: unknown) => {
    throw silence(error, 'harmless')
  })
}

/** Webhooks write the hash in base64, the API in hex. What is neither says nothing. */
function intact(bytes: Buffer, hash: string | null): boolean {
  const expected = hash === null ? null : /^[0-9a-f]{64}$/i.test(hash) ? Buffer.from(hash, 'hex') : Buffer.from(hash, 'base64')
  return expected?.length !== 32 || createHash('sha256').update(bytes).digest().equals(expected)
}
