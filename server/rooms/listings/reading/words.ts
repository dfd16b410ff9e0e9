import { fold } from '#language/text/normalise'

/** A header or a short cell as a key: folded, camelCase and punctuation to spaces, the Arabic article gone. */
export function keyOf(text: string): string {
  const spaced = text
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, (pair, letter: string, digit: string) => (/[a-z]/i.test(letter) ? pair : `${letter}${digit}`))
  return fold(spaced)
    .replace(/[^\p{L}\p{N}%£$€₺]+/gu, ' ')
    .trim()
    .split(' ')
    .map(withoutArticle)
    .join(' ')
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
  'n a|na|nan|none|null|nil|unknown|undefined|not available|not specified|unspecified|tbd|tba|x x|لا يوجد|لايوجد|غير محدد|غير معروف|غير متوفر|بدون|yok|bilinmiyor|belirtilmemis|keine|unbekannt|нет|неизвестно|нет данных|brak|nie dotyczy|select'
    .split('|')
    .map(keyOf),
)

/** True for empty cells and for words that only say that nothing is known. */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true
  if (typeof cell !== 'string') return false
  if (cell.length > 24) return cell.trim() === ''
  const key = keyOf(cell)
  return key === '' ? !/\d/.test(cell) : nothing.has(key)
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
