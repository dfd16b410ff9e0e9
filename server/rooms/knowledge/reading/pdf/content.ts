import { limits } from '../limits.ts'
import { DocumentProblem } from '../problem.ts'
import type { PdfFile } from './file.ts'
import { type Font, openFont } from './font.ts'
import { Lexer } from './lexer.ts'
import { type Dict, isDict, isName, isOperator, isRef, isStream, isText, type Value } from './values.ts'

type Matrix = [number, number, number, number, number, number]

/** One sign on the page: where it begins and ends along its line, and how low the line stands. In points. */
export interface Glyph {
  text: string
  start: number
  end: number
  line: number
  em: number
  isBold: boolean
  /** Degrees: lines that run another way are other lines. */
  turned: number
}

export interface PageText {
  glyphs: Glyph[]
  /** Signs nobody can read: the font does not say what they mean. */
  unknown: number
}

/** Shared by the pages of a document: fonts are opened once, and drawing is not endless. */
export interface Reader {
  file: PdfFile
  fonts: Map<number | Dict, Font | undefined>
  operators: number
}

interface State {
  ctm: Matrix
  font: Font | undefined
  size: number
  charSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
}

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]
const still: Matrix = [1, 0, 0, 1, 0, 0]
const deepestForm = 8

/** Walks through what a page draws and keeps the text with its places. */
export function readContent(reader: Reader, content: Buffer, resources: Dict | undefined): PageText {
  const page: PageText = { glyphs: [], unknown: 0 }
  draw(reader, page, content, resources, still, 0)
  return page
}

function draw(reader: Reader, page: PageText, content: Buffer, resources: Dict | undefined, ctm: Matrix, depth: number) {
  const { file } = reader
  const lexer = new Lexer(content.toString('latin1'), { inContent: true })
  let state: State = { ctm, font: undefined, size: 1, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 }
  const saved: State[] = []
  let [text, line]: [Matrix, Matrix] = [still, still]
  let held: Value[] = []

  const number = (index: number) => (typeof held[index] === 'number' ? (held[index] as number) : 0)
  const matrix = (): Matrix => [number(0), number(1), number(2), number(3), number(4), number(5)]
  const moveLine = (x: number, y: number) => {
    line = times([1, 0, 0, 1, x, y], line)
    text = line
  }
  const advance = (x: number) => {
    text = times([1, 0, 0, 1, x, 0], text)
  }
  const show = (value: Value | undefined) => {
    if (!isText(value) || !state.font) return
    for (const sign of state.font.signs(value.bytes)) {
      if (++reader.operators > limits.operators) throw new DocumentProblem('too-slow')
      const at = times(text, state.ctm)
      const step = (sign.width * state.size + state.charSpace + (sign.isSpace ? state.wordSpace : 0)) * state.scale
      if (sign.text === undefined) page.unknown++
      else if (sign.text !== '') page.glyphs.push(glyphAt(at, sign.text, sign.width * state.size * state.scale, state))
      advance(step)
    }
  }
  const operators: Record<string, () => void> = {
    q: () => void (saved.length < 200 && saved.push({ ...state })),
    Q: () => {
      state = saved.pop() ?? state
    },
    cm: () => {
      state.ctm = times(matrix(), state.ctm)
    },
    BT: () => {
      text = still
      line = still
    },
    Tf: () => {
      const [font, size] = held
      if (isName(font)) state.font = fontNamed(reader, resources, font.name)
      state.size = typeof size === 'number' ? size : state.size
    },
    Tc: () => {
      state.charSpace = number(0)
    },
    Tw: () => {
      state.wordSpace = number(0)
    },
    Tz: () => {
      state.scale = number(0) / 100
    },
    TL: () => {
      state.leading = number(0)
    },
    Ts: () => {
      state.rise = number(0)
    },
    Td: () => moveLine(number(0), number(1)),
    TD: () => {
      state.leading = -number(1)
      moveLine(number(0), number(1))
    },
    Tm: () => {
      line = matrix()
      text = line
    },
    'T*': () => moveLine(0, -state.leading),
    Tj: () => show(held[0]),
    "'": () => {
      moveLine(0, -state.leading)
      show(held[0])
    },
    '"': () => {
      state.wordSpace = number(0)
      state.charSpace = number(1)
      moveLine(0, -state.leading)
      show(held[2])
    },
    TJ: () => {
      for (const one of Array.isArray(held[0]) ? held[0] : [])
        if (typeof one === 'number') advance((-one / 1000) * state.size * state.scale)
        else show(one)
    },
    Do: () => {
      const [name] = held
      const forms = resources && file.dictAt(resources, 'XObject')
      const form = forms && isName(name) ? file.at(forms, name.name) : null
      const kind = isStream(form) ? file.at(form, 'Subtype') : null
      if (!isStream(form) || !isName(kind) || kind.name !== 'Form' || depth >= deepestForm) return
      const bytes = file.unpack(form)
      const own = file.list(file.at(form, 'Matrix')).map(one => (typeof one === 'number' ? one : 0))
      const placed = own.length === 6 ? times(own as Matrix, state.ctm) : state.ctm
      if (bytes) draw(reader, page, bytes, file.dictAt(form, 'Resources') ?? resources, placed, depth + 1)
    },
    // the bytes of a picture in the middle of the page are no operators
    ID: () => {
      const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ])/g
      end.lastIndex = lexer.at
      lexer.at = end.exec(lexer.text) ? end.lastIndex : lexer.end
    },
  }

  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!isOperator(value)) {
      if (held.length < 64) held.push(value)
      continue
    }
    if (++reader.operators > limits.operators) throw new DocumentProblem('too-slow')
    if (Object.hasOwn(operators, value.name)) operators[value.name]!()
    held = []
  }
}

function glyphAt(text: Matrix, sign: string, width: number, state: State): Glyph {
  const [a, b, c, d] = text
  const length = Math.hypot(a, b) || 1
  const [ux, uy] = [a / length, b / length]
  const x = text[4] + c * state.rise
  const y = text[5] + d * state.rise
  const start = x * ux + y * uy
  return {
    text: sign,
    start,
    end: start + width * length,
    line: x * uy - y * ux,
    em: Math.abs(state.size) * (Math.hypot(c, d) || length),
    isBold: state.font?.isBold ?? false,
    turned: Math.round((Math.atan2(uy, ux) * 180) / Math.PI),
  }
}

function fontNamed(reader: Reader, resources: Dict | undefined, name: string): Font | undefined {
  const { file, fonts } = reader
  const list = resources && file.dictAt(resources, 'Font')
  const entry = list?.entries.get(name)
  const key = isRef(entry) ? entry.id : isDict(entry) ? entry : undefined
  if (key === undefined) return undefined
  if (!fonts.has(key)) {
    const dict = file.resolve(entry)
    fonts.set(key, isDict(dict) ? openFont(file, dict) : undefined)
  }
  return fonts.get(key)
}
