import type { ChatMessage, HouseFrame } from '#contracts/chat'
import type { Inside } from '#ground/db/scope'
import { type conversationWith, type findMessage, type ReplyContent, wasStopped } from '#rooms/conversations'
import { findMember } from '#rooms/organizations'

export type MessageRow = NonNullable<Awaited<ReturnType<typeof findMessage>>>
export type ThreadRow = NonNullable<Awaited<ReturnType<typeof conversationWith>>>

/** Where pictures are for this visitor: an address per picture id. */
export type PictureAddress = (pictureId: string) => string

/** What of a message a visitor may read by now; undefined while nothing. */
export interface Readable {
  message: ChatMessage
  /** Further words may follow. */
  whole: boolean
}

const left = new Set(['sent', 'delivered', 'read'])

export async function readMessage(inside: Inside, row: MessageRow, addressOf: PictureAddress): Promise<Readable | undefined> {
  if (row.deleted_at) return undefined
  const base = { id: row.id, name: null, picture: null, buttons: [], list: null, location: null, stopped: false, read: false }
  const at = row.created_at.toISOString()
  if (row.direction === 'inbound')
    return {
      whole: true,
      message: {
        ...base,
        id: row.provider_id?.slice(row.provider_id.indexOf(':') + 1) ?? row.id,
        author: 'visitor',
        kind: row.kind === 'button-reply' || row.kind === 'list-reply' ? row.kind : 'text',
        text: row.text ?? '',
        at,
      },
    }
  const whole = left.has(row.state)
  if (!whole && (row.released === null || row.state === 'suppressed')) return undefined
  const member = row.author === 'member' && row.member_id ? await findMember(inside, row.member_id) : undefined
  const content = row.content as ReplyContent
  return {
    whole,
    message: {
      ...base,
      author: row.author === 'member' ? 'member' : 'assistant',
      name: member?.full_name ?? null,
      text: whole ? (row.text ?? '') : (row.text ?? '').slice(0, row.released!),
      stopped: wasStopped(row),
      read: row.state === 'read',
      at,
      ...partsOf(content, addressOf),
    },
  }
}

function partsOf(content: ReplyContent, addressOf: PictureAddress): Partial<ChatMessage> & Pick<ChatMessage, 'kind'> {
  switch (content.kind) {
    case 'text':
      return { kind: 'text' }
    case 'buttons':
      return { kind: 'buttons', buttons: content.buttons, picture: content.pictureId ? addressOf(content.pictureId) : null }
    case 'list':
      return { kind: 'list', list: { button: content.button, rows: content.sections.flatMap(section => section.rows) } }
    case 'image':
      return { kind: 'image', picture: addressOf(content.pictureId) }
    case 'location': {
      const { latitude, longitude, name, address } = content
      return { kind: 'location', location: { latitude, longitude, name, address } }
    }
    default:
      return { kind: 'other' }
  }
}

/** The frame that brings a page from what it was shown of a message to what may be read now; undefined when that is the same. */
export function frameFor(
  { message, whole }: Readable,
  shown: number | 'whole' | undefined,
  cursor: string | undefined,
): HouseFrame | undefined {
  if (shown === 'whole') return undefined
  if (message.author === 'visitor') return { type: 'chat_message', event: 'user_message', payload: message, cursor }
  if (whole) return { type: 'chat_message', event: 'assistant_message', payload: message, cursor }
  const start = shown ?? 0
  if (message.text.length <= start) return undefined
  const { id, author, name, picture, at } = message
  return {
    type: 'chat_message',
    event: 'assistant_delta',
    payload: { id, author, name, picture, at, start, text: message.text.slice(start) },
    cursor,
  }
}
