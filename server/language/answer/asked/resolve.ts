import type { Slots } from '#contracts/understanding'
import { placeAndChildren } from '../../places.ts'
import { inOrderSeen } from '../../seen.ts'
import { fold, normalise } from '../../text/normalise.ts'
import { readNumbers } from '../../text/numbers.ts'
import type { AnswerInput, ListingFacts } from '../../types.ts'
import type { Asked } from './aspects.ts'
import { bothOf } from './both.ts'
import { pickedFrom } from './picked.ts'
import { projectInHand } from './same-project.ts'

/** Which listings a message speaks of, and how we know. */
export interface Targets {
  listings: ListingFacts[]
  by: 'code' | 'ref' | 'project' | 'described' | 'focus' | 'shown' | 'none'
}

const NONE: Targets = { listings: [], by: 'none' }
const EXTREMES = new Set(['cheapest', 'largest', 'smallest'])
const ORDINAL = /^[1-9]$/

export function resolveTargets(input: AnswerInput, asked: Asked): Targets {
  const { slots } = input.understanding
  const shown = shownListings(input)
  if (slots.propertyId?.length) {
    const named = everything(input).filter(listing => slots.propertyId!.some(code => isCode(listing, code)))
    if (named.length) return { listings: named, by: 'code' }
  }
  const quoted = atQuotedPrice(input, everything(input))
  if (quoted.length === 1) return { listings: quoted, by: 'ref' }
  const picked = pickedFrom(shown, input.message)
  if (picked.length) return { listings: picked, by: picked.length === 1 ? 'ref' : 'described' }
  const both = slots.ref?.length ? [] : bothOf(input, shown)
  if (both.length > 1) return { listings: both, by: 'ref' }
  // "Anything cheaper?" after one unit asks for another one, not for the cheapest of one.
  const relative = (shown.length === 1 || asked.manner.has('something')) && slots.ref?.every(ref => EXTREMES.has(ref))
  if (slots.ref?.length && !relative) {
    const referred = byReference(slots.ref, shown, input)
    if (referred.length) return { listings: referred, by: 'ref' }
  }
  if (slots.project?.length) {
    const inProject = everything(input).filter(listing => listing.projectSlug !== null && slots.project!.includes(listing.projectSlug))
    const fitting = inProject.filter(listing => fits(listing, slots))
    const told = pickedFrom(fitting, input.message)
    if (told.length === 1) return { listings: told, by: 'ref' }
    if (fitting.length) return { listings: availableFirst(fitting), by: 'project' }
  }
  if (describes(slots)) {
    const described = shown.filter(listing => fits(listing, slots))
    if (described.length && described.length < Math.max(shown.length, 2)) return { listings: described, by: 'described' }
    const there = asked.aspects.has('availability') ? inProjectOf(input).filter(listing => fits(listing, slots)) : []
    if (described.length === 0 && there.length) return { listings: availableFirst(there), by: 'project' }
    const seen =
      described.length === 0 && isDefinite(input.message, asked) ? seenListings(input).filter(listing => fits(listing, slots)) : []
    return seen.length ? { listings: seen.slice(0, 1), by: 'described' } : NONE
  }
  const focus = focusOf(input, shown)
  if (focus && !asked.manner.has('other')) return { listings: [focus], by: 'focus' }
  return shown.length ? { listings: shown, by: shown.length === 1 ? 'focus' : 'shown' } : NONE
}

export function shownListings(input: AnswerInput): ListingFacts[] {
  const shown = input.context.shown ?? []
  return shown.flatMap(id => input.known.find(listing => listing.id === id) ?? [])
}

/** "Is the one bed there still going?": "there" is the project that was asked for. */
const inProjectOf = (input: AnswerInput) => {
  const inHand = projectInHand(
    input.message,
    input.known.find(({ id }) => id === input.context.focus),
    shownListings(input),
  )
  const projects = inHand === undefined ? (input.preferences.project ?? []) : [inHand]
  return everything(input).filter(({ projectSlug }) => projectSlug !== null && projects.includes(projectSlug))
}

/** Everything spoken of so far, latest first. */
const seenListings = (input: AnswerInput) => input.known.filter(listing => listing.status === 'available')

/** "The studio from before, was it by the sea?": one that was spoken of, named by its kind with an article; a wish names none. */
const isDefinite = (message: string, { manner, aspects }: Asked): boolean =>
  !manner.has('wish') &&
  !manner.has('more') &&
  !manner.has('whatIf') &&
  (aspects.size > 0 || manner.has('question')) &&
  /(?:^|\s)(?:the|that|el|il|al)\s|(?:^|\s)[وبلف]?ال\p{L}/u.test(message.toLowerCase())

function focusOf(input: AnswerInput, shown: ListingFacts[]): ListingFacts | null {
  if (shown.length === 1 && !input.context.focus) return shown[0]!
  return input.known.find(listing => listing.id === input.context.focus) ?? null
}

const everything = (input: AnswerInput): ListingFacts[] => [
  ...new Map([...input.known, ...input.matches].map(listing => [listing.id, listing])).values(),
]

function isCode(listing: ListingFacts, code: string): boolean {
  const wanted = code.toLowerCase()
  return listing.id.toLowerCase() === wanted || listing.externalId?.toLowerCase() === wanted
}

/** "The one for 3.75 million": told by its price, whatever became of it. */
function atQuotedPrice({ message, understanding }: AnswerInput, pool: ListingFacts[]): ListingFacts[] {
  const spans = understanding.spans.filter(({ slot }) => slot === 'quotedPrice')
  if (spans.length === 0) return []
  const { text, at } = normalise(message)
  const prices = readNumbers(text)
    .filter(({ start }) => spans.some(span => span.start <= (at[start] ?? 0) && (at[start] ?? 0) < span.end))
    .map(({ value }) => value)
  return pool.filter(({ pricing }) => pricing.basePrice != null && prices.includes(pricing.basePrice))
}

/** The place of a unit in the last list, or the extreme of it; without a list, the extreme of what fits the wishes. */
function byReference(refs: string[], shown: ListingFacts[], input: AnswerInput): ListingFacts[] {
  const pool = describesOthers(input) ? input.matches : shown.length > 1 ? shown : input.matches.length ? input.matches : shown
  const found = refs.flatMap(ref => {
    // "والتانية؟" beside the second of two is the other one.
    if (ref === '2' && shown.length === 2 && shown[1]!.id === input.context.focus) return shown[0]!
    if (ORDINAL.test(ref)) return inOrder(ref, shown, input)[Number(ref) - 1] ?? []
    if (ref === 'last') return shown.at(-1) ?? []
    if (ref === 'previous') return previous(input) ?? []
    return extremeOf(ref, pool) ?? []
  })
  return [...new Set(found)]
}

export function extremeOf(ref: string, pool: ListingFacts[]): ListingFacts | undefined {
  if (ref === 'cheapest') return least(pool, listing => listing.pricing.basePrice)
  if (ref === 'largest') return least(pool, listing => negative(listing.specifications.area))
  if (ref === 'smallest') return least(pool, listing => listing.specifications.area)
  return undefined
}

/**
 * The last list; beside a single home, all that were spoken of, in the order they came up. "The first" of a single one is that one, unless
 * it is weighed against another or the words go back: "back to the first one".
 */
function inOrder(ref: string, shown: ListingFacts[], input: AnswerInput): ListingFacts[] {
  if (shown.length > 1) return shown
  if (ref === '1' && shown.length === 1 && !input.understanding.intents.includes('COMPARISON') && !GOES_BACK.test(fold(input.message)))
    return shown
  const seen = seenListings(input)
  return input.context.seen?.length ? inOrderSeen(input.context.seen).flatMap(id => seen.find(one => one.id === id) ?? []) : seen.reverse()
}
const GOES_BACK =
  /\bback to\b|\bearlier\b|\b(?:from|of|shown|showed|saw|seen|said|mentioned|had) (?:me )?before\b|\bat the (?:beginning|start)\b|\bvery first\b|(?:^|\s)(?:نرجع|ارجع|رجعني|هرجع|رجوع)|قبل كده|في البدايه|من البدايه|اللي فات|\b(?:nerga3|erga3|rga3ny|raga3ny|abl keda|elly fat)\b|\bgeri\b|\bonceki|\bdaha once|\bbas(?:ta|taki|langic)|верн|возвра|назад|раньше|ранее|прежн|до этого|в начале|сам\S+ перв/

/** The one spoken of before the present one. */
function previous(input: AnswerInput): ListingFacts | undefined {
  const now = input.context.focus ?? input.context.shown?.[0]
  return input.known.find(listing => listing.id !== now)
}

const negative = (value: number | null | undefined) => (value == null ? null : -value)

function least(listings: ListingFacts[], measure: (listing: ListingFacts) => number | null | undefined): ListingFacts | undefined {
  let best: ListingFacts | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (const listing of listings) {
    const value = measure(listing)
    if (value != null && value < smallest) [best, smallest] = [listing, value]
  }
  return best
}

const describes = (slots: Slots) =>
  slots.bedrooms !== undefined || Boolean(slots.propertyType?.length) || Boolean(slots.location?.length) || slots.area !== undefined

/** "The cheapest villa in Sheikh Zayed?" beside two apartments: none of those in view is meant, so it is looked for and not chosen among them. */
export function describesOthers(input: AnswerInput): boolean {
  const { slots } = input.understanding
  return describes(slots) && !shownListings(input).some(listing => fits(listing, slots))
}

/** Whether a listing is what the words of this message describe. */
function fits(listing: ListingFacts, slots: Slots): boolean {
  return (
    (slots.bedrooms === undefined || listing.specifications.bedrooms === slots.bedrooms) &&
    (!slots.propertyType?.length || slots.propertyType.includes(listing.propertyType)) &&
    (slots.area === undefined || listing.specifications.area === slots.area) &&
    (!slots.location?.length || slots.location.some(place => placeAndChildren(place).includes(listing.location.place ?? '')))
  )
}

function availableFirst(listings: ListingFacts[]): ListingFacts[] {
  const available = listings.filter(listing => listing.status === 'available')
  return available.length ? available : listings
}
