import type { SentProposal } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { type Adapters, openAbilities } from '#rooms/channels'
import {
  decideProposal,
  getProposal,
  lockConversation,
  messagesOfTurn,
  type Presented,
  type Remembered,
  rememberSaid,
  reply,
  viewMessage,
} from '#rooms/conversations'
import { audit } from '#rooms/organizations'
import { bubblesOf } from '../turn/present.ts'
import { checkProposal } from './check-proposal.ts'
import { mustWait } from './must-wait.ts'
import type { Basis } from './propose.ts'

interface Asked {
  conversationId: string
  proposalId: string
  /** The words as a member corrected them; undefined: as they were suggested. */
  text: string | undefined
}

/**
 * A member has a suggested answer sent. Unchanged it is the assistant's, and is held against the facts of this instant; corrected it is the
 * member's own, sent whatever the claim check thinks of it, which is told. One transaction under the conversation's lock: two presses send once,
 * and whoever pressed second unchanged hears what was sent.
 * Refuses with `window-closed`, `proposal-outdated`, `already-decided`, `no-longer-true`.
 */
export async function sendProposal(inside: Inside, adapters: Adapters, { conversationId, proposalId, text }: Asked): Promise<SentProposal> {
  const conversation = await lockConversation(inside, conversationId)
  const proposal = await getProposal<Basis>(inside, conversationId, proposalId)
  const isEdited = text !== undefined && text !== proposal.text.trim()
  if (proposal.state === 'sent' && !isEdited) return { messages: await messagesOfTurn(inside, proposal.turnId), warnings: [] }
  mustWait(proposal, conversation)
  const can = await openAbilities(inside, adapters, conversation)
  const { verdict, gone } = await checkProposal(inside, proposal, isEdited ? text : proposal.text)
  if (!isEdited && (verdict.verdict !== 'clean' || gone.length > 0)) throw noLongerTrue(verdict.blocked, gone)
  const ids = await reply(
    inside,
    isEdited
      ? {
          conversationId,
          author: 'member',
          ...(inside.actor.kind === 'member' ? { memberId: inside.actor.id } : {}),
          contents: bubblesOf(can, reworded(proposal.presented, text), []),
          locked: conversation,
        }
      : {
          conversationId,
          author: 'assistant',
          contents: bubblesOf(can, proposal.presented, verdict.evidence),
          epoch: proposal.epoch,
          turnId: proposal.turnId,
          locked: conversation,
        },
  )
  await rememberSaid(inside, conversation, isEdited ? askedIn(text, proposal.remembers) : proposal.remembers)
  await decideProposal(inside, proposal, { state: isEdited ? 'edited' : 'sent', decision: isEdited ? 'member' : proposal.decision })
  await audit(inside, isEdited ? 'proposal.edited' : 'proposal.sent', { subject: conversationId, detail: { proposal: proposal.id } })
  const messages = []
  for (const id of ids) messages.push(await viewMessage(inside, id))
  return { messages, warnings: isEdited ? verdict.blocked.map(({ text: words, reason }) => ({ text: words, reason })) : [] }
}

/** Its buttons and pictures go along with other words; they are about the same homes. */
const reworded = (presented: Presented, text: string): Presented => ({ ...presented, main: { ...presented.main, text } })

/** Without a question mark in the words that leave, nothing was asked. */
const askedIn = (text: string, remembers: Remembered): Remembered => ({ ...remembers, asked: /[?؟]/.test(text) ? remembers.asked : null })

const noLongerTrue = (blocked: { text: string; reason: string }[], gone: (string | null)[]) =>
  new Refusal('conflict', 'Listings changed since this was written, and it is no longer true. Edit it, or dismiss it.', {
    name: 'no-longer-true',
    errors: [
      ...blocked.map(({ text, reason }) => ({ pointer: '/text', message: text, code: reason })),
      ...gone.flatMap(title => (title ? [{ pointer: '/text', message: title, code: 'not-available' }] : [])),
    ],
  })
