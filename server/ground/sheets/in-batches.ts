import type { SheetRow } from './sheet.ts'

const batchRows = 250
const batchLetters = 1_000_000

/** Rows in handfuls, small enough that taking one in never holds up the receiver for long. */
export async function* inBatches(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let batch: SheetRow[] = []
  let letters = 0
  for await (const row of rows) {
    batch.push(row)
    for (const cell of row.cells) if (typeof cell === 'string') letters += cell.length
    if (batch.length < batchRows && letters < batchLetters) continue
    yield batch
    batch = []
    letters = 0
  }
  if (batch.length) yield batch
}
