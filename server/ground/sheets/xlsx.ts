import { SheetProblem } from './problem.ts'
import { type Cell, limits, type SheetRow } from './sheet.ts'
import { cellText, type NumberFormat, openWorkbook, type Workbook } from './workbook.ts'
import { attribute, xmlScanner } from './xml.ts'
import { inflate, openZip, type ZipEntry } from './zip.ts'

/** Rows of every visible worksheet, as they come off the inflater: memory does not grow with the file, only with its shared strings. */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetRow> {
  const book = await openWorkbook(openZip(bytes))
  let rows = 0
  let letters = 0
  for (const { name, entry } of book.sheets) {
    for await (const row of worksheetRows(book, name, entry)) {
      rows += 1
      if (rows > limits.rows)
        throw new SheetProblem('too-many-rows', `The workbook has more than ${limits.rows.toLocaleString('en')} rows.`)
      for (const cell of row.cells) if (typeof cell === 'string') letters += cell.length
      if (letters > limits.allText) throw new SheetProblem('bomb', 'The workbook unpacks to far more text than its size allows.')
      yield row
    }
  }
}

async function* worksheetRows(book: Workbook, sheet: string, entry: ZipEntry): AsyncGenerator<SheetRow> {
  const merged = await mergedColumns(entry)
  const ready: SheetRow[] = []
  const scanner = rowScanner(book, sheet, merged, row => ready.push(row))
  const decoder = new TextDecoder()
  for await (const piece of inflate(entry)) {
    scanner.push(decoder.decode(piece, { stream: true }))
    if (ready.length) yield* ready.splice(0)
  }
  scanner.end()
  yield* ready
}

interface Merge {
  column: number
  from: number
  to: number
}

/** Cells merged downwards, which stand at the end of the sheet but are needed from its start: a project's name beside all its units. */
async function mergedColumns(entry: ZipEntry): Promise<Merge[]> {
  const merges: Merge[] = []
  let tail = ''
  for await (const piece of inflate(entry)) {
    const text = tail + piece.toString('latin1')
    for (const [, columns, from, to] of text.matchAll(/mergeCell\s[^>]*ref="([A-Z]{1,3})(?=\d)(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g)) {
      if (from === to) continue
      merges.push({ column: columnOf(columns!), from: Number(from), to: Number(to) })
      if (merges.length > limits.merges) throw new SheetProblem('bomb', `A sheet has more than ${limits.merges} merged cells.`)
    }
    const last = text.lastIndexOf('<')
    tail = last === -1 || text.length - last > 200 || text.includes('>', last) ? '' : text.slice(last)
  }
  return merges.sort((one, other) => one.from - other.from)
}

function rowScanner(book: Workbook, sheet: string, merges: Merge[], found: (row: SheetRow) => void) {
  const hiddenColumns: number[] = []
  const down = mergeFiller(merges)
  let inData = false
  let rowNumber = 0
  let rowHidden = false
  let cells: Cell[] = []
  let formulas: number[] = []
  let column = -1
  let type = ''
  let format: NumberFormat | undefined
  let value: string | undefined
  let hasFormula = false
  let hears: 'value' | 'text' | '' = ''
  return xmlScanner({
    open(name, attributes) {
      if (name === 'c' && inData) {
        const at = attribute(attributes, 'r')
        column = at ? columnOf(at) : column + 1
        type = attribute(attributes, 't') ?? 'n'
        const style = type === 'n' ? attribute(attributes, 's') : undefined
        format = style ? book.styles[Number(style)] : undefined
        value = undefined
        hasFormula = false
      } else if (name === 'v') hears = 'value'
      else if (name === 't') hears = 'text'
      else if (name === 'f') hasFormula = true
      else if (name === 'row' && inData) {
        const at = Number(attribute(attributes, 'r') ?? rowNumber + 1)
        if (!Number.isInteger(at) || at <= rowNumber || at > 1_048_576) throw broken()
        rowNumber = at
        rowHidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')
        cells = []
        formulas = []
        column = -1
      } else if (name === 'sheetData') inData = true
      else if (name === 'col' && /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')) {
        const first = Number(attribute(attributes, 'min')) - 1
        const last = Math.min(Number(attribute(attributes, 'max')), limits.columns) - 1
        for (let hidden = first; hidden <= last; hidden++) hiddenColumns.push(hidden)
      }
    },
    close(name) {
      if (name === 'v' || name === 't') hears = ''
      else if (name === 'c' && inData) closeCell()
      else if (name === 'row' && inData) closeRow()
      else if (name === 'sheetData') inData = false
    },
    text(raw) {
      if (hears === 'value') value = (value ?? '') + raw
      else if (hears === 'text' && inData) value = ((value ?? '') + cellText(raw)).slice(0, limits.cellText)
    },
  })

  function closeCell() {
    const cell = cellOf(book, type, format, value)
    if (hasFormula && column < limits.columns) formulas.push(column)
    if (cell === null) return
    if (column >= limits.columns) {
      throw new SheetProblem('too-many-columns', `Row ${rowNumber} reaches beyond column ${limits.columns}; so many are not read.`)
    }
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }

  function closeRow() {
    const own = cells.some(cell => cell !== null)
    if (own) down(rowNumber, cells)
    if (!own && formulas.length === 0) return
    const row: SheetRow = { sheet, row: rowNumber, cells }
    if (formulas.length) row.formulas = formulas
    if (hiddenColumns.length) row.hiddenColumns = hiddenColumns
    if (rowHidden) row.hidden = true
    found(row)
  }
}

/** Fills the lower cells of a merge with the value of its first. One merge a column at a time: a true sheet has no more. */
function mergeFiller(merges: Merge[]) {
  let next = 0
  const open: ({ to: number; value: Cell } | undefined)[] = []
  return (row: number, cells: Cell[]) => {
    for (let column = 0; column < open.length; column++) {
      const merge = open[column]
      if (!merge) continue
      if (merge.to < row) {
        open[column] = undefined
        continue
      }
      while (cells.length <= column) cells.push(null)
      cells[column] ??= merge.value
    }
    for (; next < merges.length && merges[next]!.from <= row; next++) {
      const { column, from, to } = merges[next]!
      const value = from === row && column < limits.columns ? cells[column] : null
      if (value !== null && value !== undefined) open[column] = { to, value }
    }
  }
}

function cellOf(book: Workbook, type: string, format: NumberFormat | undefined, value: string | undefined): Cell {
  if (value === undefined || value === '') return null
  switch (type) {
    case 's':
      return textOrNull(book.sharedStrings.get(Number(value)) ?? '')
    case 'inlineStr':
      return textOrNull(value)
    case 'b':
      return value === '1' || value === 'true'
    case 'd': {
      const date = new Date(value)
      return Number.isNaN(date.getTime()) ? value : date
    }
    case 'n': {
      const number = Number(value)
      return Number.isFinite(number) ? shown(number, format, book.from1904) : textOrNull(value)
    }
    default:
      return textOrNull(cellText(value).slice(0, limits.cellText))
  }
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text
}

function shown(number: number, format: NumberFormat | undefined, from1904: boolean): Cell {
  if (format === undefined || format.kind === 'plain') return number
  if (format.kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`
  if (format.kind === 'worded') return [format.before, number, format.after].filter(part => part !== '').join(' ')
  return dateOfSerial(number, from1904) ?? number
}

const dayMs = 86_400_000

/** Excel's day number as a date at midnight UTC; undefined for what is only a time of day. 1900 was no leap year, but Excel says so. */
export function dateOfSerial(serial: number, from1904: boolean): Date | undefined {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  if (days < 1 || days > 2_958_466) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * dayMs))
}

function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at)
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return column - 1
}

function broken() {
  return new SheetProblem('broken', 'The workbook is damaged and cannot be opened. Save it again and retry.')
}
