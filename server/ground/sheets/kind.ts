import { SheetProblem } from './problem.ts'
import { limits } from './sheet.ts'

export type SheetKind = 'xlsx' | 'json' | 'csv'

const refusals: [magic: string, code: 'not-a-sheet' | 'old-format', message: string][] = [
  ['25504446', 'not-a-sheet', 'This is a PDF document. Save the table as .xlsx or .csv.'],
  ['ffd8ff', 'not-a-sheet', 'This is a picture, not a table.'],
  ['89504e47', 'not-a-sheet', 'This is a picture, not a table.'],
  ['47494638', 'not-a-sheet', 'This is a picture, not a table.'],
  ['52494646', 'not-a-sheet', 'This is a picture or a recording, not a table.'],
  ['4d5a', 'not-a-sheet', 'This is a program, not a table.'],
  ['7f454c46', 'not-a-sheet', 'This is a program, not a table.'],
  ['1f8b', 'not-a-sheet', 'This file is compressed. Unpack it first.'],
  ['526172211a', 'not-a-sheet', 'This is an archive. Unpack it first.'],
  ['377abcaf271c', 'not-a-sheet', 'This is an archive. Unpack it first.'],
]

/** What the bytes are, whatever the name says. Throws `SheetProblem` for what cannot be a table. */
export function kindOf(bytes: Buffer): SheetKind {
  if (bytes.length === 0) throw new SheetProblem('empty', 'The file is empty.')
  if (bytes.length > limits.bytes) throw new SheetProblem('too-large', `The file is larger than ${limits.bytes / 1024 / 1024} MB.`)
  const head = bytes.subarray(0, 8).toString('hex')
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return 'xlsx'
  if (head.startsWith('d0cf11e0a1b11ae1')) {
    // Office keeps an encrypted workbook as a stream of this name inside the old container.
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
      throw new SheetProblem('encrypted', 'The workbook is protected by a password. Remove the password and save it again.')
    }
    throw new SheetProblem('old-format', 'This is the old Excel format (.xls). Save it as .xlsx.')
  }
  for (const [magic, code, message] of refusals) if (head.startsWith(magic)) throw new SheetProblem(code, message)
  const start = bytes
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^(<!doctype|<html|<\?xml|<table|<svg)/i.test(start)) {
    throw new SheetProblem('not-a-sheet', 'This is a web page or XML, not a table. Open it in Excel and save it as .xlsx.')
  }
  // A CSV may begin with "[id]" or "{name}"; JSON goes on with a value.
  return /^\[\s*([{["\d\]-]|true|false|null|$)|^\{\s*(["}]|$)/.test(start) ? 'json' : 'csv'
}
