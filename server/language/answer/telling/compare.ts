import { fold } from '../../text/normalise.ts'
import type { AnswerInput, Draft, ListingFacts } from '../../types.ts'
import type { Asked, Aspect } from '../asked/aspects.ts'
import { shownListings, type Targets } from '../asked/resolve.ts'
import { draftOf, lines } from './draft.ts'
import { factsOf, perMetre } from './facts.ts'
import { nearbyAsked } from './nearby.ts'
import { moneyOf, namesOf, type Speech } from './speech.ts'

const MOST = 3
const FIELDS: Aspect[] = ['price', 'area', 'bedrooms', 'delivery', 'plan']
/** Beside the plain fields a comparison of lets says the terms. */
const RENT_FIELDS: Aspect[] = ['price', 'area', 'bedrooms', 'furnished', 'minTerm']

/** Which listings are weighed: those the message names, else those of the last list, else the last two spoken of. */
export function compared(input: AnswerInput, targets: Targets): ListingFacts[] {
  if (targets.listings.length >= 2 && targets.by !== 'focus')
    return targets.by === 'project' ? spread(targets.listings) : openFirst(targets.listings).slice(0, MOST)
  const shown = shownListings(input)
  if (
    targets.by === 'ref' ||
    targets.by === 'code' ||
    ((targets.by === 'project' || targets.by === 'described') && targets.listings.length === 1)
  ) {
    const [one] = targets.listings
    const other =
      input.context.focus && input.context.focus !== one?.id ? input.known.find(listing => listing.id === input.context.focus) : undefined
    if (one && other) return [other, one]
  }
  const named = describedEach(input)
  if (named.length >= 2) return named
  if (shown.length >= 2) return shown.slice(0, MOST)
  const latest = input.known.filter(listing => listing.status === 'available').slice(0, 2)
  return latest.length === 2 ? latest.reverse() : spread(input.matches)
}

/** Who weighs two homes means two that can be had, where there are two. */
function openFirst(listings: ListingFacts[]): ListingFacts[] {
  const open = listings.filter(({ status }) => status === 'available')
  return open.length >= 2 ? open : listings
}

/** "Between the studio and the two-bed", "dearer than the studio?": each thing the message describes, and the one in hand beside a single one. */
function describedEach(input: AnswerInput): ListingFacts[] {
  const { propertyType = [], bedrooms } = input.understanding.slots
  if (propertyType.length === 0 && bedrooms === undefined) return []
  const open = input.known.filter(listing => listing.status === 'available')
  const named = open.filter(
    ({ propertyType: type, specifications }) =>
      propertyType.includes(type) || (bedrooms !== undefined && specifications.bedrooms === bedrooms),
  )
  const kinds = [...new Map(named.map(listing => [`${listing.propertyType} ${listing.specifications.bedrooms}`, listing])).values()]
  const focus = open.find(listing => listing.id === input.context.focus)
  return (kinds.length === 1 && focus && focus !== kinds[0] ? [focus, kinds[0]!] : kinds).slice(0, MOST)
}

/** Of two projects one each: nobody compares two units of one and none of the other. */
function spread(listings: ListingFacts[]): ListingFacts[] {
  const projects = new Map<string, ListingFacts>()
  for (const listing of listings) {
    const key = listing.projectSlug ?? listing.id
    if (!projects.has(key)) projects.set(key, listing)
  }
  return (projects.size >= 2 ? [...projects.values()] : listings).slice(0, MOST)
}

/** The same fields in the same units, one line each, and who wins when that was asked. */
export function compare(input: AnswerInput, listings: ListingFacts[], asked: Asked, speech: Speech): Draft {
  const { words } = speech
  const names = namesOf(listings, speech)
  const rent = listings.every(listing => listing.purpose === 'rent')
  const nearest = asked.manner.has('nearer') ? nearer(input, listings, names, speech) : null
  const winners = [
    (weighsPrice(asked) || asksGap(input, asked, 'price')) && !asked.aspects.has('pricePerMeter') ? cheaper(listings, names, speech) : null,
    weighsSize(asked) || asksGap(input, asked, 'area') ? bigger(listings, names, speech) : null,
    asked.manner.has('nearer') ? (nearest ?? words.cannotCompare(words.topics.nearby)) : null,
    asked.manner.has('sooner') ? sooner(listings, names, speech) : null,
  ].filter(winner => winner !== null)
  const fields =
    winners.length || (weighsPrice(asked) && asked.aspects.has('pricePerMeter'))
      ? // where not every one states how far it is, those that do still say so
        [...winnerFields(asked), ...(asked.manner.has('nearer') && nearest === null ? (['nearby'] as const) : [])]
      : [...new Set([...(rent ? RENT_FIELDS : FIELDS), ...unlike(listings), ...asked.aspects])]
  const rows = listings.map(listing => {
    const { clauses } = factsOf(listing, fields, input, speech)
    return clauses.length ? words.about(names.get(listing.id)!, clauses) : null
  })
  return draftOf(input, lines(...(winners.length ? winners : [words.between]), ...rows.map(row => (row ? `• ${row}` : null))), {
    listingIds: listings.map(listing => listing.id),
    focus: chosenBy(listings, asked)?.id ?? null,
    buttons: [{ id: 'human', title: words.buttons.human }],
  })
}

/** "What is the gap in price?" */
const asksGap = ({ message }: AnswerInput, { aspects }: Asked, aspect: 'price' | 'area') =>
  aspects.has(aspect) && /\bgap\b|differ|فرق|\bfar2|fark|разниц|насколько|на сколько/.test(fold(message))

/** The one a single question chose: what is asked next is asked of it. */
function chosenBy(listings: ListingFacts[], { manner, aspects }: Asked): ListingFacts | undefined {
  const asked = (['cheaper', 'dearer', 'bigger', 'smaller', 'sooner'] as const).filter(word => manner.has(word))
  if (asked.length !== 1) return undefined
  const [word] = asked
  const sign = word === 'dearer' || word === 'bigger' ? -1 : 1
  const measure = (listing: ListingFacts) =>
    word === 'cheaper' || word === 'dearer'
      ? aspects.has('pricePerMeter')
        ? perMetre(listing)
        : listing.pricing.basePrice
      : word === 'sooner'
        ? handoverOf(listing)
        : listing.specifications.area
  const best = winner(listings, listing => {
    const value = measure(listing)
    return value == null ? null : sign * value
  })
  return best && best.gap > 0 ? best.first : undefined
}

const handoverOf = ({ readyToMove, deliveryDate }: ListingFacts) => (readyToMove ? 0 : deliveryDate ? Date.parse(deliveryDate) : null)

/** Finishing and place are worth a word where they differ. */
function unlike(listings: ListingFacts[]): Aspect[] {
  const differs = (measure: (listing: ListingFacts) => unknown) => new Set(listings.map(measure)).size > 1
  return [
    ...(differs(listing => listing.specifications.finishing) ? (['finishing'] as const) : []),
    ...(differs(listing => listing.location.place) ? (['location'] as const) : []),
  ]
}

const weighsPrice = ({ manner }: Asked) => manner.has('cheaper') || manner.has('dearer')
const weighsSize = ({ manner }: Asked) => manner.has('bigger') || manner.has('smaller')

/** Whether a message weighs what is in view against each other. */
export const weighs = (asked: Asked) => weighsPrice(asked) || weighsSize(asked) || asked.manner.has('nearer') || asked.manner.has('sooner')

function winnerFields(asked: Asked): Aspect[] {
  const fields = new Set<Aspect>(asked.aspects)
  if (weighsPrice(asked) && !asked.aspects.has('pricePerMeter')) fields.add('price')
  if (weighsSize(asked)) fields.add('area')
  if (asked.manner.has('sooner')) fields.add('delivery')
  fields.delete('nearby')
  return [...fields]
}

interface Ranked {
  first: ListingFacts
  gap: number
}

/** The least by a measure and its lead over the next. Undefined unless every listing has the measure. */
function winner(listings: ListingFacts[], measure: (listing: ListingFacts) => number | null | undefined): Ranked | undefined {
  const measured = listings.map(listing => ({ listing, value: measure(listing) }))
  if (measured.length < 2 || measured.some(({ value }) => value == null)) return undefined
  measured.sort((a, b) => a.value! - b.value!)
  return { first: measured[0]!.listing, gap: measured[1]!.value! - measured[0]!.value! }
}

function cheaper(listings: ListingFacts[], names: Map<string, string>, speech: Speech): string {
  const { words } = speech
  const comparable = new Set(listings.map(({ pricing, purpose }) => `${pricing.currency} ${purpose} ${pricing.period}`)).size === 1
  const best = comparable ? winner(listings, listing => listing.pricing.basePrice) : undefined
  if (!best) return words.cannotCompare(words.topics.price)
  return best.gap === 0 ? words.samePrice : words.cheaper(names.get(best.first.id)!, moneyOf(best.gap, best.first, speech))
}

function bigger(listings: ListingFacts[], names: Map<string, string>, speech: Speech): string {
  const { words, format } = speech
  const best = winner(listings, listing => (listing.specifications.area == null ? null : -listing.specifications.area))
  if (!best) return words.cannotCompare(words.topics.area)
  return best.gap === 0 ? words.sameArea : words.bigger(names.get(best.first.id)!, words.squareMetres(format.number(best.gap)))
}

function sooner(listings: ListingFacts[], names: Map<string, string>, speech: Speech): string {
  const best = winner(listings, handoverOf)
  return best && best.gap > 0 ? speech.words.sooner(names.get(best.first.id)!) : speech.words.cannotCompare(speech.words.topics.delivery)
}

function nearer(input: AnswerInput, listings: ListingFacts[], names: Map<string, string>, speech: Speech): string | null {
  const { words, format } = speech
  const landmarks = listings.map(listing => nearbyAsked(listing, input.message)[0])
  const best = winner(listings, listing => landmarks[listings.indexOf(listing)]?.minutesByCar)
  const landmark = best && landmarks[listings.indexOf(best.first)]
  if (!best || !landmark || landmarks.some(other => other?.name !== landmark.name) || best.gap === 0) return null
  const place = (speech.language === 'ar' ? landmark.nameAr : null) ?? landmark.name
  return words.nearer(names.get(best.first.id)!, place, landmark.minutesByCar!, format)
}

const ONE_THING = new Set<Aspect>(['ready', 'furnished', 'floor', 'amenities', 'mortgage', 'availability', 'view', 'discount'])
/** "Which of them is ready?" asks each of them one thing, and weighs nothing. */
export const asksOneThing = ({ aspects }: Asked, { understanding: { slots } }: AnswerInput) =>
  aspects.size + (slots.amenities?.length ?? 0) > 0 && [...aspects].every(aspect => ONE_THING.has(aspect))

/** "Which plan has the lower down payment?" weighs the plans of the one in hand and not two homes. */
export const weighsPlans = (asked: Asked, { by, listings }: Targets) =>
  by === 'focus' &&
  !weighs(asked) &&
  listings.length === 1 &&
  listings[0]!.paymentPlans.length > 1 &&
  (asked.aspects.has('plan') || asked.aspects.has('downPayment') || asked.aspects.has('monthly')) &&
  !asked.manner.has('other')
