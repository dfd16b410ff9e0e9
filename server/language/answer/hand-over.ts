import type { EscalationReason } from '#contracts/understanding'
import type { AnswerInput, Draft, ListingFacts } from '../types.ts'
import { draftOf, join } from './telling/draft.ts'
import { factsOf } from './telling/facts.ts'
import { nameOf, priceOf, type Speech } from './telling/speech.ts'
import type { Handover } from './words/words.ts'

const kinds: Record<EscalationReason, Handover> = {
  'asked-for-human': 'human',
  complaint: 'complaint',
  negotiation: 'negotiation',
  'low-confidence': 'unsure',
  'cannot-answer': 'cannotAnswer',
  legal: 'cannotAnswer',
}

/** One message, and then a human has the floor. The organization's own words stand in for ours where it wrote any. */
export function handOver(input: AnswerInput, reason: EscalationReason, speech: Speech, before: string | null = null): Draft {
  const kind = kinds[reason]
  const own = kind === 'human' || kind === 'unsure' || kind === 'cannotAnswer' ? input.voice.escalationText[input.replyLanguage] : undefined
  return draftOf(input, join(before, own ?? speech.words.handover[kind]), { decision: 'handed-over', reason, escalation: reason })
}

/** Who haggles hears the price as it is listed and that a human decides. */
export function negotiate(input: AnswerInput, about: ListingFacts | undefined, speech: Speech, besides: string | null = null): Draft {
  const price = about && about.status === 'available' ? priceOf(about, speech) : null
  if (!about || !price) return handOver(input, 'negotiation', speech)
  const stated = speech.words.statedPrice(nameOf(about, speech), price)
  const discount = about.pricing.cashDiscountPercent == null ? [] : factsOf(about, ['discount'], input, speech).clauses
  return handOver(
    input,
    'negotiation',
    speech,
    join(stated, discount.length ? speech.words.about(nameOf(about, speech), discount) : null, besides),
  )
}
