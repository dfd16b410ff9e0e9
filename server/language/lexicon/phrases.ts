import { fold } from '../text/normalise.ts'
import { tokens as cut } from '../text/tokens.ts'
import { arabicKey, arabiziKey } from './keys.ts'
import type { Token } from './tokens.ts'
import { learn, learnArabizi, learnEnglish } from './vocabulary.ts'

/** Phrases of one meaning, by how they are written. Alternatives are separated by "|". */
export interface Spellings {
  /** English (and any other Latin-letter language that is not Arabic): matched as written, plural s ignored, "room*" matches a stem. */
  en?: string
  /** Arabic script; the article, conjunctions and prepositions in front are ignored; "^دور" matches a verb in any person. */
  ar?: string
  /** Arabic in Latin letters: matched by sound; "^shof" matches a verb in any person. */
  zi?: string
  /** Turkish: case endings ignored. */
  tr?: string
  /** Russian: "квартир*" matches a stem. */
  ru?: string
}

export interface Hit<T> {
  value: T
  /** Token indexes, end exclusive. */
  from: number
  to: number
  /** Offsets in the text. */
  start: number
  end: number
  fuzzy: boolean
}

interface Node<T> {
  next: Map<string, Node<T>>
  values: T[]
}

const articles = new Set(['el', 'al', 'il', 'ال', 'the', 'ya', 'l'])
const node = <T>(): Node<T> => ({ next: new Map(), values: [] })

/** A set of phrases found in tokens in one pass. "*" inside a phrase stands for up to two words of any kind. */
export class Phrases<T> {
  private readonly root = node<T>()
  private readonly spells: boolean

  /** A table that does not spell teaches nobody which words are English and which Arabizi. */
  constructor(spells = true) {
    this.spells = spells
  }

  add(spellings: Spellings, value: T): void {
    for (const phrase of split(spellings.en))
      this.insert(
        words(phrase).map(word => englishWord(word, this.spells)),
        value,
      )
    for (const phrase of split(spellings.ar)) this.insert(words(phrase).map(arabicWord), value)
    for (const phrase of split(spellings.zi)) {
      const keys = words(phrase).map(word => soundWord(word, this.spells))
      this.insert(keys, value)
      // "el 3asema" is also heard in "fel 3asema", where the article hangs on the preposition.
      if (keys.length > 1 && /^(?:el|al|il) /.test(phrase)) this.insert(keys.slice(1), value)
    }
    for (const phrase of split(spellings.tr))
      this.insert(
        words(phrase).map(word => turkishWord(word, this.spells)),
        value,
      )
    for (const phrase of split(spellings.ru)) this.insert(words(phrase), value)
  }

  private insert(keys: string[], value: T): void {
    let at = this.root
    for (const key of keys) {
      if (key !== '*') learn(key)
      let next = at.next.get(key)
      if (!next) {
        next = node<T>()
        at.next.set(key, next)
      }
      at = next
    }
    if (!at.values.includes(value)) at.values.push(value)
  }

  /** Every phrase in the text, in order; of two readings of one value at one place the longer. */
  find(tokens: Token[]): Hit<T>[] {
    const hits: Hit<T>[] = []
    for (let from = 0; from < tokens.length; from++) {
      const best = new Map<T, { to: number; fuzzy: boolean }>()
      this.walk(tokens, from, from, this.root, false, best)
      for (const [value, { to, fuzzy }] of best)
        hits.push({ value, from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, fuzzy })
    }
    return hits
  }

  private walk(tokens: Token[], from: number, i: number, at: Node<T>, fuzzy: boolean, best: Map<T, { to: number; fuzzy: boolean }>): void {
    if (i > from)
      for (const value of at.values) {
        const seen = best.get(value)
        if (!seen || i > seen.to) best.set(value, { to: i, fuzzy })
      }
    const token = tokens[i]
    if (!token || at.next.size === 0) return
    for (const key of token.keys) {
      const next = at.next.get(key)
      if (next) this.walk(tokens, from, i + 1, next, fuzzy || token.fuzzy, best)
    }
    if (i > from && articles.has(token.text)) this.walk(tokens, from, i + 1, { next: at.next, values: [] }, fuzzy, best)
    const gap = at.next.get('*')
    if (gap)
      for (let skipped = 0; skipped <= 2; skipped++) this.walk(tokens, from, i + skipped, { next: gap.next, values: [] }, fuzzy, best)
  }
}

/** Of overlapping hits only the longest stay: "new cairo" is not also "cairo". */
export function longest<T>(hits: Hit<T>[]): Hit<T>[] {
  return hits.filter(
    hit => !hits.some(other => other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from),
  )
}

const split = (list: string | undefined) => (list ? list.split('|').map(phrase => fold(phrase.trim())) : [])
/** "6th" is cut into a number and its ending, as in the text. */
const words = (phrase: string) =>
  phrase
    .split(/[\s'’-]+/)
    .filter(word => word.length > 0)
    .flatMap(word => (/^\d/.test(word) ? cut(word).map(piece => piece.text) : [word]))

function arabicWord(word: string): string {
  if (word === '*') return word
  return word.startsWith('^') ? '^' + arabicKey(word.slice(1)) : arabicKey(word)
}

function englishWord(word: string, spells: boolean): string {
  if (spells && word.length > 1) learnEnglish(word)
  return word
}

function soundWord(word: string, spells: boolean): string {
  if (spells && !/[*^]/.test(word)) learnArabizi(word)
  if (word === '*') return word
  return word.startsWith('^') ? '^~' + arabiziKey(word.slice(1)) : '~' + arabiziKey(word)
}

function turkishWord(word: string, spells: boolean): string {
  if (word === '*' || word.endsWith('*')) return word
  // "daire" is a flat, and not "da2ery", the ring road.
  if (spells && word.length > 3) learnEnglish(word)
  return '+' + word
}
