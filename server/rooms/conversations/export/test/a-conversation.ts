import sharp from 'sharp'
import type { Conversation, MessageView } from '#contracts/conversation'
import { makeTranscript, type Printed } from '../make-transcript.ts'
import type { Thumbnail } from '../transcript.ts'

export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A message as the API tells it; the clock goes on by a minute with each. */
export function aMessage(author: MessageView['author'], text: string | null, more: Partial<MessageView> = {}): MessageView {
  said++
  return {
    id: idOf(said),
    seq: said,
    direction: author === 'contact' ? 'inbound' : 'outbound',
    author,
    memberName: author === 'member' ? 'Mona Fathy' : null,
    kind: 'text',
    text,
    media: [],
    payload: {},
    state: author === 'contact' ? 'received' : 'read',
    failure: null,
    providerId: null,
    replyTo: null,
    evidence: [],
    listingIds: [],
    turnId: null,
    edited: false,
    deleted: false,
    createdAt: new Date(Date.UTC(2026, 10, 18, 21, 30) + said * 60_000).toISOString(),
    ...more,
  }
}
let said = 0

export const aConversation = (messages: MessageView[], more: Partial<Conversation> = {}): Conversation => ({
  id: idOf(900_001),
  channel: 'whatsapp',
  connectionId: idOf(900_002),
  state: 'ACTIVE',
  mode: 'assistant',
  assignee: null,
  escalation: null,
  window: { open: true, expiresAt: null },
  contact: { id: idOf(900_003), name: 'Ahmed Samir', phone: '201001112233', username: null, identities: [] },
  language: 'ar',
  lastMessage: null,
  unread: 0,
  awaitsApproval: false,
  proposal: null,
  updatedAt: '2026-11-20T10:00:00.000Z',
  preferences: {},
  preferenceSources: [],
  lead: null,
  listings: [],
  messages,
  typing: false,
  optedOut: false,
  ...more,
})

export const aTranscript = (conversation: Conversation, more: Partial<Printed> = {}) =>
  makeTranscript({
    conversation,
    hasOlder: false,
    pictures: new Map(),
    brokerage: { name: 'Nile Homes', timeZone: 'Africa/Cairo' },
    language: 'en',
    at: new Date('2026-11-20T10:00:00Z'),
    ...more,
  })

export async function aThumbnail(width: number, height: number): Promise<Thumbnail> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer()
  return { bytes: new Uint8Array(bytes), width, height }
}

export const aPicture = (url: string): MessageView['media'][number] => ({
  kind: 'image',
  url,
  mimeType: 'image/jpeg',
  fileName: null,
  caption: null,
  state: 'stored',
})
