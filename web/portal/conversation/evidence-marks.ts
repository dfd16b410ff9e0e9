import type { Evidence } from '#contracts/conversation'

interface Segment {
  text: string
  /** Indexes into the evidence given; empty for words that claim nothing. */
  evidence: number[]
  isBold: boolean
}

const bold = /(?<![\p{L}\p{N}*])\*(?=\S)[^*\n]+(?<=\S)\*(?![\p{L}\p{N}*])/gu

/**
 * Cuts a text at the edges of its claims and of what stars make bold; the stars themselves are left out.
 * Offsets may overlap or lie outside a text that was edited since: those are ignored.
 */
export function segmentsOf(text: string, evidence: readonly Evidence[]): Segment[] {
  const claims = evidence
    .map((fact, index) => ({ ...fact, index }))
    .filter(fact => fact.start >= 0 && fact.end <= text.length && fact.start < fact.end)
  const bolds = [...text.matchAll(bold)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const edges = [
    0,
    text.length,
    ...claims.flatMap(claim => [claim.start, claim.end]),
    ...bolds.flatMap(({ start, end }) => [start, start + 1, end - 1, end]),
  ]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number
    const end = cuts[i + 1] as number
    const around = bolds.find(range => range.start <= start && range.end >= end)
    const isStar = around && end - start === 1 && (start === around.start || end === around.end)
    if (isStar) continue
    segments.push({
      text: text.slice(start, end),
      evidence: claims.filter(claim => claim.start <= start && claim.end >= end).map(claim => claim.index),
      isBold: around !== undefined,
    })
  }
  return segments
}
