import type { Inside } from '#ground/db/scope'

/** So many messages of a customer are heard again at most; what older ones wished for is remembered anyway. */
const mostHeardAgain = 40

/**
 * The conversation moves on: what waits for approval can no longer be sent, and what it would have answered is undecided again, so that the
 * next turn answers it with whatever is new. After new words that holds for what a member dismissed too, as long as nothing was said since.
 * Called before the epoch climbs; the caller holds the conversation's lock.
 */
export async function outdateProposal(inside: Inside, conversationId: string, why: 'new-words' | 'new-hands') {
  const open = await inside.db
    .selectFrom('proposals')
    .innerJoin('conversations', 'conversations.id', 'proposals.conversation_id')
    .select(['proposals.id', 'proposals.turn_id', 'proposals.state'])
    .where('proposals.conversation_id', '=', conversationId)
    .whereRef('proposals.epoch', '=', 'conversations.epoch')
    .where('proposals.state', 'in', why === 'new-words' ? ['waiting', 'dismissed'] : ['waiting'])
    .execute()
  if (open.length === 0) return
  await inside.db
    .updateTable('proposals')
    .set({ state: 'outdated', decided_at: inside.now })
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'waiting')
    .execute()
  await hearAgain(
    inside,
    conversationId,
    open.map(proposal => proposal.turn_id),
  )
}

/** Undecided again, but for the turn that heard it: whoever plans the next one sees that it is no news. */
async function hearAgain(inside: Inside, conversationId: string, turnIds: string[]) {
  await inside.db
    .updateTable('messages')
    .set({ decision: null })
    .where('id', 'in', eb =>
      eb
        .selectFrom('messages')
        .select('id')
        .where('conversation_id', '=', conversationId)
        .where('direction', '=', 'inbound')
        .where('turn_id', 'in', turnIds)
        .where('decision', 'in', ['drafted', 'dismissed'])
        .orderBy('seq', 'desc')
        .limit(mostHeardAgain),
    )
    .execute()
}
