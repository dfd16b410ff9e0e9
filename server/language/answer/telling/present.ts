import { isOnFloor, isReady, planSatisfies, toFilters } from '../../filters.ts'
import { placeAndChildren, placeName } from '../../places.ts'
import { fold } from '../../text/normalise.ts'
import type { AnswerInput, Draft, ListingFacts, ListingFilters } from '../../types.ts'
import type { Asked, Aspect } from '../asked/aspects.ts'
import { shownListings } from '../asked/resolve.ts'
import { sameProject } from '../asked/same-project.ts'
import { hasWishes, nextQuestion } from '../questions.ts'
import type { Difference } from '../words/words.ts'
import { buttonsFor, draftOf, join, lines } from './draft.ts'
import { factsOf } from './facts.ts'
import { genderOf, lineOf, namesOf, type Speech } from './speech.ts'

/** More than three options are not read on a phone. */
const MOST_OPTIONS = 3

/** Shows what fits the wishes; admits when nothing does and offers the nearest, saying how it differs. */
export function present(input: AnswerInput, asked: Asked, speech: Speech): Draft {
  if (!hasWishes(input.preferences) && !input.preferences.project?.length && !asked.manner.has('more')) return askFirst(input, speech)
  const fresh =
    asked.manner.has('more') && !narrows(input)
      ? input.matches.filter(match => !input.known.some(known => known.id === match.id))
      : input.matches
  if (fresh.length) return options(input, fresh, asked, speech)
  if (input.matches.length) return nothingMore(input, speech)
  return nearest(input, speech)
}

const inHand = ({ known, context }: AnswerInput) => known.find(listing => listing.id === context.focus)

/** "What else is in the same project?" */
export const staysInProject = (input: AnswerInput, asked: Asked) =>
  input.understanding.intents[0] !== 'SCHEDULE_VIEWING' &&
  // "Is the penthouse in the same project still there?" asks after one.
  !(asked.aspects.has('availability') && STILL.test(fold(input.message))) &&
  sameProject(input.message, asked, input.understanding.slots, inHand(input), shownListings(input)) !== undefined
const STILL = /\bstill\b|(?:^|\s)(?:لسه|لسا)\s|\bless?a\b|\bhala\b|вс[её] ещ[её]/

/** All that was found but the one in hand, seen before or not. */
export function presentOthers(input: AnswerInput, asked: Asked, speech: Speech): Draft {
  const others = input.matches.filter(match => match.id !== input.context.focus)
  if (others.length) return options(input, others, asked, speech)
  return input.matches.length ? nothingMore(input, speech) : nearest(input, speech)
}

const nothingMore = (input: AnswerInput, { words }: Speech) =>
  draftOf(input, join(words.noMore, words.widen), { decision: 'asked', asked: 'widen' })

/** "Anything else under six million?" is a search of its own, in which what was seen may come again. */
const narrows = ({ understanding: { slots } }: AnswerInput) =>
  (['budgetMax', 'bedrooms', 'bedroomsMin', 'propertyType', 'location'] as const).some(slot => slot in slots)

function askFirst(input: AnswerInput, speech: Speech): Draft {
  const question = nextQuestion(input)
  if (!question) return options(input, input.matches, { aspects: new Set(), manner: new Set() }, speech)
  return draftOf(input, speech.words.ask[question], { decision: 'asked', asked: question })
}

function options(input: AnswerInput, matches: ListingFacts[], asked: Asked, speech: Speech): Draft {
  const { words, format } = speech
  const shown = matches.slice(0, MOST_OPTIONS)
  const [only] = shown
  if (shown.length === 1 && only) {
    const facts = factsOf(only, alsoAsked(only, input, asked), input, speech)
    const name = namesOf(shown, speech).get(only.id)!
    const extra = facts.clauses.length ? words.about(name, facts.clauses) : null
    const unknown = facts.missing.length ? words.notStated(facts.missing.map(topic => words.topics[topic])) : null
    return draftOf(
      input,
      lines(
        `${words.foundOne}`,
        `${lineOf(only, speech, input.context.now)}.`,
        join(extra, unknown, otherCurrency(shown, input, speech), words.offerNext),
      ),
      {
        listingIds: [only.id],
        focus: only.id,
        buttons: buttonsFor(only, speech),
        asked: 'viewing',
      },
    )
  }
  const rest = matches.length - shown.length
  const question = nextQuestion(input)
  return draftOf(
    input,
    lines(
      words.found(matches.length, format),
      ...shown.map(
        (listing, i) => `${format.number(i + 1)}. ${lineOf(listing, speech, input.context.now)}${besides(listing, input, asked, speech)}`,
      ),
      join(otherCurrency(shown, input, speech), rest > 0 ? words.more(rest, format) : null, question ? words.ask[question] : null),
    ),
    {
      listingIds: shown.map(listing => listing.id),
      focus: null,
      asked: question,
      buttons: [...(rest > 0 ? [{ id: 'more', title: words.buttons.more }] : []), { id: 'human', title: words.buttons.human }],
    },
  )
}

/** A limit in euros says nothing of a price in pounds; that it was not held to it is said. */
function otherCurrency(shown: ListingFacts[], { preferences }: AnswerInput, { words }: Speech): string | null {
  const { currency, priceMax, priceMin } = toFilters(preferences)
  const limited = (priceMax ?? priceMin) !== undefined && currency !== undefined
  return limited && shown.every(({ pricing }) => pricing.currency !== currency) ? words.otherCurrency : null
}

/** What the line says already, or what is no fact. */
const IN_LINE = new Set<Aspect>([
  'price',
  'howMuch',
  'area',
  'delivery',
  'ready',
  'availability',
  'details',
  'photos',
  'bedrooms',
  'location',
  'pin',
  'amenities',
  'title',
  'included',
])

/** "Which flats are there, and with what down payment?": asked in one breath with the search. */
const asides = (listing: ListingFacts, asked: Asked) =>
  asked.manner.has('question')
    ? [...asked.aspects].filter(
        aspect => !IN_LINE.has(aspect) && !(aspect === 'furnished' && listing.purpose === 'rent' && listing.specifications.furnished),
      )
    : []

function besides(listing: ListingFacts, input: AnswerInput, asked: Asked, speech: Speech): string {
  const { clauses } = factsOf(listing, asides(listing, asked), input, speech)
  return clauses.length ? ` (${clauses.join(speech.language === 'ar' ? '، ' : ', ')})` : ''
}

/** What was wished beyond the line itself is confirmed, the amenities and the plan; what was asked besides is answered. */
function alsoAsked(listing: ListingFacts, input: AnswerInput, asked: Asked): Aspect[] {
  const { slots } = input.understanding
  const plan = ['downPaymentMax', 'downPaymentPctMax', 'installmentYears', 'monthlyInstallmentMax'].some(slot => slot in slots)
  return [...asides(listing, asked), ...(slots.amenities?.length ? (['amenities'] as const) : []), ...(plan ? (['plan'] as const) : [])]
}

function nearest(input: AnswerInput, speech: Speech): Draft {
  const { words } = speech
  const named = namedButGone(input)
  const opening = named.length ? gone(named, speech) : words.noMatch
  const found = input.nearest?.listings.slice(0, MOST_OPTIONS) ?? []
  const lead = { listingIds: found.map(listing => listing.id), focus: found.length === 1 ? found[0]!.id : null, noMatch: true }
  if (found.length === 0)
    return draftOf(input, join(opening, words.widen), {
      ...lead,
      decision: 'asked',
      asked: 'widen',
      buttons: [{ id: 'human', title: words.buttons.human }],
    })
  const filters = toFilters(input.preferences)
  const shown = found.map((listing, i) => {
    const number = found.length > 1 ? `${speech.format.number(i + 1)}. ` : ''
    return `${number}${lineOf(listing, speech, input.context.now)} (${words.differs(differences(listing, filters, input, speech))})`
  })
  return draftOf(input, lines(opening, named.length ? words.instead : words.nearest, ...shown, words.widen), {
    ...lead,
    asked: 'widen',
    buttons: found.length === 1 ? buttonsFor(found[0]!, speech) : [{ id: 'human', title: words.buttons.human }],
  })
}

/** Named in this message, or the one spoken of when a single home "there" is asked after. */
const projectsMeant = ({ understanding: { slots }, preferences }: AnswerInput): string[] =>
  slots.project ?? (slots.bedrooms !== undefined || slots.propertyType?.length ? (preferences.project ?? []) : [])

/** Of what the message names by project or code, that which is reserved or sold: the customer is told, not left to wonder. */
function namedButGone(input: AnswerInput): ListingFacts[] {
  const { slots } = input.understanding
  const projects = projectsMeant(input)
  if (!projects.length && !slots.propertyId?.length) return []
  const shown = shownListings(input)
  return input.known.filter(
    listing =>
      listing.status !== 'available' &&
      !shown.includes(listing) &&
      listing.projectSlug !== null &&
      projects.includes(listing.projectSlug) &&
      (slots.bedrooms === undefined || listing.specifications.bedrooms === slots.bedrooms) &&
      (!slots.propertyType?.length || slots.propertyType.includes(listing.propertyType)),
  )
}

export function gone(listings: ListingFacts[], speech: Speech): string {
  const names = namesOf(listings, speech)
  return listings
    .slice(0, 2)
    .map(listing => speech.words.about(names.get(listing.id)!, [speech.words[listing.status](genderOf(listing, speech))]))
    .join(' ')
}

/** Every wish a near miss does not fulfil, named: the customer must never take it for what was asked. */
function differences(listing: ListingFacts, filters: ListingFilters, input: AnswerInput, speech: Speech): Difference[] {
  const { words } = speech
  const { specifications: s } = listing
  const found: Difference[] = []
  const price = listing.pricing.basePrice
  const place = listing.location.place
  if (filters.places?.length && !filters.places.some(wished => placeAndChildren(wished).includes(place ?? '')))
    found.push({ kind: 'place', what: words.list(filters.places.map(id => placeName(id, speech.language))) })
  if (filters.propertyTypes?.length && !filters.propertyTypes.includes(listing.propertyType))
    found.push({ kind: 'type', what: words.types[filters.propertyTypes[0] as keyof typeof words.types]?.one ?? '' })
  if (
    filters.priceMax !== undefined &&
    (price == null || price > filters.priceMax) &&
    (filters.currency === undefined || filters.currency === listing.pricing.currency)
  )
    found.push({ kind: 'price', limit: speech.format.money(filters.priceMax, filters.currency ?? listing.pricing.currency) })
  const { bedrooms, bedroomsMin = bedrooms, bedroomsMax = bedrooms } = filters
  const rooms = s.bedrooms ?? -1
  if ((bedroomsMin !== undefined && rooms < bedroomsMin) || (bedroomsMax !== undefined && rooms > bedroomsMax))
    found.push({ kind: 'bedrooms' })
  const ready = isReady(listing, input.context.now)
  if (filters.readyToMove && !ready) found.push({ kind: 'notReady' })
  else if (filters.deliveryBefore && !ready && !(listing.deliveryDate != null && listing.deliveryDate <= filters.deliveryBefore))
    found.push({ kind: 'later' })
  const lacking = filters.amenities?.filter(amenity => !listing.amenities.some(has => has === amenity)) ?? []
  if (lacking.length)
    found.push({ kind: 'amenities', what: words.list(lacking.map(id => words.amenities[id as keyof typeof words.amenities])) })
  if (filters.areaMin !== undefined && (s.area ?? 0) < filters.areaMin) found.push({ kind: 'area' })
  else if (filters.areaMax !== undefined && (s.area ?? Number.POSITIVE_INFINITY) > filters.areaMax) found.push({ kind: 'area' })
  if (filters.plan && !listing.paymentPlans.some(plan => planSatisfies(plan, listing, filters.plan!))) found.push({ kind: 'plan' })
  if (filters.finishing && s.finishing !== filters.finishing) found.push({ kind: 'finishing' })
  if (filters.furnished !== undefined && s.furnished !== filters.furnished) found.push({ kind: 'furnished' })
  const floorWrong = filters.floors?.length && !filters.floors.some(floor => isOnFloor(listing, floor))
  if (floorWrong || filters.excludeFloors?.some(floor => isOnFloor(listing, floor))) found.push({ kind: 'floor' })
  if (filters.projects?.length && !filters.projects.includes(listing.projectSlug ?? '')) found.push({ kind: 'project' })
  return found.length ? found : [{ kind: 'other' }]
}
