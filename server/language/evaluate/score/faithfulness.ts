import { counts, type Figure, mark, precision, ratio, recall } from './tally.ts'

export interface GoldFaith {
  id: string
  reply: string
  verdict: 'supported' | 'unsupported'
  wrongSpans: string[]
}

export function scoreFaithfulness(gold: GoldFaith[], predictions: ReadonlyMap<string, Record<string, unknown>>): Figure[] {
  const unsupported = counts()
  let right = 0
  let spans = 0
  let found = 0
  for (const item of gold) {
    const predicted = predictions.get(item.id) ?? {}
    if (predicted.verdict === item.verdict) right++
    mark(unsupported, item.verdict === 'unsupported', predicted.verdict === 'unsupported')
    const said = ((predicted.wrongSpans ?? []) as string[]).filter(Boolean)
    for (const span of item.wrongSpans) {
      spans++
      if (said.some(other => span.includes(other) || (other.includes(span) && other.length <= span.length + 40))) found++
    }
  }
  return [
    { name: 'faithfulness', value: ratio(right, gold.length), of: gold.length },
    { name: 'unsupported: recall', value: recall(unsupported), of: unsupported.tp + unsupported.fn },
    { name: 'unsupported: precision', value: precision(unsupported), of: unsupported.tp + unsupported.fp },
    { name: 'wrong spans found', value: ratio(found, spans), of: spans },
  ]
}
