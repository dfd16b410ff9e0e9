import type { ModelPrices } from '#contracts/model-prices'
import type { Tokens } from '#ports/language-engine'

/** What a use costs in millionths of a dollar: dollars per million tokens are just that per token. Null when no price is known; never nought for that reason. */
export function costOf(tokens: Tokens, prices: ModelPrices): number | null {
  // a door that is paid by the minute is not paid by tokens besides
  if (tokens.seconds !== undefined) return prices.voiceMinute === null ? null : Math.ceil((tokens.seconds / 60) * prices.voiceMinute * 1e6)
  const { input, output, cached } = tokens
  if (prices.input === null || prices.output === null) return input + output === 0 ? 0 : null
  return Math.ceil((input - cached) * prices.input + cached * (prices.cachedInput ?? prices.input) + output * prices.output)
}

/** Tokens and what they cost, as a trace tells them. */
export interface Spent extends Tokens {
  costMicros: number | null
}
export const spentOf = (tokens: Tokens, prices: ModelPrices): Spent => ({ ...tokens, costMicros: costOf(tokens, prices) })
