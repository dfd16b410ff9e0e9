import type { Http } from '#ground/http-client'
import { type OutboundMedia, type OutboundMessage, SendFailure, type SendReceipt } from '#ports/channel-adapter'
import { accepted, silence } from './answers.ts'
import { checkContent } from './check-content.ts'
import { type Endpoint, jsonHeaders } from './endpoint.ts'
import { mediaOf, messageBody } from './message-body.ts'
import { fields, id, list } from './read-json.ts'

/** Check, upload, send. Nobody sees an upload, so whatever befalls it may be tried again; the message itself is never sent twice on a guess. */
export async function send(http: Http, endpoint: Endpoint, message: OutboundMessage): Promise<SendReceipt> {
  checkContent(message.content)
  if (!message.to.id && !message.to.phone) throw new SendFailure('recipient-invalid', { detail: 'nobody to write to' })
  const media = mediaOf(message.content)
  const mediaId = media && (await upload(http, endpoint, media))
  const body = JSON.stringify(messageBody(message, mediaId))
  const answer = await http
    .request({ method: 'POST', url: endpoint.messages, headers: jsonHeaders(endpoint), body })
    .catch((error: unknown) => {
      throw silence(error, 'may-have-arrived')
    })
  const found = accepted(endpoint, answer)
  const providerId = id(fields(list(found.messages)[0])?.id)
  // Accepted in words we cannot read: the message is on its way, only its name is lost.
  if (!providerId) throw new SendFailure('unknown-outcome', { detail: `HTTP ${answer.status} without a message id` })
  const contact = fields(list(found.contacts)[0])
  const named = { wa_id: id(contact?.wa_id), bsuid: id(contact?.user_id) }
  return { providerId, recipientIds: Object.entries(named).flatMap(([kind, found]) => (found ? [{ kind, id: found.trim() }] : [])) }
}

async function upload(http: Http, endpoint: Endpoint, media: OutboundMedia): Promise<string> {
  const form = new FormData()
  form.set('messaging_product', 'whatsapp')
  form.set('type', media.mimeType)
  form.set('file', new Blob([new Uint8Array(media.bytes)], { type: media.mimeType }), media.fileName)
  const request = { method: 'POST', url: endpoint.media, headers: endpoint.credentials, body: form, timeoutMs: 60_000 } as const
  const answer = await http.request(request).catch((error: unknown) => {
    throw silence(error, 'harmless')
  })
  const mediaId = id(acceptedUpload(endpoint, answer).id)
  if (!mediaId) throw new SendFailure('transient', { detail: 'an upload without an id' })
  return mediaId
}

function acceptedUpload(...[endpoint, answer]: Parameters<typeof accepted>) {
  try {
    return accepted(endpoint, answer)
  } catch (error) {
    if (error instanceof SendFailure && error.class === 'unknown-outcome') throw new SendFailure('transient', error, { cause: error })
    throw error
  }
}

/** Blue ticks, and three dots until our answer or 25 seconds. Nothing depends on it, so nothing is said when it fails. */
export async function markRead(http: Http, endpoint: Endpoint, message: { providerId: string; typing: boolean }): Promise<void> {
  const body = JSON.stringify({
    messaging_product: 'whatsapp',
    status: 'read',
    message_id: message.providerId,
    ...(message.typing && { typing_indicator: { type: 'text' } }),
  })
  await http
    .request({ method: 'POST', url: endpoint.messages, headers: jsonHeaders(endpoint), body, timeoutMs: 5_000 })
    .catch(() => undefined)
}
