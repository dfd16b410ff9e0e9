import type { ConversationMode, ConversationState } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'
import { failpoint } from '#ground/failpoint'
import { audit, findMember } from '#rooms/organizations'
import { stateAfter } from './conversation.ts'
import { endSayings } from './messages/say-through.ts'
import { decideMessages, lockConversation, suppressQueued, touch } from './store.ts'

const afterTakeOver = failpoint('takeover.after-suppress')

/** The assistant asks for a human. It stays polite with plain facts until one comes, and never asks twice. */
export async function handOver(inside: Inside, conversationId: string, reason: string) {
  const conversation = await lockConversation(inside, conversationId)
  await touch(inside, conversationId, { state: stateAfter(conversation.state as ConversationState, 'handed-over'), escalation: reason })
  await inside.announce('conversation.changed', { conversationId, what: 'state' })
}

/**
 * A member takes the conversation. From this commit on nothing automatic is queued, and what was queued is withdrawn;
 * what is being handed to the provider this instant is waited for by the way in (`sendingNow`).
 */
export async function takeOver(inside: Inside, conversationId: string, memberId: string | null) {
  const conversation = await lockConversation(inside, conversationId)
  if (conversation.mode === 'member' && conversation.assignee_id === memberId && conversation.state !== 'CLOSED') return
  await touch(inside, conversationId, {
    mode: 'member',
    epoch: 'new-hands',
    assignee_id: memberId,
    escalation: null,
    state: stateAfter(conversation.state as ConversationState, 'taken-over'),
  })
  await endSayings(inside, conversationId)
  await suppressQueued(inside, conversationId, 'taken-over')
  await afterTakeOver()
  if (conversation.last_inbound_seq !== null)
    await decideMessages(inside, conversationId, { throughSeq: conversation.last_inbound_seq, decision: 'member', turnId: null })
  await audit(inside, 'conversation.taken-over', { subject: conversationId })
  await inside.announce('conversation.changed', { conversationId, what: 'mode' })
}

/**
 * Back to the assistant. It sees what the human wrote and answers from the next message on. Asked to suggest only, while somebody waits for
 * a human and none has come, it still waits: no human has had it.
 */
export async function giveBack(inside: Inside, conversationId: string, mode: ConversationMode = 'assistant') {
  const conversation = await lockConversation(inside, conversationId)
  const stillWaits = mode === 'draft' && conversation.state === 'WAITING_MEMBER' && conversation.mode !== 'member'
  await touch(inside, conversationId, {
    mode,
    epoch: 'new-hands',
    assignee_id: null,
    ...(stillWaits ? {} : { escalation: null, state: stateAfter(conversation.state as ConversationState, 'returned') }),
  })
  await audit(inside, 'conversation.given-back', { subject: conversationId })
  await inside.announce('conversation.changed', { conversationId, what: 'mode' })
}

export async function closeConversation(inside: Inside, conversationId: string) {
  const conversation = await lockConversation(inside, conversationId)
  if (conversation.state === 'CLOSED') return
  await touch(inside, conversationId, {
    state: stateAfter(conversation.state as ConversationState, 'closed'),
    epoch: 'new-hands',
    escalation: null,
    unread: 0,
  })
  await endSayings(inside, conversationId)
  await suppressQueued(inside, conversationId, 'closed')
  if (conversation.last_inbound_seq !== null)
    await decideMessages(inside, conversationId, { throughSeq: conversation.last_inbound_seq, decision: 'closed', turnId: null })
  await audit(inside, 'conversation.closed', { subject: conversationId })
  await inside.announce('conversation.changed', { conversationId, what: 'state' })
}

export async function reopenConversation(inside: Inside, conversationId: string) {
  const conversation = await lockConversation(inside, conversationId)
  await touch(inside, conversationId, {
    state: stateAfter(conversation.state as ConversationState, 'reopened'),
    mode: 'assistant',
    epoch: 'new-hands',
  })
  await audit(inside, 'conversation.reopened', { subject: conversationId })
  await inside.announce('conversation.changed', { conversationId, what: 'state' })
}

export async function assign(inside: Inside, conversationId: string, memberId: string | null) {
  if (memberId !== null && !(await findMember(inside, memberId))) throw notFound('member')
  await lockConversation(inside, conversationId)
  await touch(inside, conversationId, { assignee_id: memberId })
  await inside.announce('conversation.changed', { conversationId, what: 'assignee' })
}

export async function markSeen(inside: Inside, conversationId: string) {
  const conversation = await lockConversation(inside, conversationId)
  if (conversation.unread === 0) return
  await inside.db.updateTable('conversations').set({ unread: 0 }).where('id', '=', conversationId).execute()
  await inside.announce('conversation.changed', { conversationId, what: 'read' })
}

/** Messages of the machine that are with the provider this instant, outcome not known yet. */
export async function sendingNow(inside: Inside, conversationId: string): Promise<number> {
  const row = await inside.db
    .selectFrom('messages')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('conversation_id', '=', conversationId)
    .where('author', 'in', ['assistant', 'campaign'])
    .where('state', '=', 'sending')
    .where('sending_since', '>', new Date(inside.now.getTime() - 20_000))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
