import { Lexer } from './lexer.ts'
import { isOperator, isText, type Value } from './values.ts'

const mostEntries = 200_000

/** A font's own table from codes to text. */
export interface CodeMap {
  text: Map<number, string>
  /** Bytes of a code: 1 or 2. Null when the table does not say. */
  codeBytes: number | null
}

const numberOf = (bytes: string) => {
  let value = 0
  for (let i = 0; i < Math.min(bytes.length, 4); i++) value = value * 256 + bytes.charCodeAt(i)
  return value
}

const textOf = (bytes: string) =>
  bytes.length === 1 ? bytes : new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1')).replaceAll('\0', '')

/** Reads a ToUnicode table. Ranges that promise more than a font can hold are cut. */
export function readCodeMap(bytes: Buffer): CodeMap {
  const lexer = new Lexer(bytes.toString('latin1'), { inContent: true })
  const map: CodeMap = { text: new Map(), codeBytes: null }
  let held: Value[] = []
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!isOperator(value)) {
      held.push(value)
      if (held.length > 1000) held = held.slice(-300)
      continue
    }
    if (value.name === 'endcodespacerange') {
      const widest = Math.max(...held.filter(isText).map(one => one.bytes.length), 0)
      if (widest > 0) map.codeBytes = widest === 1 ? 1 : 2
    } else if (value.name === 'endbfchar') {
      for (let i = 0; i + 1 < held.length; i += 2) {
        const [code, text] = [held[i], held[i + 1]]
        if (isText(code) && isText(text)) put(map, numberOf(code.bytes), textOf(text.bytes))
      }
    } else if (value.name === 'endbfrange') readRanges(held, map)
    held = []
  }
  return map
}

function readRanges(held: Value[], map: CodeMap) {
  for (let i = 0; i + 2 < held.length; i += 3) {
    const [low, high, to] = [held[i], held[i + 1], held[i + 2]]
    if (!isText(low) || !isText(high)) continue
    const first = numberOf(low.bytes)
    const last = Math.min(numberOf(high.bytes), first + 0xffff)
    for (let code = first; code <= last && map.text.size < mostEntries; code++) {
      if (Array.isArray(to)) {
        const text = to[code - first]
        if (isText(text)) put(map, code, textOf(text.bytes))
      } else if (isText(to)) put(map, code, textOf(raised(to.bytes, code - first)))
    }
  }
}

/** The last two bytes of a text, counted up. */
function raised(bytes: string, by: number): string {
  if (by === 0) return bytes
  const tail = numberOf(bytes.slice(-2)) + by
  const low = String.fromCharCode(tail & 0xff)
  return bytes.length < 2 ? low : bytes.slice(0, -2) + String.fromCharCode((tail >> 8) & 0xff) + low
}

function put(map: CodeMap, code: number, text: string) {
  if (map.text.size < mostEntries) map.text.set(code, text)
}
