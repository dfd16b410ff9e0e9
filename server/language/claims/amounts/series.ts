import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { has } from './relations.ts'

/** "248,000 or 188,214 a month": an amount nobody named may be what the last is said to be. */
const sharedRole = (claim: Claim, last: Claim) =>
  claim.kind === 'money' && !claim.isExplicit && last.kind === 'money' && last.isExplicit
    ? { others: [...(claim.others ?? []), last.role] }
    : {}

const isAgainst = (one: Claim, other: Claim, sentence: Sentence) =>
  one.kind === other.kind &&
  sentence.tags.some(
    tag =>
      tag.group === 'stance' &&
      tag.name === 'versus' &&
      tag.from >= one.to &&
      tag.to <= other.from &&
      other.from - one.to <= tag.to - tag.from + 1,
  )

export const JOINS = /^(?:,|،|and|or|و|او|w|aw|ve|veya|и|или|&|plus)$/

/** "5.2, 18.6 and 3.4 million respectively": values told off one by one share what is said of the last, and belong to one listing each. */
export function inSeries(claims: Claim[], sentence: Sentence, tokens: Reading['tokens']): Claim[] {
  const pairs = sentence.names.length ? [] : claims.slice(1).filter((claim, i) => isAgainst(claims[i]!, claim, sentence))
  if (pairs.length > 1)
    return claims.map((claim, i) => {
      const isLeft = pairs.includes(claims[i + 1]!)
      return isLeft || pairs.includes(claim) ? { ...claim, nth: { index: isLeft ? 0 : 1, of: 2, strict: true } } : claim
    })
  const result = [...claims]
  for (let end = claims.length - 1; end > 0; end--) {
    const last = claims[end]!
    if (!('value' in last) || typeof last.value !== 'number') continue
    let start = end
    while (start > 0 && isJoined(claims[start - 1]!, claims[start]!, tokens)) start--
    if (start === end) continue
    const figure = sentence.figures.find(one => one.from >= last.from && one.to <= last.to)
    const scale = figure?.scale === 'million' ? 1e6 : figure?.scale === 'thousand' ? 1e3 : 1
    const alike = claims.slice(start, end + 1).every(({ kind }) => kind === last.kind || kind === 'number')
    for (let i = start; i <= end; i++) {
      const claim = claims[i]!
      const nth = { index: i - start, of: end - start + 1, strict: has(sentence, 'respectively'), alike }
      result[i] =
        claim.kind === 'number' && last.kind !== 'number' && !('difference' in last && last.difference)
          ? ({ ...last, value: claim.value * scale, from: claim.from, to: claim.to, nth } as Claim)
          : { ...claim, ...sharedRole(claim, last), nth }
    }
    end = start
  }
  return result
}

const isJoined = (one: Claim, other: Claim, tokens: Reading['tokens']) =>
  'value' in one && other.from - one.to <= 2 && tokens.slice(one.to, other.from).every(token => JOINS.test(token.text))
