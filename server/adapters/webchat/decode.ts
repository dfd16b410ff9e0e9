import { z } from 'zod'
import { VisitorFrame } from '#contracts/chat'
import type { InboundItem } from '#ports/channel-adapter'

/** As a visitor's line writes it down: who wrote, and their frames as they came. */
const Delivery = z.object({ visitor: z.string().regex(/^[\w-]{16,64}$/), frames: z.array(z.unknown()) })

export function decode(raw: Buffer): InboundItem[] {
  const delivery = Delivery.safeParse(parsed(raw))
  if (!delivery.success) return [unreadable('not a visitor’s delivery', raw.toString('utf8', 0, 2000))]
  const { visitor, frames } = delivery.data
  return frames.flatMap(frame => itemsOf(visitor, frame))
}

function itemsOf(visitor: string, said: unknown): InboundItem[] {
  const read = VisitorFrame.safeParse(said)
  if (!read.success) return [unreadable('not a frame of a visitor', storable(said))]
  const frame = read.data
  if (frame.type === 'chat_session') return []
  if (frame.type === 'chat_receipt')
    return frame.payload.ids.map(id => ({
      ...{ type: 'receipt', accountId: null, providerId: id, reference: id, status: frame.event, at: null },
      ...{ failure: null, windowExpiresAt: null, pricing: null },
    }))
  const { id, text, choice, from } = frame.payload
  const words = clean(text)
  if (!id || words.trim() === '') return [unreadable('a message without an id or without words', storable(said))]
  return [
    {
      type: 'message',
      accountId: null,
      providerId: `${visitor}:${id}`,
      from: {
        identities: [{ kind: 'visitor', id: visitor }],
        phone: /^\+\d{7,15}$/.test(from?.phone ?? '') ? from!.phone! : null,
        name: clean(from?.name ?? '').trim() || null,
        username: null,
      },
      at: null,
      kind: choice ? (choice.kind === 'button' ? 'button-reply' : 'list-reply') : 'text',
      text: words,
      media: [],
      payload: choice ? { id: clean(choice.id), title: words } : {},
      replyTo: null,
      referral: null,
      forwarded: false,
    },
  ]
}

const unreadable = (detail: string, payload: unknown): InboundItem => ({
  ...{ type: 'unreadable', accountId: null, reason: 'unknown-shape', detail },
  payload: typeof payload === 'string' ? clean(payload) : payload,
})

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    return undefined
  }
}

/** PostgreSQL holds neither NUL nor half a surrogate pair. */
const clean = (text: string) => text.replaceAll('\u0000', '').toWellFormed()

/** An odd frame as a person is shown it. */
const storable = (said: unknown) => JSON.stringify(said)?.slice(0, 2000) ?? ''
