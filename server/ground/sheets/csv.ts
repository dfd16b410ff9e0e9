import { decode } from './encoding.ts'
import { SheetProblem } from './problem.ts'
import { type Cell, limits, type SheetRow } from './sheet.ts'

/** Rows of delimited text. A quote that never closes spoils its own line only: the line is handed out as it stands, with its problem named. */
export function* readCsv(bytes: Buffer, sheet: string): Generator<SheetRow> {
  const pieces = decode(bytes)
  const first = pieces.next().value ?? ''
  const sample = first.slice(0, 65_536)
  // Only files of old Macs end their lines with a bare CR.
  const bareReturns = sample.includes('\r') && !sample.includes('\n')
  const told = /^\ufeff?sep=([^\r\n])\r?\n/i.exec(first)
  const start = told ? told[0].length : first.startsWith('\ufeff') ? 1 : 0
  const delimiter = told?.[1] ?? delimiterOf(bareReturns ? sample.replaceAll('\r', '\n') : sample)
  const scan: Scan = { text: '', at: 0, ended: false, delimiter, wasted: 0 }
  let row = 0
  for (const piece of withFirst(first.slice(start), pieces)) {
    scan.text = scan.text.slice(scan.at) + (bareReturns ? piece.replaceAll('\r', '\n') : piece)
    scan.at = 0
    yield* drain()
  }
  scan.ended = true
  yield* drain()

  function* drain(): Generator<SheetRow> {
    for (let record = nextRecord(scan); record; record = nextRecord(scan)) {
      row += 1
      const cells = cellsOf(record.fields, row)
      if (cells.length === 0) continue
      yield record.problem ? { sheet, row, cells, problem: record.problem } : { sheet, row, cells }
    }
  }
}

function* withFirst(first: string, rest: Iterable<string>): Generator<string> {
  yield first
  yield* rest
}

interface Scan {
  text: string
  at: number
  ended: boolean
  delimiter: string
  /** Characters read in vain behind quotes that never close; bounded, or a hostile file would be read once per line. */
  wasted: number
}
interface CsvRecord {
  fields: string[]
  problem?: 'unclosed-quote'
}

/** The next record, or undefined when more text is needed or none is left. */
function nextRecord(scan: Scan): CsvRecord | undefined {
  const { text, at, delimiter } = scan
  if (at >= text.length) return undefined
  const lineEnd = text.indexOf('\n', at)
  const end = lineEnd === -1 ? text.length : lineEnd
  if (lineEnd === -1 && !scan.ended) {
    if (text.length - at > limits.recordText && !text.includes('"', at)) throw tooLong()
    if (text.length - at <= limits.recordText) return undefined
  }
  const line = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end)
  if (!line.includes('"')) {
    if (line.length > limits.recordText) throw tooLong()
    scan.at = end + 1
    return { fields: line.split(delimiter) }
  }
  const quoted = quotedRecord(scan)
  if (quoted === 'more') return undefined
  if (quoted !== 'unclosed') return { fields: quoted }
  if (line.length > limits.recordText) throw tooLong()
  scan.at = end + 1
  return { fields: line.split(delimiter), problem: 'unclosed-quote' }
}

function tooLong() {
  return new SheetProblem('broken', `One line is longer than ${limits.recordText.toLocaleString('en')} characters; this is not a table.`)
}

/** A record with quotes. A quote inside a quoted field that no delimiter follows is taken as a letter, unless lines were already crossed. */
function quotedRecord(scan: Scan): string[] | 'more' | 'unclosed' {
  const { text, delimiter } = scan
  const fields: string[] = []
  let at = scan.at
  for (;;) {
    if (text[at] !== '"') {
      const stop = endOfPlain(text, at, delimiter)
      if (stop === text.length && !scan.ended) return text.length - scan.at > limits.recordText ? 'unclosed' : 'more'
      fields.push(text.slice(at, text[stop] !== delimiter && text[stop - 1] === '\r' && stop > at ? stop - 1 : stop))
      if (text[stop] !== delimiter) return finish(stop + 1)
      at = stop + 1
      continue
    }
    let field = ''
    let from = at + 1
    let crossedLine = false
    for (;;) {
      const quote = text.indexOf('"', from)
      if (quote === -1 || quote - scan.at > limits.recordText) {
        return scan.ended || text.length - scan.at > limits.recordText
          ? unclosed(Math.min(text.length, scan.at + limits.recordText))
          : 'more'
      }
      if (quote + 2 >= text.length && !scan.ended) return 'more'
      const part = text.slice(from, quote)
      field += part
      crossedLine ||= part.includes('\n')
      const after = text[quote + 1]
      if (after === '"') {
        field += '"'
        from = quote + 2
        continue
      }
      if (after === undefined || after === delimiter || after === '\n' || (after === '\r' && (text[quote + 2] ?? '\n') === '\n')) {
        at = quote + 1
        break
      }
      if (crossedLine) return unclosed(quote)
      field += '"'
      from = quote + 1
    }
    fields.push(field)
    if (text[at] === delimiter) {
      at += 1
      continue
    }
    return finish(text[at] === '\r' ? at + 2 : at + 1)
  }

  function finish(next: number) {
    scan.at = next
    return fields
  }
  function unclosed(readTo: number): 'unclosed' {
    scan.wasted += readTo - scan.at
    if (scan.wasted > 200 * limits.recordText) throw new SheetProblem('broken', 'Too many lines have a quote that never closes.')
    return 'unclosed'
  }
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at]
    if (letter === delimiter || letter === '\n') return at
  }
  return text.length
}

function cellsOf(fields: string[], row: number): Cell[] {
  const cells: Cell[] = fields
  let last = -1
  for (let column = 0; column < fields.length; column++) {
    const text = fields[column]!
    if (text.trim() === '') cells[column] = null
    else {
      last = column
      cells[column] = plain(text)
    }
  }
  if (last >= limits.columns) {
    throw new SheetProblem('too-many-columns', `Row ${row} has ${last + 1} columns; more than ${limits.columns} are not read.`)
  }
  cells.length = last + 1
  return cells
}

/** Excel writes `="00123"` to keep a code from becoming a number. Any other formula stays text and does nothing. */
function plain(text: string): string {
  const kept = text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text
  return kept.length > limits.cellText ? kept.slice(0, limits.cellText) : kept
}

/** The delimiter that cuts the first records into the most even table. */
export function delimiterOf(sample: string): string {
  let best = ','
  let bestScore = 0
  for (const delimiter of [',', ';', '\t', '|']) {
    const widths = sampleWidths(sample, delimiter)
    const counts = new Map<number, number>()
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    for (const [width, count] of counts) {
      const headerAgrees = widths[0] === width ? 1.5 : 1
      const score = (count / widths.length) * Math.log2(width) * headerAgrees
      if (score > bestScore) [best, bestScore] = [delimiter, score]
    }
  }
  return best
}

function sampleWidths(sample: string, delimiter: string): number[] {
  const scan: Scan = { text: sample, at: 0, ended: true, delimiter, wasted: 0 }
  const widths: number[] = []
  for (let record = nextRecord(scan); record && widths.length < 200; record = nextRecord(scan)) {
    // The sample may end inside a record.
    if (scan.at >= sample.length && widths.length > 1) break
    if (record.fields.some(field => field.trim() !== '')) widths.push(record.fields.length)
  }
  return widths
}
