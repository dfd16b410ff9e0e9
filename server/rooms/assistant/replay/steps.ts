import type { TurnView } from '#contracts/conversation'
import { longestTrialPast, type TrialMemory } from '#contracts/playground'
import { seenAfter } from '#language'
import { freshMemory, longAgoDropped } from '../playground/memory.ts'
import type { PastMessage } from './find.ts'

/** One past turn to run again: the burst it answered, and what was said between it and the turn before by others than the assistant. */
export interface Step {
  before: TurnView
  burst: PastMessage[]
  meanwhile: TrialMemory['past']
}

/** Past turns with the bursts they answered. A turn whose messages are gone has nothing to be run on. */
export function stepsOf(turns: TurnView[], since: PastMessage[]): Step[] {
  const byId = new Map(since.map(message => [message.id, message]))
  const answered = new Set(turns.flatMap(turn => turn.messageIds))
  let told = Number.NEGATIVE_INFINITY
  return turns.flatMap(before => {
    const burst = before.messageIds.flatMap(id => byId.get(id) ?? [])
    const [first] = burst
    if (!first) return []
    const meanwhile = since.filter(
      ({ id, seq, author }) => seq > told && seq < burst.at(-1)!.seq && !answered.has(id) && author !== 'assistant' && author !== 'system',
    )
    told = burst.at(-1)!.seq
    return [{ before, burst, meanwhile: meanwhile.map(pastOf) }]
  })
}

/** What was known when the first of these turns began, as far as the turn before it and the thread tell. */
export function memoryBefore(previous: TurnView | undefined, earlier: PastMessage[]): TrialMemory {
  const past = longAgoDropped(earlier.filter(({ author }) => author !== 'system').map(pastOf)).slice(-longestTrialPast)
  if (!previous) return { ...freshMemory(), past, greeted: past.some(({ author }) => author === 'assistant') }
  const presented = earlier
    .filter(message => message.author === 'assistant' && message.listing_ids.length > 0)
    .map(message => message.listing_ids)
  const shown = presented.at(-1) ?? []
  const viewing = previous.viewing
  return {
    preferences: previous.preferences,
    sources: {},
    shown: shown.slice(0, 20),
    seen: presented.reduce<string[]>((seen, listed) => seenAfter(seen, listed, null), []),
    focus: shown.length === 1 ? (shown[0] ?? null) : null,
    asked: null,
    viewing: viewing ? { kind: viewing.kind, start: viewing.start, end: viewing.end } : null,
    lastIntent: previous.intents[0] ?? null,
    language: previous.language,
    greeted: true,
    past,
  }
}

const pastOf = ({ author, text }: PastMessage): TrialMemory['past'][number] => ({
  author: author === 'contact' || author === 'member' ? author : 'assistant',
  text,
})
