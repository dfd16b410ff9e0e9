import { fold } from '../text/normalise.ts'
import { type Gist, gistOf } from './gist.ts'
import { passageLanguage } from './passage-language.ts'
import { contradicts, isElsewhere, isLight, kinship, weightOf, wider } from './subjects.ts'

/** A question as it is held against what is written. */
export interface Question extends Gist {
  text: string
  script: Script
  language: string
  /** "By cheque or in cash?": what speaks of one answers. */
  isEither: boolean
  /** Words that name no subject: "Spain", "villa". */
  plain: string[]
  amount: boolean
  time: boolean
}

type Script = 'arabic' | 'cyrillic' | 'latin'

const ASKS_AMOUNT =
  /how much|what percent|\brate\b|كام(?! يوم| شهر| سن[هة]| وقت)|\bكم\b|نسبة|نسبه|تكلف|\bkam\b|ne kadar(?! sur)|yuzde|kac para|\boran|сколько(?! ждать| длит| времени| дней| недел| месяц)|процент|размер/u
const ASKS_TIME =
  /how long|how fast|how quickly|^when\b|\bwhen (?:do|does|is|will|can|are|should|must)\b|deadline|how many (?:days|weeks|months)|how soon|امتي|متي|مده|كام (?:يوم|شهر|سنه|وقت)|قد ايه|emta|ad eh|moda|ne zaman|ne kadar sur|kac gun|когда|срок|долго|сколько (?:ждать|длит|времени|дней|недел|месяц)/u
const AMOUNT =
  '[%٪]|percent|thousand|hundred|million|pound|euro|dollar|egp|gbp|في المايه|في الميه|بالمايه|الف|الاف|مليون|جنيه|دولار|يورو|yuzde|\\bbin\\b|sterlin|tl\\b|процент|тысяч|фунт|доллар|евро'
/** "One month of rent", "إيجار شهر". */
const IN_RENT = 'months? (?:of )?rent|rent of|ايجار شهر|شهرين تامين|شهر تامين|aylik kira|kira bedel|месячн'
const FIGURE = new RegExp(`\\d{3}|${AMOUNT}|${IN_RENT}`, 'u')
const NOTHING = /nothing|\bfree\b|\bno \b|\bnot? (?:charge|pay)|مجان|مفيش|مش بي|من غير|لا، |ücretsiz|almiyor|hayir|бесплатн|не плат/u
const TAKES = /\btakes?\b|\bwithin\b|بياخد|خلال|يستغرق|surer|icinde|занима|в течение/u
const SPAN =
  /\b(?:day|week|month|year|hour)s?\b|(?<!\p{L})(?:ال|ب|و)?(?:يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|شهرين|سنه|سنوات|سنين|ساعه|اسبوعين)|gun|hafta|\bay\b|\baylik|\bayin|kadar|yil|дн|недел|месяц|год|час|лет\b|\bonce\b|after|before|بعد|قبل|sonra|после|until|when/u

/** At or above this it speaks of what was asked, and not only of something near. */
export const enough = 0.58

/** A question is shorter; of what is longer no more is read. */
const lookedAt = 1000

export function questionOf(said: string, language: string | null = null): Question {
  const text = said.slice(0, lookedAt)
  const gist = gistOf(text)
  const folded = fold(text)
  return {
    ...gist,
    text: folded,
    script: scriptOf(text),
    language: language ?? passageLanguage(text),
    isEither: /(?<!\p{L})(?:or|ولا|wala|yoksa|или)(?!\p{L})/u.test(folded),
    plain: [...gist.words].filter(word => gistOf(word).subjects.size === 0),
    amount: ASKS_AMOUNT.test(folded),
    time: ASKS_TIME.test(folded),
  }
}

export const scriptOf = (text: string): Script =>
  /\p{Script=Arabic}/u.test(text) ? 'arabic' : /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'latin'

/** What stands written, with what is understood there without being said. */
export interface Written extends Gist {
  text: string
  language: string
  /** Subjects that the text around lends it, and how surely. */
  lent: Map<string, number>
}

/** How rare each subject and word of the question is among what is written: a word that few sentences have tells more. */
export function rarities(question: Question, all: Gist[]): Map<string, number> {
  const rarity = (having: number) => (having === 0 ? 1 : 0.5 + (0.5 * Math.log(1 + all.length / having)) / Math.log(1 + all.length))
  const found = new Map<string, number>()
  for (const subject of question.subjects) found.set(subject, rarity(all.filter(one => one.subjects.has(subject)).length))
  for (const word of question.words) found.set(`"${word}`, rarity(all.filter(one => one.words.has(word)).length))
  return found
}

/** From 0 to about 1: the share of the question that this speaks of, less for what else it speaks of. */
export function fitOf(question: Question, written: Written, rarity: Map<string, number>): number {
  if ([...question.subjects].some(subject => isElsewhere(subject) && !written.subjects.has(subject))) return 0
  const { held, whole, own } = heldOf(question, written, rarity)
  if (whole === 0 || held === 0) return 0
  const isComparable = question.script === scriptOf(written.text) && question.language === written.language
  const met = isComparable ? question.plain.filter(word => written.words.has(word)) : []
  const strange = question.plain.length - met.length
  // one subject and words it does not have: "are the cheques written by hand?"
  const weight = isComparable ? (question.subjects.size === 1 ? 0.2 : 0.15) : 0.05
  const known = 0.25 * met.length
  const share = (held + known) / (whole + known + weight * Math.min(4, strange))
  const told = [...written.subjects].reduce((sum, subject) => sum + (isElsewhere(subject) || isLight(subject) ? 0 : weightOf(subject)), 0)
  // steps name what they lead through
  const precision = question.subjects.has('process') ? 1 : told > 0 ? Math.min(1, (own + known) / told) : 0.5
  // a subject that many sentences name beside others is asked of only one that is about it
  const named = [...question.subjects].filter(subject => !isLight(subject))
  const isWeak = named.length === 1 && weightOf(named[0]!) < 0.85 && (written.lent.get(named[0]!) ?? 0) < 0.6
  const about = isWeak ? 0.45 + 0.55 * precision : 0.72 + 0.28 * precision
  return share * about * suits(question, written) * (contradicts(question.subjects, written.subjects) ? 0.4 : 1)
}

function heldOf(question: Question, written: Written, rarity: Map<string, number>) {
  const narrower = new Set([...question.subjects].flatMap(subject => wider(subject) ?? []))
  let [held, whole, own] = [0, 0, 0]
  for (const subject of question.subjects) {
    const weight = weightOf(subject) * (rarity.get(subject) ?? 1) * (narrower.has(subject) ? 0.3 : 1)
    whole += weight
    if (written.subjects.has(subject)) {
      held += weight
      own += weightOf(subject)
    } else {
      const share = Math.max(written.lent.get(subject) ?? 0, kinship(subject, written.subjects))
      held += weight * share
      own += weightOf(subject) * share
      if (question.isEither) whole -= (weight * (1 - share)) / 2
    }
  }
  return { held, whole, own }
}

/** Who asks how much is answered with a figure that is no time, who asks how long with a time. */
function suits({ amount, time }: Question, { text }: Written): number {
  if (!amount && !time) return 1
  const folded = fold(text)
  const isAmount = amount && (FIGURE.test(folded) || NOTHING.test(folded))
  return isAmount || (time && SPAN.test(folded)) ? (time && TAKES.test(folded) ? 1.14 : 1.08) : 0.65
}

/** Whether a question names anything that is a subject of its own. */
export const asksSomething = ({ subjects }: Gist) => [...subjects].some(subject => !isLight(subject))
