/**
 * One folding for messages, tables and queries, so that a word is found however it was typed.
 * Arabic letters follow Lucene's ArabicNormalizer plus hamza (dropped, or its seat kept), because Egyptians rarely type it.
 * Latin letters lose their diacritics (a Turk without a Turkish keyboard writes "musait"); Turkish dotted and dotless i become one i.
 * Digits of every script become 0-9. Linear in the length of the text.
 */
export interface Normalised {
  raw: string
  text: string
  /** Where character i of `text` stood in `raw`; one entry more than characters, the last being `raw.length`. */
  at: Uint32Array
}

/** Folding of one character where neither NFKC nor the removal of marks gives it. An empty string drops the character. */
const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ء: '',
  ـ: '',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  İ: 'i',
  ı: 'i',
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ё: 'е',
  Ё: 'е',
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '⁄': '/',
}

// Bidi controls, zero-width characters, variation selectors, the key-cap mark and tag characters: they carry nothing a reader sees.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u20E3\u{E0000}-\u{E007F}]/u
const MARK = /\p{M}/u
const LETTER = /\p{L}/u
/** Й is a letter of its own; every other mark in the scripts we read is decoration. */
const KEPT_WHOLE = /[йЙ]/u
const ARABIC_INDIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

const memo = new Map<string, string>()
const MEMO_LIMIT = 4096

function foldCharacter(character: string): string {
  const known = memo.get(character)
  if (known !== undefined) return known
  const folded = foldUnknown(character)
  if (memo.size < MEMO_LIMIT) memo.set(character, folded)
  return folded
}

function foldUnknown(character: string): string {
  const code = character.codePointAt(0)!
  if (code >= ARABIC_INDIC_ZERO && code <= ARABIC_INDIC_ZERO + 9) return String(code - ARABIC_INDIC_ZERO)
  if (code >= PERSIAN_ZERO && code <= PERSIAN_ZERO + 9) return String(code - PERSIAN_ZERO)
  if (character in LETTERS) return LETTERS[character]!
  if (INVISIBLE.test(character) || MARK.test(character)) return ''
  if (KEPT_WHOLE.test(character)) return 'й'
  let folded = ''
  for (const part of character.normalize('NFKD')) {
    if (MARK.test(part) || INVISIBLE.test(part)) continue
    folded += part === character ? part.toLowerCase() : foldCharacter(part)
  }
  return /^\s$/u.test(folded) ? ' ' : folded
}

/** И followed by a combining breve is Й typed on a Mac. */
const BREVE = '\u0306'

export function normalise(raw: string): Normalised {
  const pieces: string[] = []
  const offsets: number[] = []
  let last = ''
  let run = 0
  for (let offset = 0; offset < raw.length; ) {
    const code = raw.charCodeAt(offset)
    const wide = code >= 0xd800 && code <= 0xdbff && offset + 1 < raw.length
    const character = wide ? raw.slice(offset, offset + 2) : raw[offset]!
    let folded: string
    if (code >= 97 && code <= 122) folded = character
    else if (code >= 65 && code <= 90) folded = String.fromCharCode(code + 32)
    else if (code === 10 || code === 13) folded = '\n'
    else if (code === 32 || code === 9) folded = ' '
    else if ((code === 0x418 || code === 0x438) && raw[offset + 1] === BREVE) folded = 'й'
    else folded = foldCharacter(character)
    for (const unit of folded) {
      if (isSpace(unit) && isSpace(last)) {
        if (unit === '\n') pieces[pieces.length - 1] = last = '\n'
        continue
      }
      run = unit === last ? run + 1 : 1
      if (run > 2 && isElongation(raw, offset, unit, run, pieces)) continue
      last = unit
      pieces.push(unit)
      for (let i = 0; i < unit.length; i++) offsets.push(offset)
    }
    offset += character.length
  }
  offsets.push(raw.length)
  return { raw, text: pieces.join(''), at: Uint32Array.from(offsets) }
}

export function fold(text: string): string {
  return normalise(text).text
}

/** "كتييير" and "soooo" keep two of the letter; digits keep them all, and so do "www" and "phase iii", where the third letter means something. */
function isElongation(raw: string, offset: number, unit: string, run: number, pieces: string[]): boolean {
  if (!LETTER.test(unit)) return false
  if (run === 3 && (unit === 'i' || unit === 'w')) {
    const before = pieces[pieces.length - 3]
    const after = raw[offset + 1]
    return (before !== undefined && LETTER.test(before)) || (after !== undefined && LETTER.test(after))
  }
  return true
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n'
}

/** A doubled letter made single, for a second look in a table: "مليوون" is "مليون", "yess" is "yes". Letters of a normalised word only. */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1')
}
