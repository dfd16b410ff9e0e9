import type { Inside, Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { newId } from '#ground/ids'
import type { Means } from '#ground/means'
import { type Adapters, abilitiesOf } from '#rooms/channels'
import { decideMessages } from '#rooms/conversations'
import { composeAnswer } from '../answer/compose-answer.ts'
import type { Engines } from '../answer/engines.ts'
import { hearMedia } from '../models/hear-media.ts'
import { commitTurn } from './commit-turn.ts'
import { type Heard, hear } from './hear.ts'
import { stopwatch } from './trace.ts'

const afterHearing = failpoint('turn.after-hearing')
const afterDraft = failpoint('turn.after-draft')

/**
 * One answer to everything a contact wrote since the last one:
 * hear → understand → remember → retrieve → draft → check → send. Nothing is held open while somebody thinks;
 * whether the answer still fits the world is settled by the epoch, in the transaction that queues it.
 */
export async function takeTurn(outside: Outside, means: Means, adapters: Adapters, engines: Engines, conversationId: string) {
  const watch = stopwatch()
  const started = await watch.span('hear', () => outside.inside(inside => listen(inside, conversationId)))
  if (!started) return
  const heard = await hearMedia(outside, { means, engines, watch }, started)
  await afterHearing()
  const abilities = (inside: Inside) => abilitiesOf(inside, adapters, heard.conversation.connection_id)
  const composed = await composeAnswer(outside, { means, engines, abilities, watch }, heard)
  await afterDraft()
  await outside.inside(inside => commitTurn(inside, { ...composed, turnId: newId(), heard, watch }))
}

/** Reads what there is to answer, and settles at once what is not the assistant's to answer. */
async function listen(inside: Inside, conversationId: string): Promise<Heard | undefined> {
  const heard = await hear(inside, conversationId)
  if (!heard) return undefined
  const { conversation, undecided, settings } = heard
  const notOurs =
    conversation.mode === 'member' ? 'member' : conversation.state === 'CLOSED' ? 'closed' : settings.enabled ? undefined : 'assistant-off'
  if (notOurs) {
    await decideMessages(inside, conversationId, { throughSeq: undecided.at(-1)!.seq, decision: notOurs, turnId: null })
    return undefined
  }
  // "typing" promises words within moments; where each waits for a person it would be a lie
  const promises = conversation.mode !== 'draft' && settings.approval.when !== 'always'
  const providerId = promises && undecided.findLast(message => message.provider_id)?.provider_id
  if (providerId)
    inside.enqueue({
      kind: 'show-typing',
      key: `typing:${conversationId}`,
      payload: { connectionId: conversation.connection_id, providerId },
      single: true,
    })
  await inside.announce('turn.started', { conversationId })
  return heard
}
