import { type Hit, longest, Phrases } from '../../lexicon/phrases.ts'
import { type Token, tokenise } from '../../lexicon/tokens.ts'
import { fold } from '../../text/normalise.ts'
import { spelledAspects } from './spelled-aspects.ts'
import { spelledManners } from './spelled-manners.ts'

/** What a message asks about a listing. */
export type Aspect =
  | 'price'
  | 'howMuch'
  | 'pricePerMeter'
  | 'discount'
  | 'afterDiscount'
  | 'maintenance'
  | 'plan'
  | 'downPayment'
  | 'monthly'
  | 'mortgage'
  | 'area'
  | 'gardenArea'
  | 'bedrooms'
  | 'bathrooms'
  | 'floor'
  | 'finishing'
  | 'furnished'
  | 'delivery'
  | 'ready'
  | 'amenities'
  | 'facilities'
  | 'remaining'
  | 'location'
  | 'pin'
  | 'nearby'
  | 'developer'
  | 'availability'
  | 'photos'
  | 'details'
  | 'deposit'
  | 'minTerm'
  | 'title'
  | 'rentalYield'
  | 'view'
  | 'condition'
  | 'included'
  | 'quarterly'
  | 'floorPlan'
  | 'unlisted'

/** Words about the message itself: how it asks. */
type Manner =
  | 'question'
  | 'wish'
  | 'whatIf'
  | 'more'
  | 'cancel'
  | 'sameTime'
  | 'cheaper'
  | 'bigger'
  | 'smaller'
  | 'dearer'
  | 'bot'
  | 'nearer'
  | 'sooner'
  | 'other'
  | 'something'
  | 'thanks'

export interface Asked {
  aspects: Set<Aspect>
  manner: Set<Manner>
}

const lexicon = new Phrases<Aspect | Manner>()
for (const [name, spellings] of Object.entries({ ...spelledAspects, ...spelledManners })) lexicon.add(spellings, name as Aspect | Manner)

const manners: ReadonlySet<string> = new Set(Object.keys(spelledManners))
/** With one of these, "how much" asks for it and not for the price. */
const amounts: Aspect[] = [
  'pricePerMeter',
  'discount',
  'afterDiscount',
  'maintenance',
  'plan',
  'downPayment',
  'monthly',
  'remaining',
  'area',
  'gardenArea',
  'bedrooms',
  'bathrooms',
  'floor',
  'deposit',
  'minTerm',
  'nearby',
  'rentalYield',
]
const LOOKED_AT = 2000

/** Reads what a message asks for. A short word reached only by a letter's difference does not count: an answer to a wrong question is worse than none. */
export function readAsked(message: string): Asked {
  const text = fold(message.slice(0, LOOKED_AT))
  const tokens = tokenise(text)
  const hits: Hit<Aspect | Manner>[] = longest(lexicon.find(tokens)).filter(hit => !hit.fuzzy || isSlip(tokens, hit))
  const aspects = new Set<Aspect>()
  const manner = new Set<Manner>()
  for (const { value } of hits) if (manners.has(value)) manner.add(value as Manner)
  for (const part of partsOf(tokens, hits)) for (const aspect of askedInPart(part, tokens, text, hits)) aspects.add(aspect)
  if (/\?/.test(text) || COUNTS.test(text)) manner.add('question')
  if (aspects.delete('howMuch')) {
    manner.add('question')
    if (!amounts.some(aspect => aspects.has(aspect))) aspects.add('price')
  }
  if (aspects.has('afterDiscount')) aspects.delete('price')
  if (aspects.has('quarterly')) aspects.delete('monthly')
  if (VIEWS_IT.test(text)) aspects.delete('view')
  const sizes = hits.filter(({ value }) => value === 'area')
  const gardens = sizes.filter(hit => isOfGarden(tokens, hit))
  if (gardens.length > 0 || tokens.some((_, i) => isSizedGarden(tokens, i))) {
    aspects.add('gardenArea')
    if (gardens.length === sizes.length) aspects.delete('area')
  }
  if (PRICES_BELOW.test(text)) manner.add('cheaper')
  if (hits.some(hit => BESIDE_ANOTHER.has(hit.value) && isOfSomething(tokens, hit)) || (SOMETHING.test(text) && LOWER_PRICE.test(text)))
    for (const word of ['something', 'wish', ...(LOWER_PRICE.test(text) ? (['cheaper'] as const) : [])] as const) manner.add(word)
  // "Whose delivery is nearer?" asks for the earlier one.
  if (manner.has('nearer') && (aspects.has('delivery') || aspects.has('ready')) && !aspects.has('nearby')) {
    manner.delete('nearer')
    manner.add('sooner')
  }
  // "The other plan" is one of the same home.
  if (OTHER_PLAN.test(text)) for (const word of ['other', 'more'] as const) manner.delete(word)
  // "Which is handed over first?"
  if ((aspects.has('delivery') || aspects.has('ready')) && FIRST.test(text)) manner.add('sooner')
  return { aspects, manner }
}

/** "Could I view on Tuesday": somebody who comes to see it. */
const VIEWS_IT = /\b(?:i|we|to|can|could|may|and|please|wife|husband) view\b(?! of| over| from)/

const OTHER_PLAN =
  /\b(?:other|another|shorter|longer) (?:payment |instal\S* )?plans?\b|(?:خطه|نظام|خطط|انظمه|تقسيط|سداد)\S* (?:ال)?(?:تاني\S*|ثاني\S*)|(?:5etta|khetta|nezam|ta[2kq]see?t) (?:el )?tan|diger plan|другой план/
const FIRST = /\b(?:first|earliest|soonest)\b|(?:^|\s)الاول(?:\s|\?|$)|\bel awel\b|\bilk\b|\bönce\b|раньше|первой|первым/

const BESIDE_ANOTHER: ReadonlySet<string> = new Set(['cheaper', 'bigger', 'smaller'])
const THING = /^(?:some ?thing|any ?thing|smth|sth|[وب]?(?:حاجه|حاجات)|[7h]agah?|[7h]agat|sey|birsey|seyler|нибудь|чтонибудь)$/
const SOMETHING = /(?:^|\s)(?:some ?thing|any ?thing|[وب]?حاجه|[7h]agah?)(?=\s)/
/** "Lower prices", and beside "something" also "less of a price", which alone would be the least. */
const PRICES_BELOW = /(?:^|\s)[وب]?(?:اسعار|سعر) اقل(?=\s|\?|$)|\b(?:be)?(?:as3ar|se3r) a2al\b|\blower prices\b/
const LOWER_PRICE =
  /(?:^|\s)[وب]?(?:اقل (?:في )?(?:ال)?سعر|(?:اسعار|سعر) اقل)|\ba2al (?:fel )?(?:el )?(?:se3r|as3ar)\b|\b(?:be)?(?:as3ar|se3r) a2al\b/
/** "Something a bit smaller", "daha ucuz bir şey", "حاجة اصغر": the comparison tells what is looked for, not which of those in view. */
const isOfSomething = (tokens: Token[], { from, to }: Hit<Aspect | Manner>): boolean =>
  [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(to, to + 4)].some(token => THING.test(token.text))

/** Asks without a mark. */
const COUNTS = /(?:^|\s)و?(?:كام|كم)\s|\bkam\b|\bhow (?:many|much|big)\b|сколько|\bkac\b/
const GARDEN = /^و?(?:ال)?(?:جنين|حديق|جاردن)|^(?:garden|gene?n[ae]|genen|g[ae]neena|gnen\w*|genent\w*|genina|7adi2a|bahce)|^сад/
const SIZE = /^(?:كبير|صغير|واسع|كام|مساح|big|large|small|size|kam$|kebir|kbir|soghay|buyuk|kac$|больш|маленьк|какой$)/
/** "The garden, how big is it", "كام متر جنينة": what is measured is the garden when its name stands by the word of size. */
const isOfGarden = (tokens: Token[], { from, to }: Hit<Aspect | Manner>): boolean =>
  [...untilMark(tokens.slice(Math.max(0, from - 2), from).reverse()), ...untilMark(tokens.slice(to, to + 2))].some(token =>
    GARDEN.test(token.text),
  )
/** Words up to the end of the sentence they stand in. */
function untilMark(tokens: Token[]): Token[] {
  const mark = tokens.findIndex(({ script }) => script === 'other')
  return mark < 0 ? tokens : tokens.slice(0, mark)
}
const isSizedGarden = (tokens: Token[], i: number): boolean =>
  GARDEN.test(tokens[i]!.text) && tokens.slice(i + 1, i + 3).some(next => SIZE.test(next.text))

const COUNTED: [Aspect, RegExp][] = [
  ['bedrooms', /^(?:bed|beds|bedrooms?|rooms?|بيدروم|غرف[هة]?|اوض[هة]?|نوم|2?oda|2?owad|ghoraf|ghorfa|8oraf|oda|спал|комнат)/],
  ['bathrooms', /^(?:baths?|bathrooms?|toilets?|حمام|[7h]am+am|banyo|ванн|санузл)/],
  ['area', /^(?:met(?:er|re|r)s?|sqm|m2|متر|metrekare)/],
  ['plan', /^(?:years?|سن[هةي]|sana|seneen|senen)/],
]

/** "Delivry": long enough that one letter makes no other word of it. */
const isSlip = (tokens: Token[], { from, to, value }: Hit<Aspect | Manner>) =>
  to - from === 1 && !manners.has(value) && tokens[from]!.text.length >= 7 && tokens[from]!.script === 'latin'

interface Part {
  from: number
  to: number
}

const JOINTS = new Set(['and', 'w', 'we', 'و', 'also', 'plus', 'kaman', 'كمان', 've', 'и', 'а'])

/** A message cut where one question ends and the next begins: at marks, at "and", at an Arabic word that hangs on its "and". */
function partsOf(tokens: Token[], hits: Hit<Aspect | Manner>[]): Part[] {
  const parts: Part[] = []
  let from = 0
  tokens.forEach((token, i) => {
    const within = hits.some(hit => hit.from < i && i < hit.to)
    const hangs = token.script === 'arabic' && token.text.length > 3 && token.text.startsWith('و') && token.keys.length > 1
    if (within || !(hangs || JOINTS.has(token.text) || (token.script === 'other' && /^[.?!,;،؟:\n]$/.test(token.text)))) return
    if (i > from) parts.push({ from, to: i })
    from = i
  })
  if (tokens.length > from) parts.push({ from, to: tokens.length })
  return parts
}

/** What one part asks for; `howMuch` stays where it may be of anything. */
function askedInPart(part: Part, tokens: Token[], text: string, hits: Hit<Aspect | Manner>[]): Set<Aspect> {
  const here = hits.filter(({ from }) => part.from <= from && from < part.to)
  const found = new Set(here.flatMap(({ value }) => (manners.has(value) ? [] : [value as Aspect])))
  if (tokens.slice(part.from, part.to).some(({ text: word }) => HANDED_OVER.test(word))) found.add('delivery')
  const words = text.slice(tokens[part.from]!.start, tokens[part.to - 1]!.end)
  if (IN_A_CURRENCY.test(words)) found.add('price')
  if (AND_WHEN.test(words)) found.add('delivery')
  if (METRE_PRICE.test(words)) {
    for (const aspect of ['price', 'howMuch', 'area'] as const) found.delete(aspect)
    found.add('pricePerMeter')
  }
  if (!found.has('howMuch')) return found
  for (const { value, to } of here) {
    if (value !== 'howMuch') continue
    counted(tokens[to]?.text, found)
    if (!amounts.some(aspect => found.has(aspect)) && isOfMoney(tokens[to], to < part.to, words)) found.add('price')
  }
  return found
}

/** "What is that in dollars?", "كام دولار". */
const IN_A_CURRENCY =
  /\b(?:in|into) (?:us |american )?(?:dollars?|usd|euros?|eur|pounds?|sterling|gbp|lira|tl)\b|(?:كام|بال)\s?(?:دولار|يورو|استرليني|ليره)|\bkam (?:dollar|dolar|euro|esterlini)|\b(?:dolar|euro|sterlin) olarak|в (?:долларах|евро|фунтах)/
/** "…, and when?" */
const AND_WHEN = /^(?:and |w |we |و ?)(?:when|by when|امتي|emta|emte)\W*$/
/** The verbs of taking over, in any person: "هستلمها", "بيتسلم", "htestelemha", "byetsallem". */
const HANDED_OVER =
  /^[وف]?[هحب]?[ايتن]?(?:ست|ت)لم(?:ها|ه|وها|وه|وا)?$|^(?:h|ha|7a|b|be|by|bye|bet|bt|hay|hat|hy)?[aeiytn]{0,3}(?:st|ts)[aei]?l+[aei]?m(?:ha|ho|oh|o|na)?$/

/** "المتر واقف بكام", "el metr byetla3 be kam", "what does the metre come to". */
const METRE_PRICE =
  /(?:^|\s)[وب]?(?:ال)?متر(?:ها|ه)?(?: [^\s?]+){0,3} (?:ب ?كام|بكم|كام$)|\b(?:el )?me?t(?:e?r)(?: \S+){0,3} (?:be?|bi) ?kam\b|\b(?:a|the|per|each) (?:square )?met(?:re|er)\b.*\b(?:cost|come|work|how much)|how much (?:is|for|per) (?:a |the |each )?(?:square )?met(?:re|er)/
const OF_MONEY =
  /^(?:دي|ده|دا|هي|هو|جنيه|الف|مليون|في|كده|بالظبط|بقي|يعني|dy|di|de|da|geneh|gneh|egp|pounds?|is|are|was|were|would|will|does|do|for|it|that|this|fe|fel|ya|bezabt|bel)$/
const BESIDE = /bigger|smaller|larger|more|less|cheaper|further|far|longer|اكبر|اصغر|اغلي|ارخص|akbar|asghar|a8la|ar5as/
/** "How much is it?", "وعايزين فيها كام": with nothing of its own to count it asks the price. */
const isOfMoney = (next: Token | undefined, isInside: boolean, words: string) =>
  (!isInside || next === undefined || next.script === 'other' || OF_MONEY.test(next.text)) && !BESIDE.test(words)

/** "كام bedroom", "kam room": how much of what, in whatever language the thing is said. */
function counted(word: string | undefined, aspects: Set<Aspect>): void {
  for (const [aspect, words] of COUNTED) if (word !== undefined && words.test(word)) aspects.add(aspect)
}
