import type { ListingInput } from '#contracts/listing'
import type { Cell, SheetRow } from '#ground/sheets/index'
import type { ReadyListing } from '../ready-listing.ts'
import { recogniseHeaders } from './columns/recognise-headers.ts'
import { type Column, type Issue, type IssueCode, issueMessages, type ReadingDefaults } from './field.ts'
import { contentsOf, describeIdentity } from './identity.ts'
import { readListing } from './read-listing.ts'
import { type Context, newContext } from './row-reader.ts'
import { purposeInText, typeInText } from './values/kinds.ts'
import { folded, keyOf } from './values/words.ts'

/** What became of one row of a sheet. */
export type Outcome = {
  sheet: string
  row: number
} /** About how many rows there are to come, before the first of them; only from the thread. */ & (
  | { kind: 'size'; rows: number }
  | { kind: 'columns'; columns: Column[] }
  | {
      kind: 'listing'
      listing: ListingInput
      identity: string
      title: string
      notes: Issue[] /** Only from the thread. */
      ready?: ReadyListing | undefined
    }
  | { kind: 'rejected'; errors: Issue[]; title: string }
  /** Not a listing and no mistake: a title, a header, a total, an example of the template, a whole sheet that is no
   * table beside one that is, a row that stood there before (`as` says where). */
  | { kind: 'skipped'; reason: 'title' | 'header' | 'total' | 'repeated' | 'example' | 'no-table'; as?: number }
)

export interface ListingReader {
  /** Takes the next row; gives back what is certain by now. */
  take(row: SheetRow): Outcome[]
  /** After the last row. */
  end(): Outcome[]
}

/** Rows seen before a sheet's header is decided. */
const lookAhead = 60

/** Reads a file's rows one after another. Give it every row of the file in order; it remembers headers and what it has seen. */
export function listingReader(fileName: string, defaults: ReadingDefaults): ListingReader {
  const seen = new Map<string, { row: number; contents: string }>()
  let sheet: string | undefined
  let waiting: SheetRow[] = []
  let reading: { columns: Column[]; context: Context } | 'none' | undefined
  let tables = 0
  const noTables: SheetRow[] = []

  return {
    take(row) {
      const before = row.sheet === sheet ? [] : settle()
      if (row.sheet !== sheet) {
        sheet = row.sheet
        reading = undefined
      }
      if (reading) return [...before, ...outcomeOf(row)]
      waiting.push(row)
      return waiting.length < lookAhead ? before : [...before, ...settle()]
    },
    end: () => [...settle(), ...unread()],
  }

  /** A page of notes beside the listings is no mistake; a file without any listings is. */
  function unread(): Outcome[] {
    return noTables.map(row =>
      tables > 0
        ? { sheet: row.sheet, row: row.row, kind: 'skipped', reason: 'no-table' }
        : rejected(row, [issue('', 'columns-not-recognised', null)], ''),
    )
  }

  function settle(): Outcome[] {
    if (waiting.length === 0) return []
    const rows = waiting
    waiting = []
    const { headerRows, columns } = recogniseHeaders(rows)
    const [first] = rows
    if (!isTable(columns)) {
      reading = 'none'
      noTables.push(first!)
      return []
    }
    tables += 1
    const heads = new Set(headerRows)
    const lastHead = headerRows.at(-1) ?? 0
    const titles = rows.filter(row => row.row < lastHead && row.cells.filter(cell => cell !== null).length === 1)
    reading = { columns, context: contextOf(fileName, first!.sheet, titles) }
    const outcomes: Outcome[] = [{ sheet: first!.sheet, row: lastHead, kind: 'columns', columns }]
    for (const row of rows) {
      if (!heads.has(row.row)) outcomes.push(...outcomeOf(row))
      else outcomes.push({ sheet: row.sheet, row: row.row, kind: 'skipped', reason: titles.includes(row) ? 'title' : 'header' })
    }
    return outcomes
  }

  function contextOf(file: string, sheetName: string, titles: SheetRow[]): Context {
    const about = [file, sheetName, ...titles.flatMap(row => row.cells.filter(cell => typeof cell === 'string'))].join(' | ')
    const type = typeInText(titles.flatMap(row => row.cells.filter(cell => typeof cell === 'string')).join(' | ') || sheetName)
    return newContext({ purpose: purposeInText(folded(about.replace(/[_-]/g, ' '))), type: type?.type ? type : undefined }, defaults.market)
  }

  function outcomeOf(row: SheetRow): Outcome[] {
    if (reading === 'none' || reading === undefined) return []
    const { columns, context } = reading
    if (row.problem)
      return [rejected(row, [issue('', row.problem === 'unclosed-quote' ? 'quote-unclosed' : 'record-broken', row.cells[0] ?? null)], '')]
    if (row.hidden) return [rejected(row, [issue('', 'row-hidden', null)], '')]
    const skip = skipReason(row, columns)
    if (skip) return [{ sheet: row.sheet, row: row.row, kind: 'skipped', reason: skip }]
    const read = readListing(row.cells, columns, defaults, context)
    refuseEmptyFormulas(row, columns, read.errors)
    const title = titleOf(read.draft)
    if (!read.listing || read.errors.length) return [rejected(row, read.errors, title)]
    return [once(row, describeIdentity(read.listing, read), read.listing, contentsOf(row.cells, columns), title, read.notes)]
  }

  /** Same code, same contents: said once. Same code, other contents: nobody knows which is right. Without codes equal units may stand side by side. */
  function once(row: SheetRow, identity: string, listing: ListingInput, contents: string, title: string, notes: Issue[]): Outcome {
    for (let nth = 1; ; nth++) {
      const key = nth === 1 ? identity : `${identity} ${nth}`
      const known = seen.get(key)
      if (!known) {
        seen.set(key, { row: row.row, contents })
        return { sheet: row.sheet, row: row.row, kind: 'listing', listing, identity: key, title, notes }
      }
      if (known.contents === contents) return { sheet: row.sheet, row: row.row, kind: 'skipped', reason: 'repeated', as: known.row }
      if (identity.startsWith('code ')) return rejected(row, [issue('', 'id-repeated', `${listing.externalId} (${known.row})`)], title)
    }
  }
}

/** A sheet is read when its columns can make a listing: something to call it by or to know its kind by, and something else about it. */
function isTable(columns: Column[]): boolean {
  const fields = new Set(columns.map(column => column.field).filter(field => field !== null))
  const names = [
    'title',
    'titleAr',
    'project',
    'projectAr',
    'projectAndDeveloper',
    'location',
    'district',
    'city',
    'address',
    'propertyType',
  ] as const
  return fields.size >= 2 && names.some(name => fields.has(name))
}

const totals =
  /^(?:(?:grand |sub ?)?total|sum|count|اجمالي|مجموع|المجموع|عدد الوحدات|(?:genel |ara )?toplam|summe|gesamt|итого|всего|razem|suma)(?:\s|$)/

/** The template's own rows, when somebody leaves them in: no customer may be offered an example. */
const example = /^EXAMPLE[-_ ]?\d+$/i

function skipReason(row: SheetRow, columns: Column[]): 'title' | 'header' | 'total' | 'example' | undefined {
  const filled = row.cells.filter(cell => cell !== null)
  const texts = filled.filter(cell => typeof cell === 'string')
  if (texts.length === filled.length && filled.length > 1 && repeatsHeader(row.cells, columns)) return 'header'
  if (columns.some(column => column.field === 'externalId' && example.test(String(row.cells[column.index] ?? '')))) return 'example'
  const firstText = texts[0]
  if (firstText !== undefined && firstText.length < 60 && totals.test(keyOf(firstText)) && !hasCode(row, columns)) return 'total'
  // One text alone across a wide table heads the rows beneath it.
  return filled.length === 1 && texts.length === 1 && columns.length >= 3 ? 'title' : undefined
}

function repeatsHeader(cells: Cell[], columns: Column[]): boolean {
  let same = 0
  let filled = 0
  for (const { index, header } of columns) {
    const cell = cells[index]
    if (typeof cell !== 'string') continue
    filled += 1
    const text = cell.trim()
    if (text !== '' && header.includes(text) && (header === text || header.split(' / ').includes(text))) same += 1
  }
  return filled > 1 && same >= filled * 0.6
}

function hasCode(row: SheetRow, columns: Column[]): boolean {
  return columns.some(column => column.field === 'externalId' && row.cells[column.index] != null)
}

function refuseEmptyFormulas(row: SheetRow, columns: Column[], errors: Issue[]) {
  for (const at of row.formulas ?? []) {
    const column = columns.find(each => each.index === at)
    if (column?.field && row.cells[at] == null) errors.push(issue(column.header, 'formula-without-value', null))
  }
}

function issue(column: string, code: IssueCode, value: Cell): Issue {
  return { column, code, message: issueMessages[code], value: value === null ? null : String(value).slice(0, 200) }
}

function rejected(row: SheetRow, errors: Issue[], title: string): Outcome {
  return { sheet: row.sheet, row: row.row, kind: 'rejected', errors, title }
}

function titleOf(draft: Partial<ListingInput>): string {
  return draft.title ?? draft.titleAr ?? draft.projectName ?? draft.projectNameAr ?? draft.location?.district ?? draft.location?.city ?? ''
}
