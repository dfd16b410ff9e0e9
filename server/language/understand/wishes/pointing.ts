import type { Figure } from '../money/figures.ts'
import type { Mention, Reading } from '../reading/reading.ts'

/** "اللي في زايد", "the one in Esentepe", "bta3et el shorouk": what stands before a name makes it tell one home from others. */
const before =
  /(?:(?:^|(?<!بص|بصي|شوف|شوفي|دور|دوري|ابعت|هات|جيب)\s)[وفب]?(?:ال)?لي\s+(?:كانت?\s+)?(?:في|ف|ب|عند|جنب)?\s*(?:ال)?|(?:^|\s)[وفلب]?(?:بتاعه?|بتاعت|بتاعتي|بتوع)\s+(?:ال)?|\b(?:w |we )?(?:elly|ely|illi|eli|elli)\s+(?:kan\w*\s+)?(?:fe?l?|fil?|b|be|bel)?\s*(?:el )?|\b(?:w |we )?be?ta3(?:a|t|et|to|ha)?\s+(?:el )?|\b(?:the|that|this) (?:other )?ones? (?:in|at|on|near|of)\s+(?:the )?|\b(?:the|that) \w+ (?:that )?(?:you|u) (?:have|had|got|sent|showed|mentioned|offer) (?:me )?(?:in|at)\s+(?:the )?)$/
/** "The Maadi one", "that Korba one". */
const oneBefore = /\b(?:the|that|this)\s+(?:\w+\s+)?$/
const oneAfter = /^\s+one(?:s)?\b/
/** "The shop from before", "المحل اللي فات", "elly waretny": it was spoken of. */
const earlier =
  /\b(?:from before|from earlier|you (?:mentioned|sent|showed|said|told|offered)|we (?:talked|spoke) about|i asked about)\b|(?:^|\s)(?:ال)?لي (?:فات|فاتت|قبل|قلت|بعت|ذكرت|وريت|شفنا|اتكلمنا|سالت|عرضت)\S*|\b(?:elly|ely|illi) (?:fat|fatet|2abl|abl|2olt|olt|ba3at|waret|wareet|shofna|etkalemna|3arad)\S*/
const wanting =
  /\b(?:want|need|looking|search|find|anything|something|show me (?:another|other)|other)\b|عايز|عاوز|محتاج|بدور|حاجه|غير|\b(?:3ayez|3ayz|3awez|3ayza|me7tag|7aga|gher|badawar)\b/

/** Whether a place or a kind tells which home is meant instead of where one is wished for. */
export function tells(reading: Reading, { start, end }: Pick<Mention, 'start' | 'end'>): boolean {
  const left = reading.text.slice(Math.max(0, start - 40), start)
  // Arabic hangs the preposition on the name, so the name may begin with it.
  return before.test(left) || (oneBefore.test(left) && oneAfter.test(reading.text.slice(end, end + 6)))
}

const inTalk = ({ context }: Reading) => Boolean(context.shown?.length || context.focus || context.seen?.length)

/** Whether a message speaks of a home by where or what it is, or as one that came up before: it then wishes for nothing. */
export function refersBack(reading: Reading): boolean {
  if (!inTalk(reading) || wanting.test(reading.text)) return false
  return earlier.test(reading.text) || reading.places.some(place => tells(reading, place))
}

const quotedBefore =
  /(?:(?:^|\s)[وفب]?(?:ال)?لي\s+(?:كانت?\s+)?(?:ب|بسعر|سعر(?:ها|ه)|تمنها?)\s*|\b(?:elly|ely|illi|elli)\s+(?:kan\w*\s+)?(?:be?l?|b|bse3r|se3r\w*)\s*|\b(?:the|that) (?:ones? |\w+ )(?:for|at|priced at|listed at|costing)\s*[£$€]?)$/
const quotedAfter = /^\s*(?:ones?|flat|apartment|villa|chalet|unit|studio)\b/
const sameProject =
  /\b(?:same|this|that) (?:project|compound|development|complex|resort|building)\b|نفس (?:ال)?(?:كمبوند|كومباوند|مشروع|قريه|برج|عماره)|\bnafs (?:el ?)?(?:compound|mashroo?u?3|project|borg|qarya|2arya)/
const stillThere =
  /\bstill (?:available|going|there|for sale|on|free|up)\b|\bis (?:it|that) (?:gone|sold|taken)\b|(?:^|\s)(?:لسه|لسا|لسة) (?:موجود|متاح|فاضي|عند|قايم)\S*|\bles+a (?:mawgo|mota7|fad|3and)\w*|(?:^|\s)(?:ده|دي|هو|هي) (?:متاح|موجود|فاضي)\S*(?=\s*[?؟]|$)|\b(?:is it|is that) (?:available|free)\b|\b(?:da|di|howa|heya) (?:mota7a?|mawgood?a?)\b/

/** "I saw a two-bed in Marsa Nour, first floor, 3.2m. Still available?": asks after one home. */
export const isStillThere = ({ text, projects }: Reading) => (projects.length > 0 || sameProject.test(text)) && stillThere.test(text)

/** "اللي ب ٣ مليون و٧٥٠", "is the one bed in Sama Grove for 3.2m still going?": a price that tells which home is meant is no budget. */
export function isQuotedPrice(reading: Reading, figure: Pick<Figure, 'start' | 'until' | 'limit'>): boolean {
  if (figure.limit) return false
  const left = reading.text.slice(Math.max(0, figure.start - 40), figure.start)
  if (quotedBefore.test(left)) return true
  if (/\b(?:the|that)\s*[£$€]?$/.test(left) && quotedAfter.test(reading.text.slice(figure.until, figure.until + 12))) return true
  return isStillThere(reading)
}
