import { decode, encodingOf } from './encoding.ts'
import { SheetProblem } from './problem.ts'
import { type Cell, limits, type SheetRow } from './sheet.ts'

/** How a list of plain values becomes one cell. */
export const listSeparator = ' | '

/**
 * Rows of the objects of a JSON file: an array, the longest array inside an object, or one object a line. Row 0 is the header, made of all
 * keys met; nested keys are dotted (`location.city`, `paymentPlans.0.years`). Objects are cut out of the text one by one, so a broken one
 * spoils only itself and the file never stands in memory as a tree.
 */
export function* readJson(bytes: Buffer, sheet: string): Generator<SheetRow> {
  const utf8 = asUtf8(bytes)
  const spans = objectSpans(utf8)
  if (spans.length === 0) throw new SheetProblem('empty', 'The file holds no list of objects.')
  if (spans.length > limits.rows)
    throw new SheetProblem('too-many-rows', `The file has more than ${limits.rows.toLocaleString('en')} rows.`)
  const columns = new Map<string, number>()
  for (const span of spans) {
    for (const [key] of flat(objectAt(utf8, span))) if (!columns.has(key)) columns.set(key, columns.size)
    if (columns.size > limits.columns) {
      throw new SheetProblem('too-many-columns', `The objects have more than ${limits.columns} different keys.`)
    }
  }
  if (columns.size === 0)
    throw new SheetProblem(spans.some(span => objectAt(utf8, span)) ? 'empty' : 'broken', 'No object of the file can be read.')
  yield { sheet, row: 0, cells: [...columns.keys()] }
  for (const [index, span] of spans.entries()) {
    const object = objectAt(utf8, span)
    if (!object) {
      yield {
        sheet,
        row: index + 1,
        cells: [utf8.toString('utf8', span.from, Math.min(span.to, span.from + 200))],
        problem: 'broken-record',
      }
      continue
    }
    const cells: Cell[] = new Array(columns.size).fill(null)
    let holds = false
    for (const [key, value] of flat(object)) {
      cells[columns.get(key)!] = value
      holds ||= value !== null
    }
    if (holds) yield { sheet, row: index + 1, cells }
  }
}

export function countObjects(bytes: Buffer): number {
  return objectSpans(asUtf8(bytes)).length
}

function asUtf8(bytes: Buffer): Buffer {
  return encodingOf(bytes) === 'utf-8' ? bytes : Buffer.from([...decode(bytes)].join(''))
}

interface Span {
  from: number
  to: number
}

function objectAt(utf8: Buffer, { from, to }: Span): object | undefined {
  if (to - from > limits.recordText * 2) return undefined
  try {
    const text = utf8.toString('utf8', from, to)
    // A code of sixteen digits is a code, not a number to be rounded.
    const value: unknown = /\d{16}|\de\+?\d{3}/i.test(text) ? JSON.parse(text, exactly) : JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function exactly(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' && context?.source !== undefined && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)
    ? context.source
    : value
}

const quote = 0x22
const backslash = 0x5c

/** Where the objects of the file's list begin and end: those of the outermost array, of the longest array inside the outermost object, or one a line. */
function objectSpans(utf8: Buffer): Span[] {
  const lists = new Map<number, Span[]>()
  const lines: Span[] = []
  /** Offsets of what is open: an array's own offset names its list. */
  const open: { at: number; array: boolean }[] = []
  const from = utf8.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0
  for (let at = from; at < utf8.length; at++) {
    const byte = utf8[at]!
    if (byte === quote) {
      at = endOfString(utf8, at)
      if (at === -1) break
    } else if (byte === 0x7b || byte === 0x5b) {
      open.push({ at, array: byte === 0x5b })
      if (open.length > limits.jsonDepth) throw new SheetProblem('broken', `The JSON is nested deeper than ${limits.jsonDepth} levels.`)
    } else if (byte === 0x7d || byte === 0x5d) {
      const closed = open.pop()
      if (!closed) throw new SheetProblem('broken', 'The JSON is not well formed.')
      if (byte === 0x5d) continue
      const parent = open.at(-1)
      if (!parent) lines.push({ from: closed.at, to: at + 1 })
      // Only arrays that no other array holds: lists inside a listing are its own.
      else if (parent.array && !open.slice(0, -1).some(level => level.array)) {
        const list = lists.get(parent.at) ?? []
        if (list.length === 0) lists.set(parent.at, list)
        list.push({ from: closed.at, to: at + 1 })
      }
    }
  }
  if (open.length > 0 && lists.size === 0 && lines.length === 0) throw new SheetProblem('broken', 'The JSON ends in the middle.')
  const longest = [...lists.values()].reduce<Span[]>((best, list) => (list.length > best.length ? list : best), [])
  // One object with lists inside is a wrapper; several are JSON Lines, whose lists belong to each.
  return lines.length > 1 || longest.length === 0 ? lines : longest
}

function endOfString(utf8: Buffer, from: number): number {
  for (let at = utf8.indexOf(quote, from + 1); at !== -1; at = utf8.indexOf(quote, at + 1)) {
    let slashes = 0
    while (utf8[at - 1 - slashes] === backslash) slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

/** Key and value of every leaf. Lists of plain values are one cell; lists of objects are numbered, the first twenty. */
function* flat(value: object | undefined, prefix = ''): Generator<[key: string, value: Cell]> {
  if (!value) return
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix ? `${prefix}.${key}` : key
    if (Array.isArray(inner)) {
      const objects = inner.filter(item => typeof item === 'object' && item !== null)
      if (objects.length === 0) yield [name, clean(inner.filter(item => item !== null).join(listSeparator))]
      else for (const [index, item] of objects.slice(0, 20).entries()) yield* flat(item, `${name}.${index}`)
    } else if (typeof inner === 'object' && inner !== null) yield* flat(inner, name)
    else yield [name, typeof inner === 'string' ? clean(inner) : (inner ?? null)]
  }
}

function clean(text: string): string | null {
  if (text.trim() === '') return null
  return text.replaceAll('\0', '').slice(0, limits.cellText).toWellFormed()
}
