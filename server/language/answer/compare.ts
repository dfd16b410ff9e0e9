import type { AnswerInput, Draft, ListingFacts } from '../types.ts'
import type { Asked, Aspect } from './aspects.ts'
import { draftOf, lines } from './draft.ts'
import { factsOf, nearbyAsked } from './facts.ts'
import { shownListings, type Targets } from './resolve.ts'
import { moneyOf, namesOf, type Speech } from './speech.ts'

const MOST = 3
const FIELDS: Aspect[] = ['price', 'area', 'bedrooms', 'delivery', 'plan']
/** Beside the plain fields a comparison of lets says the terms. */
const RENT_FIELDS: Aspect[] = ['price', 'area', 'bedrooms', 'furnished', 'minTerm']

/** Which listings are weighed: those the message names, else those of the last list, else the last two spoken of. */
export function compared(input: AnswerInput, targets: Targets): ListingFacts[] {
  if (targets.listings.length >= 2 && targets.by !== 'focus')
    return targets.by === 'project' ? spread(targets.listings) : targets.listings.slice(0, MOST)
  const shown = shownListings(input)
  if (targets.by === 'ref' || targets.by === 'code') {
    const [one] = targets.listings
    const other =
      input.context.focus && input.context.focus !== one?.id ? input.known.find(listing => listing.id === input.context.focus) : undefined
    if (one && other) return [other, one]
  }
  if (shown.length >= 2) return shown.slice(0, MOST)
  const latest = input.known.filter(listing => listing.status === 'available').slice(0, 2)
  return latest.length === 2 ? latest.reverse() : spread(input.matches)
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
  const winners = [
    weighsPrice(asked) ? cheaper(listings, names, speech) : null,
    weighsSize(asked) ? bigger(listings, names, speech) : null,
    asked.manner.has('nearer') ? nearer(input, listings, names, speech) : null,
    asked.manner.has('sooner') ? sooner(listings, names, speech) : null,
  ].filter(winner => winner !== null)
  const fields = winners.length
    ? winnerFields(asked)
    : [...new Set([...(rent ? RENT_FIELDS : FIELDS), ...unlike(listings), ...asked.aspects])]
  const rows = listings.map(listing => {
    const { clauses } = factsOf(listing, fields, input, speech)
    return clauses.length ? words.about(names.get(listing.id)!, clauses) : null
  })
  return draftOf(input, lines(...(winners.length ? winners : [words.between]), ...rows.map(row => (row ? `• ${row}` : null))), {
    listingIds: listings.map(listing => listing.id),
    focus: null,
    buttons: [{ id: 'human', title: words.buttons.human }],
  })
}

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
  if (weighsPrice(asked)) fields.add('price')
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
  const best = winner(listings, listing => (listing.readyToMove ? 0 : listing.deliveryDate ? Date.parse(listing.deliveryDate) : null))
  return best && best.gap > 0 ? speech.words.sooner(names.get(best.first.id)!) : speech.words.cannotCompare(speech.words.topics.delivery)
}

function nearer(input: AnswerInput, listings: ListingFacts[], names: Map<string, string>, speech: Speech): string {
  const { words, format } = speech
  const landmarks = listings.map(listing => nearbyAsked(listing, input.message)[0])
  const best = winner(listings, listing => landmarks[listings.indexOf(listing)]?.minutesByCar)
  const landmark = best && landmarks[listings.indexOf(best.first)]
  if (!best || !landmark || landmarks.some(other => other?.name !== landmark.name) || best.gap === 0)
    return words.cannotCompare(words.topics.nearby)
  const place = (speech.language === 'ar' ? landmark.nameAr : null) ?? landmark.name
  return words.nearer(names.get(best.first.id)!, place, landmark.minutesByCar!, format)
}
