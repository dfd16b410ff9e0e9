import { squeeze } from '../text/normalise.ts'
import { numberWord } from '../text/number-words.ts'
import { tokens as cut } from '../text/tokens.ts'
import { arabicKey, arabiziKey } from './keys.ts'
import { commonWords } from './common-words.ts'
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
      (/[a-z][235678]|[235678][a-z]/.test(token.text) || (token.text.length > 2 && spelling(token.text) === 'arabizi')),
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

const conjunctions = ['', 'و', 'ف']
const prepositions = ['', 'ب', 'ل', 'ك', 'ع', 'ه']
const verbMarks = ['', 'ب', 'ه', 'ح', 'م', 'ما', 'مب', 'ماب', 'مه', 'ست', 'س', 'بت']
const persons = ['', 'ا', 'ن', 'ت', 'ي']
const endings = [
  '',
  'ه',
  'ها',
  'هم',
  'هالي',
  'هولي',
  'و',
  'وا',
  'وه',
  'وها',
  'ي',
  'يه',
  'لي',
  'لى',
  'ولي',
  'لنا',
  'ولنا',
  'ني',
  'وني',
  'نا',
  'ونا',
  'ك',
  'كم',
  'لك',
  'لكم',
  'ش',
  'وش',
  'وليش',
  'ليش',
  'هاش',
  'ت',
  'تو',
  'تي',
  'ين',
  'ون',
  'نيش',
  'ونيش',
  'ه ش',
]

/** The word, then without a conjunction, a preposition, the article; and, for verbs ("^" keys), without person and object endings. */
function arabicReadings(word: string, offer: (key: string) => void): void {
  offer(word)
  for (const conjunction of conjunctions) {
    if (conjunction && !(word.startsWith(conjunction) && word.length > 2)) continue
    const afterConjunction = word.slice(conjunction.length)
    if (conjunction) offer(afterConjunction)
    for (const preposition of prepositions) {
      if (preposition && !(afterConjunction.startsWith(preposition) && afterConjunction.length > 2)) continue
      const rest = afterConjunction.slice(preposition.length)
      if (preposition) offer(rest)
      if (rest.startsWith('ال') && rest.length > 3) offer(rest.slice(2))
      if (preposition === 'ل' && rest.startsWith('ل') && rest.length > 3) offer(rest.slice(1))
    }
    if (afterConjunction.startsWith('لل') && afterConjunction.length > 4) offer(afterConjunction.slice(2))
    if (word.length <= 14) verbReadings(afterConjunction, offer)
  }
}

function verbReadings(word: string, offer: (key: string) => void): void {
  for (const mark of verbMarks) {
    if (mark && !word.startsWith(mark)) continue
    const afterMark = word.slice(mark.length)
    for (const person of persons) {
      if (person && !afterMark.startsWith(person)) continue
      const body = afterMark.slice(person.length)
      if (body.length < 2) continue
      for (const ending of endings) {
        if (ending && !(body.endsWith(ending) && body.length - ending.length >= 2)) continue
        offer('^' + body.slice(0, body.length - ending.length))
      }
    }
  }
}

function closeToArabic(word: string): string[] {
  const bare = word.replace(/^[وف]?[بلك]?ال(?=..)/, '').replace(/^لل(?=...)/, '')
  const near = closeTo(bare)
  return near.length > 0 || bare === word ? near : closeTo(word)
}

const articles = ['', 'el', 'al', 'il', 'fel', 'fil', 'bel', 'bil', 'lel', 'lil', 'wel', 'wil', 'mel']
const soundMarks = [
  '',
  'a',
  'ha',
  'hn',
  'hna',
  'hat',
  'ht',
  'hi',
  'hai',
  'h',
  'n',
  'na',
  'ni',
  't',
  'ta',
  'ti',
  'i',
  'ia',
  'b',
  'ba',
  'bi',
  'bia',
  'bna',
  'bni',
  'bt',
  'bti',
  'bta',
  'mat',
  'mati',
  'ma',
  'mabi',
  'mi',
  'mabt',
  'mabat',
  'in',
  'an',
  'at',
  'it',
]
const soundEndings = [
  '',
  'ha',
  'ho',
  'hom',
  'o',
  'oh',
  'oha',
  'ohom',
  'i',
  'ih',
  'iha',
  'li',
  'oli',
  'lo',
  'lna',
  'olna',
  'ni',
  'oni',
  'na',
  'ona',
  'ak',
  'ik',
  'ko',
  'kom',
  'lak',
  'liki',
  'lko',
  '$',
  'o$',
  'li$',
  'oli$',
  'lo$',
  'ni$',
  'oni$',
  'ha$',
  'hash',
  't',
  'to',
  'ti',
  'in',
  'halna',
  'hali',
]
const turkishEndings = /(?:'?(?:nd[ae]n?|[dt][ae]n?|[dt][ae]ki|y[aeiu]|n[iu]n|[iu]n|n[aeiu]|lar|ler|s[iu]|[aeiu]m?))$/

const homographs = new Set([
  'law',
  'men',
  'had',
  'hat',
  'bas',
  'da',
  'de',
  'di',
  'fe',
  'fi',
  'ana',
  'la',
  'bet',
  'bad',
  'min',
  'ala',
  'fen',
  'dol',
  'home',
  'hena',
])

/** The word as written, as it sounds ("~" keys, with glued articles and, for verbs, person and object endings stripped), English plurals, Turkish cases. */
function latinReadings(word: string, offer: (key: string) => void, arabizi: boolean): void {
  const spelled = spelling(word)
  // "law" is "if" among Arabizi words and a statute among English ones.
  if (spelled === 'both' && arabizi && homographs.has(word)) {
    const sound = '~' + arabiziKey(word)
    offer(known(sound) ? sound : word)
    return
  }
  offer(word)
  if (word.length > 3) {
    if (word.endsWith('s')) offer(word.slice(0, -1))
    if (word.endsWith('es')) offer(word.slice(0, -2))
    if (word.length > 4) {
      const turkish = turkishEndings.exec(word)
      if (turkish && turkish.index > 2) offer('+' + word.slice(0, turkish.index))
    }
  }
  offer('+' + word)
  if (word.length > 24) return
  if (spelled === 'both' && arabizi) offer('~' + arabiziKey(word))
  if (spelled === 'english' || spelled === 'both') return
  const sound = arabiziKey(word)
  offer('~' + sound)
  for (const article of articles)
    if (article && word.startsWith(article) && word.length - article.length >= 3) offer('~' + arabiziKey(word.slice(article.length)))
  for (const mark of soundMarks) {
    if (mark && !sound.startsWith(mark)) continue
    const body = sound.slice(mark.length)
    if (body.length < 2) continue
    for (const ending of soundEndings) {
      if (ending && !(body.endsWith(ending) && body.length - ending.length >= 2)) continue
      offer('^~' + body.slice(0, body.length - ending.length))
    }
  }
}
