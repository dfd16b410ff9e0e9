/** A cell as a person reads it. Numbers shown as percent or money come as text ("10%", "£ 450"), because the format is part of what they say. */
export type Cell = string | number | boolean | Date | null

/**
 * One row that holds anything; blank rows are passed over but counted.
 * `row` is what the reader of the sheet sees, 1-based: the row of the worksheet; in CSV the record (a cell with line breaks is one record,
 * header included, blank lines counted, a leading `sep=` line not); in JSON the n-th object, whose made-up header row is row 0.
 */
export interface SheetRow {
  sheet: string
  row: number
  cells: Cell[]
  /** Columns (0-based) whose value is what a formula gave when the file was saved. */
  formulas?: number[]
  /** Hidden columns (0-based) of this worksheet: whoever hid them did not mean to publish them. */
  hiddenColumns?: number[]
  /** The row was hidden or filtered away. */
  hidden?: true
  /** Why this row cannot be trusted although the rest of the file can. */
  problem?: 'unclosed-quote' | 'broken-record'
}

export interface Sheet {
  name: string
  rows: SheetRow[]
}

/** Ceilings of one file. Generous for a brokerage, small enough that no file can hurt the process. */
export const limits = {
  bytes: 64 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  sheets: 20,
  /** Excel's own ceiling of one cell; longer texts are cut here. */
  cellText: 32_767,
  /** One record of a CSV or one object of a JSON file. */
  recordText: 1_000_000,
  /** All text handed out: a shared string is one string in the file and a million in the rows. */
  allText: 200_000_000,
  zipEntries: 1_000,
  inflatedBytes: 100 * 1024 * 1024,
  inflateRatio: 100,
  /** Below this size a high ratio is harmless and common. */
  ratioFreeBytes: 1024 * 1024,
  sharedStrings: 2_000_000,
  sharedBytes: 48 * 1024 * 1024,
  merges: 20_000,
  jsonDepth: 64,
} as const
