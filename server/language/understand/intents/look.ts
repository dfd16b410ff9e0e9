import type { Figure } from '../money/figures.ts'
import type { Clause } from '../reading/clauses.ts'
import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'

/** One clause with what stands in it. */
export interface Look {
  reading: Reading
  clause: Clause
  cues: Cue[]
  figures: Figure[]
  has(...names: string[]): boolean
  first(...names: string[]): number
  text: string
}

export function look(reading: Reading, clause: Clause, figures: Figure[]): Look {
  const cues = reading.cues.filter(cue => cue.from >= clause.from && cue.to <= clause.to)
  return {
    reading,
    clause,
    cues,
    figures: figures.filter(figure => figure.from >= clause.from && figure.end <= clause.to),
    has: (...names) => cues.some(cue => names.includes(cue.value)),
    first: (...names) => cues.find(cue => names.includes(cue.value))?.from ?? clause.from,
    text: reading.text.slice(clause.start, clause.end),
  }
}
