import type { AnswerInput, Draft, ListingFacts } from '../../types.ts'
import type { Speech } from './speech.ts'

/** A draft with everything it does not say left empty. */
export function draftOf(input: AnswerInput, text: string, more: Partial<Draft> = {}): Draft {
  return {
    decision: 'answered',
    reason: null,
    text,
    language: input.replyLanguage,
    listingIds: [],
    focus: input.context.focus ?? null,
    photosOf: [],
    buttons: [],
    location: null,
    asked: null,
    viewing: null,
    escalation: null,
    noMatch: false,
    ...more,
  }
}

/** What one may press about one listing; the last place is kept for a human. */
export function buttonsFor(listing: ListingFacts, speech: Speech, without: ('viewing' | 'photos' | 'plan')[] = []): Draft['buttons'] {
  const { buttons } = speech.words
  if (listing.status !== 'available') return [{ id: 'human', title: buttons.human }]
  const offers = [
    { kind: 'viewing' as const, possible: true },
    { kind: 'photos' as const, possible: listing.images.length > 0 },
    { kind: 'plan' as const, possible: listing.paymentPlans.length > 0 },
  ]
  const shown = offers.filter(offer => offer.possible && !without.includes(offer.kind))
  return [...shown.map(({ kind }) => ({ id: `${kind}:${listing.id}`, title: buttons[kind] })), { id: 'human', title: buttons.human }].slice(
    0,
    3,
  )
}

/** Sentences to one bubble; empty ones leave no trace. */
export const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' ')
export const lines = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join('\n')
