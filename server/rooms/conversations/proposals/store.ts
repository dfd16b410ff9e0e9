import type { Selectable } from 'kysely'
import type { Evidence, Proposal } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import type { Proposals } from '#ground/db/tables.generated'
import { notFound } from '#ground/errors'
import type { Presented } from '../messages/reply.ts'
import type { Remembered } from '../remember.ts'

export type ProposalState = 'waiting' | 'sent' | 'edited' | 'dismissed' | 'outdated'

/** An answer that waits, as the turn that wrote it hands it over. */
export interface NewProposal<Basis> {
  conversationId: string
  turnId: string
  epoch: number
  because: Proposal['because']
  decision: string
  text: string
  evidence: Evidence[]
  presented: Presented
  remembers: Remembered
  /** What whoever wrote it needs to check it once more; nothing of this room. */
  basis: Basis
}

/** Keeps an answer until a person decides. Its turn is kept before; from now on it is the conversation's only one that waits. */
export async function keepProposal<Basis>(inside: Inside, proposal: NewProposal<Basis>) {
  await inside.db
    .updateTable('proposals')
    .set({ state: 'outdated', decided_at: inside.now })
    .where('conversation_id', '=', proposal.conversationId)
    .where('state', '=', 'waiting')
    .execute()
  await inside.db
    .insertInto('proposals')
    .values({
      conversation_id: proposal.conversationId,
      turn_id: proposal.turnId,
      epoch: proposal.epoch,
      because: proposal.because,
      decision: proposal.decision,
      text: proposal.text,
      evidence: JSON.stringify(proposal.evidence),
      presented: JSON.stringify(proposal.presented),
      remembers: JSON.stringify(proposal.remembers),
      basis: JSON.stringify(proposal.basis),
      created_at: inside.now,
    })
    .execute()
  await inside.announce('conversation.changed', { conversationId: proposal.conversationId, what: 'proposal' })
}

export interface KeptProposal<Basis> extends NewProposal<Basis> {
  id: string
  state: ProposalState
  decidedBy: string | null
  createdAt: Date
}

/** One proposal of that conversation. The conversation's lock is what keeps two members from deciding it at once. */
export async function getProposal<Basis>(inside: Inside, conversationId: string, id: string): Promise<KeptProposal<Basis>> {
  const row = await inside.db
    .selectFrom('proposals')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('suggested answer')
  return kept<Basis>(row)
}

export async function waitingProposal(inside: Inside, conversationId: string): Promise<KeptProposal<unknown> | undefined> {
  const row = await inside.db
    .selectFrom('proposals')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return row && kept<unknown>(row)
}

const kept = <Basis>(row: Selectable<Proposals>): KeptProposal<Basis> => ({
  id: row.id,
  conversationId: row.conversation_id,
  turnId: row.turn_id,
  epoch: row.epoch,
  because: row.because as Proposal['because'],
  decision: row.decision,
  text: row.text,
  evidence: row.evidence as Evidence[],
  presented: row.presented as Presented,
  remembers: row.remembers as Remembered,
  basis: row.basis as Basis,
  state: row.state as ProposalState,
  decidedBy: row.decided_by,
  createdAt: row.created_at,
})

/** What a member made of it, and with it of the messages it answers. `waiting` takes a dismissal back. */
export async function decideProposal(
  inside: Inside,
  { id, conversationId, turnId }: Pick<KeptProposal<unknown>, 'id' | 'conversationId' | 'turnId'>,
  { state, decision }: { state: Exclude<ProposalState, 'outdated'>; decision: string },
) {
  const isDecided = state !== 'waiting'
  await inside.db
    .updateTable('proposals')
    .set({
      state,
      decided_by: isDecided && inside.actor.kind === 'member' ? inside.actor.id : null,
      decided_at: isDecided ? inside.now : null,
    })
    .where('id', '=', id)
    .execute()
  await inside.db
    .updateTable('messages')
    .set({ decision })
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'inbound')
    .where('turn_id', '=', turnId)
    .where('decision', 'in', ['drafted', 'dismissed'])
    .execute()
  await inside.announce('conversation.changed', { conversationId, what: 'proposal' })
}
