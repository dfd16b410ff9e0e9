import type { Preferences } from '#contracts/understanding'
import type { Inside, Outside } from '#ground/db/scope'
import type { Means } from '#ground/means'
import { accumulate, handedOver, spellingsOfCodes } from '#language'
import type { AnswerInput, Draft } from '#language/types'
import type { ChannelAbilities } from '#ports/channel-adapter'
import { externalIdsAmong } from '#rooms/listings'
import type { Said } from '../turn/hear.ts'
import type { Stopwatch } from '../turn/trace.ts'
import { type Written, write } from './draft-reply.ts'
import type { Engines } from './engines.ts'
import { type Meaning, meaningOf, replyLanguageOf, textOf } from './meaning.ts'
import { type Retrieved, retrieve } from './retrieve.ts'
import { voiceOf } from './voice.ts'

/** An answer before the last look: nothing of it is kept or sent yet. */
export interface Composed {
  meaning: Meaning
  preferences: Preferences
  /** Wishes this message set, changed or dropped. */
  changed: string[]
  retrieved: Retrieved
  can: ChannelAbilities
  written: Written
  /** What is said instead, when nothing of what was written may be. */
  unsaid: Draft
}

export interface Composing {
  means: Means
  engines: Engines
  /** What the channel of this conversation can carry; asked in the transaction that retrieves. */
  abilities(inside: Inside): Promise<ChannelAbilities>
  watch: Stopwatch
}

/**
 * From what was said to a draft: understand → remember → retrieve → write. It changes nothing and sends nothing, so the real turn,
 * the playground and a replay are this one function; nothing is held open while somebody thinks.
 */
export async function composeAnswer(outside: Outside, { means, engines, abilities, watch }: Composing, said: Said): Promise<Composed> {
  const { conversation } = said
  // whether "LC-304" is a code only the inventory can tell, and most messages hold nothing like one
  const spellings = spellingsOfCodes(textOf(said))
  const codes = spellings.length > 0 ? await outside.inside(inside => externalIdsAmong(inside, spellings)) : []
  const meaning = watch.now('understand', () => meaningOf(said, outside.now(), codes))
  const { preferences, changed } = watch.now('remember', () =>
    accumulate(conversation.preferences as object, meaning.understanding, meaning.context),
  )
  const { retrieved, can } = await watch.span('retrieve', () =>
    outside.inside(async inside => ({
      retrieved: await retrieve(inside, meaning, preferences, [...conversation.shown, ...conversation.seen]),
      can: await abilities(inside),
    })),
  )
  const replyLanguage = replyLanguageOf(said, meaning.understanding)
  const input: AnswerInput = {
    understanding: meaning.understanding,
    preferences,
    context: meaning.context,
    message: meaning.text,
    unheard: meaning.unheard,
    matches: retrieved.found.map(entry => entry.listing),
    nearest: retrieved.nearest,
    known: retrieved.known,
    passages: retrieved.passages,
    voice: voiceOf(said, replyLanguage),
    firstContact: !conversation.greeted,
    replyLanguage,
    recentReplies: said.past
      .filter(message => message.author === 'assistant' && message.text)
      .map(message => message.text ?? '')
      .reverse()
      .slice(0, 3),
  }
  const written = await watch.span('draft', () => write(outside, means, engines, said.settings, input))
  return { meaning, preferences, changed, retrieved, can, written, unsaid: handedOver(input, 'cannot-answer') }
}
