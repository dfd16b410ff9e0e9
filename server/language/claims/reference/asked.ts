import type { ClaimFacts } from '../../types.ts'
import { claimsOf } from '../extract/extract.ts'
import type { Candidate, World } from '../proof/proof.ts'
import { proofOf } from '../proof/support.ts'
import type { Names } from '../reading/names.ts'
import { readText } from '../reading/reading.ts'
import { candidate } from './reference.ts'
import { describes, referencesIn } from './references.ts'

const LOOKED_AT = 500

/**
 * Of several homes the one the customer asked about last: "do you still have the one-bedroom in Nada Gardens?" Only where the name, the kind
 * and the rooms of the question leave a single one.
 */
export function askedAbout({ customerSaid, listings }: ClaimFacts, names: Names, world: World): Candidate[] | null {
  const last = customerSaid.at(-1)?.slice(0, LOOKED_AT)
  if (!last || listings.length < 2) return null
  const reading = readText(last, names)
  let left = listings.map(candidate)
  for (const sentence of reading.sentences) {
    const claims = claimsOf({ ...reading }, { ...sentence, isQuestion: false }, new Set())
    const references = referencesIn(reading, sentence, claims, listings, null)
    for (const { candidates } of references) left = left.filter(({ listing }) => candidates.some(one => one.listing === listing))
    const told = claims.filter(claim => describes(claim) && !(claim.kind === 'type' && claim.plural))
    left = left.filter(one => told.every(claim => proofOf(claim, one, world) !== null))
  }
  return left.length === 1 ? left : null
}
