import type { ConversationMode, Proposal } from '#contracts/conversation'
import type { AssistantSettings } from '#contracts/settings'
import type { Preferences } from '#contracts/understanding'
import type { ClaimVerdict, Draft, ListingFacts } from '#language/types'

export interface Weighed {
  mode: ConversationMode
  rule: AssistantSettings['approval']
  /** The brokerage's own. */
  currency: string
  /** They asked not to be written to. */
  optOut: boolean
  /** After this turn. */
  preferences: Preferences
  draft: Draft
  verdict: ClaimVerdict
  facts: ListingFacts[]
}

/**
 * Why an answer waits for a person; null: it leaves by itself. The confirmation of an opt-out never waits. Under a brokerage's rule neither
 * does the sentence that calls a person and says nothing of a home; in a conversation where a member wants suggestions only, that waits too.
 */
export function heldBecause(weighed: Weighed): Proposal['because'] | null {
  const { mode, rule, optOut, draft, verdict } = weighed
  if (optOut) return null
  if (mode === 'draft') return 'draft'
  if (rule.when === 'never' || onlyCallsAPerson(draft, verdict)) return null
  if (rule.when === 'always') return 'always'
  return amountsIn(weighed).some(reaches(rule.amount ?? 0, weighed.currency)) ? 'amount' : null
}

const onlyCallsAPerson = (draft: Draft, verdict: ClaimVerdict) => draft.decision === 'handed-over' && homesIn(draft, verdict).size === 0

const homesIn = (draft: Draft, verdict: ClaimVerdict) =>
  new Set([...draft.listingIds, ...(draft.focus ? [draft.focus] : []), ...verdict.evidence.flatMap(({ listingId }) => listingId ?? [])])

interface Amount {
  amount: number
  currency: string
}

function amountsIn({ preferences, currency, draft, verdict, facts }: Weighed): Amount[] {
  const budget = preferences.budgetMax ?? preferences.budgetMin
  const homes = homesIn(draft, verdict)
  return [
    ...(budget === undefined ? [] : [{ amount: budget, currency: preferences.currency ?? currency }]),
    ...facts
      .filter(listing => homes.has(listing.id))
      .flatMap(({ pricing }) => (pricing.basePrice ? [{ amount: pricing.basePrice, currency: pricing.currency }] : [])),
  ]
}

/** Nobody here knows what a pound is in dollars, so an amount in another currency waits rather than slips through. */
const reaches = (least: number, own: string) => (one: Amount) => one.currency !== own || one.amount >= least
