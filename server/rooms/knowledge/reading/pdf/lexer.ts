import { DocumentProblem } from '../problem.ts'
import type { Value } from './values.ts'

const deepest = 60
const longestString = 4_000_000

const SPACE = /[\0\t\n\f\r ]/
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const REFERENCE = /[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values out of text whose characters are bytes. In a page's content there are operators and no references. */
export class Lexer {
  readonly text: string
  readonly end: number
  readonly inContent: boolean
  at: number

  constructor(text: string, { at = 0, end = text.length, inContent = false } = {}) {
    this.text = text
    this.at = at
    this.end = end
    this.inContent = inContent
  }

  skip() {
    for (; this.at < this.end; this.at++) {
      const character = this.text[this.at]!
      if (character === '%') {
        while (this.at < this.end && this.text[this.at] !== '\n' && this.text[this.at] !== '\r') this.at++
      } else if (!SPACE.test(character)) return
    }
  }

  /** The next value; undefined at the end. Stray brackets are passed over. */
  next(depth = 0): Value | undefined {
    if (depth > deepest) throw new DocumentProblem('damaged')
    for (;;) {
      this.skip()
      if (this.at >= this.end) return undefined
      const character = this.text[this.at]!
      if (character === '/') return { kind: 'name', name: this.name() }
      if (character === '(') return { kind: 'text', bytes: this.literal() }
      if (character === '<') return this.text[this.at + 1] === '<' ? this.dict(depth) : { kind: 'text', bytes: this.hex() }
      if (character === '[') return this.array(depth)
      const word = this.regular()
      if (word) return this.valueOf(word)
      this.at++
    }
  }

  private regular(): string {
    REGULAR.lastIndex = this.at
    const word = REGULAR.exec(this.text)?.[0] ?? ''
    this.at += word.length
    return word
  }

  private valueOf(word: string): Value {
    const first = word.charCodeAt(0)
    if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e) {
      if (!this.inContent && /^\d{1,10}$/.test(word)) {
        REFERENCE.lastIndex = this.at
        const rest = REFERENCE.exec(this.text)
        if (rest) {
          this.at += rest[0].length
          return { kind: 'ref', id: Number(word) }
        }
      }
      // "--5" and "1.2.3" are written by some printers
      const number = Number.parseFloat(word.replace(/^[+-]+(?=[+-])/, ''))
      return Number.isFinite(number) ? number : 0
    }
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    return { kind: 'operator', name: word }
  }

  private name(): string {
    this.at++
    return this.regular().replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }

  private literal(): string {
    const start = ++this.at
    const parts: string[] = []
    let from = start
    let open = 1
    for (; this.at < this.end; this.at++) {
      const character = this.text[this.at]
      if (character === '(') open++
      else if (character === ')' && --open === 0) break
      else if (character === '\\') {
        parts.push(this.text.slice(from, this.at), this.escape())
        from = this.at + 1
      }
      if (this.at - start > longestString) throw new DocumentProblem('damaged')
    }
    parts.push(this.text.slice(from, this.at++))
    return parts.join('')
  }

  /** Stands on the backslash; leaves on the last character of the escape. */
  private escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0]
    if (octal) {
      this.at += octal.length
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    }
    const character = this.text[++this.at] ?? ''
    if (character === '\r' && this.text[this.at + 1] === '\n') this.at++
    return character === '\n' || character === '\r' ? '' : (escapes[character] ?? character)
  }

  private hex(): string {
    const close = this.text.indexOf('>', this.at)
    const stop = close === -1 ? this.end : close
    const digits = this.text.slice(this.at + 1, stop).replaceAll(/[^0-9a-f]/gi, '')
    this.at = stop + 1
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
  }

  private array(depth: number): Value[] {
    this.at++
    const values: Value[] = []
    for (;;) {
      this.skip()
      if (this.at >= this.end) return values
      if (this.text[this.at] === ']') {
        this.at++
        return values
      }
      const value = this.next(depth + 1)
      if (value === undefined) return values
      values.push(value)
    }
  }

  private dict(depth: number): Value {
    this.at += 2
    const entries = new Map<string, Value>()
    for (;;) {
      this.skip()
      if (this.at >= this.end) break
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2
        break
      }
      if (this.text[this.at] !== '/') {
        // what is no key is passed over, so that one slip does not cost the rest
        if (this.next(depth + 1) === undefined) break
        continue
      }
      const key = this.name()
      this.skip()
      if (this.text.startsWith('>>', this.at)) continue
      const value = this.next(depth + 1)
      if (value === undefined) break
      entries.set(key, value)
    }
    return { kind: 'dict', entries }
  }
}
