import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { kindOf } from './kind.ts'
import { SheetProblem } from './problem.ts'
import { limits, type Sheet, type SheetRow } from './sheet.ts'
import { readXlsx } from './xlsx.ts'

export { countRows } from './count-rows.ts'
export { inWorker, type WorkerOptions } from './in-worker.ts'
export { listSeparator } from './json.ts'
export { SheetProblem, type SheetProblemCode } from './problem.ts'
export { readInWorker } from './read-in-worker.ts'
export { serveBatches } from './serve-batches.ts'
export { type Cell, limits, type Sheet, type SheetRow } from './sheet.ts'

/**
 * The rows of a CSV, TSV, XLSX or JSON file, told apart by their bytes, one by one and in order. Blank rows are passed over.
 * Throws `SheetProblem` when the file as a whole cannot be read, possibly after some rows were handed out.
 */
export async function* readRows(bytes: Buffer, fileName: string): AsyncGenerator<SheetRow> {
  const kind = kindOf(bytes)
  const sheet = fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  const rows = kind === 'xlsx' ? readXlsx(bytes) : kind === 'json' ? readJson(bytes, sheet) : readCsv(bytes, sheet)
  let count = 0
  for await (const row of rows) {
    count += 1
    if (count > limits.rows + 1) throw new SheetProblem('too-many-rows', `The file has more than ${limits.rows.toLocaleString('en')} rows.`)
    yield row
  }
  if (count === 0) throw new SheetProblem('empty', 'The file has no rows.')
}

/** The whole file at once, for files known to be small. */
export async function readSheet(bytes: Buffer, fileName: string): Promise<Sheet[]> {
  const sheets = new Map<string, SheetRow[]>()
  for await (const row of readRows(bytes, fileName)) {
    const rows = sheets.get(row.sheet)
    if (rows) rows.push(row)
    else sheets.set(row.sheet, [row])
  }
  return [...sheets].map(([name, rows]) => ({ name, rows }))
}
