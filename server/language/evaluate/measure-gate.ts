import { checkClaims } from '../claims/index.ts'
import { cases } from '../claims/sets/generate.ts'
import { type Figure, ratio } from './score/tally.ts'

const SEED = 7
const CASES = 5000

/** The claim gate against generated texts, lying and true, in five languages and both kinds of digits. */
export function measureGate(count = CASES): Figure[] {
  let lies = 0
  let left = 0
  let truths = 0
  let touched = 0
  let taken = 0
  for (const one of cases(SEED)) {
    if (taken++ === count) break
    const verdict = checkClaims(one.text, {
      listings: one.facts,
      faqs: [],
      organizationName: 'Simsar',
      customerSaid: [],
      now: '2026-11-20T10:00:00+02:00',
      timeZone: 'Africa/Cairo',
    })
    if (one.lie === null) {
      truths++
      if (verdict.verdict !== 'clean') touched++
    } else {
      lies++
      if (verdict.blocked.length === 0 || verdict.text.includes(one.lie)) left++
    }
  }
  return [
    { name: 'lies that left', value: left, of: lies, kind: 'count' },
    { name: 'true texts touched', value: ratio(touched, truths), of: truths },
  ]
}
