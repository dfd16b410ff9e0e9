import type { Inside } from '#ground/db/scope'
import type { ClaimVerdict } from '#language/types'
import type { Turn } from './commit-turn.ts'
import { titleOf } from './hear.ts'

/** Keeps why: what was understood, searched, found, drafted, blocked, and how long each step took. */
export async function keepTurn(inside: Inside, turn: Turn, ended: { decision: string; verdict: ClaimVerdict | null; text: string | null }) {
  const { heard, meaning, retrieved, written, watch } = turn
  const trace = {
    language: meaning.understanding.language,
    intents: meaning.understanding.intents,
    confidence: meaning.understanding.confidence,
    flags: {
      escalate: meaning.understanding.escalate,
      optOut: meaning.understanding.optOut,
      outOfScope: meaning.understanding.outOfScope,
      injection: meaning.understanding.injection,
    },
    slots: meaning.understanding.slots,
    preferences: turn.preferences,
    filters: retrieved.filters,
    relaxed: retrieved.nearest?.relaxed ?? null,
    retrieved: [
      ...retrieved.found.map(({ listing, score }) => ({ id: listing.id, title: titleOf(listing), score })),
      ...(retrieved.nearest?.listings.map(listing => ({ id: listing.id, title: titleOf(listing), score: 0 })) ?? []),
    ],
    draft: written.draft.text,
    gate: {
      verdict: ended.verdict?.verdict ?? 'clean',
      blocked: ended.verdict?.blocked.map(({ text, reason }) => ({ text, reason })) ?? [],
    },
    reply: ended.text,
    viewing: written.draft.viewing,
    evidence: ended.verdict?.evidence ?? [],
    spans: [...watch.spans, { name: 'total', ms: watch.total() }],
    tokens: written.tokens,
    messageIds: heard.undecided.map(message => message.id),
  }
  await inside.db
    .insertInto('turns')
    .values({
      id: turn.turnId,
      conversation_id: heard.conversation.id,
      epoch: heard.conversation.epoch,
      decision: ended.decision,
      reason: written.reason ?? written.draft.reason,
      engine: written.engine,
      model: written.model,
      trace: JSON.stringify(trace),
      created_at: inside.now,
    })
    .execute()
}
