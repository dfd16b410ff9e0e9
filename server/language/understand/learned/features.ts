import { arabicKey, consonants } from '../../lexicon/keys.ts'
import type { Token } from '../../lexicon/tokens.ts'
import type { Reading } from '../reading/reading.ts'
import { conceptsIn } from './concepts.ts'

/** How many weights a class has. */
export const buckets = 16_384

/** Learned weights read no further than this many words. */
const wordLimit = 60
const conceptLimit = 12

/** Hashed features and how much each counts; the squares of the values add up to one. */
export interface Features {
  at: Uint16Array
  values: Float32Array
}

/** What the lexicons know of a message generalises; its letters only help. Chosen by cross-validation. */
const worth = { concept: 4, pair: 0.75, cue: 1.5, word: 1.5, letters: 1 }

/**
 * What a message looks like to the learned weights: its words, pairs of words, the letters within words, their consonants
 * (which Arabic and Arabizi share), what it speaks of, and what the rules' lexicons found. Names of places and projects are one word.
 */
export function features(reading: Reading): Features {
  const found = new Map<number, number>()
  const add = (text: string, value: number) => {
    const bucket = hash(text)
    if (!found.has(bucket)) found.set(bucket, value)
  }
  addConcepts(reading.tokens.slice(0, wordLimit), add)
  addCues(reading, add)
  addWords(reading, add)
  const values = Float32Array.from(found.values())
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
  return { at: Uint16Array.from(found.keys()), values: values.map(value => value / length) }
}

type Add = (text: string, value: number) => void

function addWords({ tokens, places, projects }: Reading, add: Add): void {
  const named = new Set<number>()
  for (const item of [...places, ...projects]) for (let i = item.from; i < item.to; i++) named.add(i)
  let before = '^'
  for (let i = 0; i < tokens.length && i < wordLimit; i++) {
    const token = tokens[i] as Token
    if (token.script === 'other' && !/[?\p{Extended_Pictographic}]/u.test(token.text)) continue
    const word = named.has(i) ? '@' : token.script === 'digits' ? '#' : token.text.slice(0, 24)
    if (word === '@' && before === '@') continue
    add('w' + word, worth.word)
    add('p' + before + ' ' + word, worth.letters)
    before = word
    if (word.length < 2 || token.script === 'other') continue
    add('s' + (token.script === 'cyrillic' ? word.slice(0, 5) : consonants(token.script === 'arabic' ? arabicKey(word) : word)), worth.word)
    const edged = '<' + word + '>'
    for (let size = 3; size <= 4; size++) for (let j = 0; j + size <= edged.length; j++) add(edged.slice(j, j + size), worth.letters)
  }
  add('e' + before, worth.letters)
}

function addConcepts(tokens: Token[], add: Add): void {
  const found = [...new Set(conceptsIn(tokens))].slice(0, conceptLimit).sort()
  for (const concept of found) add('k' + concept, worth.concept)
  if (found.length === 0) add('k', worth.concept)
  found.forEach((one, i) => {
    for (const other of found.slice(i + 1)) add('K' + one + ' ' + other, worth.pair)
  })
}

function addCues({ cues, numbers, context }: Reading, add: Add): void {
  for (const cue of cues.slice(0, wordLimit)) add('c' + cue.value, worth.cue)
  if (cues.length === 0) add('c', worth.cue)
  if (numbers.length > 0) add('n' + numbers.some(number => number.scale !== undefined || number.currency), worth.cue)
  if (context.lastIntent) add('x' + context.lastIntent, worth.cue)
}

/** FNV-1a, folded into the buckets. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return ((h >>> 14) ^ h) & (buckets - 1)
}
