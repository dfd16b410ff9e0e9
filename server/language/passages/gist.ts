import { spelledConcepts } from '../answer/spelled-concepts.ts'
import { commonWords } from '../lexicon/common-words.ts'
import { Phrases } from '../lexicon/phrases.ts'
import { tokenise } from '../lexicon/tokens.ts'
import { fold } from '../text/normalise.ts'
import { spelledSubjects } from './spelled-subjects.ts'
import { findSubjects, subjectPhrases } from './subject-phrases.ts'

/** What a text is about: its subjects, which are the same in every language, and its own words. */
export interface Gist {
  subjects: Set<string>
  words: Set<string>
}

const concepts = new Phrases<string>()
for (const [name, spellings] of Object.entries(spelledConcepts)) concepts.add(spellings, name)
const phrases = subjectPhrases(spelledSubjects)

/** Words of every conversation. "Register" or "tax" are not among them. */
const arabicCommon =
  'في من على علي الى الي عن مع هل ما ماذا هو هي هذا هذه ذلك تلك التي الذي كان كانت يكون تكون ان لو اذا كل بعد قبل عند عندكم عندك لكم لك لي انا انت احنا ايه كام ازاي فين امتى امتي ليه عايز عاوز محتاج ممكن يعني دي ده دا اللي مش لا نعم او ثم حتى حتي بين غير لازم يجب يتم تم قد كما اي انه انها وهو وهي'
const questionWords =
  'tell know need please much many long ask pay paid get take there your you will would can could should does what when where which who how why is are do the and for'
const common = new Set(
  fold(
    `${questionWords} ${arabicCommon} ${commonWords.tr.slice(0, 1200)} что как это для или при если есть ли вы мы на не по от за до`,
  ).split(/\s+/),
)

/** The stem is what inflected forms share: enough to find, never shown. */
function stemOf(word: string): string | null {
  if (word.length < 3 || common.has(word)) return null
  if (/^\d+$/.test(word)) return null
  if (/^[\u0600-\u06ff]/.test(word)) {
    const bare = word.replace(/^(?:وال|بال|كال|فال|لل|ال|و(?=.{4}))/, '')
    const stem = bare.replace(/(?:هما|كم|هم|ها|ات|ين|ون|يه|نا|ه|ي)$/, '')
    return stem.length >= 3 ? stem : bare.length >= 3 ? bare : null
  }
  const singular = word.length > 3 ? word.replace(/(?:ies|es|s)$/, '') : word
  return singular.slice(0, /^[\u0400-\u04ff]/.test(word) ? 6 : 7)
}

const WORD = /[\p{L}\p{N}]+/gu
/** The subjects of a long text are looked for as far as this; a passage is shorter. */
const lookedAt = 2000

export function gistOf(text: string): Gist {
  const folded = fold(text.slice(0, lookedAt))
  return { subjects: subjectsIn(folded), words: wordsIn(folded) }
}

function subjectsIn(folded: string): Set<string> {
  const hits = concepts.find(tokenise(folded)).filter(hit => !hit.fuzzy)
  return new Set([...hits.map(hit => hit.value), ...findSubjects(folded, phrases)])
}

function wordsIn(folded: string): Set<string> {
  const words = new Set<string>()
  for (const word of folded.match(WORD) ?? []) {
    const stem = stemOf(word.slice(0, 40))
    if (stem) words.add(stem)
  }
  return words
}

/** What a passage is found by in a table: subjects marked, so that they are not mistaken for words. */
export function indexWords(text: string): string[] {
  const { subjects, words } = gistOf(text)
  return [...[...subjects].map(subject => `#${subject}`), ...words]
}
