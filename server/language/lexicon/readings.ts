import { arabiziKey } from './keys.ts'
import { closeTo, known, spelling } from './vocabulary.ts'

const conjunctions = ['', 'و', 'ف']
const prepositions = ['', 'ب', 'ل', 'ك', 'ع', 'ه']
const verbMarks = '|ب|ه|ح|م|ما|مب|ماب|مه|ست|س|بت'.split('|')
const persons = ['', 'ا', 'ن', 'ت', 'ي']
const endings =
  '|ه|ها|هم|هالي|هولي|و|وا|وه|وها|ي|يه|لي|لى|ولي|لنا|ولنا|ني|وني|نا|ونا|ك|كم|لك|لكم|ش|وش|وليش|ليش|هاش|ت|تو|تي|ين|ون|نيش|ونيش'.split('|')

/** The word, then without a conjunction, a preposition, the article; and, for verbs ("^" keys), without person and object endings. */
export function arabicReadings(word: string, offer: (key: string) => void): void {
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
    if (afterConjunction.startsWith('لل') && afterConjunction.length > 4) {
      offer(afterConjunction.slice(2))
      // "للتانية" is to the second one: the article that names a unit hides behind the preposition.
      offer('ال' + afterConjunction.slice(2))
    }
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

export function closeToArabic(word: string): string[] {
  const bare = word.replace(/^[وف]?[بلك]?ال(?=..)/, '').replace(/^لل(?=...)/, '')
  const near = closeTo(bare)
  return near.length > 0 || bare === word ? near : closeTo(word)
}

const articles = '|el|al|il|fel|fil|bel|bil|lel|lil|wel|wil|mel'.split('|')
const soundMarks =
  '|a|ha|hn|hna|hat|ht|hi|hai|h|n|na|ni|t|ta|ti|i|ia|b|ba|bi|bia|bna|bni|bt|bti|bta|mat|mati|ma|mabi|mi|mabt|mabat|in|an|at|it'.split('|')
const soundEndings =
  '|ha|ho|hom|o|oh|oha|ohom|i|ih|iha|li|oli|lo|lna|olna|ni|oni|na|ona|ak|ik|ko|kom|lak|liki|lko|$|o$|li$|oli$|lo$|ni$|oni$|ha$|hash|t|to|ti|in|halna|hali'.split(
    '|',
  )
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
export function latinReadings(word: string, offer: (key: string) => void, arabizi: boolean): void {
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
      const stem = turkish && turkish.index > 3 ? '+' + word.slice(0, turkish.index) : ''
      if (turkish && turkish.index > 2) offer('+' + word.slice(0, turkish.index))
      // "daireyi" is the flat, and not the ring road it sounds like.
      if (stem && known(stem) && spelled !== 'arabizi' && spelled !== 'both') {
        offer('+' + word)
        return
      }
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
