import type { Claim } from './claim.ts'
import type { Reading, Sentence } from './reading.ts'
import { has } from './relations.ts'

export const JOINS = /^(?:,|،|and|و|w|ve|и|&|plus)$/

/** "5.2, 18.6 and 3.4 million respectively": values told off one by one share what is said of the last, and belong to one listing each. */
export function inSeries(claims: Claim[], sentence: Sentence, tokens: Reading['tokens']): Claim[] {
  const result = [...claims]
  for (let end = claims.length - 1; end > 0; end--) {
    const last = claims[end]!
    if (!('value' in last) || typeof last.value !== 'number') continue
    let start = end
    while (start > 0 && isJoined(claims[start - 1]!, claims[start]!, tokens)) start--
    if (start === end) continue
    const figure = sentence.figures.find(one => one.from >= last.from && one.to <= last.to)
    const scale = figure?.scale === 'million' ? 1e6 : figure?.scale === 'thousand' ? 1e3 : 1
    for (let i = start; i <= end; i++) {
      const claim = claims[i]!
      const nth = { index: i - start, of: end - start + 1, strict: has(sentence, 'respectively') }
      result[i] =
        claim.kind === 'number' && last.kind !== 'number' && !('difference' in last && last.difference)
          ? ({ ...last, value: claim.value * scale, from: claim.from, to: claim.to, nth } as Claim)
          : { ...claim, nth }
    }
    end = start
  }
  return result
}

const isJoined = (one: Claim, other: Claim, tokens: Reading['tokens']) =>
  'value' in one && other.from - one.to <= 2 && tokens.slice(one.to, other.from).every(token => JOINS.test(token.text))
