import { commonWords } from '../lexicon/common-words.ts'
import { fold } from '../text/normalise.ts'
import { subjectsIn } from './subjects.ts'

/** What a text is about: its subjects, which are the same in every language, and its own words. */
export interface Gist {
  subjects: Set<string>
  words: Set<string>
}

/** Words of every conversation. "Register" or "tax" are not among them. */
const arabicCommon =
  'في من على علي الى الي عن مع هل ما ماذا هو هي هذا هذه ذلك تلك التي الذي كان كانت يكون تكون ان لو اذا كل بعد قبل عند عندكم عندك لكم لك لكم لي انا انت احنا ايه كام ازاي فين امتى امتي ليه عايز عاوز محتاج ممكن يعني دي ده دا اللي مش لا نعم او ثم حتى حتي بين غير لازم يجب يتم تم قد كما اي انه انها وهو وهي عايزه عاوزه اعرف معلش حضرتك طب طيب كده كدا لسه برضه بردو خلاص تمام اول اخر حد حاجه شي عليا عليها عليه ليا ليها فيه فيها منها منه معايا بيه بيها علشان عشان كان تاني تانيه شقه شقتي وحده وحدتي بيت بيتي مشروع عميل مشتري بائع المشتري البائع العميل مالك ينفع اقدر تقدر بتاعي بتاعكم بتاعت مين فعلا بالظبط يحصل هيحصل بيحصل ايوه لازم مثلا وقت يوم سنه شهر تبقي يبقي هيبقي بقي عملت اعمل نعمل تعمل'
const questionWords =
  'tell know need please this that with have has had from into about any some more most other than then them they their our just also only very really like want got make made take takes give gives given goes going come comes here still back now today first before after until while during over out off all both each every new old good best right okay thanks hello home homes flat flats unit units house apartment apartments property properties place thing things something anything happens happen mean possible possibly let work person people someone somebody exactly case possible yourself myself dont cant wont been being was were his her its not but because maybe able allowed usually normally once year month day time buyer buyers seller customer client company owner owners project compound much many long ask pay paid get take there your you will would can could should does what when where which who how why is are do the and for'
const common = new Set(
  fold(
    `${questionWords} ${arabicCommon} ${commonWords.tr.slice(0, 1200)} что как это для или при если есть ли вы мы на не по от за до мне меня можно нужно надо будет быть так кто где все всё вас вам свой мой моя мою квартира квартиру дом надо ещё еще уже`,
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
