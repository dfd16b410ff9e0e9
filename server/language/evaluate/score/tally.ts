/** Counting for precision and recall, and shares. */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

export const counts = (): Counts => ({ tp: 0, fp: 0, fn: 0 })

export function mark(into: Counts, gold: boolean, predicted: boolean): void {
  if (gold && predicted) into.tp++
  else if (gold) into.fn++
  else if (predicted) into.fp++
}

export const precision = ({ tp, fp }: Counts) => ratio(tp, tp + fp)
export const recall = ({ tp, fn }: Counts) => ratio(tp, tp + fn)
export const f1 = ({ tp, fp, fn }: Counts) => ratio(2 * tp, 2 * tp + fp + fn)

/** Null when there is nothing to count: no figure is better than a wrong one. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Mean F1 over the labels that occur. */
export function macroF1(pairs: [gold: string, predicted: string][]): number | null {
  const labels = [...new Set(pairs.map(([gold]) => gold))]
  const scores = labels.map(label => {
    const count = counts()
    for (const [gold, predicted] of pairs) mark(count, gold === label, predicted === label)
    return f1(count) ?? 0
  })
  return ratio(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  )
}

/** One figure of a report, with how many items it rests on. */
export interface Figure {
  name: string
  value: number | null
  of: number
  /** A count is shown as it stands, a share in percent. */
  kind?: 'count'
}
