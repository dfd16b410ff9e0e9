import type { Preferences } from '#contracts/understanding'
import { type Asked, readAsked } from './answer/asked/aspects.ts'
import { sameProject } from './answer/asked/same-project.ts'
import { isSuperlative } from './answer/asked/superlative.ts'
import type { ListingFacts, Understanding } from './types.ts'
import { letPriceMark } from './understand/money/let-price.ts'

/**
 * A limit that ends in a half is measured against a unit in view and is never let go: who asks for something bigger is not shown the same again.
 */
const BESIDE_VIEW = 0.5
export const isBesideView = (limit: number | undefined) => limit !== undefined && limit % 1 === BESIDE_VIEW

/**
 * What to search for in this turn: the wishes, bent by words that only mean something beside what is in view. "A bit bigger" and "anything
 * cheaper" are measured against the units shown; they hold for this search and are no wish of their own.
 */
export function wishesToSearch(
  preferences: Preferences,
  message: string,
  understanding: Understanding,
  focus: ListingFacts | undefined,
  shown: ListingFacts[] = [],
): Preferences {
  if (asksLetOfSold(understanding, focus ? [focus] : shown)) return toLet(preferences)
  const asked = readAsked(message)
  const project = sameProject(message, asked, understanding.slots, focus, shown)
  const wishes = project
    ? withinProject(project, preferences, understanding)
    : withoutKindOfGone(preferences, understanding, focus, shown, asked)
  return { ...wishes, ...comparedWith(focus ? [focus] : shown, wishes, understanding, asked, message) }
}

/** What else there is in a project is of any kind, unless the message says which. */
function withinProject(project: string, preferences: Preferences, { slots }: Understanding): Preferences {
  const { location, propertyType, bedrooms, bedroomsMin, bedroomsMax, ...wishes } = preferences
  const kind = slots.propertyType ? { propertyType } : {}
  return { ...wishes, ...kind, ...(slots.bedrooms === undefined ? {} : { bedrooms }), project: [project] }
}

/** "How much per night?" of homes that are for sale: what is let of the same kind is looked for. */
export const asksLetOfSold = ({ spans }: Understanding, view: ListingFacts[]) =>
  view.length > 0 && view.every(({ purpose }) => purpose === 'sale') && spans.some(({ slot }) => slot.startsWith(letPriceMark))

/** What was wished of a home to buy, without what only a sale has. */
function toLet({
  location,
  excludeLocation,
  propertyType,
  excludePropertyType,
  bedrooms,
  bedroomsMin,
  bedroomsMax,
}: Preferences): Preferences {
  const kept = { location, excludeLocation, propertyType, excludePropertyType, bedrooms, bedroomsMin, bedroomsMax }
  return { ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)), purpose: 'rent' }
}

/** "Any other two-bedroom there?", after a unit that is gone: the kind it was of came with that unit and is no wish. */
function withoutKindOfGone(
  preferences: Preferences,
  { slots }: Understanding,
  focus: ListingFacts | undefined,
  shown: ListingFacts[],
  { manner }: Asked,
): Preferences {
  const { propertyType: kinds } = preferences
  if (slots.propertyType || !kinds) return preferences
  const isGone = focus ? focus.status !== 'available' && kinds.includes(focus.propertyType) : false
  // What was offered in its place is of another kind.
  const isReplaced = shown.length > 0 && shown.every(listing => !kinds.includes(listing.propertyType))
  if (!isGone && !isReplaced) return preferences
  if (!manner.has('other') && !manner.has('more')) return preferences
  const { propertyType: _gone, ...wishes } = preferences
  return wishes
}

function comparedWith(
  view: ListingFacts[],
  wishes: Preferences,
  { slots, intents }: Understanding,
  { manner }: Asked,
  message: string,
): Preferences {
  const asksForOthers = manner.has('wish') || manner.has('more') || manner.has('other') || view.length === 1
  const weighsView = intents[0] === 'COMPARISON' && !manner.has('something')
  if (view.length === 0 || weighsView || !asksForOthers) return {}
  const bent: Preferences = {}
  const prices = view.flatMap(({ pricing }) => pricing.basePrice ?? [])
  const areas = view.flatMap(({ specifications }) => specifications.area ?? [])
  const [currency] = new Set(view.map(({ pricing }) => pricing.currency))
  // "Show me the cheapest" chooses among what fits and is no limit.
  const wantsLeast = slots.ref?.includes('cheapest') && !manner.has('more') && isSuperlative(message)
  if (manner.has('cheaper') && prices.length && slots.budgetMax === undefined && !wantsLeast) {
    bent.budgetMax = Math.min(Math.min(...prices) - BESIDE_VIEW, wishes.budgetMax ?? Number.POSITIVE_INFINITY)
    if (currency) bent.currency = currency
  }
  if (manner.has('bigger') && areas.length && !saysArea(slots))
    Object.assign(bent, { area: undefined, areaMin: Math.max(...areas) + BESIDE_VIEW, areaMax: undefined })
  if (manner.has('smaller') && areas.length && !saysArea(slots))
    Object.assign(bent, { area: undefined, areaMin: undefined, areaMax: Math.min(...areas) - BESIDE_VIEW })
  return bent
}

const saysArea = (slots: Understanding['slots']) => slots.area !== undefined || slots.areaMin !== undefined || slots.areaMax !== undefined
