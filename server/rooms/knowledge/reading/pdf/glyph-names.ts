/** What fonts call their letters (Adobe's naming), as far as texts of our markets need it. */
const ascii =
  'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde'.split(
    ' ',
  )

const others: Record<string, string> = {
  bullet: '•',
  endash: '–',
  emdash: '—',
  quoteleft: '‘',
  quoteright: '’',
  quotedblleft: '“',
  quotedblright: '”',
  quotesinglbase: '‚',
  quotedblbase: '„',
  guillemotleft: '«',
  guillemotright: '»',
  ellipsis: '…',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
  Euro: '€',
  sterling: '£',
  yen: '¥',
  cent: '¢',
  copyright: '©',
  registered: '®',
  trademark: '™',
  degree: '°',
  plusminus: '±',
  multiply: '×',
  divide: '÷',
  minus: '−',
  onehalf: '½',
  onequarter: '¼',
  threequarters: '¾',
  onesuperior: '¹',
  twosuperior: '²',
  threesuperior: '³',
  section: '§',
  paragraph: '¶',
  periodcentered: '·',
  nbspace: ' ',
  nonbreakingspace: ' ',
  sfthyphen: '',
  softhyphen: '',
  dotlessi: 'ı',
  germandbls: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  lslash: 'ł',
  Lslash: 'Ł',
  Idotaccent: 'İ',
  afii57388: '،',
  afii57403: '؛',
  afii57407: '؟',
}
const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circumflex: '\u0302',
  dieresis: '\u0308',
  tilde: '\u0303',
  caron: '\u030c',
  cedilla: '\u0327',
  ring: '\u030a',
  breve: '\u0306',
  macron: '\u0304',
  ogonek: '\u0328',
  dotaccent: '\u0307',
  hungarumlaut: '\u030b',
  commaaccent: '\u0327',
}
const numbers = new Map(ascii.map((name, index) => [name, String.fromCharCode(32 + index)]))

export function letterOf(glyph: string): string | undefined {
  const name = glyph.split('.')[0]!
  const plain = numbers.get(name) ?? others[name]
  if (plain !== undefined) return plain
  const unicode = /^(?:uni([0-9A-F]{4}))+$/.test(name) ? name.slice(3).match(/[0-9A-F]{4}/g) : /^u([0-9A-F]{4,6})$/.exec(name)?.slice(1)
  if (unicode) return unicode.map(hex => codePoint(Number.parseInt(hex, 16))).join('')
  const accented = /^([A-Za-z])([a-z]+)$/.exec(name)
  const accent = accented ? accents[accented[2]!] : undefined
  if (accented && accent) return (accented[1]! + accent).normalize('NFC')
  const arabic = /^afii57(\d{3})$/.exec(name)
  return arabic ? arabicOf(Number(arabic[1])) : undefined
}

/** afii57392 is Arabic zero, 57409 hamza, 57440 tatweel; each row runs as Unicode does. */
function arabicOf(number: number): string | undefined {
  if (number >= 392 && number <= 401) return String.fromCharCode(0x660 + number - 392)
  if (number >= 409 && number <= 434) return String.fromCharCode(0x621 + number - 409)
  return number >= 440 && number <= 458 ? String.fromCharCode(0x640 + number - 440) : undefined
}

const codePoint = (value: number) =>
  value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff) ? String.fromCodePoint(value) : ''

/** Codes above ASCII of the encoding that old fonts are born with. */
const standard: Record<number, string> = {
  39: '’', 96: '‘', 161: '¡', 162: '¢', 163: '£', 165: '¥', 167: '§', 169: "'", 170: '“', 171: '«', 174: 'fi', 175: 'fl', 177: '–', 180: '·', 182: '¶', 183: '•', 184: '‚', 185: '„', 186: '”', 187: '»', 188: '…', 191: '¿', 208: '—', 225: 'Æ', 232: 'Ł', 233: 'Ø', 234: 'Œ', 241: 'æ', 245: 'ı', 248: 'ł', 249: 'ø', 250: 'œ', 251: 'ß',
} // biome-ignore format: a table

/** The 256 letters of a named encoding. */
export function lettersOf(encoding: string | undefined): (string | undefined)[] {
  const bytes = Uint8Array.from({ length: 256 }, (_, code) => code)
  if (encoding === 'WinAnsiEncoding' || encoding === 'MacRomanEncoding') {
    const text = [...new TextDecoder(encoding === 'WinAnsiEncoding' ? 'windows-1252' : 'macintosh').decode(bytes)]
    return text.map((letter, code) => (code < 32 ? undefined : letter))
  }
  return Array.from(bytes, code => standard[code] ?? (code >= 32 && code < 127 ? String.fromCharCode(code) : undefined))
}
