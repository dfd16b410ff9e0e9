import { isUtf8 } from 'node:buffer'
import { SheetProblem } from '#ground/sheets/problem'
import type { PageText } from '#language/passages/page-text'
import { limits } from './limits.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { DocumentProblem, type DocumentProblemCode } from './problem.ts'
import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'

export type DocumentKind = 'pdf' | 'docx' | 'text'

/** What a file is, by its bytes: what it is called proves nothing. */
export function kindOf(bytes: Buffer): DocumentKind {
  if (bytes.length === 0) throw new DocumentProblem('empty')
  if (bytes.length > limits.fileBytes) throw new DocumentProblem('too-large')
  const head = bytes.subarray(0, 1024).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new DocumentProblem('old-word')
  if (head.startsWith('{\\rtf') || isBinary(bytes)) throw new DocumentProblem('unsupported')
  return 'text'
}

/** Texts of any encoding have next to no control characters; UTF-16 has zeros and a mark at its front. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 65_536)
  if (/^(?:fffe|feff)/.test(sample.subarray(0, 2).toString('hex'))) return false
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  return controls > (isUtf8(sample) ? sample.length / 50 : sample.length / 200)
}

const codes: Partial<Record<string, DocumentProblemCode>> = { encrypted: 'encrypted', bomb: 'bomb', 'not-a-sheet': 'unsupported' }

/** Reads a document whole, page by page. Throws `DocumentProblem` when it cannot be read. */
export async function readDocument(bytes: Buffer, onPage?: (done: number, total: number) => void): Promise<PageText[]> {
  try {
    const kind = kindOf(bytes)
    return kind === 'pdf' ? readPdf(bytes, onPage) : kind === 'docx' ? await readDocx(bytes) : readText(bytes)
  } catch (error) {
    if (error instanceof DocumentProblem) throw error
    if (error instanceof SheetProblem) throw new DocumentProblem(codes[error.code] ?? 'damaged', { cause: error })
    // what no rule foresaw is the document's fault: nothing outside of it was touched
    if (error instanceof RangeError || error instanceof TypeError) throw new DocumentProblem('damaged', { cause: error })
    throw error
  }
}
