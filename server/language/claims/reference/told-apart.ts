import { placeAndChildren } from '../../places.ts'
import type { Claim } from '../claim.ts'
import type { Candidate } from '../proof/proof.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { Reference } from './reference.ts'

const isContrasting = (claims: Claim[]) =>
  new Set(claims.flatMap(claim => (claim.kind === 'type' ? claim.type : []))).size > 1 ||
  new Set(claims.flatMap(claim => (claim.kind === 'bedrooms' ? claim.value : []))).size > 1

const some = (claim: Claim, group: Candidate[], fits: (one: Candidate) => boolean): Reference[] => {
  const candidates = group.filter(fits)
  return candidates.length && candidates.length < group.length ? [{ by: 'description', from: claim.from, to: claim.to, candidates }] : []
}

/** "Maadi is 42 thousand and Heliopolis 18": where nothing else tells the homes apart, two places do. */
export function byPlace(claims: Claim[], group: Candidate[]): Reference[] {
  if (isContrasting(claims)) return []
  const found = claims.flatMap(claim =>
    claim.kind === 'place' && !claim.negated
      ? some(claim, group, ({ listing }) => placeAndChildren(claim.place).includes(listing.location.place ?? ''))
      : [],
  )
  return new Set(found.map(({ candidates }) => candidates[0]!.listing.id)).size > 1 ? found : []
}

const THAT_ONE = /^(?:اللي|elly|elli|illy)$/
const HOME = /^(?:one|flat|apartment|unit|option|home)$/

/** "The one on the third floor", "الأرضي", "اللي في الدور التالت": homes told apart by their floors. */
export function byFloor(claims: Claim[], group: Candidate[], { tokens }: Reading, sentence: Sentence): Reference[] {
  const word = (at: number) => (at >= sentence.from && at < sentence.to ? tokens[at]!.text : '')
  return claims.flatMap(claim => {
    if (claim.kind !== 'floor') return []
    const isThe = word(claim.from - 1) === 'the'
    const at = claim.from - (isThe ? 1 : 0)
    const before = [word(at - 1), word(at - 2), word(at - 3)]
    const isNamed =
      (/^(?:في|fel|fe)$/.test(before[0]!) && THAT_ONE.test(before[1]!)) ||
      THAT_ONE.test(before[0]!) ||
      (before[0] === 'on' && HOME.test(before[1]!) && before[2] === 'the') ||
      (isThe && HOME.test(word(claim.to))) ||
      (claim.to - claim.from === 1 && /^و?ال(?:ارضي|اخير)\p{L}?$/u.test(word(claim.from)) && opensClause(claim.from))
    return isNamed ? some(claim, group, ({ listing }) => listing.specifications.floor === claim.value) : []
  })

  function opensClause(at: number): boolean {
    return at === sentence.from || /^و/.test(word(at)) || /^[,،؛;:–—]$/.test(word(at - 1)) || /هم$/.test(word(at - 1))
  }
}

const ONE = /^(?:one|another|و?واحده|wa7da|wahda)$/
const GOES_ON = /^(?:at|for|on|with|in|priced|costing|of|ب.*|علي|في|b|3ala|fe|fel)$/

/** "There is one at 4.2 million and one at 4.5": each is some home of those in hand, whichever all that is said of it fits. */
export function byOne(group: Candidate[], { tokens }: Reading, sentence: Sentence): Reference[] {
  const found: Reference[] = []
  for (let at = sentence.from; at < sentence.to - 1; at++)
    if (
      ONE.test(tokens[at]!.text) &&
      GOES_ON.test(tokens[at + 1]!.text) &&
      !/^(?:the|this|that|only|first|second)$/.test(tokens[at - 1]?.text ?? '')
    )
      found.push({ by: 'description', from: at, to: at + 1, candidates: [...group] })
  return found.length > 1 ? found : []
}
