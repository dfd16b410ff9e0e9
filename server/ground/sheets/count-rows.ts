import { countObjects } from './json.ts'
import { kindOf } from './kind.ts'
import { openWorkbook } from './workbook.ts'
import { inflate, openZip } from './zip.ts'

/**
 * About how many rows a file has, for showing progress; cheap beside reading them. Cells with line breaks make it too many, empty rows too.
 * Throws `SheetProblem` for what is no sheet at all.
 */
export async function countRows(bytes: Buffer): Promise<number> {
  const kind = kindOf(bytes)
  if (kind === 'json') return countObjects(bytes)
  if (kind === 'csv') return occurrences(bytes, '\n') + 1
  let rows = 0
  const { sheets } = await openWorkbook(openZip(bytes))
  for (const { entry } of sheets) {
    let tail = Buffer.alloc(0)
    for await (const piece of inflate(entry)) {
      const text = Buffer.concat([tail, piece])
      rows += occurrences(text, '<row ')
      // Shorter than the word, so that nothing is counted twice.
      tail = Buffer.from(text.subarray(-4))
    }
  }
  return rows
}

function occurrences(bytes: Buffer, word: string): number {
  let count = 0
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length)) count += 1
  return count
}
