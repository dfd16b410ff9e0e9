import type { InboundItem, InboundMedia } from '#ports/channel-adapter'
import { type Fields, fields, id, type Json, list, number, shortened, text } from './read-json.ts'

type Message = Extract<InboundItem, { type: 'message' }>
export type Content = Pick<Message, 'kind' | 'text' | 'media' | 'payload'>

const mediaKinds = new Set<string>(['image', 'video', 'audio', 'document', 'sticker'] satisfies InboundMedia['kind'][])

/** What a message holds, by its `type`. A type we do not know is kept whole as `unsupported`: shown to people, never dropped. */
export function contentOf(message: Fields): Content {
  const type = id(message.type, 60) ?? 'unknown'
  const body = fields(message[type])
  if (type === 'text') return of('text', text(body?.body))
  if (mediaKinds.has(type) && body) return media(type as InboundMedia['kind'], body)
  if (type === 'location' && body) return location(body) ?? unsupported(type, message)
  if (type === 'contacts') return of('contacts', null, { contacts: list(message.contacts) })
  if (type === 'interactive' && body) return interactive(body) ?? unsupported(type, message)
  if (type === 'button' && body)
    return of('button-reply', text(body.text), { id: text(body.payload) ?? text(body.text), title: text(body.text) })
  if (type === 'reaction' && body) return of('reaction', null, { messageId: id(body.message_id), emoji: text(body.emoji) ?? '' })
  if (type === 'order' && body) return of('order', text(body.text), body)
  if (type === 'system') return of('system', text(body?.body), body ?? {})
  if (type === 'request_welcome') return of('system', null, { type })
  return unsupported(type, message)
}

function of(kind: Content['kind'], words: string | null, payload: Fields = {}, attached: InboundMedia[] = []): Content {
  return { kind, text: words, media: attached, payload }
}

function media(kind: InboundMedia['kind'], body: Fields): Content {
  const caption = text(body.caption)
  const item: InboundMedia = {
    kind,
    providerMediaId: id(body.id),
    url: id(body.url, 4000) ?? id(body.link, 4000),
    mimeType: id(body.mime_type, 200),
    fileName: shortened(body.filename, 255),
    caption,
    sha256: id(body.sha256, 100),
    ...(kind === 'audio' && { voice: body.voice === true }),
  }
  return of(kind, caption, body.animated === true ? { animated: true } : {}, [item])
}

function location(body: Fields): Content | undefined {
  const latitude = number(body.latitude)
  const longitude = number(body.longitude)
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  return of('location', null, { latitude, longitude, name: text(body.name), address: text(body.address), url: text(body.url) })
}

function interactive(body: Fields): Content | undefined {
  const type = text(body.type) ?? ''
  const reply = fields(body[type])
  if (!reply) return undefined
  if (type === 'button_reply') return of('button-reply', text(reply.title), { id: text(reply.id), title: text(reply.title) })
  if (type === 'list_reply')
    return of('list-reply', text(reply.title), { id: text(reply.id), title: text(reply.title), description: text(reply.description) })
  if (type === 'call_permission_reply') return of('system', null, { type, ...reply })
  // A finished form. We send none, but a brokerage's own flow may end up here; its answers are kept for people to read.
  if (type === 'nfm_reply')
    return of('unsupported', text(reply.body), {
      type,
      name: text(reply.name),
      response: parsed(reply.response_json),
      raw: reply.response_json ?? null,
    })
  return undefined
}

function unsupported(type: string, message: Fields): Content {
  const { id: _id, from: _from, timestamp: _timestamp, ...rest } = message
  return of('unsupported', text(fields(message[type])?.caption), { ...rest, type })
}

function parsed(json: Json | undefined): Json {
  try {
    const value: unknown = JSON.parse(String(json))
    // Already clean text went in, so only the shape needs judging.
    return typeof value === 'object' && value !== null && JSON.stringify(value).length < 20_000 ? (value as Json) : null
  } catch {
    return null
  }
}
