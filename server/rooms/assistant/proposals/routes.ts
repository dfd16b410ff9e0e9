import { z } from 'zod'
import { SendProposalBody, SentProposal } from '#contracts/conversation'
import { route } from '#ground/http/route'
import type { Adapters } from '#rooms/channels'
import { dismissProposal, restoreProposal } from './dismiss-proposal.ts'
import { sendProposal } from './send-proposal.ts'

const byIds = z.object({ id: z.uuid(), proposalId: z.uuid() })

export const proposalRoutes = (adapters: Adapters) => [
  route({
    method: 'POST',
    path: '/conversations/:id/proposals/:proposalId/send',
    needs: 'member',
    summary: 'Send a suggested answer, as it is or with your own words',
    params: byIds,
    body: SendProposalBody,
    answer: SentProposal,
    handle: (inside, { params, body }) =>
      sendProposal(inside, adapters, { conversationId: params.id, proposalId: params.proposalId, text: body.text }),
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/proposals/:proposalId/dismiss',
    needs: 'member',
    summary: 'Dismiss a suggested answer: nothing is sent',
    params: byIds,
    status: 204,
    handle: (inside, { params }) => dismissProposal(inside, { conversationId: params.id, proposalId: params.proposalId }),
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/proposals/:proposalId/restore',
    needs: 'member',
    summary: 'Take a dismissal back: the suggested answer waits again',
    params: byIds,
    status: 204,
    handle: (inside, { params }) => restoreProposal(inside, { conversationId: params.id, proposalId: params.proposalId }),
  }),
]
