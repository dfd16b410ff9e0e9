import type { Claim } from '../claim.ts'
import type { Reading } from '../reading/reading.ts'

/** "From 3.4 million to 18.6 million", of several homes. */
export function ranges(claims: Claim[], { tokens }: Reading): Claim[] {
  return claims.flatMap((claim, i) => {
    const [next, last] = [claims[i + 1], claims[i - 1]]
    const spans = (a: Claim | undefined, b: Claim | undefined) =>
      a?.kind === 'money' &&
      b?.kind === 'money' &&
      b.from - a.to === 1 &&
      /^(?:to|and|-|–|ل|لحد|الي|le7ad|do|до)$/.test(tokens[a.to]!.text) &&
      tokens.slice(Math.max(0, a.from - 2), a.from).some(token => /^(?:from|between|من|بين|men|been|от)$/.test(token.text))
    if (claim.kind === 'money' && next?.kind === 'money' && spans(claim, next))
      return [{ ...claim, role: 'price' as const, isExplicit: true, upper: next.value, to: next.to }]
    return spans(last, claim) ? [] : [claim]
  })
}
