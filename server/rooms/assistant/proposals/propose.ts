import type { Proposal } from '#contracts/conversation'
import type { ReplyLanguage } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { type PassageSource, sourceField } from '#language/passages/source'
import type { ClaimVerdict, Draft, ListingFacts } from '#language/types'
import { keepProposal, type Remembered } from '#rooms/conversations'
import type { Turn } from '../turn/commit-turn.ts'
import { present } from '../turn/present.ts'

/** What the claim check needs once more when somebody approves: ids, so that it reads the listings as they are then. */
export interface Basis {
  language: ReplyLanguage
  /** Listings the answer may speak of. */
  listingIds: string[]
  /** Those it does speak of, as they stood: a home that was sold meanwhile is offered no more. */
  offered: { id: string; status: string }[]
  passages: PassageSource[]
  /** The hour the customer asked for, as it was read. */
  viewing: string | null
}

/** Instead of leaving, what a turn came to waits for a person. The turn itself is kept before, its messages decided. */
export async function propose(
  inside: Inside,
  turn: Pick<Turn, 'turnId' | 'heard' | 'retrieved'>,
  answer: { because: Proposal['because']; draft: Draft; verdict: ClaimVerdict; facts: ListingFacts[]; said: Remembered },
) {
  const { conversation } = turn.heard
  const { because, draft, verdict, facts, said } = answer
  const cited = new Set(verdict.evidence.map(({ field }) => field))
  const spokenOf = new Set([...draft.listingIds, ...verdict.evidence.flatMap(({ listingId }) => listingId ?? [])])
  await keepProposal<Basis>(inside, {
    conversationId: conversation.id,
    turnId: turn.turnId,
    epoch: conversation.epoch,
    because,
    decision: draft.decision,
    text: verdict.text,
    evidence: verdict.evidence,
    presented: present(draft, verdict.text, facts, conversation.shown),
    remembers: said,
    basis: {
      language: draft.language,
      listingIds: facts.map(({ id }) => id),
      offered: facts.filter(({ id }) => spokenOf.has(id)).map(({ id, status }) => ({ id, status })),
      passages: turn.retrieved.passages.filter(passage => cited.has(sourceField(passage))),
      viewing: draft.viewing?.start ?? null,
    },
  })
}
