import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'
import { isStillThere as isOneStillThere } from './pointing.ts'

/** Words that point at a unit on the table: "it", "this one", "فيها", "دي". */
const pointing =
  /\b(?:it|its|it's|this|that|was|were|kan|kanet|the unit|the apartment|the flat|the villa|the chalet|the studio|the duplex|the penthouse|the compound|the project|the building|they)\b|(?:^|\s)(?:كان|كانت|فيها|فيه|دي|ده|دا|ليها|عليها|منها|لها|بها|هي|هو|معاها|عندها|جواها|الوحده|الوحده دي|الكمبوند|المشروع|العماره)(?:\s|[?]|$)|(?<!['’])\b(?:feha|fiha|fih|de|da|di|leha|liha|3aleha|menha|heya|howa|el wa7da|el wehda|el sha2a|el compound|el mashroo3)\b|\b(?:bu|bunun|onun|bunda)\b|(?:^|\s)(?:он[аои]?|эт[аоу]|там|в ней|у нее)(?:\s|[?]|$)/
const wanting =
  /\b(?:want|need|looking|any|anything|show me|find me|only|prefer|must|should|other|others|what about|how about|with|i'd like|would like|search|buy|buying)\b|عايز|عاوز|محتاج|بدور|بندور|وريني|اريد|ابحث|ابعتلي|عندكم|عندكو|لازم|يكون|تكون|غير|تاني|فقط|بس|3ayez|3ayz|3awez|me7tag|badawar|wareeny|eb3atly|3andoko|lazem|tkoon|ykoon|bas\b|\bisti|ariyor|lazim|baska|ищ[уе]|хо(?:чу|тим)|нуж|покаж|друг/

const asksToPay =
  /\b(?:what if|if i|if we|suppose|supposing|can i|could i|can we|is it possible)\b|(?:^|\s)(?:و)?(?:لو|ممكن|ينفع|هل)(?:\s)|\b(?:law|momken|yenfa3)\b|(?:^|\s)(?:если|можно)\s|\S(?:sem|sek|sam|sak|seniz)\b/

/** "كام متر", "kam 7amam", "how big": how much of something there is. */
const counting =
  /(?:^|\s)و?(?:كام|كم) \p{L}|\bkam [a-z0-9]|\bhow (?:many|big|large)\b|сколько (?:метр|комнат|спал|сануз|ванн)|\bkac (?:oda|metre|banyo|kat)/u
const isThere =
  /^(?:and |so |ok |also |but )?(?:is|are) there\b|^(?:w |we )?(?:fi|fih|feh|fee)\b|^(?:و)?(?:في|فيه|هل فيه|هل يوجد|يوجد)\s|^(?:а |и |но )?есть(?: ли)?\s|\bvar m[iı]\b/
/** "What about a twin house?", "طب لو توين هاوس": another kind is tried. */
const supposes = /\b(?:what if|what about|how about|law)\b|(?:^|\s)لو\s|а если|ya\b.*\?/
const another =
  /\b(?:anything|something|other|others|another|else|cheaper|bigger|smaller|options?|units?|ones?)\b|дешевле|подешевле|друг|что-нибудь|что-то|что нибудь|\bucuz|\bbaska|حاجه|غير|تاني|ارخص|اكبر|اصغر|وحدات|\b(?:7aga|tany|tanya|gheir|arkhas|akbar)\b/

/** "Is there a sea view and parking?" beside the one unit in view asks of it; a kind, a number or a place named would be a search. */
const asksWhatItHas = ({ context, cues, numbers, text }: Reading): boolean =>
  (context.shown?.length === 1 || Boolean(context.focus)) &&
  isThere.test(text) &&
  !another.test(text) &&
  numbers.length === 0 &&
  !cues.some(cue => cue.group === 'type') &&
  cues.some(cue => cue.group === 'amenity' || cue.group === 'finish')

const namesAKind = ({ cues }: Reading) =>
  cues.some(cue => cue.group === 'type' || cue.value === 'unit:room') &&
  !cues.some(
    cue =>
      cue.group === 'ask' &&
      !['search', 'superlative', 'choice'].includes(cue.name) &&
      !cues.some(kind => (kind.group === 'type' || kind.group === 'unit') && kind.from < cue.to && cue.from < kind.to),
  )

/** Few words ask of the one in view; marks count where a kind is named, which may also start a search. */
const isShort = (reading: Reading) =>
  reading.tokens.length <= 5 || (!namesAKind(reading) && reading.tokens.filter(token => token.script !== 'other').length <= 5)

/** "Is the one bed there still going?" asks after one home and wishes for none. */
const isStillThere =
  /^(?:and |so |w |و)?(?:is|are) the (?:\S+ ){1,6}?(?:still|available|free|sold|taken|gone|left)\b|^(?:هل |w |و)?(?:ال|the |el )\S+ .{0,30}(?:لسه|lessa|lesa) /

/** "If I put half down, what remains?" of the one in view: a sum is asked for and no limit is named. */
const supposesToPay = ({ context, cues, numbers, text }: Reading): boolean =>
  Boolean(context.focus || context.shown?.length) &&
  (asksToPay.test(text) || /\bwith \d+ ?%/.test(text)) &&
  !cues.some(cue => cue.group === 'limit' || cue.value === 'ask:search') &&
  (numbers.some(number => number.kind === 'percent') || (numbers.length > 0 && cues.some(cue => cue.value === 'ask:downPayment')))

/** "When is it handed over? And are the kitchen and the air conditioning part of it?" beside one home: a question, with nothing of another. */
const asksOfTheOne = ({ context, cues, raw, text }: Reading) =>
  (context.shown?.length === 1 || Boolean(context.focus)) &&
  /[?؟]\s*$/.test(raw.trim()) &&
  !another.test(text) &&
  !cues.some(cue => cue.group === 'type' || cue.group === 'limit' || cue.value === 'ask:search' || cue.value === 'unit:room')

/** "My wife asks whether it has a gym". */
const wantsToKnow =
  /(?:بتسال|بيسال|بيسالوا|(?:عايز|عاوز|عايزه|عايزين|تحب|يحب)\S* (?:اعرف|نعرف|تعرف|يعرف|يعرفوا))\s(?:.{0,20}\s)?(?:لو|هل|اذا)\s|\b(?:btes2al|bts2al|byes2al|3ayez a3raf|3ayza a3raf|3ayza te3raf)\b.{0,20}\blaw\b|\b(?:asking|asks|wonders?|wondering|wants? to know|want to know)\b.{0,20}\b(?:if|whether)\b/
/** "Which of them is furnished?", "el rekhesa fehom". */
const ofThem = /(?:^|\s)(?:فيهم|منهم|في الاتنين|بينهم)(?:\s|[?]|$)|\b(?:fihom|fehom|feehom|menhom|of them|of the two|of those|of these)\b/
/** "Isn't there one like it with two rooms?" looks for another. */
const noneLikeIt =
  /\b(?:ma?fi?e?sh|mafeesh|mfeesh)\b|(?:^|\s)(?:مفيش|مافيش|معندكوش|ماعندكمش|معندكمش)\s|\b(?:isnt|arent) there\b|\bdont you have\b/

/** "And in Mostakbal, is there one like it?": elsewhere, the same. */
const likeItElsewhere = ({ places, text }: Reading) =>
  places.length > 0 && /(?:^|\s)(?:زيها|زيه|شبهها|شبهه)(?=\s|[?]|$)|\b(?:zay+[ae]?ha|zay+oh?|like it|like that one|similar)\b/.test(text)

/** "And if the instalment went up to 2,200, is there anything?": a search, though it asks by its means. */
const seeksAnything =
  /(?:^|\s)(?:فيه?|عندكم|عندكو|الاقي|هلاقي|يظهر) (?:\S+ )?(?:حاجه|وحده تانيه)|\b(?:fi+|fih|feh|3andoko|3andokom|ala2y|hala2y) 7aga\b|\b(?:is there|have you|do you have|would there be) any ?(?:thing|one)?\b|\bbir ?sey (?:var|cikar)|(?:есть|найдется) (?:ли )?(?:что|вариант)/

/** "What one-bedroom apartments do you have there?" */
const seeksAKind =
  /\b(?:what|which) (?:\S+ ){1,4}(?:do you have|have you got|are there|is there|are available)\b|(?:^|\s)(?:ايه|اي) (?:ال)?\S+ (?:\S+ ){0,3}(?:اللي عندكم|عندكم|الموجود\S*)/

/** "متشطب ولا على الطوب؟" */
const EITHER_FINISH = /(?:^|\s)(?:متشطب\S*|نص تشطيب|علي الطوب) ولا |\b(?:metsha?t?t?[ae]b\w*|finished) (?:wala|walla|or) /

/** Whether a message asks about a unit that was shown instead of saying what is wanted. */
export function asksAboutShown(reading: Reading): boolean {
  const { context, text } = reading
  if (!context.shown?.length && !context.lastAssistant && reading.projects.length === 0) return false
  if (isOneStillThere(reading) || wantsToKnow.test(text)) return true
  const asks =
    /[?؟]/.test(reading.raw) ||
    counting.test(text) ||
    /^(?:and |so )?(?:is|are|does|do|has|which|what|whats|what's|when|whens|how|hows|how's|if|law|لو|если|هل|فيها|ليها|feha|leha|and is|و)\b/.test(
      text,
    )
  if (!asks) return false
  if (supposesToPay(reading)) return true
  if (reading.numbers.some(number => number.scale !== undefined)) return false
  if (likeItElsewhere(reading)) return false
  if ((seeksAnything.test(text) && reading.numbers.length > 0) || (seeksAKind.test(text) && namesAKind(reading))) return false
  // A place named is where to look next, not the unit before us.
  if (reading.places.length > 0 && !pointing.test(text)) return false
  if (
    asksToPay.test(text) &&
    reading.cues.some(cue => /^ask:(?:plan|installments|downPayment|interest|mortgage)$/.test(cue.value) || cue.value === 'unit:year')
  )
    return true
  if (context.shown && context.shown.length > 1 && ofThem.test(text) && !reading.cues.some(cue => cue.value === 'ask:search')) return true
  if (context.shown?.length && EITHER_FINISH.test(text) && /[?؟]/.test(reading.raw)) return true
  if (asksWhatItHas(reading) || (context.shown?.length && isStillThere.test(text))) return true
  if (reading.cues.some(cue => cue.group === 'type') && has(reading, 'turn:correction', 'limit:max')) return false
  if (reading.cues.some(cue => cue.value === 'unit:room') && has(reading, 'turn:correction') && reading.numbers.length > 0) return false
  if (
    has(reading, 'role:budget', 'limit:max') &&
    reading.numbers.some(number => number.value >= 100) &&
    reading.places.length === 0 &&
    !pointing.test(text)
  )
    return false
  if ((supposes.test(text) || isThere.test(text) || noneLikeIt.test(text)) && namesAKind(reading)) return false
  if (wanting.test(text) && !/\b(?:is|does|has) (?:it|this|the)\b/.test(text)) return false
  if (asksOfTheOne(reading)) return true
  return (
    pointing.test(text) ||
    (counting.test(text) && !namesAKind(reading)) ||
    (isShort(reading) && !(another.test(text) && (isThere.test(text) || namesAKind(reading))))
  )
}
