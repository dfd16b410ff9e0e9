import type { EscalationReason } from '#contracts/understanding'
import { offersOwn } from '../intents/owners.ts'
import { asksCurrency } from '../money/currencies.ts'
import type { Cue } from '../reading/cues.ts'
import { namesTime } from '../reading/names-time.ts'
import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'
import { readLet } from '../wishes/lets.ts'
import { isInjection } from './injection.ts'
import { isInVain, isSarcastic, keepsWaiting } from './sarcasm.ts'

const requestWords = ['ask:search']
const giveWords =
  /\b(?:call|talk|speak|chat|connect|transfer|put me|pass me|give me|get me|contact|reach|number|phone|refer|human|have an?|let me|can i|could i|may i|hand me|need|want|where is the|is there)\b|اكلم|اتكلم|نكلم|كلم|اتصل|يتصل|رقم|تليفون|موبايل|يرد|رد عليا|تواصل|حول|وصل|عايز|عاوز|محتاج|ممكن|ارقام|خلي|ابعتلي حد|akalem|akallem|akalm|atkalem|yekalem|ykalem|kalem|rakam|ra2am|ra2m|nemra|nmra|telefon|yetesel|etesel|7awel|wasal|3ayez|3ayz|3awez|me7tag|momken|khaly|5aly|yrod|yerod|görüş|konuş|ara(?:y|s)|istiyorum|baglar|хочу|можно|позов|соедин|дайте|нужен|поговор|свяж/

/** Wants a person or a call back. A noun ("manager") counts only beside a word of wanting, and not inside a complaint about one. */
export function wantsHuman(reading: Reading, phoneSaid: boolean): boolean {
  const direct = reading.cues.filter(cue => cue.value === 'say:human')
  const text = reading.text
  const complaint = has(reading, 'say:complaint')
  if (direct.some(cue => !notARequest(reading, cue) && !isNumberForAVisit(reading, cue))) return true
  if (isInjection(reading)) return false
  // "لحد" is "until" as often as "to somebody".
  const person = reading.cues.filter(
    cue => cue.value === 'say:person' && !reading.cues.some(other => other.value === 'limit:max' && other.from === cue.from),
  )
  if (phoneSaid && isVisit(reading) && !asksToBeCalled.test(text)) return false
  if (complaint) return person.some(cue => wantsThem.test(text.slice(Math.max(0, cue.start - 25), cue.start)))
  if (person.length === 0) return phoneSaid && !has(reading, ...requestWords, 'ask:view', 'ask:book')
  const strongNoun = person.some(
    cue =>
      !/^(?:حد|7ad|had|someone|somebody|contact|رقم|rakam|ra2am|ra2m|nemra|telefon|mobile|تليفون|موبايل|الشركه|company|owner|person|human|staff member)$/.test(
        text.slice(cue.start, cue.end),
      ),
  )
  if (strongNoun && (giveWords.test(text) || reading.tokens.length <= 2))
    return !has(reading, 'ask:general') || /speak|talk|call|اكلم|akalem/.test(text)
  const bareNumber = /رقم|rakam|ra2am|\bra2m\b|nemra|telefon|تليفون|phone|number|مكالم|mokalm/.test(text)
  return (
    bareNumber &&
    giveWords.test(text) &&
    !has(reading, 'ask:general', 'ask:plan', 'ask:price', 'ref:1', 'ref:2', 'ref:3', 'ref:4', 'ask:feature') &&
    /رقم (?:تليفون|موبايل|المسؤول|حد)|phone|نمره|telefon|rakam|nemra|تليفون|call|مكالم|mokalm/.test(text)
  )
}

const isVisit = (reading: Reading) =>
  (has(reading, 'ask:view', 'ask:book', 'ask:see') || reading.context.lastIntent === 'SCHEDULE_VIEWING') && namesTime(reading.text)
const asksToBeCalled =
  /\b(?:call|ring|phone|contact) (?:me|us)\b|كلم(?:ني|نا|وني)|اتصل|يكلم|يرن|رن علي|\b(?:kalm|kallem|ykalem|yekalem|etesel|yetesel)\w*/
/** "Get me your manager", "عايز اكلم مدير": wanted for all the anger around it. */
const wantsThem =
  /(?:(?:^|\s)[وف]?(?:عايز|عايزه|عاوز|هاتلي|هاتولي|وصلني|حولني|حولوني|(?:ا|ن|ات)كلم)\s+(?:مع )?|\b(?:want|get me|give me|put me through to|speak (?:to|with)|talk (?:to|with)|3ayez|3ayza|akalem|akallem|hatly|hatoly|7awelny)\s+)(?:the |your |a |el |ال)?(?:\S+ )?$/

/** "Monday at 6:30 then. My number is …": how to reach who comes to look. */
const isNumberForAVisit = (reading: Reading, cue: Cue) =>
  /number|reach me|رقم|nemr|nmr|ra2am|ra2m|rakam|numara|номер/.test(reading.text.slice(cue.start, cue.end)) &&
  !/call|ring|كلم|اتصل|kalem|etesel/.test(reading.text.slice(cue.start, cue.end)) &&
  isVisit(reading)

/** "nobody called me", "the agent was rude": said of a person, not asking for one. */
function notARequest(reading: Reading, cue: Cue): boolean {
  const clause = reading.clauses.find(part => part.from <= cue.from && cue.to <= part.to)
  if (!clause) return false
  const before = reading.text.slice(clause.start, cue.start)
  // "He was rude to my wife on the phone"
  if (/^(?:on|over) the phone$/.test(reading.text.slice(cue.start, cue.end)) && has(reading, 'say:complaint')) return true
  if (
    /(?:محدش|ماحدش|ma7adesh|ma7adsh|mahadesh|nobody|no one|noone|never|not|didn'?t|without anyone|ولا حد|wala 7ad|مستني|mestany|mstany|waiting for|بقالي|ba2aly)\s*(?:\S+\s+){0,3}$/.test(
      before,
    )
  )
    return true
  return false
}

export function isComplaint(reading: Reading): boolean {
  if (has(reading, 'say:complaint')) return complaintStands(reading)
  // "مبيقفلش", "mabyeshtaghalsh": something does not do what it should. Asked, it is a question.
  if (
    /(?:^|\s)ما?ب[يت][\u0621-\u064a]{2,}ش(?:\s|$)|\bma?b(?:ye|yi|y|te|t)[a-z0-9]{3,}sh\b/.test(reading.text) &&
    !/[?؟]/.test(reading.raw) &&
    !has(reading, 'ask:search', 'turn:drop')
  )
    return true
  if (has(reading, 'say:praise') && has(reading, 'say:delay') && !has(reading, 'ask:delivery')) return true
  if (isSarcastic(reading) || (!/[?؟]/.test(reading.raw) && (keepsWaiting.test(reading.text) || isInVain(reading)))) return true
  if (/[😡🤬😤👎💩🖕😠]/u.test(reading.raw)) return reading.tokens.length <= 6 || !has(reading, 'ask:search')
  // "انتظار تلات شهور؟ 🙄": irony shown by a face beside waiting.
  return /[🙄😒🤡]/u.test(reading.raw) && has(reading, 'say:delay', 'say:praise')
}

/** Words of displeasure that also occur in honest questions need company. */
const mildComplaint =
  /^(?:damn|dammit|damn it|waste my time|wasting my time|wasted my time|waste of time|power cuts?|cuts|hell|wtf|late|leak|leaks|broken|refund|lawyer|mess|joke|damp|cracks|hidden fees|hidden costs|weeks|المحامي|محامي|mo7amy|تاخير|التاخير|تاخر|ta25eer|ta2khir|ta2kheer|متاخر|استرداد المبلغ|وعد|وعود|كل مره|kol mara|كام مره|kam mara|still dont|delay in delivery|delayed delivery|late delivery|مختلف عن|مختلفه عن|عيوب|رطوبه|الرطوبه|قضيه|damages|faulty|reliable|نصب|nasb|scam|fraud|رسوم مخفيه|مصاريف مخفيه|مستني رد|wait|طلعت|tel3et|tele3t|tel3t|مش زي|mesh zay|msh zay|بقالي \S+|ba2aly \S+|still waiting|don'?t trust|dont trust|defects?|кошмар|суд|адвокат\S*|avukat|zeft|زفت|عيب|3eib|3eeb|money back|اتاخر|et2a5ar|legal action|again and again|حد يكلم\S*|ولا حد|second time|third time|مجاش|ندم\S*|not working|خساره|late again)$/

function complaintStands(reading: Reading): boolean {
  const attack = reading.cues.filter(cue => cue.value === 'ask:injection')
  const found = reading.cues.filter(
    cue => cue.value === 'say:complaint' && !attack.some(other => other.from < cue.to && cue.from < other.to),
  )
  if (found.length === 0) return false
  const strong = found.filter(cue => !mildComplaint.test(reading.text.slice(cue.start, cue.end)))
  if (
    /^(?:لو|if|what if|law|ماذا لو|اذا|eger|если)\b|^(?:لو|اذا|ماذا لو|если) /.test(reading.text) &&
    (/[?؟]/.test(reading.raw) || has(reading, 'ask:general'))
  )
    return false
  if (strong.length > 0) return !isHonestQuestion(reading, strong)
  if (readLet(reading) || isPlainRequest(reading)) return false
  if (found.length >= 2) return true
  return (
    !has(reading, 'ask:search', 'ask:general', 'ask:interest', 'ask:discount', 'ask:book') &&
    !/[?؟]/.test(reading.raw) &&
    !/^(?:what|is|are|do|does|can|how|هل|ايه|لو|law|if)\b/.test(reading.text)
  )
}

/** "Ah damn. A two-bed in New Cairo then", "I'll come tomorrow at 4, don't waste my time": what is wanted is said beside it. */
function isPlainRequest(reading: Reading): boolean {
  if (has(reading, 'ask:view', 'ask:book') && namesTime(reading.text)) return true
  // "Not the ground floor, it is damp; make it one room"
  if (
    has(reading, 'turn:correction', 'ask:change') &&
    reading.cues.some(cue => cue.value === 'unit:room' || cue.group === 'wish' || cue.group === 'type')
  )
    return true
  const kind = reading.cues.some(cue => cue.group === 'type')
  const more =
    reading.places.length > 0 || reading.cues.some(cue => cue.value === 'unit:room' || cue.value === 'unit:metre' || cue.group === 'limit')
  return (
    kind &&
    more &&
    !/\b(?:was|were|had|did|didnt|never|still|since|ago|yesterday)\b|(?:^|\s)(?:كان|كانت|لسه|بقالي|امبارح|من \S+ (?:شهر|سن|اسبوع)\S*)(?:\s|$)|\b(?:kan|kanet|lessa|ba2aly|embare7)\b/.test(
      reading.text,
    )
  )
}

/** "how do I file a complaint if…", "is this a scam?", "عندكم شكاوي كتير؟" still worry; a search with a mild word does not complain. */
function isHonestQuestion(reading: Reading, strong: Cue[]): boolean {
  if (strong.length === 1 && has(reading, 'ask:search') && isPlainRequest(reading)) return true
  return (
    strong.length === 1 &&
    has(reading, 'ask:search') &&
    reading.cues.some(cue => cue.group === 'type') &&
    /^(?:tired of|sick of|زهقت|زهقت من|zeh2t|zehe2t|disappointed|worst|annoying|wehsh|wa7esh|وحش|وحشه|still havent)$/.test(
      reading.text.slice((strong[0] as Cue).start, (strong[0] as Cue).end),
    )
  )
}

/** No more messages at all. "Stop sending villas" is a preference. */
export function isOptOut(reading: Reading): boolean {
  const text = reading.text.trim()
  if (/^(?:please )?(?:stop|stop please|stop it|stop now|توقف|قف|وقف|بس كفايه|كفايه|stop!+|end|dur|durdur|стоп)[.! ]*$/.test(text))
    return true
  // "Don't message me at night" asks for another hour.
  if (
    /\b(?:at night|at work|in the (?:morning|evening|night)|after \d|before \d|this late|so late|so early)\b|بالليل|بعد الساعه|قبل الساعه|\bbel ?leil\b|\bbel ?lel\b/.test(
      text,
    )
  )
    return false
  if (stopsMessages(reading)) return true
  const found = reading.cues.filter(cue => cue.value === 'say:optOut')
  if (found.length === 0) return false
  // "stop sending me villas" names what is unwanted; so does a place or a floor.
  const named =
    reading.cues.some(cue => cue.group === 'type' || cue.value === 'wish:ground' || cue.value === 'wish:lastFloor') ||
    reading.places.length > 0
  const sending = found.every(cue =>
    /stop sending|stop$|dont send|do not send|متبعت|ماتبعت|ma?t?eb3at|matb3at|بطل|batal|لا ترسل|stop your|بلاش تبعت|balash teb3at|не присылай/.test(
      text.slice(cue.start, cue.end),
    ),
  )
  return (
    !(named && sending) &&
    !(
      sending &&
      /(?:photos|صور|sowar|options in|brochure|before|قبل|until|لحد|expensive|غالي|ghal)/.test(text) &&
      !/رسايل|messages|rasayel/.test(text)
    )
  )
}

/** "stop الرسايل دي", "مش عايز أي رسايل منكم": a stop within a few words of messages. */
function stopsMessages(reading: Reading): boolean {
  const stops = reading.cues.filter(cue => cue.value === 'say:stop')
  return stops.some(stop =>
    reading.cues.some(cue => {
      const gap = cue.from >= stop.to ? cue.from - stop.to : stop.from - cue.to
      return cue.value === 'say:messages' && gap >= 0 && gap <= 4 && !has(reading, 'ask:change')
    }),
  )
}

/** "Where can I buy a cheap bike there?" */
const looksForOtherThings = ({ text, cues, projects }: Reading) =>
  /\bwhere (?:can i|i can|could i|do i|to) (?:buy|get|eat|watch|repair)\b/.test(text) &&
  projects.length === 0 &&
  !cues.some(cue => cue.group === 'type' || cue.group === 'amenity' || cue.value === 'ask:nearThing' || cue.value === 'unit:room')

/** Not about property, the purchase or this service, and nothing of the trade beside it. */
export function isOutOfScope(reading: Reading): boolean {
  // "the ad with code 304" asks for a unit, whatever the word says beside a computer
  if (reading.codes.some(code => code.named) || offersOwn(reading) || asksCurrency(reading)) return false
  const found = reading.cues.filter(cue => cue.value === 'ask:outOfScope')
  if (/(?:^|\s)\d{1,6}\s?(?:x|\*|times|plus|minus|divided by|ضرب|زائد|ناقص|\u00d7)\s?\d{1,6}/.test(reading.text)) return true
  if (asksForTechnicalHelp.test(reading.text) || looksForOtherThings(reading)) return true
  if (found.length === 0) return false
  // "Eh ra2yak fe Famagusta, fi 7aga hnak?"
  if (
    reading.places.length > 0 &&
    has(reading, 'ask:search') &&
    found.every(cue => /^(?:eh )?ra2yak|^راي/.test(reading.text.slice(cue.start, cue.end)))
  )
    return false
  const strong = found.some(cue => !weakScope.test(reading.text.slice(cue.start, cue.end)))
  const trade = reading.cues.some(
    cue =>
      cue.group === 'type' ||
      cue.group === 'amenity' ||
      cue.group === 'finish' ||
      (cue.group === 'unit' && (cue.name === 'room' || cue.name === 'metre')) ||
      [
        'ask:plan',
        'ask:installments',
        'ask:downPayment',
        'ask:view',
        'ask:book',
        'ask:mortgage',
        'wish:delivery',
        'wish:rent',
        'ask:fees',
        'ask:distance',
        'ask:surroundings',
        'ask:nearThing',
        'ask:pin',
        'say:complaint',
        'say:human',
        'ask:payBy',
        'ask:perMetre',
        'wish:invest',
        'ask:media',
        'ask:haggle',
      ].includes(cue.value),
  )
  if (reading.projects.length > 0) return false
  return strong
    ? !trade || found.length >= 3
    : !trade && found.length >= 1 && reading.tokens.length <= 9 && !reading.cues.some(cue => cue.value === 'ask:general')
}

/** "How do I update Windows without losing my files?" */
const asksForTechnicalHelp =
  /\b(?:update|upgrade|install|reinstall|activate|anaz+el|asat+ab|a3mel update)\b.{0,12}\bwindows\b|\bwindows (?:1[01]|update)\b|\bantivirus\b|\b(?:format|reset|restart|reboot|fix|repair|a3mel format|asal+a7) .{0,10}\b(?:laptop|computer|pc|router|iphone|phone|printer)\b|(?:^|\s)(?:ال)?ويندوز(?:\s|$)|(?:فورمات|اصلح|تصليح|هنج|بيهنج|استب|اسطب).{0,14}(?:لابتوب|لاب توب|كمبيوتر|موبايل|راوتر|طابعه)|(?:لابتوب|كمبيوتر|موبايل|راوتر|طابعه)(?:\S+ ){0,2} ?(?:فورمات|بيهنج|مهنج)/

const weakScope =
  /^(?:match|game|games|story|news|gold|phone|mobile phones|tv|television|hotel|hotels|taxi|uber|dream|dreams|president|cinema|doctor|space|moon|stock|shares|code|program|دكتور|دكتوره|فندق|فنادق|تاكسي|عاصمه|الرئيس|رئيس|الذهب|الدهب|حلم|قطر|كود|كلب|القمر|علاج|سياسه|سينما|متحف|hotel|dahab|visa for|war|ticket|tickets|translate|translation|election|music|restaurants?|отел\S*|игр\S*|билет\S*|машин\S*|кино|otel|araba|sinema|doktor|oyun|film|price of gold|2atr|fondo2|fonde2|7arb|siyasa|hedoom|3arabeya|code|doctor kwayes|mat7af|kora|кода|dance|vet|god|bible|قران)$/

export interface Escalation {
  escalate: boolean
  reason: EscalationReason | null
}

export function escalation(human: boolean, complaint: boolean, haggling: boolean): Escalation {
  if (human) return { escalate: true, reason: 'asked-for-human' }
  if (complaint) return { escalate: true, reason: 'complaint' }
  if (haggling) return { escalate: true, reason: 'negotiation' }
  return { escalate: false, reason: null }
}

/** An offer, a push, or a discount for several units. A plain question whether there is a discount is none. */
export function isHaggling(reading: Reading): boolean {
  if (has(reading, 'ask:haggle')) return !has(reading, 'ask:book')
  // "خليها ٥ مليون" after a price: an offer.
  if (
    /خليها|خلوها|خليهالي|\bk?h?5?al+[eo]h?a|\b5aliha|\bkhaliha|\b(?:5|kh)al+oha|make it|نخليها/.test(reading.text) &&
    reading.numbers.some(number => number.scale !== undefined) &&
    (reading.context.lastIntent === 'PRICE_INQUIRY' || has(reading, 'ask:price', 'ask:cash'))
  )
    return true
  // "Take 600k off and I sign"
  if (
    /\b(?:take|knock|drop) \S+(?: \S+)? off\b/.test(reading.text) &&
    reading.numbers.some(number => number.scale !== undefined || number.kind === 'percent')
  )
    return true
  if (has(reading, 'ask:severalUnits') && has(reading, 'ask:discount', 'ask:expensive', 'ask:haggle')) return true
  return has(reading, 'ask:expensive') && has(reading, 'ask:discount')
}
