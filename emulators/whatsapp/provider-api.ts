import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Business } from './business.ts'
import type { Courier } from './courier.ts'
import { type Answer, graphError } from './graph-error.ts'
import type { Stored } from './media-store.ts'
import { type Manners, takeMessage } from './take-message.ts'
import type { World } from './world.ts'

/** Everything a provider's routes need to answer. */
export interface Provider {
  world: World
  courier: Courier
  manners: Manners
  /** Hung answers, kept so that stopping does not wait for them. */
  hung: Set<FastifyReply>
}

export const reply = (to: FastifyReply, { status, body, headers }: Answer) =>
  to
    .status(status)
    .headers({ 'content-type': 'application/json; charset=UTF-8', ...headers })
    .send(JSON.stringify(body))

/** `POST /messages` with the wire's own troubles: too many, unavailable, lost and hung answers, receipts that overtake the answer. */
export async function answerSend(provider: Provider, business: Business, request: FastifyRequest, to: FastifyReply): Promise<FastifyReply> {
  const { world, courier, manners } = provider
  const raw = bytesOf(request)
  // A read mark, told by its key: inside a text the quotes would be escaped.
  const isSend = !raw.includes('"status"')
  const trouble = isSend ? busy(world) : undefined
  const outcome = trouble ? { answer: trouble } : takeMessage(world, courier, business, raw, manners)
  if (!outcome.accepted) {
    if (isSend) world.ledger.refuse(codeOf(outcome.answer))
    return reply(to, outcome.answer)
  }
  const { accepted, receipts } = outcome
  const early = world.chance.happens(world.faults.earlyReceipts)
  const told = early ? receipts!() : undefined
  // The receipts of a product that is down must not hold back its answer for ever.
  if (told) await Promise.race([told, courier.pause(1_000)])
  if (world.faults.answerDelayMs > 0) await courier.pause(world.faults.answerDelayMs)
  const lost = world.chance.happens(world.faults.loseAnswers)
  const hung = !lost && world.chance.happens(world.faults.hangAnswers)
  // An answer that hangs never ends, so its receipts do not wait for it.
  if (!told && hung) void receipts!()
  if (!told && !hung) to.raw.once('close', () => void receipts!())
  if (lost) {
    accepted.answer = 'lost'
    to.hijack()
    request.raw.socket.resetAndDestroy()
    return to
  }
  if (hung) {
    accepted.answer = 'never'
    to.hijack()
    provider.hung.add(to)
    to.raw.once('close', () => provider.hung.delete(to))
    return to
  }
  return reply(to, outcome.answer)
}

function busy(world: World): Answer | undefined {
  if (world.chance.happens(world.faults.tooMany))
    return graphError(130429, 'Cloud API message throughput has been reached.', { status: 429, headers: { 'retry-after': '1' } })
  if (world.chance.happens(world.faults.unavailable)) return graphError(131016, undefined, { status: 503, transient: true })
  return undefined
}

function codeOf(answer: Answer): string {
  return String((answer.body as { error?: { code?: number } }).error?.code ?? answer.status)
}

export const bytesOf = (request: FastifyRequest): Buffer => (Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))

/** Undefined when it is not JSON. */
export function jsonOf(request: FastifyRequest): unknown {
  try {
    return JSON.parse(bytesOf(request).toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

/** `POST /media`: a form with the product, the type and the file. */
export async function takeUpload(world: World, business: Business, request: FastifyRequest): Promise<Answer> {
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return graphError(100, 'The parameter file is required.')
  let form: FormData
  try {
    form = await new Response(new Uint8Array(bytesOf(request)), { headers: { 'content-type': type } }).formData()
  } catch {
    return graphError(100, 'The form cannot be read')
  }
  const file = form.get('file')
  if (form.get('messaging_product') !== 'whatsapp') return graphError(100, 'The parameter messaging_product is required.')
  if (!file || typeof file === 'string') return graphError(100, 'The parameter file is required.')
  const mimeType = String(form.get('type') ?? file.type)
  const limit = limits[mimeType.split('/')[0]!] ?? 100
  if (!accepts.test(mimeType)) return graphError(100, `Param file must be a file with one of the supported types - got ${mimeType}`)
  if (file.size > limit * 1024 * 1024) return graphError(131053, `File size is larger than ${limit} MB`)
  const bytes = Buffer.from(await file.arrayBuffer())
  const { id } = world.media.keep({ bytes, mimeType, fileName: file.name, phoneNumberId: business.phoneNumberId })
  return { status: 200, body: { id } }
}

const limits: Record<string, number> = { image: 5, video: 16, audio: 16 }
const accepts =
  /^(image\/(jpeg|png|webp)|video\/(mp4|3gpp)|audio\/(aac|mp4|mpeg|amr|ogg)|text\/plain|application\/(pdf|msword|vnd\.[\w.+-]+))($|;)/

/** What `GET /{mediaId}` answers; the address runs out after five minutes. */
export function describeMedia(file: Stored, origin: string): Answer {
  const ext = Math.floor(Date.now() / 1000) + 300
  const url = `${origin}/whatsapp_business/attachments/?mid=${file.id}&ext=${ext}&hash=${fileHash(file.id, ext)}`
  const { id, mimeType: mime_type, sha256 } = file
  return { status: 200, body: { messaging_product: 'whatsapp', url, mime_type, sha256, file_size: file.bytes.length, id } }
}

export function sendFile(world: World, business: Business | undefined, request: FastifyRequest, to: FastifyReply): FastifyReply {
  const { mid = '', ext = '', hash = '' } = request.query as Record<string, string>
  const file = world.media.find(mid)
  // Meta's file host shows a page to visitors it takes for a browser that lost its way.
  if (!request.headers['user-agent']) return to.status(200).type('text/html').send('<!DOCTYPE html><title>Error</title>')
  if (!business) return to.status(401).send()
  const fresh = Number(ext) * 1000 > Date.now() && same(hash, fileHash(mid, Number(ext)))
  if (!file || !fresh || file.phoneNumberId !== business.phoneNumberId) return to.status(404).send()
  return to.type(file.mimeType).send(file.bytes)
}

const fileHash = (id: string, ext: number) => createHash('sha256').update(`${id} ${ext}`).digest('base64url').slice(0, 24)

export function same(expected: string, given: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(expected), digest(given))
}
