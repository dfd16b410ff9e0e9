import type { Cell } from '#ground/sheets/index'
import { type Column, type Field, type Issue, type IssueCode, issueMessages } from './field.ts'
import type { Figure } from './values/figures.ts'
import type { typeInText } from './values/kinds.ts'
import { placeOf } from './values/location.ts'
import { isBlank, remembered } from './values/words.ts'

/** What is the same for all rows of a sheet, and what was already looked up. */
export interface Context {
  /** What title rows, the sheet's and the file's name say about all rows. */
  purpose: 'sale' | 'rent' | undefined
  type: ReturnType<typeof typeInText>
  placeOf(text: string): string | null
}

export function newContext(about: Pick<Context, 'purpose' | 'type'>, market?: 'egypt' | 'north_cyprus'): Context {
  return { ...about, placeOf: remembered(text => placeOf(text, market)) }
}

/** The filled cells of one row by field, and its complaints. */
export interface RowReader {
  /** Filled cells of a field, in the order of their columns. */
  all(field: Field): { column: Column; cell: NonNullable<Cell> }[]
  first(field: Field): { column: Column; cell: NonNullable<Cell> } | undefined
  /** The first filled cell as text. */
  text(field: Field): string | undefined
  has(field: Field): boolean
  columnOf(field: Field): Column | undefined
  /** Takes the value of a figure; notes and refuses what it says otherwise. */
  take(column: Column, cell: Cell, figure: Figure): number | undefined
  refuse(column: Column | undefined, code: IssueCode, value: Cell): void
  refuseAt(column: string, code: IssueCode, detail: string): void
  note(column: Column | undefined, code: IssueCode, value: Cell): void
  errors: Issue[]
  notes: Issue[]
}

export function rowReader(cells: Cell[], columns: Column[]): RowReader {
  const filled = new Map<Field, { column: Column; cell: NonNullable<Cell> }[]>()
  for (const column of columns) {
    if (column.field === null) continue
    const cell = cells[column.index]
    if (cell === undefined || cell === null || isBlank(cell)) continue
    const same = filled.get(column.field)
    if (same) same.push({ column, cell })
    else filled.set(column.field, [{ column, cell }])
  }
  const errors: Issue[] = []
  const notes: Issue[] = []
  const issue = (column: string, code: IssueCode, value: Cell): Issue => ({
    column,
    code,
    message: issueMessages[code],
    value: shown(value),
  })
  const reader: RowReader = {
    errors,
    notes,
    all: field => filled.get(field) ?? [],
    first: field => filled.get(field)?.[0],
    text(field) {
      const found = filled.get(field)?.[0]
      return found === undefined ? undefined : asText(found.cell)
    },
    has: field => filled.has(field),
    columnOf: field => columns.find(column => column.field === field),
    take(column, cell, figure) {
      if (figure === null) return undefined
      if ('refused' in figure) {
        reader.refuse(column, figure.refused, cell)
        return undefined
      }
      if (figure.note) reader.note(column, figure.note, cell)
      return 'value' in figure ? figure.value : undefined
    },
    refuse: (column, code, value) => void errors.push(issue(column?.header ?? '', code, value)),
    refuseAt: (column, code, detail) => void errors.push({ column, code, message: `${issueMessages[code]} ${detail}`, value: null }),
    note: (column, code, value) => void notes.push(issue(column?.header ?? '', code, value)),
  }
  return reader
}

/** A cell as its reader sees it, short enough for a report. */
function shown(cell: Cell): string | null {
  if (cell === null) return null
  const text = asText(cell)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

export function asText(cell: NonNullable<Cell>): string {
  if (typeof cell === 'string') return cell.trim()
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
