import type { Cell, SheetRow } from '#ground/sheets/index'
import type { Column, Field } from '../field.ts'
import { amenityOf } from '../values/amenities.ts'
import { keyOf, wordTable } from '../values/words.ts'
import { fieldByContents, fitsContents, holdsPlaces } from './contents.ts'
import { isUnitOnly, readHints } from './header-hints.ts'
import { foreignWords, headerWords } from './header-words.ts'

export interface Headers {
  /** The rows (as the sheet counts them) that hold headers or titles above them; the data begins after the last. */
  headerRows: number[]
  columns: Column[]
}

const fields = wordTable<Field | null>(headerWords)
const foreign = new Set(foreignWords.split('|').map(keyOf))
/** A header may hold more words than its field's name only where nothing private or contrary can hide behind them. */
const loose = new Set<Field>(
  'price area bedrooms bathrooms propertyType title project developer city district address location floor deliveryDate finishing description'.split(
    ' ',
  ) as Field[],
)
const languages: Record<string, string> = {}
for (const words of [
  'en english انجليزي ingilizce',
  'ar arabic عربي arapca بالعربي',
  'tr turkish turkce',
  'ru russian',
  'de german deutsch',
  'pl polish',
]) {
  const [code, ...names] = words.split(' ')
  for (const name of [code!, ...names]) languages[keyOf(name)] = code!
}

const rowsLookedAt = 20

/**
 * Finds the header among the first rows of a sheet and what each column holds. Titles above it, two levels with merged cells, a second
 * row of machine names, and sheets without any header (by their contents) are understood. Columns that mean nothing to us keep `field: null`.
 */
export function recogniseHeaders(rows: SheetRow[]): Headers {
  const candidates = rows.slice(0, rowsLookedAt)
  let best = -1
  let bestScore = 0
  for (const [at, row] of candidates.entries()) {
    const score = headerScore(row.cells)
    if (score > bestScore) [best, bestScore] = [at, score]
  }
  const hidden = new Set(rows[0]?.hiddenColumns)
  if (best === -1) return { headerRows: [], columns: withContents([], rows, hidden) }
  const levels = [candidates[best]!]
  const above = candidates[best - 1]
  const below = candidates[best + 1]
  if (below && isSecondLevel(levels[0]!.cells, below.cells)) levels.push(below)
  else if (above && above.row === levels[0]!.row - 1 && isSecondLevel(above.cells, levels[0]!.cells) && filled(above.cells).length > 1)
    levels.unshift(above)
  const last = levels.at(-1)!.row
  const headerRows = candidates.filter(row => row.row <= last).map(row => row.row)
  const data = rows.filter(row => row.row > last)
  return { headerRows, columns: withContents(headersOf(levels), data, hidden) }
}

interface Named {
  index: number
  /** Top first. */
  levels: string[]
}

function headersOf(levels: SheetRow[]): Named[] {
  const [top, sub] = [levels[0]!.cells, levels[1]?.cells]
  const named: Named[] = []
  const width = Math.max(top.length, sub?.length ?? 0)
  let spanning = ''
  for (let index = 0; index < width; index++) {
    const own = textOf(top[index])
    const under = textOf(sub?.[index])
    if (own) spanning = own
    // A merged header stands over its first column only; the ones beside it have a second level and no first.
    const over = own || (under ? spanning : '')
    named.push({ index, levels: [over, under === over ? '' : under].filter(level => level !== '') })
  }
  return named
}

/** Figures, dates and long texts stand in listings, not in headers. */
function isData(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell !== null
  return cell.length > 80 || (/\d/.test(cell) && !/\p{L}/u.test(cell))
}

function headerScore(cells: Cell[]): number {
  const texts = filled(cells)
  const data = cells.filter(isData).length
  if (texts.length < 2) return 0
  let found = 0
  for (const text of texts) {
    const reading = lookUp(text)
    if (reading) found += reading.exact ? 1 : 0.5
    else if (isUnitOnly(text)) found += 0.5
  }
  if (found < 2 || found < cells.filter(cell => cell !== null).length * 0.3 || data > found) return 0
  return found - data
}

const machineName = /^[A-Za-z][\w.-]{0,60}$/

/** Names, units or machine names under names: nothing that could be a listing. */
function isSecondLevel(top: Cell[], sub: Cell[]): boolean {
  const texts = filled(sub)
  if (texts.length === 0 || sub.some(isData) || top.some(isData)) return false
  if (
    texts.length > 2 &&
    texts.every(text => machineName.test(text)) &&
    texts.filter(text => /[_.]|[a-z][A-Z]/.test(text)).length > texts.length / 2
  )
    return true
  const known = texts.filter(text => isUnitOnly(text) || lookUp(text)?.exact).length
  return known >= Math.max(1, texts.length * 0.7)
}

function filled(cells: Cell[]): string[] {
  return cells.filter((cell): cell is string => typeof cell === 'string')
}
function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell instanceof Date ? cell.toISOString().slice(0, 10) : cell).trim()
}

interface Found {
  field: Field | null
  hints: Partial<Column>
  language: string
  /** The whole header is the field's name. */
  exact: boolean
}

/** The meaning of one header text; undefined when it is no known header at all. */
function lookUp(text: string): Found | undefined {
  const numbered = numberedList(text)
  if (numbered) return numbered
  const { hints, rest } = readHints(text)
  const { key, language } = withoutLanguage(keyOf(text))
  const restKey = withoutLanguage(keyOf(rest)).key
  for (const candidate of [key, restKey]) {
    const field = fields.get(candidate)
    if (field !== undefined) return { field: inLanguage(field, language), hints: { ...hints }, language, exact: true }
  }
  if (numberedImage.test(key)) return { field: 'images', hints: {}, language, exact: true }
  const amenity = amenityOf(key) ?? amenityOf(key.replace(/^(?:has|with|يوجد) /, ''))
  if (amenity) return { field: 'amenity', hints: { amenity }, language, exact: true }
  return looseMatch(restKey, hints, language)
}

const numberedImage = /^(?:image|images|photo|photos|picture|pic|img|صوره|resim|foto)(?: url| link)? \d{1,2}$/

/** "paymentPlans.1.years" and "nearby.0.name" of JSON: lists of objects. */
function numberedList(text: string): Found | undefined {
  const found = /^(payment ?plans?|nearby)[._ ](\d{1,2})[._ ](.+)$/i.exec(text)
  if (!found) return undefined
  const list = /^nearby/i.test(found[1]!) ? 'nearby' : 'payment plans'
  const field = fields.get(keyOf(`${list} ${found[3]}`))
  return field ? { field, hints: { position: Number(found[2]) }, language: '', exact: true } : undefined
}

function withoutLanguage(key: string): { key: string; language: string } {
  const words = key.split(' ')
  const language = words.length > 1 ? languages[words.at(-1)!] : undefined
  return language ? { key: words.slice(0, -1).join(' '), language } : { key, language: '' }
}

function inLanguage(field: Field | null, language: string): Field | null {
  if (language !== 'ar') return field
  if (field === 'title') return 'titleAr'
  if (field === 'project') return 'projectAr'
  return field === 'developer' ? 'developerAr' : field
}

/** The longest known name inside a longer header: "Unit price after discount" is not one, because a foreign word stands beside it. */
function looseMatch(key: string, hints: Partial<Column>, language: string): Found | undefined {
  const words = key.split(' ')
  if (words.length < 2 || words.length > 6 || words.some(word => foreign.has(word))) return undefined
  for (let length = words.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const field = fields.get(words.slice(from, from + length).join(' '))
      if (field && loose.has(field)) return { field: inLanguage(field, language), hints, language, exact: false }
    }
  }
  return undefined
}

function withContents(named: Named[], data: SheetRow[], hidden: Set<number>): Column[] {
  const width = Math.max(named.length, ...data.slice(0, 200).map(row => row.cells.length), 0)
  const languagesOf = new Map<Column, string>()
  const columns: Column[] = []
  for (let index = 0; index < width; index++) {
    const levels = named[index]?.levels ?? []
    const header = levels.join(' / ')
    const values = data.slice(0, 200).map(row => row.cells[index] ?? null)
    const found = bestOf(levels)
    const column: Column = { index, header, field: null }
    if (found) {
      Object.assign(column, found.hints)
      if (found.field && fitsContents(found.field, values, found.exact)) column.field = settled(found.field, levels, values)
      if (column.field !== 'amenity') delete column.amenity
      languagesOf.set(column, found.language)
    } else if (named.length === 0 || header === '') column.field = fieldByContents(values)
    // Whoever hides a column does not publish it; its code still tells rows apart.
    if (hidden.has(index) && column.field !== 'externalId') column.field = null
    columns.push(column)
  }
  return oneLanguage(columns, languagesOf)
}

function isForeign(level: string): boolean {
  const key = keyOf(level)
  return !fields.get(key) && !amenityOf(key) && key.split(' ').some(word => foreign.has(word))
}

/** The lower level is the more particular one, then both together, then the upper one; whole names go before parts. */
function bestOf(levels: string[]): Found | undefined {
  if (levels.some(isForeign)) return { field: null, hints: {}, language: '', exact: true }
  const readings = [levels.at(-1), levels.length > 1 ? levels.join(' ') : undefined, levels[0]]
    .filter(level => level !== undefined)
    .map(lookUp)
    .filter(found => found !== undefined)
  const best = readings.find(found => found.exact && found.field) ?? readings.find(found => found.exact) ?? readings[0]
  // Units may stand on the other level.
  return best && { ...best, hints: { ...readHints(levels.join(' ')).hints, ...best.hints } }
}

/** «العنوان» is an address, unless titles stand under it; "Area" is a size, unless names of places do. */
function settled(field: Field, levels: string[], values: Cell[]): Field {
  if (field === 'area' && holdsPlaces(values)) return 'district'
  if (levels.some(level => keyOf(level) === keyOf('العنوان'))) return fitsContents('title', values, false) ? 'title' : 'address'
  return field
}

/** Of the same text in several languages English and Arabic are kept, or the first where neither stands. */
function oneLanguage(columns: Column[], languagesOf: Map<Column, string>): Column[] {
  for (const field of ['title', 'description', 'project', 'developer'] as const) {
    const same = columns.filter(column => column.field === field)
    const kept = same.filter(column => ['', 'en', 'ar'].includes(languagesOf.get(column) ?? ''))
    const stay = new Set(kept.length ? kept : same.slice(0, 1))
    for (const column of same) if (!stay.has(column)) column.field = null
  }
  return columns
}
