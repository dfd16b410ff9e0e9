import { fold, squeeze } from './normalise.ts'
import { tokens as cut, type Token } from './tokens.ts'

/**
 * A table of phrases, found in a message token by token: a look per word, whatever the size of the table.
 * A word ending in "*" stands for all words that begin so ("свобод*"). The longest phrase wins, then the one given first.
 */
export interface PhraseTable<T> {
  /** The phrase that starts at token `at`; `first` replaces that token's text (a prefix taken off). */
  match(tokens: Token[], at: number, first?: string): { value: T; next: number } | undefined
}

interface Entry<T> {
  value: T
  words: string[]
}

const SHORTEST_STEM = 2
const LONGEST_STEM = 14

/** Rows of a value and its phrases, separated by "|"; folded and cut exactly as messages are. */
export function phraseTable<T>(rows: Iterable<readonly [T, string]>): PhraseTable<T> {
  const asWritten = index<T>()
  const squeezed = index<T>()
  for (const [value, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = cutPhrase(phrase)
      if (words.length === 0) continue
      add(asWritten, { value, words })
      add(squeezed, { value, words: words.map(squeeze) })
    }
  }
  sort(asWritten)
  sort(squeezed)
  const plain = (text: string) => text
  return {
    match(tokens, at, first) {
      const text = first ?? tokens[at]!.text
      // A drawn-out word has a letter twice ("yess", "soorry"): it is looked for once more with every double made single, on both sides.
      return (
        find(asWritten, tokens, at, text, plain) ??
        (DOUBLED.test(text) && text.length < LONGEST_DRAWN_OUT ? find(squeezed, tokens, at, squeeze(text), squeeze) : undefined)
      )
    },
  }
}

const DOUBLED = /(\p{L})\1/u
const LONGEST_DRAWN_OUT = 24

interface Index<T> {
  whole: Map<string, Entry<T>[]>
  stems: Map<string, Entry<T>[]>
}

const index = <T>(): Index<T> => ({ whole: new Map(), stems: new Map() })

function add<T>({ whole, stems }: Index<T>, entry: Entry<T>): void {
  const first = entry.words[0]!
  const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [whole, first]
  const known = map.get(key)
  if (known) known.push(entry)
  else map.set(key, [entry])
}

function sort<T>({ whole, stems }: Index<T>): void {
  for (const map of [whole, stems]) for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length)
}

function find<T>({ whole, stems }: Index<T>, tokens: Token[], at: number, text: string, form: (word: string) => string) {
  const among = (entries: Entry<T>[] | undefined) => {
    const entry = entries?.find(({ words }) =>
      words.every((word, position) => position === 0 || fits(word, tokens[at + position]?.text, form)),
    )
    return entry && { value: entry.value, next: at + entry.words.length }
  }
  const direct = among(whole.get(text))
  if (stems.size === 0 || (direct && direct.next > at + 1)) return direct
  for (let length = Math.min(text.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const found = among(stems.get(text.slice(0, length)))
    if (found && (!direct || found.next > direct.next)) return found
  }
  return direct
}

function fits(word: string, text: string | undefined, form: (word: string) => string): boolean {
  if (text === undefined) return false
  if (word.endsWith('*')) return form(text).startsWith(word.slice(0, -1))
  return text === word || form(text) === word || (DOUBLED.test(text) && squeeze(text) === word)
}

/** "متاح*" is one word with a star, though the cutter sees a sign. */
function cutPhrase(phrase: string): string[] {
  const words: string[] = []
  for (const token of cut(fold(phrase.trim()))) {
    if (token.text === '*' && token.glued && words.length > 0) words[words.length - 1] += '*'
    else words.push(token.text)
  }
  return words
}
