import type { ClaimVerdict, Draft } from '#language/types'
import type { Composed } from '../answer/compose-answer.ts'

/** What a checked draft comes to: whether anything is said, now or once a person has approved it, who goes on, and what is remembered of it. */
export function outcomeOf(
  { meaning, preferences, changed }: Pick<Composed, 'meaning' | 'preferences' | 'changed'>,
  { draft, verdict }: { draft: Draft; verdict: ClaimVerdict },
  isHeld: boolean,
) {
  const quiet = draft.decision === 'silent' || verdict.text === ''
  const waits = isHeld && !quiet
  return {
    quiet,
    waits,
    decision: waits ? 'drafted' : quiet && draft.decision !== 'handed-over' ? 'silent' : draft.decision,
    // there is no calendar yet: a wished time waits for a member to confirm it
    handOver: draft.decision === 'handed-over' ? (draft.escalation ?? 'cannot-answer') : draft.viewing?.start ? ('viewing' as const) : null,
    learned: {
      preferences,
      changed,
      language: meaning.understanding.language,
      lastIntent: meaning.understanding.intents[0] ?? 'GENERAL_QUESTION',
      viewing: draft.viewing,
    },
    said: {
      shown: draft.listingIds.length > 0 ? draft.listingIds : null,
      focus: draft.focus ?? null,
      asked: draft.asked,
      greeted: !quiet,
    },
  }
}
export type Outcome = ReturnType<typeof outcomeOf>
