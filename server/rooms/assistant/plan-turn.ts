import type { Inside } from '#ground/db/scope'
import { decideMessages, getConversation, undecidedOf } from '#rooms/conversations'
import { getAssistantSettings } from '#rooms/organizations'
import { quietWindowMs, turnAt } from './quiet-window.ts'

/** A contact wrote: rings for a turn after their pause. One waiting turn is enough; each message moves it. */
export async function planTurn(inside: Inside, conversationId: string) {
  const conversation = await getConversation(inside, conversationId)
  const undecided = await undecidedOf(inside, conversationId)
  const [first] = undecided
  if (!first) return
  const decide = (decision: string) => decideMessages(inside, conversationId, { throughSeq: undecided.at(-1)!.seq, decision, turnId: null })
  if (conversation.mode === 'member') return void (await decide('member'))
  const settings = await getAssistantSettings(inside)
  if (!settings.enabled) return void (await decide('assistant-off'))
  const window = quietWindowMs(settings.quietWindowMs, conversation.rhythm_ms)
  inside.enqueue({
    kind: 'take-turn',
    key: `turn:${conversationId}`,
    payload: { conversationId },
    runAt: turnAt(inside.now, window, first.created_at),
    single: true,
  })
}

/** The assistant has the conversation again: what nobody answered meanwhile was a human's to answer, so nothing is rung. */
export const assistantReactions = {
  'message.received': (inside: Inside, body: { conversationId: string; messageId: string }) => planTurn(inside, body.conversationId),
}
