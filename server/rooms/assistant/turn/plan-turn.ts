import type { Inside } from '#ground/db/scope'
import { decideMessages, getConversation, undecidedOf } from '#rooms/conversations'
import { getAssistantSettings } from '#rooms/organizations'
import { quietWindowMs, turnAt } from './quiet-window.ts'

/** A contact wrote: rings for a turn after their pause. One waiting turn is enough; each message moves it. */
export async function planTurn(inside: Inside, conversationId: string) {
  const conversation = await getConversation(inside, conversationId)
  const undecided = await undecidedOf(inside, conversationId)
  // what a turn has heard before is no news: nobody has to wait for the end of that burst again
  const first = undecided.find(message => message.turn_id === null) ?? undecided[0]
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

/**
 * A conversation that is given back has nothing open: what nobody answered meanwhile was a human's to answer, so nothing is rung. But for an
 * answer that waited for approval when the mode changed, or when its question was rewritten: that question is the assistant's again.
 */
export const assistantReactions = {
  'message.received': (inside: Inside, body: { conversationId: string; messageId: string }) => planTurn(inside, body.conversationId),
  'conversation.changed': async (inside: Inside, { conversationId, what }: { conversationId: string; what: string }) => {
    if (what === 'mode' || what === 'proposal') await planTurn(inside, conversationId)
  },
}
