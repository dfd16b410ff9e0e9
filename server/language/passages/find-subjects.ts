import { arabicKey, arabiziKey } from '../lexicon/keys.ts'
import type { Spellings } from '../lexicon/phrases.ts'
import { fold } from '../text/normalise.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** How far apart words may stand that name a subject together, in either order and one after the other. */
const near = 5
const next = 3

/** Words of one subject: groups that stand near each other, each of words that follow one another. */
interface Phrase {
  subject: string
  groups: string[][]
}

/** Phrases by their first word. */
export type SubjectPhrases = Map<string, Phrase[]>
export interface Subjects {
  phrases: SubjectPhrases
  /** Every word of any phrase, as it is looked up: "contract", "reserv*", "~hagz". */
  words: Set<string>
}

export function readSubjects(tables: Record<string, Spellings>[]): Subjects {
  const phrases: SubjectPhrases = new Map()
  const words = new Set<string>()
  for (const [subject, { en, ar, zi, tr, ru }] of tables.flatMap(table => Object.entries(table))) {
    const spelled = [en, ar, tr, ru].flatMap(list => split(list, plainKey)).concat(split(zi, soundKey))
    for (const groups of spelled) {
      for (const word of groups.flat()) words.add(word)
      const first = groups[0]![0]!
      phrases.set(first, [...(phrases.get(first) ?? []), { subject, groups }])
    }
  }
  return { phrases, words }
}

const split = (list: string | undefined, key: (word: string) => string): string[][][] =>
  (list ?? '').split('|').flatMap(phrase => (phrase ? [phrase.split('+').map(group => group.split('>').map(key))] : []))

const plainKey = (word: string) => (word.endsWith('*') ? arabicKey(fold(word.slice(0, -1))) + '*' : arabicKey(fold(word)))
const soundKey = (word: string) => '~' + (word.endsWith('*') ? arabiziKey(word.slice(0, -1)) + '*' : arabiziKey(word))

/** The subjects of folded text. Linear: a word is looked up by itself and by its beginnings, a phrase by its first word. */
export function findSubjects(folded: string, { phrases, words }: Subjects): Set<string> {
  const places = new Map<string, number[]>()
  const said = folded.match(WORD) ?? []
  const heard = isArabizi(said)
  for (const [at, word] of said.entries())
    for (const key of keysOf(word.slice(0, 24), heard, words)) {
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
  const found = new Set<string>()
  for (const key of places.keys())
    for (const { subject, groups } of phrases.get(key) ?? []) if (!found.has(subject) && stands(groups, places)) found.add(subject)
  return found
}

function stands([first, ...others]: string[][], places: Map<string, number[]>): boolean {
  return places.get(first![0]!)!.some(at => follows(first!, at, places) && others.every(group => isNear(group, at, places)))
}

const isNear = (group: string[], at: number, places: Map<string, number[]>) =>
  (places.get(group[0]!) ?? []).some(place => place !== at && Math.abs(place - at) <= near && follows(group, place, places))

function follows(group: string[], at: number, places: Map<string, number[]>): boolean {
  let last = at
  for (const word of group.slice(1)) {
    const after = places.get(word)?.find(place => place > last && place - last <= next)
    if (after === undefined) return false
    last = after
  }
  return true
}

/** "el" and "lel" and digits inside words: Arabic in Latin letters. Guides are not written so. */
const ARABIZI =
  /^(?:el|lel|fel|bel|men|fi|fe|law|kam|eh|ezay|emta|momken|3ayez|ana|mesh|msh|wala|ba3d|abl|3ala|yenfa3|lazem|fein|feen)$|[a-z][2357][a-z]|^[37][a-z]{2}|[a-z]{2}[37]$/
const isArabizi = (words: string[]) =>
  words.filter(word => ARABIZI.test(word)).length * 5 >= words.length && words.some(word => ARABIZI.test(word))

const lookedUp = new Map<string, string[]>()
const mostLookedUp = 5000

function keysOf(word: string, heard: boolean, words: Set<string>): string[] {
  const cached = lookedUp.get((heard ? '~' : '') + word)
  if (cached) return cached
  const keys = new Set<string>()
  const offer = (form: string, mark: string) => {
    if (words.has(mark + form)) keys.add(mark + form)
    for (let length = 2; length <= form.length; length++) {
      const beginning = `${mark}${form.slice(0, length)}*`
      if (words.has(beginning)) keys.add(beginning)
    }
  }
  if (/^[\u0600-\u06ff]/.test(word)) for (const form of bare(arabicKey(word), ARABIC)) offer(form, '')
  else offer(word, '')
  if (heard && /^[a-z\d]+$/.test(word)) for (const form of bare(word, LATIN)) offer(arabiziKey(form), '~')
  if (lookedUp.size >= mostLookedUp) lookedUp.clear()
  const found = [...keys]
  lookedUp.set((heard ? '~' : '') + word, found)
  return found
}

/** What hangs in front of a word: conjunctions, prepositions, the article, the marks of person and tense. */
const ARABIC: RegExp[] = [/^[وف](?=.{3})/, /^(?:بال|كال|لل|ال)(?=.{2})/, /^[بلهح](?=.{3})/, /^[اتين](?=.{3})/, /^ت(?=.{3})/]
const LATIN: RegExp[] = [
  /^(?:w|f)(?=.{4})/,
  /^(?:el|al|il|lel|bel|fel|l)-?(?=.{3})/,
  /^(?:b|be|h|ha)(?=.{3})/,
  /^(?:ye|te|ne|y|t|n|a)(?=.{3})/,
]

function bare(word: string, marks: RegExp[]): string[] {
  const forms = [word]
  for (const mark of marks)
    for (const form of [...forms]) {
      const rest = form.replace(mark, '')
      if (rest !== form) forms.push(rest)
    }
  return [...new Set(forms)]
}
