import { z } from 'zod'
import { MessageState } from './conversation.ts'

const id = z.uuid()

/** Everything a room announces. Rooms above listen; members see those with `live`. Bodies carry ids, never customers' words. */
export const events = {
  'message.received': { live: true, body: z.object({ conversationId: id, messageId: id }) },
  'message.queued': { live: true, body: z.object({ conversationId: id, messageId: id }) },
  'message.changed': { live: true, body: z.object({ conversationId: id, messageId: id, state: MessageState }) },
  'conversation.changed': {
    live: true,
    body: z.object({
      conversationId: id,
      what: z.enum(['opened', 'state', 'mode', 'assignee', 'preferences', 'proposal', 'read', 'contact']),
    }),
  },
  'turn.started': { live: true, body: z.object({ conversationId: id }) },
  'turn.ended': { live: true, body: z.object({ conversationId: id, turnId: id.nullable(), decision: z.string() }) },
  'listing.changed': { live: true, body: z.object({ listingId: id }) },
  'listings.imported': { live: true, body: z.object({ importId: id }) },
  'import.changed': { live: true, body: z.object({ importId: id, state: z.string(), done: z.int(), total: z.int() }) },
  'document.changed': { live: true, body: z.object({ documentId: id, state: z.string(), done: z.int(), total: z.int() }) },
  'connection.changed': { live: true, body: z.object({ connectionId: id }) },
  'delivery.quarantined': { live: true, body: z.object({ connectionId: id }) },
  'settings.changed': { live: true, body: z.object({ what: z.string() }) },
} as const

export type EventName = keyof typeof events
export type EventBody<Name extends EventName> = z.infer<(typeof events)[Name]['body']>

/** A frame of `/api/live`. `id` is opaque; send the last one back as `since` and nothing is missed. `resync` = too old, load anew. */
export const LiveFrame = z.union([
  z.object({ id: z.string(), event: z.string(), at: z.iso.datetime(), body: z.record(z.string(), z.unknown()) }),
  z.object({ event: z.literal('ready'), id: z.string() }),
  z.object({ event: z.literal('resync'), id: z.string() }),
])
export type LiveFrame = z.infer<typeof LiveFrame>
