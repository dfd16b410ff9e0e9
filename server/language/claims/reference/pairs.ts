import type { Claim } from '../claim.ts'
import type { Candidate } from '../proof/proof.ts'
import { isType } from '../proof/support.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { Reference } from './reference.ts'

/** Two homes in one word. */
const PAIR = /^[وفبل]*(?:ال)?(?:شقتين|فيلتين|شاليهين|مكتبين|محلين|عيادتين|دوبلكسين|استوديوهين)$|^sha2e?tei?n$/
const BETWEEN = /^(?:the|of|these|those|our|de|da|эти|из)$/

/** "Both apartments", "the two flats", "الشقتين": of three homes the two of that kind, and what is said of them is said of each. */
export function pairsIn(claims: Claim[], group: Candidate[], { tokens }: Reading, sentence: Sentence): Reference[] {
  return claims.flatMap((claim): Reference[] => {
    if (claim.kind !== 'type') return []
    const candidates = group.filter(({ listing }) => isType(listing, claim.type))
    if (candidates.length !== 2 || group.length < 3) return []
    let at = claim.from
    while (at > sentence.from && BETWEEN.test(tokens[at - 1]!.text)) at--
    const isPair =
      PAIR.test(tokens[claim.to - 1]!.text) ||
      sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'both' && tag.to === at) ||
      sentence.figures.some(figure => figure.to === at && figure.value === 2 && figure.kind === 'number')
    return isPair ? [{ by: 'description', from: claim.from, to: claim.to, candidates, every: true }] : []
  })
}
