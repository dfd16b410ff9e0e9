import type { TurnView } from '#contracts/conversation'
import type { LabelledTurn } from '#contracts/playground'
import type { PastMessage } from '../replay/find.ts'
import type { Deed, LabelledConversation } from './find.ts'
import type { Masked } from './mask.ts'

export interface Surroundings {
  conversation: LabelledConversation
  timeZone: string
  number: number
  previous: TurnView | null
  next: TurnView | null
  /** Everything said around it, in order. */
  messages: PastMessage[]
  deeds: Deed[]
  mask(text: string): Masked
}

/** One turn as a line of a training set: what was said, in which light, what was made of it, and what a member made of that. */
export function labelTurn(turn: TurnView, around: Surroundings): LabelledTurn {
  const { conversation, previous, messages, mask } = around
  const masked = (text: string) => mask(text).text
  const burst = messages.filter(message => turn.messageIds.includes(message.id))
  const reply = turn.reply === null ? null : mask(turn.reply)
  return {
    id: turn.id,
    conversation: conversation.id,
    n: around.number,
    channel: conversation.channel,
    now: (burst.at(-1)?.created_at ?? new Date(turn.createdAt)).toISOString(),
    tz: around.timeZone,
    text: masked(burst.flatMap(message => message.text?.trim() || []).join('\n')),
    lang: turn.language,
    intents: turn.intents,
    entities: { ...turn.slots, ...(turn.slots.phone ? { phone: masked(turn.slots.phone) } : {}) },
    ...turn.flags,
    confidence: turn.confidence,
    context: contextOf(burst, around, masked),
    preferencesAfter: turn.preferences,
    viewing: turn.viewing,
    retrievedIds: turn.relaxed ? [] : turn.retrieved.map(listing => listing.id),
    noMatch: turn.relaxed !== null,
    reply: reply?.text ?? null,
    evidence: turn.evidence.map(fact => ({
      ...fact,
      claim: masked(fact.claim),
      value: typeof fact.value === 'string' ? masked(fact.value) : fact.value,
      start: reply?.at(fact.start) ?? 0,
      end: reply?.at(fact.end) ?? 0,
    })),
    decision: turn.decision,
    reason: turn.reason,
    gate: turn.gate.verdict,
    engine: turn.engine,
    model: turn.model,
    correction: correctionOf(turn, burst, { ...around, previous }, masked),
  }
}

function contextOf(burst: PastMessage[], { previous, messages }: Surroundings, masked: (text: string) => string): LabelledTurn['context'] {
  const first = burst[0]?.seq ?? Number.NEGATIVE_INFINITY
  const before = messages.filter(message => message.seq < first)
  const customer = before.findLast(message => message.direction === 'inbound')?.text
  const ours = before.findLast(message => message.direction === 'outbound')?.text
  const shown = before.findLast(message => message.author === 'assistant' && message.listing_ids.length > 0)?.listing_ids
  return {
    ...(previous?.intents[0] ? { lastIntent: previous.intents[0] } : {}),
    ...(customer ? { lastCustomer: masked(customer) } : {}),
    ...(ours ? { lastAssistant: masked(ours) } : {}),
    ...(shown ? { shown } : {}),
    ...(previous && Object.keys(previous.preferences).length > 0 ? { preferences: previous.preferences } : {}),
  }
}

/** What a member did between this turn and the next. A wish's value is read where the conversation was seen next with it. */
function correctionOf(
  turn: TurnView,
  burst: PastMessage[],
  { next, messages, deeds, conversation }: Surroundings,
  masked: (text: string) => string,
): LabelledTurn['correction'] {
  const done = deeds.filter(({ at }) => at.toISOString() > turn.createdAt && (!next || at.toISOString() <= next.createdAt))
  const slots = [...new Set(done.flatMap(({ action, detail }) => (action === 'conversation.preference-set' ? (slotOf(detail) ?? []) : [])))]
  const from = burst.at(-1)?.seq ?? Number.POSITIVE_INFINITY
  const until = messages.find(message => next?.messageIds.includes(message.id))?.seq ?? Number.POSITIVE_INFINITY
  const replies = messages.filter(({ author, seq, text }) => author === 'member' && text && seq > from && seq < until)
  const tookOver = done.some(({ action }) => action === 'conversation.taken-over')
  if (slots.length === 0 && replies.length === 0 && !tookOver) return null
  return { wishes: slots.map(slot => wishOf(slot, next, conversation)), tookOver, replies: replies.map(({ text }) => masked(text ?? '')) }
}

/** Null: the wish was dropped. No value at all: the contact said something else before anybody looked. */
function wishOf(slot: string, next: TurnView | null, conversation: LabelledConversation) {
  if (next && slot in next.slots) return { slot, value: undefined }
  const seen = (next ? next.preferences : conversation.preferences) as Record<string, unknown>
  return { slot, value: seen[slot] ?? null }
}

const slotOf = (detail: unknown): string | undefined => {
  const slot = (detail as { slot?: unknown } | null)?.slot
  return typeof slot === 'string' ? slot : undefined
}
