import type { Inside, Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { newId } from '#ground/ids'
import type { Means } from '#ground/means'
import { accumulate } from '#language'
import { type Adapters, abilitiesOf } from '#rooms/channels'
import { decideMessages } from '#rooms/conversations'
import { commitTurn } from './commit-turn.ts'
import { write } from './draft-reply.ts'
import type { Engines } from './engines.ts'
import { type Heard, hear } from './hear.ts'
import { meaningOf, replyLanguageOf } from './meaning.ts'
import { retrieve } from './retrieve.ts'
import { stopwatch } from './trace.ts'
import { voiceOf } from './voice.ts'

const afterHearing = failpoint('turn.after-hearing')
const afterDraft = failpoint('turn.after-draft')

/**
 * One answer to everything a contact wrote since the last one:
 * hear → understand → remember → retrieve → draft → check → send. Nothing is held open while somebody thinks;
 * whether the answer still fits the world is settled by the epoch, in the transaction that queues it.
 */
export async function takeTurn(outside: Outside, means: Means, adapters: Adapters, engines: Engines, conversationId: string) {
  const watch = stopwatch()
  const heard = await watch.span('hear', () => outside.inside(inside => listen(inside, conversationId)))
  if (!heard) return
  await afterHearing()
  const { conversation, settings } = heard
  const meaning = watch.now('understand', () => meaningOf(heard, outside.now()))
  const { preferences, changed } = watch.now('remember', () =>
    accumulate(conversation.preferences as object, meaning.understanding, meaning.context),
  )
  const { retrieved, can } = await watch.span('retrieve', () =>
    outside.inside(async inside => ({
      retrieved: await retrieve(inside, meaning, preferences, [...conversation.shown, ...conversation.seen]),
      can: await abilitiesOf(inside, adapters, conversation.connection_id),
    })),
  )
  const turnId = newId()
  const written = await watch.span('draft', () =>
    write(outside, means, engines, settings, {
      understanding: meaning.understanding,
      preferences,
      context: meaning.context,
      message: meaning.text,
      unheard: meaning.unheard,
      matches: retrieved.found.map(entry => entry.listing),
      nearest: retrieved.nearest,
      known: retrieved.known,
      voice: voiceOf(heard),
      firstContact: !conversation.greeted,
      replyLanguage: replyLanguageOf(heard, meaning.understanding),
      recentReplies: heard.past
        .filter(message => message.author === 'assistant' && message.text)
        .map(message => message.text ?? '')
        .reverse()
        .slice(0, 3),
    }),
  )
  await afterDraft()
  await outside.inside(inside => commitTurn(inside, { turnId, heard, meaning, preferences, changed, retrieved, written, can, watch }))
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
  const providerId = undecided.findLast(message => message.provider_id)?.provider_id
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
