import { countObjects } from './json.ts'
import { kindOf } from './kind.ts'
import { limits } from './sheet.ts'
import { openWorkbook } from './workbook.ts'
import { inflate, openZip, type ZipEntry } from './zip.ts'

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
  for (const { entry } of sheets) rows += await worksheetRows(entry)
  return rows
}

/** By the sheet's own word for how far it reaches, where it has one. */
async function worksheetRows(entry: ZipEntry): Promise<number> {
  let rows = 0
  let tail = ''
  for await (const piece of inflate(entry)) {
    if (rows === 0 && tail === '') {
      const told = /<dimension ref="[A-Z]+\d+:[A-Z]+(\d{1,7})"/.exec(piece.toString('latin1', 0, 4096))
      if (told) return Math.min(Number(told[1]), limits.rows)
    }
    // A word cut by the border of two pieces is in neither.
    if ((tail + piece.toString('latin1', 0, rowTag.length - 1)).includes(rowTag)) rows += 1
    rows += occurrences(piece, rowTag)
    tail = piece.toString('latin1', Math.max(0, piece.length - rowTag.length + 1))
  }
  return rows
}

const rowTag = '<row '

function occurrences(bytes: Buffer, word: string): number {
  let count = 0
  for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length)) count += 1
  return count
}
