import { fold, squeeze } from './normalise.ts'
import { type Token, tokens as cut } from './tokens.ts'

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
  const whole = new Map<string, Entry<T>[]>()
  const stems = new Map<string, Entry<T>[]>()
  for (const [value, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = cutPhrase(phrase)
      if (words.length === 0) continue
      const first = words[0]!
      const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [whole, first]
      map.set(key, [...(map.get(key) ?? []), { value, words }])
    }
  }
  for (const map of [whole, stems]) for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length)

  const among = (entries: Entry<T>[] | undefined, tokens: Token[], at: number) => {
    const entry = entries?.find(({ words }) => words.every((word, index) => index === 0 || fits(word, tokens[at + index]?.text)))
    return entry && { value: entry.value, next: at + entry.words.length }
  }
  const find = (tokens: Token[], at: number, text: string) => {
    const direct = among(whole.get(text), tokens, at)
    if (direct && direct.next > at + 1) return direct
    for (let length = Math.min(text.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
      const found = among(stems.get(text.slice(0, length)), tokens, at)
      if (found && (!direct || found.next > direct.next)) return found
    }
    return direct
  }
  return {
    match(tokens, at, first) {
      const text = first ?? tokens[at]!.text
      const found = find(tokens, at, text)
      if (found || text.length > 24) return found
      const plain = squeeze(text)
      return plain === text ? undefined : find(tokens, at, plain)
    },
  }
}

const fits = (word: string, text: string | undefined) =>
  text !== undefined && (word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word)

/** "متاح*" is one word with a star, though the cutter sees a sign. */
function cutPhrase(phrase: string): string[] {
  const words: string[] = []
  for (const token of cut(fold(phrase.trim()))) {
    if (token.text === '*' && token.glued && words.length > 0) words[words.length - 1] += '*'
    else words.push(token.text)
  }
  return words
}
