import { type CodeMap, readCodeMap } from './cmap.ts'
import type { PdfFile } from './file.ts'
import { letterOf, lettersOf } from './glyph-names.ts'
import { type Dict, isDict, isName, isStream } from './values.ts'

export interface Sign {
  /** Empty when it draws nothing that can be read; undefined when nobody knows what it says. */
  text: string | undefined
  /** In ems. */
  width: number
  isSpace: boolean
}

export interface Font {
  isBold: boolean
  signs(bytes: string): Sign[]
}

/** Widths of the standard Helvetica, codes 32–126, in thousandths: what a font without widths is drawn with. */
const helvetica =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)

const unreadable = /^[\u0000-\u001f\ufffd]*$/

export function openFont(file: PdfFile, font: Dict): Font {
  const name = nameAt(file, font, 'BaseFont') ?? ''
  const toUnicode = file.at(font, 'ToUnicode')
  const bytes = isStream(toUnicode) ? file.unpack(toUnicode) : undefined
  const map = bytes ? readCodeMap(bytes) : undefined
  const isComposite = nameAt(file, font, 'Subtype') === 'Type0'
  const signOf = isComposite ? compositeSigns(file, font, map) : simpleSigns(file, font, map, name)
  const codeBytes = isComposite ? (map?.codeBytes ?? 2) : 1
  const known = new Map<number, Sign>()
  return {
    isBold: /bold|black|heavy|semi-?bd|demi/i.test(name),
    signs(text) {
      const signs: Sign[] = []
      for (let i = 0; i + codeBytes <= text.length; i += codeBytes) {
        const code = codeBytes === 1 ? text.charCodeAt(i) : text.charCodeAt(i) * 256 + text.charCodeAt(i + 1)
        let sign = known.get(code)
        if (!sign) {
          sign = signOf(code)
          known.set(code, sign)
        }
        signs.push(sign)
      }
      return signs
    },
  }
}

const nameAt = (file: PdfFile, dict: Dict, key: string) => {
  const value = file.at(dict, key)
  return isName(value) ? value.name : undefined
}

const numbersOf = (file: PdfFile, dict: Dict, key: string) => file.list(file.at(dict, key)).map(one => (typeof one === 'number' ? one : 0))

/** What the font's own table says, unless it says nothing readable. */
function told(map: CodeMap | undefined, code: number): string | undefined {
  const text = map?.text.get(code)
  return text === undefined || unreadable.test(text) ? undefined : text
}

function simpleSigns(file: PdfFile, font: Dict, map: CodeMap | undefined, name: string) {
  const encoding = file.at(font, 'Encoding')
  const base = isName(encoding) ? encoding.name : isDict(encoding) ? nameAt(file, encoding, 'BaseEncoding') : undefined
  const letters = lettersOf(base)
  if (isDict(encoding)) {
    let code = 0
    for (const one of file.list(file.at(encoding, 'Differences'))) {
      if (typeof one === 'number') code = one
      else if (isName(one)) letters[code++ & 0xff] = letterOf(one.name)
    }
  }
  const isPictorial = /wingdings|dingbats|symbol/i.test(name)
  const first = file.at(font, 'FirstChar')
  const from = typeof first === 'number' ? first : 0
  const widths = numbersOf(file, font, 'Widths')
  const matrix = numbersOf(file, font, 'FontMatrix')
  const unit = nameAt(file, font, 'Subtype') === 'Type3' && matrix[0] ? Math.abs(matrix[0]) : 0.001
  const missing = descriptorNumber(file, font, 'MissingWidth')
  return (code: number): Sign => {
    const width = widths.length ? (widths[code - from] ?? missing ?? 0) * unit : (helvetica[code - 32] ?? 556) / 1000
    return { text: told(map, code) ?? (isPictorial ? '•' : letters[code]), width, isSpace: code === 32 }
  }
}

function descriptorNumber(file: PdfFile, font: Dict, key: string): number | undefined {
  const descriptor = file.dictAt(font, 'FontDescriptor')
  const value = descriptor ? file.at(descriptor, key) : null
  return typeof value === 'number' ? value : undefined
}

function compositeSigns(file: PdfFile, font: Dict, map: CodeMap | undefined) {
  const [descendant] = file.list(file.at(font, 'DescendantFonts'))
  const inner = isDict(descendant) ? descendant : undefined
  const usual = inner ? file.at(inner, 'DW') : null
  const otherwise = typeof usual === 'number' ? usual : 1000
  const widths = inner ? widthsOf(file, inner) : new Map<number, number>()
  const encoding = nameAt(file, font, 'Encoding') ?? ''
  const isUnicode = /UCS2|UTF16/.test(encoding)
  return (code: number): Sign => ({
    text: told(map, code) ?? (isUnicode ? String.fromCharCode(code) : undefined),
    width: (widths.get(code) ?? otherwise) / 1000,
    isSpace: false,
  })
}

/** `W`: either "first [w w w]" or "first last w". */
function widthsOf(file: PdfFile, inner: Dict): Map<number, number> {
  const widths = new Map<number, number>()
  const list = file.list(file.at(inner, 'W'))
  for (let i = 0; i + 1 < list.length && widths.size < 200_000; ) {
    const [first, second] = [list[i], list[i + 1]]
    if (typeof first !== 'number') {
      i++
    } else if (Array.isArray(second)) {
      for (const [k, width] of file.list(second).entries()) if (typeof width === 'number') widths.set(first + k, width)
      i += 2
    } else {
      const width = list[i + 2]
      if (typeof second === 'number' && typeof width === 'number')
        for (let code = first; code <= Math.min(second, first + 0xffff); code++) widths.set(code, width)
      i += 3
    }
  }
  return widths
}
