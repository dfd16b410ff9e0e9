import type { ClaimVerdict, ListingFacts } from '#language/types'
import type { Composed } from '../answer/compose-answer.ts'
import { type Said, titleOf } from './hear.ts'

/** Times the steps of a turn, so that "why did this take long" has an answer on every reply. */
export function stopwatch() {
  const spans: { name: string; ms: number }[] = []
  const began = performance.now()
  const record = (name: string, since: number) => void spans.push({ name, ms: Math.round((performance.now() - since) * 100) / 100 })
  return {
    spans,
    total: () => Math.round((performance.now() - began) * 100) / 100,
    async span<T>(name: string, work: () => Promise<T>): Promise<T> {
      const since = performance.now()
      try {
        return await work()
      } finally {
        record(name, since)
      }
    },
    now<T>(name: string, work: () => T): T {
      const since = performance.now()
      try {
        return work()
      } finally {
        record(name, since)
      }
    },
  }
}
export type Stopwatch = ReturnType<typeof stopwatch>

export interface Ended {
  decision: string
  verdict: ClaimVerdict | null
  /** As it left; null when nothing did. */
  text: string | null
}

/** Why an answer is what it is, as it is kept and shown. */
export function traceOf(said: Said, { meaning, preferences, retrieved, written }: Composed, ended: Ended, watch: Stopwatch) {
  return {
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
    preferences,
    filters: retrieved.filters,
    relaxed: retrieved.nearest?.relaxed ?? null,
    retrieved: [
      ...retrieved.found.map(({ listing, score }) => named(listing, score)),
      ...(retrieved.nearest?.listings.map(listing => named(listing, 0)) ?? []),
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
    reused: written.reused,
    messageIds: said.undecided.map(message => message.id),
  }
}

const named = (listing: ListingFacts, score: number) => ({
  id: listing.id,
  title: titleOf(listing),
  titleAr: listing.titleAr ?? null,
  score,
})
