import { Temporal } from 'temporal-polyfill'
import { pricesOf } from '#contracts/model-prices'
import type { AssistantSettings } from '#contracts/settings'
import type { Inside } from '#ground/db/scope'
import type { Tokens } from '#ports/language-engine'
import { getOrganization } from '#rooms/organizations'
import { costOf } from './cost.ts'
import { addSpend, addToDay, correctDay, markSpent } from './store.ts'

/** What was set aside before a model is asked. */
export interface Claim {
  day: string
  tokens: number
  costMicros: number
}
export type NoBudget = 'budget-spent' | 'budget-unpriced'

export const dayOf = (now: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/**
 * Sets an estimate aside while something of the day is left, or answers why not. Two workers at once overspend a day by no more
 * than what each of them had under way. What is claimed and never settled stays counted.
 */
export async function claimBudget(inside: Inside, settings: AssistantSettings, estimate: Tokens): Promise<Claim | NoBudget> {
  const { money, tokens, turns } = settings.budget
  const cost = costOf(estimate, pricesOf(settings))
  // money of unknown prices cannot be counted, so it cannot be bounded
  if (money !== null && cost === null) return 'budget-unpriced'
  const day = dayOf(inside.now, (await getOrganization(inside)).time_zone)
  const claim = { day, tokens: estimate.input + estimate.output, costMicros: cost ?? 0 }
  const most = { turns, tokens, costMicros: money === null ? null : Math.round(money * 1e6) }
  if (await addToDay(inside, day, claim, most)) return claim
  // members' screens hear of it once a day; the assistant's page tells it for the rest of the day
  if (await markSpent(inside, day)) await inside.announce('settings.changed', { what: 'model-budget' })
  return 'budget-spent'
}

/** Puts what was used in the place of what was set aside. What certainly used nothing gives its turn back. */
export async function settleBudget(
  inside: Inside,
  settings: AssistantSettings,
  claim: Claim,
  { used, failed }: { used: Tokens; failed: boolean },
) {
  const total = used.input + used.output
  const isNothing = total === 0 && !used.seconds
  const cost = costOf(used, pricesOf(settings))
  await correctDay(inside, claim.day, {
    turns: isNothing ? -1 : 0,
    tokens: total - claim.tokens,
    costMicros: (cost ?? 0) - claim.costMicros,
  })
  await addSpend(inside, meterOf(settings, claim.day), {
    turns: isNothing ? 0 : 1,
    failed: failed ? 1 : 0,
    input_tokens: used.input,
    output_tokens: used.output,
    cached_tokens: used.cached,
    cost_micros: cost ?? 0,
    estimated: used.told ? 0 : 1,
    unpriced: cost === null ? 1 : 0,
  })
}

/** An answer used again costs nothing and is told of. */
export async function countReuse(inside: Inside, settings: AssistantSettings) {
  const day = dayOf(inside.now, (await getOrganization(inside)).time_zone)
  await addSpend(inside, meterOf(settings, day), { reused: 1 })
}

const meterOf = ({ engine, model }: AssistantSettings, day: string) => ({ day, engine, model: model ?? '' })
