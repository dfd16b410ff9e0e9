import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'

const OPERATORS: Record<string, (a: number, b: number) => number> = {
  '×': (a, b) => a * b,
  '*': (a, b) => a * b,
  x: (a, b) => a * b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '−': (a, b) => a - b,
  '÷': (a, b) => a / b,
  '/': (a, b) => a / b,
}
const SMALL = 500

/** "12 × 48,750 = 585,000": when it is worked out rightly, only the amounts that went in have to be proven. */
export function equationsIn({ tokens }: Reading, sentence: Sentence, used: Set<number>): Claim[] {
  const claims: Claim[] = []
  const { figures } = sentence
  for (let i = 0; i + 2 < figures.length; i++) {
    const [a, b, c] = [figures[i]!, figures[i + 1]!, figures[i + 2]!]
    const operator = tokens.slice(a.to, b.from).map(token => token.text)
    const equals = tokens.slice(b.to, c.from).map(token => token.text)
    const work = operator.length === 1 ? OPERATORS[operator[0]!] : undefined
    if (!work || equals.length === 0 || equals.length > 2 || !equals.includes('=')) continue
    if (Math.abs(work(a.value, b.value) - c.value) > 0.5) continue
    for (const figure of [a, b])
      if (figure.value >= SMALL)
        claims.push({ kind: 'money', value: figure.value, role: 'any', isExplicit: true, approx: false, from: figure.from, to: figure.to })
    for (let at = a.from; at < c.to; at++) used.add(at)
  }
  return claims
}
