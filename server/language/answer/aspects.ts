import { type Hit, longest, Phrases } from '../lexicon/phrases.ts'
import { type Token, tokenise } from '../lexicon/tokens.ts'
import { fold } from '../text/normalise.ts'
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

/** Reads what a message asks for. Words reached only by a letter's difference do not count: an answer to a wrong question is worse than none. */
export function readAsked(message: string): Asked {
  const text = fold(message.slice(0, LOOKED_AT))
  const tokens = tokenise(text)
  const hits: Hit<Aspect | Manner>[] = longest(lexicon.find(tokens)).filter(hit => !hit.fuzzy)
  const aspects = new Set<Aspect>()
  const manner = new Set<Manner>()
  for (const { value } of hits) {
    if (manners.has(value)) manner.add(value as Manner)
    else aspects.add(value as Aspect)
  }
  if (/\?/.test(text) || COUNTS.test(text)) manner.add('question')
  if (aspects.has('howMuch')) {
    manner.add('question')
    aspects.delete('howMuch')
    for (const { value, to } of hits) if (value === 'howMuch') counted(tokens[to]?.text, aspects)
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
  /\bother (?:payment )?plans?\b|(?:خطه|نظام|خطط)\S* (?:ال)?(?:تاني\S*|ثاني\S*)|(?:5etta|khetta|nezam) (?:el )?tan|diger plan|другой план/
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
const GARDEN = /^و?(?:ال)?(?:جنين|حديق|جاردن)|^(?:garden|gene?n[ae]|genen|g[ae]neena|gnena|genina|7adi2a|bahce)|^сад/
const SIZE = /^(?:كبير|صغير|واسع|كام|مساح|big|large|small|size|kam$|kebir|kbir|soghay|buyuk|kac$|больш|маленьк|какой$)/
/** "The garden, how big is it", "كام متر جنينة": what is measured is the garden when its name stands by the word of size. */
const isOfGarden = (tokens: Token[], { from, to }: Hit<Aspect | Manner>): boolean =>
  [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to, to + 2)].some(token => GARDEN.test(token.text))
const isSizedGarden = (tokens: Token[], i: number): boolean =>
  GARDEN.test(tokens[i]!.text) && tokens.slice(i + 1, i + 3).some(next => SIZE.test(next.text))

const COUNTED: [Aspect, RegExp][] = [
  ['bedrooms', /^(?:bed|beds|bedrooms?|rooms?|بيدروم|غرف[هة]?|اوض[هة]?|نوم|2?oda|2?owad|ghoraf|ghorfa|8oraf|oda|спал|комнат)/],
  ['bathrooms', /^(?:baths?|bathrooms?|toilets?|حمام|[7h]amam|banyo|ванн|санузл)/],
  ['area', /^(?:met(?:er|re|r)s?|sqm|m2|متر|metrekare)/],
  ['plan', /^(?:years?|سن[هةي]|sana|seneen|senen)/],
]

/** "كام bedroom", "kam room": how much of what, in whatever language the thing is said. */
function counted(word: string | undefined, aspects: Set<Aspect>): void {
  for (const [aspect, words] of COUNTED) if (word !== undefined && words.test(word)) aspects.add(aspect)
}
