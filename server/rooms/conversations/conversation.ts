import type { ConversationMode, ConversationState, MessageState } from '#contracts/conversation'
import { Refusal } from '#ground/errors'

/** What can happen to a conversation. */
export type Happening = 'inbound' | 'answered' | 'handed-over' | 'taken-over' | 'returned' | 'went-idle' | 'closed' | 'reopened'

/** From each state, what may happen and where it leads. What is not in the table is refused. */
const table: Record<ConversationState, Partial<Record<Happening, ConversationState>>> = {
  NEW: {
    inbound: 'NEW',
    answered: 'ACTIVE',
    'handed-over': 'WAITING_MEMBER',
    'taken-over': 'ACTIVE',
    returned: 'ACTIVE',
    'went-idle': 'IDLE',
    closed: 'CLOSED',
  },
  ACTIVE: {
    inbound: 'ACTIVE',
    answered: 'ACTIVE',
    'handed-over': 'WAITING_MEMBER',
    'taken-over': 'ACTIVE',
    returned: 'ACTIVE',
    'went-idle': 'IDLE',
    closed: 'CLOSED',
  },
  WAITING_MEMBER: {
    inbound: 'WAITING_MEMBER',
    answered: 'WAITING_MEMBER',
    'handed-over': 'WAITING_MEMBER',
    'taken-over': 'ACTIVE',
    returned: 'ACTIVE',
    closed: 'CLOSED',
  },
  IDLE: {
    inbound: 'ACTIVE',
    answered: 'ACTIVE',
    'handed-over': 'WAITING_MEMBER',
    'taken-over': 'ACTIVE',
    returned: 'ACTIVE',
    closed: 'CLOSED',
  },
  CLOSED: { inbound: 'ACTIVE', 'taken-over': 'ACTIVE', reopened: 'ACTIVE' },
}

export function stateAfter(state: ConversationState, happening: Happening): ConversationState {
  const next = table[state][happening]
  if (!next) throw new Refusal('conflict', `A conversation that is ${state} cannot be ${happening}.`, { name: 'illegal-transition' })
  return next
}

/** After thirty quiet minutes a conversation rests; what was learned in it stays. */
export const idleAfterMs = 30 * 60_000

/** A customer who comes back after a close starts afresh with the assistant: the old hand-over must not catch them again. */
export const modeAfterInbound = (state: ConversationState, mode: ConversationMode): ConversationMode =>
  state === 'CLOSED' ? 'assistant' : mode

const ranks: Record<MessageState, number> = {
  received: 0,
  queued: 1,
  sending: 2,
  unknown: 2.5,
  failed: 3,
  sent: 3,
  delivered: 4,
  read: 5,
  suppressed: 9,
}

/**
 * Receipts come late, early, twice and in any order: a state only climbs. `failed` holds unless a later receipt proves that it arrived;
 * nothing that arrived can fail afterwards.
 */
export function stateAfterReceipt(state: MessageState, receipt: 'sent' | 'delivered' | 'read' | 'failed'): MessageState {
  if (state === 'suppressed' || state === 'received') return state
  if (receipt === 'failed') return ranks[state] < ranks.sent || state === 'sent' ? 'failed' : state
  if (state === 'failed') return receipt === 'sent' ? state : receipt
  return ranks[receipt] > ranks[state] ? receipt : state
}

/** A pause this long is no longer the same burst. */
const burstGapMs = 8000

/** The writer's rhythm: a running mean of the pauses within bursts, in milliseconds. */
export function rhythmAfter(rhythmMs: number | null, gapMs: number | null): number | null {
  if (gapMs === null || gapMs > burstGapMs) return rhythmMs
  return Math.round(rhythmMs === null ? gapMs : rhythmMs * 0.6 + gapMs * 0.4)
}
