import { fold } from '#language/text/normalise'

const plainAscii = /^[\x20-\x5f\x61-\x7e]*$/
const elongated = /([a-z])\1\1/i

/** `fold`, with a short way for what most cells are. */
export function folded(text: string): string {
  return plainAscii.test(text) && !elongated.test(text) ? text.toLowerCase().replace(/ {2,}/g, ' ') : fold(text)
}

const keys = new Map<string, string>()
const keysKept = 10_000

/** A header or a short cell as a key: folded, camelCase and punctuation to spaces, the Arabic article gone. */
export function keyOf(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = newKey(text.slice(0, 200))
  if (text.length <= 60) {
    if (keys.size >= keysKept) keys.clear()
    keys.set(text, key)
  }
  return key
}

function newKey(text: string): string {
  let spaced = text
  if (/[a-z\u00df-\u024f\u0430-\u044f][A-Z\u00c0-\u024f\u0410-\u042f]/.test(text)) spaced = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  // A letter of another script glued on is a slip of the keyboard: "syشقة".
  if (/[a-z][\u0621-\u064a]/i.test(spaced)) spaced = spaced.replace(/([a-z])(?=[\u0621-\u064a])/gi, '$1 ')
  const words = folded(spaced)
    .replace(/[^\p{L}\p{N}%£$€₺]+/gu, ' ')
    .trim()
  return words.includes('ال') ? words.split(' ').map(withoutArticle).join(' ') : words
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word
}

/** Answers of one key, from lines of alternatives. The first line that names a word keeps it. */
export function wordTable<Value>(lines: readonly (readonly [value: Value, words: string])[]): Map<string, Value> {
  const table = new Map<string, Value>()
  for (const [value, words] of lines) {
    for (const word of words.split('|')) {
      const key = keyOf(word)
      if (key && !table.has(key)) table.set(key, value)
    }
  }
  return table
}

/** What brokers write where they know nothing. */
const nothing = new Set(
  'n a|na|nan|none|null|nil|unknown|undefined|not available|not specified|unspecified|tbd|tba|لا يوجد|لايوجد|غير محدد|غير معروف|غير متوفر|بدون|yok|bilinmiyor|belirtilmemis|keine|unbekannt|нет|неизвестно|нет данных|brak|nie dotyczy|select'
    .split('|')
    .map(keyOf),
)

/** True for empty cells and for words that only say that nothing is known. */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true
  if (typeof cell !== 'string') return false
  if (cell.length > 24) return cell.trim() === ''
  if (/\d/.test(cell)) return false
  const key = keyOf(cell)
  return key === '' || nothing.has(key)
}

const memoLimit = 5_000

/** Remembers answers for short texts that come again row after row. One per reader, so nothing outlives an import. */
export function remembered<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    const seen = known.get(text)
    if (seen !== undefined || known.has(text)) return seen as Value
    const value = answer(text)
    if (text.length <= 200) {
      if (known.size >= memoLimit) known.clear()
      known.set(text, value)
    }
    return value
  }
}
