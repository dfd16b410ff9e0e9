import { z } from 'zod'

/**
 * What a visitor's page and the house say to each other over `/chat/<key>/live`: JSON frames `{type, event, payload}` both ways.
 * The first frame of a page is `chat_session/start`; whoever begins with a message is a new visitor.
 */

/** Longest message a visitor may write, in UTF-16 units. */
export const longestVisitorText = 4000

const clientId = z.string().regex(/^[\w-]{1,64}$/)

const Start = z.object({
  type: z.literal('chat_session'),
  event: z.literal('start'),
  payload: z.object({
    /** From an earlier `ready`. Absent, or not of ours: a new visitor. */
    token: z.string().max(200).nullish(),
    /** The last `cursor` seen: what came after it follows, each once. Absent: the conversation so far. */
    since: z.string().max(60).nullish(),
  }),
})

const UserMessage = z.object({
  type: z.literal('chat_message'),
  event: z.literal('user_message'),
  payload: z.object({
    /** Made by the page. Sent again with the same id it is the same message; without one it cannot be recognised. */
    id: clientId.optional(),
    text: z.string().trim().min(1).max(longestVisitorText),
    /** A button or a row was pressed; `text` is its title. */
    choice: z.object({ kind: z.enum(['button', 'row']), id: z.string().min(1).max(256) }).optional(),
    /** Who they say they are; the phone as they write it. It becomes the contact's, and what was said before stays theirs. */
    from: z.object({ name: z.string().trim().min(1).max(100).optional(), phone: z.string().trim().min(1).max(40).optional() }).optional(),
  }),
})

const ReceiptFrame = z.object({
  type: z.literal('chat_receipt'),
  event: z.enum(['delivered', 'read']),
  payload: z.object({ ids: z.array(z.uuid()).min(1).max(100) }),
})

/** What a visitor may say. */
export const VisitorFrame = z.union([Start, UserMessage, ReceiptFrame])
export type VisitorFrame = z.infer<typeof VisitorFrame>

/** What a visitor reads of one message. Their own has the id their page made. */
export interface ChatMessage {
  id: string
  author: 'visitor' | 'assistant' | 'member'
  /** A member's name. */
  name: string | null
  kind: 'text' | 'buttons' | 'list' | 'image' | 'location' | 'button-reply' | 'list-reply' | 'other'
  text: string
  picture: string | null
  buttons: { id: string; title: string }[]
  list: { button: string; rows: { id: string; title: string; description: string | null }[] } | null
  location: { latitude: number; longitude: number; name: string | null; address: string | null } | null
  /** A member took over while it was being said: this is as far as it came. */
  stopped: boolean
  /** The visitor’s page said before that it was read. */
  read: boolean
  at: string
}

export type RefusedFrame =
  | 'not-json'
  | 'unknown-frame'
  | 'invalid'
  | 'too-long'
  | 'too-many'
  | 'bad-phone'
  | 'not-yours'
  | 'already-started'
  | 'unavailable'
  | 'unknown-chat'
  | 'closed'

/** What the house says. `cursor` is opaque: the last one seen goes back as `since`, and nothing is missed. */
export type HouseFrame =
  | {
      type: 'chat_session'
      event: 'ready'
      /** `reset`: what the page shows is to be dropped; the whole conversation follows. */
      payload: { token: string; cursor: string; reset: boolean; brokerage: { name: string; nameAr: string | null }; assistant: string }
    }
  | { type: 'chat_session'; event: 'alive'; payload: Record<string, never> }
  /** Kept: it will not be lost any more. */
  | { type: 'chat_message'; event: 'message_accepted'; payload: { id: string } }
  | { type: 'chat_message'; event: 'user_message' | 'assistant_message'; payload: ChatMessage; cursor?: string | undefined }
  /** Further words of an answer, from `start` on, in UTF-16 units; each was checked before. The whole `assistant_message` of that id follows. */
  | {
      type: 'chat_message'
      event: 'assistant_delta'
      payload: Pick<ChatMessage, 'id' | 'author' | 'name' | 'picture' | 'text' | 'at'> & { start: number }
      cursor?: string | undefined
    }
  | { type: 'chat_typing'; event: 'started' | 'stopped'; payload: Record<string, never> }
  | { type: 'chat_error'; event: 'refused'; payload: { code: RefusedFrame; message: string; id?: string | undefined } }
