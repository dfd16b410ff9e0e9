import type { Inside } from '#ground/db/scope'
import { decideMessages, handOver, undecidedOf } from '#rooms/conversations'

/** A turn that failed again and again goes to a human, with the reason: a customer is never left in silence because of us. */
export async function giveUp(inside: Inside, conversationId: string) {
  const undecided = await undecidedOf(inside, conversationId)
  if (undecided.length === 0) return
  await decideMessages(inside, conversationId, { throughSeq: undecided.at(-1)!.seq, decision: 'failed', turnId: null })
  await handOver(inside, conversationId, 'cannot-answer')
}
