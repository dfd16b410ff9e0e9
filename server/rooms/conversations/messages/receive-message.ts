import type { ConversationMode, ConversationState } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { currentTrace } from '#ground/trace'
import { type Person, recognize } from '#rooms/contacts'
import { modeAfterInbound, rhythmAfter, stateAfter } from '../conversation.ts'
import { insertMedia, insertMessage, openFor, touch } from '../store.ts'

const afterInsert = failpoint('receive.after-insert')

export interface InboundMessage {
  connectionId: string
  channel: string
  providerId: string
  from: Person
  at: Date | null
  kind: string
  text: string | null
  media: {
    kind: string
    providerMediaId: string | null
    url: string | null
    mimeType: string | null
    fileName: string | null
    caption: string | null
    sha256: string | null
  }[]
  payload: Record<string, unknown>
  replyTo: string | null
  windowHours: number | null
}

/** A contact wrote to us. Providers deliver twice; the second delivery changes nothing. */
export async function receiveMessage(inside: Inside, item: InboundMessage) {
  const { contactId } = await recognize(inside, item.connectionId, item.from)
  const { conversation, isNew } = await openFor(inside, {
    connectionId: item.connectionId,
    contactId,
    channel: item.channel,
    hasWindow: item.windowHours !== null,
  })
  const answerable = needsAnswer(item.kind)
  const at = plausible(item.at, inside.now)
  const message = await insertMessage(inside, {
    conversationId: conversation.id,
    connectionId: item.connectionId,
    direction: 'inbound',
    author: 'contact',
    kind: item.kind,
    text: item.text,
    payload: item.payload,
    state: 'received',
    providerId: item.providerId,
    replyTo: item.replyTo,
    decision: answerable ? null : 'no-answer-needed',
    trace: currentTrace(),
    providerAt: at,
  })
  if (!message) return
  await afterInsert()
  const media = await insertMedia(inside, message.id, item.media)
  const state = conversation.state as ConversationState
  await touch(inside, conversation.id, {
    ...(answerable
      ? {
          epoch: 'new-words',
          last_inbound_seq: message.seq,
          last_inbound_at: inside.now,
          rhythm_ms: rhythmAfter(conversation.rhythm_ms, pauseSince(conversation, inside.now)),
        }
      : {}),
    last_seq: message.seq,
    state: stateAfter(state, 'inbound'),
    mode: modeAfterInbound(state, conversation.mode as ConversationMode),
    ...(state === 'CLOSED' ? { escalation: null, assignee_id: null } : {}),
    window_expires_at: windowAfter(item, at, conversation.window_expires_at),
    unread: conversation.unread + 1,
  })
  for (const { id } of media) inside.enqueue({ kind: 'fetch-media', key: `media:${id}`, payload: { mediaId: id } })
  if (isNew) await inside.announce('conversation.changed', { conversationId: conversation.id, what: 'opened' })
  await inside.announce('message.received', { conversationId: conversation.id, messageId: message.id })
}

/** A thumb on a bubble or a system notice is not a question. */
const needsAnswer = (kind: string) => kind !== 'reaction' && kind !== 'system'

/** The pause since their last word, if nothing was said in between: what comes after an answer is a new thought, not a slow burst. */
function pauseSince(
  conversation: { last_inbound_at: Date | null; last_inbound_seq: number | null; last_seq: number | null },
  now: Date,
): number | null {
  return conversation.last_inbound_at && conversation.last_seq === conversation.last_inbound_seq
    ? now.getTime() - conversation.last_inbound_at.getTime()
    : null
}

/** Providers' clocks err: a time in the future is now, one before a week ago is kept as it is told but opens no window. */
const plausible = (at: Date | null, now: Date) =>
  at === null || Number.isNaN(at.getTime()) || at.getTime() > now.getTime() || at.getTime() <= 0 ? now : at

function windowAfter(item: InboundMessage, at: Date, before: Date | null): Date | null {
  if (item.windowHours === null || item.kind === 'reaction' || item.kind === 'system') return before
  const until = new Date(at.getTime() + item.windowHours * 3_600_000)
  return before && before > until ? before : until
}
