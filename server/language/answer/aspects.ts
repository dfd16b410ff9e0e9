import { type Hit, longest, Phrases } from '../lexicon/phrases.ts'
import { tokenise } from '../lexicon/tokens.ts'
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
  if (/\?/.test(text)) manner.add('question')
  if (aspects.has('howMuch')) {
    aspects.delete('howMuch')
    for (const { value, to } of hits) if (value === 'howMuch') counted(tokens[to]?.text, aspects)
    if (!amounts.some(aspect => aspects.has(aspect))) aspects.add('price')
  }
  if (aspects.has('afterDiscount')) aspects.delete('price')
  // "Whose delivery is nearer?" asks for the earlier one.
  if (manner.has('nearer') && (aspects.has('delivery') || aspects.has('ready')) && !aspects.has('nearby')) {
    manner.delete('nearer')
    manner.add('sooner')
  }
  return { aspects, manner }
}

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
