import type { Inside } from '#ground/db/scope'
import { decideProposal, getProposal, lockConversation } from '#rooms/conversations'
import { audit } from '#rooms/organizations'
import { mustWait } from './must-wait.ts'

interface Asked {
  conversationId: string
  proposalId: string
}

/** A member does not want it sent. Nothing is; should the customer write again, the next answer hears what this one was for. */
export async function dismissProposal(inside: Inside, { conversationId, proposalId }: Asked) {
  const conversation = await lockConversation(inside, conversationId)
  const proposal = await getProposal(inside, conversationId, proposalId)
  if (proposal.state === 'dismissed') return
  mustWait(proposal, conversation)
  await decideProposal(inside, proposal, { state: 'dismissed', decision: 'dismissed' })
  await audit(inside, 'proposal.dismissed', { subject: conversationId, detail: { proposal: proposal.id } })
}

/** The press is taken back: it waits again, unless the conversation has moved on. */
export async function restoreProposal(inside: Inside, { conversationId, proposalId }: Asked) {
  const conversation = await lockConversation(inside, conversationId)
  const proposal = await getProposal(inside, conversationId, proposalId)
  if (proposal.state === 'waiting') return
  mustWait(proposal.state === 'dismissed' ? { ...proposal, state: 'waiting' } : proposal, conversation)
  await decideProposal(inside, proposal, { state: 'waiting', decision: 'drafted' })
  await audit(inside, 'proposal.restored', { subject: conversationId, detail: { proposal: proposal.id } })
}
