import { squeeze } from '../text/normalise.ts'
import { numberWord } from '../text/number-words.ts'
import { tokens as cut } from '../text/tokens.ts'
import { commonWords } from './common-words.ts'
import { arabicKey } from './keys.ts'
import { arabicReadings, closeToArabic, latinReadings } from './readings.ts'
import { closeTo, known, learnArabizi, learnEnglish, spelling } from './vocabulary.ts'

export interface Token {
  text: string
  /** Offsets in the text that was tokenised. */
  start: number
  end: number
  script: 'arabic' | 'latin' | 'cyrillic' | 'digits' | 'other'
  /** Keys of the vocabulary this word may stand for; the word itself first, readings with something stripped after it. */
  keys: string[]
  /** True when a key was reached by a letter's difference only. */
  fuzzy: boolean
}

/** A number and a unit of our field written together in Arabizi: "2owad". Other glued units are known to the cutter. */
const gluedUnit =
  /^(\d+)(owad|owda|oda|odet|ghoraf|8oraf|ghorfa|8orfa|hamam|7amam|metr|mitr|sana|sna|snin|shohoor|shohour|daira|bhk|kk|dv)$/
const english = /^(?:t|s|m|re|ve|ll|d)$/

function scriptOf(word: string): Token['script'] {
  const code = word.charCodeAt(0)
  if (code >= 0x600 && code <= 0x77f) return 'arabic'
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic'
  return 'latin'
}

/** The words of folded text with the vocabulary keys of every word. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const found: Token[] = []
  const push = (word: string, start: number, end: number, script: Token['script']) => {
    const token: Token = { text: word, start, end, script, keys: [], fuzzy: false }
    if (script === 'other' || script === 'digits') token.keys = known(word) ? [word] : []
    found.push(token)
  }
  for (const { kind, text: word, start, end } of cut(text)) {
    if (kind !== 'word') {
      push(word, start, end, kind === 'digits' ? 'digits' : 'other')
      continue
    }
    // "3owad" is three rooms; "2owad" after a number is only the word for rooms.
    const glued = isNumber(found[found.length - 1]) ? null : gluedUnit.exec(word)
    const apostrophe = word.indexOf("'")
    if (glued) {
      const digits = (glued[1] as string).length
      push(word.slice(0, digits), start, start + digits, 'digits')
      push(word.slice(digits), start + digits, end, 'latin')
    } else if (apostrophe > 0) {
      const tail = word.slice(apostrophe + 1)
      if (english.test(tail)) push(word.slice(0, apostrophe) + tail, start, end, 'latin')
      else {
        push(word.slice(0, apostrophe), start, start + apostrophe, scriptOf(word))
        push(tail, start + apostrophe + 1, end, scriptOf(tail))
      }
    } else push(word, start, end, scriptOf(word))
  }
  const arabizi = isArabizi(found)
  for (const token of found) if (token.script !== 'other' && token.script !== 'digits' && token.text.length <= 40) readKeys(token, arabizi)
  return found
}

for (const word of `${commonWords.en} ${commonWords.borrowed}`.split(' ')) learnEnglish(word.replace("'", ''))
for (const word of commonWords.arabizi.split(' ')) learnArabizi(word)

const isNumber = (token: Token | undefined) =>
  token !== undefined && (token.script === 'digits' || numberWord(token.text)?.role === 'small')

/** A digit used as a letter, or a word only Arabizi has: the sign that words which are also English may be Arabic. */
function isArabizi(found: Token[]): boolean {
  return found.some(
    token =>
      token.script === 'latin' &&
      ((/[a-z][235678]|[235678][a-z]/.test(token.text) && !/^\d*m[23]$/.test(token.text)) ||
        (token.text.length > 2 && spelling(token.text) === 'arabizi')),
  )
}

function readKeys(token: Token, arabizi: boolean): void {
  const { text, script } = token
  const found: string[] = []
  const offer = (key: string) => {
    if (key.length > 0 && known(key) && !found.includes(key)) found.push(key)
  }
  if (script === 'arabic') arabicReadings(arabicKey(text), offer)
  else if (script === 'latin') latinReadings(text, offer, arabizi)
  else offer(text)
  if (script === 'latin' || script === 'cyrillic') {
    for (let length = text.length; length >= 3; length--) offer(text.slice(0, length) + '*')
  }
  if (found.length === 0 && script !== 'cyrillic') {
    const plain = squeeze(text)
    if (plain !== text) script === 'arabic' ? arabicReadings(arabicKey(plain), offer) : latinReadings(plain, offer, arabizi)
  }
  if (found.length === 0) {
    const near = script === 'arabic' ? closeToArabic(arabicKey(text)) : script === 'latin' ? closeTo(text) : []
    if (near.length > 0) token.fuzzy = true
    found.push(...near)
  }
  token.keys = found
}
