import { satisfies, toFilters } from '../../filters.ts'
import { fold } from '../../text/normalise.ts'
import type { AnswerInput } from '../../types.ts'
import { weighs } from '../telling/compare.ts'
import type { Asked } from './aspects.ts'
import { describesOthers, shownListings, type Targets } from './resolve.ts'

const MORE = /^(?:more|show more|next|show me more|عرض المزيد|المزيد|كمان|تاني|غيرهم|kaman|tany|daha fazla|baska|еще|показать еще|дальше)$/

/** The button "show more", or the words of it alone. */
export const isMore = (input: AnswerInput) =>
  MORE.test(
    fold(input.message.slice(0, 60))
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  )

/** "Is there something smaller and cheaper?": others than those in view, measured against them. */
export const seeksBeside = (input: AnswerInput, { manner }: Asked) =>
  manner.has('something') && shownListings(input).length > 0 && input.understanding.intents[0] !== 'SCHEDULE_VIEWING'

/** "Which is cheaper?" of several in view; "I want something cheaper" looks for others. */
export const weighsShown = (input: AnswerInput, asked: Asked) =>
  weighs(asked) &&
  // "Anything there cheaper than six million?" has its own measure.
  input.understanding.slots.budgetMax === undefined &&
  asked.manner.has('question') &&
  !asked.manner.has('wish') &&
  !asked.manner.has('other') &&
  !describesOthers(input) &&
  shownListings(input).length > 1

/** "Not the ground floor. And when is the one that is left handed over?": with the new wish those in view are not meant any more. */
export const areOutgrown = (
  { understanding: { slots }, context, preferences, matches }: AnswerInput,
  { by, listings }: Targets,
): boolean => {
  const filters = toFilters(preferences)
  return (
    (by === 'focus' || by === 'shown') &&
    matches.length > 0 &&
    // "can I pay for it in instalments?" asks, whatever is remembered of it
    Object.keys(slots).some(slot => slot !== 'paymentMethod') &&
    JSON.stringify(toFilters(context.preferences ?? {})) !== JSON.stringify(filters) &&
    !listings.some(listing => satisfies(listing, filters, { now: context.now }))
  )
}
