import { SheetProblem } from './problem.ts'
import { limits } from './sheet.ts'
import { stringTable } from './string-table.ts'
import { attribute, unescapeXml, xmlScanner } from './xml.ts'
import { inflate, inflateText, type ZipEntry } from './zip.ts'

export interface Workbook {
  sheets: { name: string; entry: ZipEntry }[]
  /** 1904 workbooks of old Macs count days from another start. */
  from1904: boolean
  sharedStrings: { get(index: number): string | undefined }
  styles: NumberFormat[]
}

/** What a number's format says that the number itself does not. */
export type NumberFormat = { kind: 'plain' } | { kind: 'date' } | { kind: 'percent' } | { kind: 'worded'; before: string; after: string }

/** The parts of a workbook around its sheets. Hidden worksheets, macros, charts and outside links are left alone. */
export async function openWorkbook(entries: Map<string, ZipEntry>): Promise<Workbook> {
  const { sheets, from1904 } = await sheetList(entries)
  const shared = byType(entries, 'sharedStrings.xml')
  const styles = byType(entries, 'styles.xml')
  return {
    sheets,
    from1904,
    sharedStrings: shared ? await sharedStrings(shared) : stringTable(),
    styles: styles ? numberFormats(await inflateText(small(styles))) : [],
  }
}

function byType(entries: Map<string, ZipEntry>, name: string): ZipEntry | undefined {
  return entries.get(`xl/${name}`) ?? [...entries.values()].find(entry => entry.name.toLowerCase().endsWith(`/${name.toLowerCase()}`))
}

function small(entry: ZipEntry): ZipEntry {
  if (entry.inflatedBytes > 8 * 1024 * 1024) throw new SheetProblem('bomb', 'A part of the workbook is absurdly large.')
  return entry
}

async function sheetList(entries: Map<string, ZipEntry>) {
  const book = entries.get('xl/workbook.xml') ?? byType(entries, 'workbook.xml')
  if (!book) {
    const binary = entries.has('xl/workbook.bin')
    throw new SheetProblem(
      binary ? 'old-format' : 'not-a-sheet',
      binary ? 'This is a binary Excel workbook (.xlsb). Save it as .xlsx.' : 'This archive is not an Excel workbook.',
    )
  }
  const folder = book.name.slice(0, book.name.lastIndexOf('/') + 1)
  const targets = new Map<string, string>()
  const relations = entries.get(`${folder}_rels/workbook.xml.rels`)
  if (relations) {
    hearTags(await inflateText(small(relations)), (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      const target = attribute(attributes, 'Target') ?? ''
      targets.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''))
    })
  }
  const sheets: Workbook['sheets'] = []
  let from1904 = false
  hearTags(await inflateText(small(book)), (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
    if (name !== 'sheet' || /hidden/i.test(attribute(attributes, 'state') ?? '')) return
    const entry = entries.get(targets.get(attribute(attributes, 'id') ?? '') ?? '')
    // Chart sheets and dialog sheets have no cells.
    if (entry && /worksheets\//i.test(entry.name))
      sheets.push({ name: attribute(attributes, 'name') ?? `Sheet${sheets.length + 1}`, entry })
  })
  if (sheets.length > limits.sheets) throw new SheetProblem('too-many-sheets', `The workbook has more than ${limits.sheets} sheets.`)
  if (sheets.length === 0) throw new SheetProblem('empty', 'The workbook has no visible sheet.')
  return { sheets, from1904 }
}

function hearTags(xml: string, open: (name: string, attributes: string) => void) {
  const scanner = xmlScanner({ open, close() {}, text() {} })
  scanner.push(xml)
  scanner.end()
}

async function sharedStrings(entry: ZipEntry): Promise<ReturnType<typeof stringTable>> {
  const strings = stringTable()
  let current = ''
  let inText = false
  let inPhonetic = false
  const scanner = xmlScanner({
    open(name) {
      if (name === 'si') current = ''
      else if (name === 't') inText = !inPhonetic
      else if (name === 'rPh') inPhonetic = true
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') {
        if (strings.count() >= limits.sharedStrings || strings.bytes() > limits.sharedBytes) {
          throw new SheetProblem('too-large', 'The workbook holds more text than can be read at once. Split it into smaller files.')
        }
        strings.add(current)
      }
    },
    text(raw) {
      if (inText && current.length < limits.cellText) current = (current + cellText(raw)).slice(0, limits.cellText)
    },
  })
  const decoder = new TextDecoder()
  for await (const piece of inflate(entry)) scanner.push(decoder.decode(piece, { stream: true }))
  scanner.end()
  return strings
}

/** Excel writes characters XML cannot carry as `_x000D_`. */
export function cellText(raw: string): string {
  const text = unescapeXml(raw)
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => {
    const code = Number.parseInt(hex, 16)
    return code === 0 || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCharCode(code)
  })
}

function numberFormats(xml: string): NumberFormat[] {
  const custom = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  const scanner = xmlScanner({
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        formats.push(formatOf(id, custom.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
    text() {},
  })
  scanner.push(xml)
  return formats
}

/** Built-in ids: ECMA-376 part 1, 18.8.30, with the East Asian dates. */
function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) return { kind: 'date' }
    if (id === 9 || id === 10) return { kind: 'percent' }
    return { kind: 'plain' }
  }
  const positive = code.split(';')[0] ?? ''
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (bare.includes('%')) return { kind: 'percent' }
  if (/[#0?]/.test(bare.replace(/[.,]0+/g, ''))) return wordsAround(positive)
  return /[ymdhs]/i.test(bare.replace(/general/i, '')) ? { kind: 'date' } : { kind: 'plain' }
}

/** `[$£-809]#,##0` and `0" m²"` say in the format what the number means. A format that also scales (`0.0,,"M"`) shows another number and is not quoted. */
function wordsAround(code: string): NumberFormat {
  const digits = /[#0?][#0?.,\s]*/
  const masked = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, literal => '\u0001'.repeat(literal.length))
  const found = digits.exec(masked)
  if (!found || /,\s*$/.test(found[0].trimEnd())) return { kind: 'plain' }
  const before = literalIn(code.slice(0, found.index))
  const after = literalIn(code.slice(found.index + found[0].length))
  return before || after ? { kind: 'worded', before, after } : { kind: 'plain' }
}

function literalIn(part: string): string {
  const words = [...part.matchAll(/\[\$([^\]-]+)(?:-[0-9a-f]+)?\]|"([^"]*)"|(\p{Sc})/giu)].map(
    match => match[1] ?? match[2] ?? match[3] ?? '',
  )
  return words
    .map(word => word.trim())
    .filter(word => /[\p{L}\p{Sc}]/u.test(word))
    .join(' ')
}
