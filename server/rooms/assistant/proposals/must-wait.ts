import { Refusal } from '#ground/errors'
import type { KeptProposal } from '#rooms/conversations'

/** Only what waits can be decided, and only in the conversation it was written for. */
export function mustWait({ state, epoch }: KeptProposal<unknown>, conversation: { epoch: number }) {
  if (state === 'sent' || state === 'edited')
    throw new Refusal('conflict', 'Somebody has sent this answer already.', { name: 'already-decided' })
  if (state === 'dismissed') throw new Refusal('conflict', 'Somebody has dismissed this answer already.', { name: 'already-decided' })
  if (state === 'outdated' || epoch !== conversation.epoch)
    throw new Refusal('conflict', 'The conversation has moved on since this answer was suggested: look at what is new.', {
      name: 'proposal-outdated',
    })
}
