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
const UNIT = /^(?:kest|2est|2ist|aqsat|a2sat|shahr|قسط|شهر|months?|payments?|instal\w*|taksit|ay|платеж\p{L}*|месяц\p{L}*)$/u

/** "12 × 48,750 = 585,000": when it is worked out rightly, only the amounts that went in have to be proven. */
export function equationsIn({ tokens }: Reading, sentence: Sentence, used: Set<number>): Claim[] {
  const claims: Claim[] = []
  const { figures } = sentence
  for (let i = 0; i + 2 < figures.length; i++) {
    const [a, b, c] = [figures[i]!, figures[i + 1]!, figures[i + 2]!]
    const operator = tokens.slice(a.to, b.from).map(token => token.text)
    const equals = tokens.slice(b.to, c.from).map(token => token.text)
    // "72 kest x 30 alf": a word may say what is counted.
    const work = operator.length === 1 || (operator.length === 2 && UNIT.test(operator[0]!)) ? OPERATORS[operator.at(-1)!] : undefined
    if (!work || equals.length === 0 || equals.length > 2 || !equals.includes('=')) continue
    const more = figures[i + 3]
    const isSplit = more !== undefined && /^(?:w|و|and)$/.test(tokens[c.to]?.text ?? '') && more.from === c.to + 1 && more.value < c.value
    const result = [c.value, ...(isSplit ? [c.value + more.value] : [])].find(sum => Math.abs(work(a.value, b.value) - sum) <= 0.5)
    if (result === undefined) continue
    const end = result === c.value ? c.to : more!.to
    for (const figure of [a, b])
      if (figure.value >= SMALL)
        claims.push({ kind: 'money', value: figure.value, role: 'any', isExplicit: true, approx: false, from: figure.from, to: figure.to })
    for (let at = a.from; at < end; at++) used.add(at)
  }
  return claims
}
