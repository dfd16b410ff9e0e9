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
  | 'howMuch'

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
  const hits: Hit<Aspect | Manner>[] = longest(lexicon.find(tokenise(text))).filter(hit => !hit.fuzzy)
  const aspects = new Set<Aspect>()
  const manner = new Set<Manner>()
  for (const { value } of hits) {
    if (manners.has(value)) manner.add(value as Manner)
    else aspects.add(value as Aspect)
  }
  if (/\?/.test(text)) manner.add('question')
  if (aspects.has('howMuch')) {
    aspects.delete('howMuch')
    manner.add('howMuch')
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
