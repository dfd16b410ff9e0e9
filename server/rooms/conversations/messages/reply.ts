import type { ConversationState, Evidence } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { newId } from '#ground/ids'
import { currentTrace } from '#ground/trace'
import { stateAfter } from '../conversation.ts'
import { type ConversationRow, insertMessage, lockConversation, touch } from '../store.ts'

/** What leaves, before a channel's wire is known. Pictures by id; the channel fetches and uploads them. */
export type ReplyContent =
  | { kind: 'text'; text: string }
  | { kind: 'buttons'; text: string; pictureId: string | null; buttons: { id: string; title: string }[] }
  | {
      kind: 'list'
      text: string
      button: string
      sections: { title: string; rows: { id: string; title: string; description: string | null }[] }[]
    }
  | { kind: 'image'; pictureId: string; caption: string | null }
  | { kind: 'location'; latitude: number; longitude: number; name: string | null; address: string | null }
  | { kind: 'template'; name: string; language: string; body: string[] }

/** An answer before a channel cuts it to its size: the words with what hangs on them, and what goes along. */
export interface Presented {
  main: Extract<ReplyContent, { kind: 'text' | 'buttons' }>
  listingIds: string[]
  besides: { content: ReplyContent; listingIds?: string[] }[]
}

export interface Reply {
  conversationId: string
  author: 'assistant' | 'member'
  memberId?: string
  contents: { content: ReplyContent; evidence?: Evidence[]; listingIds?: string[] }[]
  /** The assistant's: the epoch it was written for. Stale = somebody took over or wrote meanwhile; then nothing is sent. */
  epoch?: number
  turnId?: string
  /** The conversation, when this transaction holds its lock already. */
  locked?: ConversationRow
  replyTo?: string | null
}

const afterQueue = failpoint('reply.after-queue')

/** Queues a reply, all bubbles or none. Answers their ids; an empty list means that the world moved on and nothing was queued. */
export async function reply(inside: Inside, asked: Reply): Promise<string[]> {
  const conversation = asked.locked ?? (await lockConversation(inside, asked.conversationId))
  if (asked.author === 'assistant' && (conversation.epoch !== asked.epoch || conversation.mode === 'member')) return []
  const ids: string[] = []
  let seq = conversation.last_seq
  for (const { content, evidence, listingIds } of asked.contents) {
    const message = await insertMessage(inside, {
      id: newId(),
      conversationId: conversation.id,
      connectionId: conversation.connection_id,
      direction: 'outbound',
      author: asked.author,
      memberId: asked.memberId ?? null,
      kind: content.kind,
      text: textOf(content),
      payload: payloadOf(content),
      content,
      state: 'queued',
      providerId: null,
      replyTo: asked.replyTo ?? null,
      evidence: evidence ?? [],
      listingIds: listingIds ?? [],
      turnId: asked.turnId ?? null,
      trace: currentTrace(),
      providerAt: null,
    })
    if (!message) throw new Error('an outbound message without a provider id cannot conflict')
    ids.push(message.id)
    seq = message.seq
    inside.enqueue({ kind: 'send-message', key: `send:${conversation.id}`, payload: { messageId: message.id } })
    await inside.announce('message.queued', { conversationId: conversation.id, messageId: message.id })
    await afterQueue()
  }
  await touch(inside, conversation.id, {
    last_seq: seq,
    state: stateAfter(conversation.state as ConversationState, 'answered'),
    ...(asked.author === 'member' ? { unread: 0 } : {}),
  })
  return ids
}

const textOf = (content: ReplyContent): string | null =>
  'text' in content
    ? content.text
    : content.kind === 'image'
      ? content.caption
      : content.kind === 'template'
        ? content.body.join(' ')
        : null

/** What a member's screen shows of it besides the text. */
export function payloadOf(content: ReplyContent): Record<string, unknown> {
  const { kind, ...rest } = content
  return kind === 'text' ? {} : rest
}
