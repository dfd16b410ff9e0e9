import { limits } from '../limits.ts'
import { DocumentProblem } from '../problem.ts'
import { type Budget, undoFilter } from './filters.ts'
import { Lexer } from './lexer.ts'
import { type Dict, isDict, isName, isOperator, isRef, isStream, type Stream, type Value } from './values.ts'

const mostObjects = 400_000
const MARK = /(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}obj(?![a-z])|(?<![a-z])stream(?=\r?\n|\r)|(?<![a-z])trailer(?![a-z])/g

/** Where an object is written: in the file, or at a place of an unpacked object stream. */
type Written = { at: number; inside: null } | { at: number; inside: string }

/**
 * The objects of a PDF. The tables at its end are not believed: the file is read from the front and the last definition of an object
 * counts, which is what those tables say of a sound file, and what is left of a broken one.
 */
export class PdfFile {
  private readonly bytes: Buffer
  private readonly text: string
  private readonly budget: Budget
  private readonly written = new Map<number, Written>()
  private readonly known = new Map<number, Value>()
  readonly root: Dict

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.text = bytes.toString('latin1')
    this.budget = { inflatedBytes: limits.inflatedBytes }
    const trailers = this.scan()
    if (trailers.some(trailer => trailer.entries.has('Encrypt'))) throw new DocumentProblem('encrypted')
    const root = trailers.map(trailer => this.at(trailer, 'Root')).findLast(isDict)
    if (!root) throw new DocumentProblem('damaged')
    this.root = root
  }

  /** One pass over the file. Answers the trailers, in order. */
  private scan(): Dict[] {
    const trailers: Dict[] = []
    const containers: number[] = []
    let open: { id: number; at: number } | undefined
    MARK.lastIndex = 0
    for (let match = MARK.exec(this.text); match; match = MARK.exec(this.text)) {
      if (match[1]) {
        open = { id: Number(match[1]), at: MARK.lastIndex }
        this.written.set(open.id, { at: open.at, inside: null })
        if (this.written.size > mostObjects) throw new DocumentProblem('damaged')
      } else if (match[0] === 'stream') {
        if (open) {
          const head = this.text.slice(open.at, match.index)
          if (head.includes('/ObjStm')) containers.push(open.id)
          const dict = head.includes('/XRef') ? new Lexer(head).next() : undefined
          if (isDict(dict)) trailers.push(dict)
        }
        const end = this.text.indexOf('endstream', match.index)
        if (end === -1) break
        MARK.lastIndex = end
      } else {
        const dict = new Lexer(this.text, { at: MARK.lastIndex }).next()
        if (isDict(dict)) trailers.push(dict)
      }
    }
    // nothing inside an encrypted file can be unpacked
    if (!trailers.some(trailer => trailer.entries.has('Encrypt'))) for (const id of containers) this.unpackObjects(id)
    return trailers
  }

  private unpackObjects(id: number) {
    const at = this.written.get(id)!.at
    const container = this.get(id)
    if (!isStream(container)) return
    const content = this.unpack(container)?.toString('latin1')
    const first = this.at(container.dict, 'First')
    if (content === undefined || typeof first !== 'number') throw new DocumentProblem('damaged')
    const head = content.slice(0, first).match(/\d{1,10}/g) ?? []
    for (let i = 0; i + 1 < head.length; i += 2) {
      const inner = Number(head[i])
      const earlier = this.written.get(inner)
      // a later definition in the file itself wins
      if (earlier && earlier.inside === null && earlier.at > at) continue
      this.written.set(inner, { at: first + Number(head[i + 1]), inside: content })
      if (this.written.size > mostObjects) throw new DocumentProblem('damaged')
    }
  }

  get(id: number): Value {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const written = this.written.get(id)
    if (!written) return null
    const value = written.inside === null ? this.parseAt(written.at) : (new Lexer(written.inside, { at: written.at }).next() ?? null)
    this.known.set(id, value)
    return value
  }

  private parseAt(at: number): Value {
    const lexer = new Lexer(this.text, { at })
    const value = lexer.next() ?? null
    if (!isDict(value)) return value
    const after = lexer.at
    const word = lexer.next()
    if (!isOperator(word) || word.name !== 'stream') return value
    let from = this.text.indexOf('stream', after) + 6
    if (this.text[from] === '\r') from++
    if (this.text[from] === '\n') from++
    return { kind: 'stream', dict: value, bytes: this.bytes.subarray(from, this.endOf(value, from)) }
  }

  /** The stated length, if the stream ends there; else where it does end. */
  private endOf(dict: Dict, from: number): number {
    const stated = this.at(dict, 'Length')
    if (typeof stated === 'number' && stated >= 0 && /^\s{0,4}endstream/.test(this.text.slice(from + stated, from + stated + 16)))
      return from + stated
    const end = this.text.indexOf('endstream', from)
    return end === -1 ? this.text.length : end
  }

  resolve(value: Value | undefined): Value {
    let found = value ?? null
    for (let hops = 0; isRef(found); hops++) {
      if (hops > 20) return null
      found = this.get(found.id)
    }
    return found
  }

  /** An entry of a dictionary, references followed. */
  at(dict: Dict | Stream, key: string): Value {
    return this.resolve((dict.kind === 'stream' ? dict.dict : dict).entries.get(key))
  }

  dictAt(dict: Dict | Stream, key: string): Dict | undefined {
    const value = this.at(dict, key)
    return isDict(value) ? value : undefined
  }

  list(value: Value): Value[] {
    return Array.isArray(value) ? value.map(one => this.resolve(one)) : value === null ? [] : [value]
  }

  /** The bytes of a stream with its filters undone; undefined for a picture. */
  unpack(stream: Stream): Buffer | undefined {
    const either = (long: string, short: string) => this.list(this.at(stream, long) ?? this.at(stream, short))
    const names = either('Filter', 'F')
    const params = either('DecodeParms', 'DP')
    if (names.length > 8) throw new DocumentProblem('bomb')
    let bytes: Buffer | undefined = stream.bytes
    for (const [index, name] of names.entries()) {
      if (!isName(name) || !bytes) return undefined
      const given = params[index]
      const number = (key: string, usual: number) => {
        const value = isDict(given) ? this.at(given, key) : null
        return typeof value === 'number' ? value : usual
      }
      bytes = undoFilter(
        name.name,
        bytes,
        {
          predictor: number('Predictor', 1),
          colors: number('Colors', 1),
          bits: number('BitsPerComponent', 8),
          columns: number('Columns', 1),
          earlyChange: number('EarlyChange', 1),
        },
        this.budget,
      )
    }
    return bytes
  }
}
