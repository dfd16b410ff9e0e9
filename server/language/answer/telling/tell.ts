import type { Slots } from '#contracts/understanding'
import { fold } from '../../text/normalise.ts'
import type { AnswerInput, Draft, ListingFacts } from '../../types.ts'
import type { Asked, Aspect } from '../asked/aspects.ts'
import { shownListings, type Targets } from '../asked/resolve.ts'
import { buttonsFor, draftOf, join, lines } from './draft.ts'
import { factsOf, type Said } from './facts.ts'
import { namesOf, placeOf, type Speech } from './speech.ts'

const MOST = 3

/** Slots that, in a question about a listing in view, ask for a fact of it instead of wishing for another. */
const ASKS: Partial<Record<keyof Slots, Aspect>> = {
  amenities: 'amenities',
  finishing: 'finishing',
  furnished: 'furnished',
  floor: 'floor',
  readyToMove: 'ready',
  deliveryBefore: 'delivery',
  bathrooms: 'bathrooms',
  bathroomsMin: 'bathrooms',
  installmentYears: 'plan',
  downPaymentMax: 'plan',
  downPaymentPctMax: 'plan',
  monthlyInstallmentMax: 'plan',
}
/** Slots that start or change a search. */
const SEARCHES: (keyof Slots)[] = ['location', 'excludeLocation', 'excludePropertyType', 'budgetMin', 'budgetMax', 'bedroomsMin', 'bedroomsMax', 'areaMin', 'areaMax', 'clear', 'purpose', 'excludeFloor'] // biome-ignore format: a list
const DESCRIBES: (keyof Slots)[] = ['propertyType', 'bedrooms', 'area']

/** Whether a message asks for facts of listings already in view or named, rather than for other listings. */
/** "الإيجار بكام والتأمين قد إيه؟" of what is to let asks for its rent, and looks for nothing. */
const asksOwnRent = ({ purpose }: Slots, aspects: Set<Aspect>, { listings }: Targets) =>
  (aspects.has('price') || aspects.has('deposit')) && listings.every(listing => listing.purpose === purpose)

export function asksAboutListings(input: AnswerInput, asked: Asked, targets: Targets): boolean {
  const { slots } = input.understanding
  if (targets.listings.length === 0) return false
  if (targets.by === 'code' || targets.by === 'ref') return true
  const aspects = aspectsAsked(input, asked)
  if (targets.by === 'project')
    return aspects.size > 0 && (isQuestion(asked) || !asked.manner.has('wish')) && !wantsSeveral(input, aspects, targets)
  // "I need two bedrooms, and a lift" wishes, though the one in view has two.
  const wishes = asked.manner.has('wish') && !/[?؟]/.test(input.message) && slots.bedrooms !== undefined
  if (targets.by === 'described') return aspects.size > 0 && !wishes
  if (
    (asked.manner.has('whatIf') && !asksToPay(input, aspects)) ||
    SEARCHES.some(slot => slot in slots && !(slot === 'purpose' && (aspects.has('rentalYield') || asksOwnRent(slots, aspects, targets)))) ||
    DESCRIBES.some(slot => slot in slots)
  )
    return false
  if (aspects.size === 0 || onlyLetsGo(input, aspects)) return false
  const isWish = Object.keys(slots).some(slot => slot in ASKS)
  // "Max down payment 450k" and "ready ones only" wish; "is it ready?" asks.
  return !isWish || isQuestion(asked) || asked.manner.has('whatIf')
}

/** "Furnished or not, I don't mind": a wish is let go and nothing asked; "forget the furniture, when is it ready?" still asks. */
const onlyLetsGo = ({ understanding: { spans } }: AnswerInput, aspects: Set<Aspect>) =>
  aspects.size > 0 && [...aspects].every(aspect => spans.some(span => span.slot === `letGo:${aspect}`))

/** "What about a mortgage?", "and if I put half down?": ways to pay for the one in hand, and no search. */
const asksToPay = ({ understanding: { intents } }: AnswerInput, aspects: Set<Aspect>) =>
  intents[0] === 'PAYMENT_PLANS' || (aspects.size > 0 && [...aspects].every(aspect => PAYING.has(aspect)))
const PAYING = new Set<Aspect>(['plan', 'downPayment', 'monthly', 'quarterly', 'mortgage', 'discount', 'afterDiscount', 'price', 'howMuch'])

/** "What apartments are available in Sama Grove?" is a search, though it names the project. */
function wantsSeveral(input: AnswerInput, aspects: Set<Aspect>, targets: Targets): boolean {
  return (
    aspects.size === 1 && (aspects.has('availability') || aspects.has('price')) && targets.listings.length > 1 && input.matches.length > 0
  )
}

const isQuestion = (asked: Asked) => asked.manner.has('question')

export function aspectsAsked(input: AnswerInput, asked: Asked): Set<Aspect> {
  const { slots } = input.understanding
  const aspects = new Set(asked.aspects)
  if (isQuestion(asked) || aspects.size > 0 || input.understanding.intents[0] === 'PAYMENT_PLANS') {
    for (const [slot, aspect] of Object.entries(ASKS)) if (slot in slots) aspects.add(aspect)
    if (slots.paymentMethod?.includes('mortgage')) aspects.add('mortgage')
    if (slots.paymentMethod?.includes('installments')) aspects.add('plan')
    if (slots.paymentMethod?.includes('cash') && aspects.size === 0) aspects.add('discount')
  }
  // "How big is the garden?" asks for metres, whatever word it uses.
  if (slots.amenities?.includes('garden') && aspects.has('area')) aspects.add('gardenArea')
  // A view that has a name is an amenity; a garage is not also a view.
  if (slots.amenities?.length) aspects.delete('view')
  return aspects
}

/** Facts of the listings a message speaks of: a sentence for one, a line each for several. */
export function aboutListings(input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft | null {
  const { words, format } = speech
  const listings = targets.listings.slice(0, MOST)
  const aspects = aspectsAsked(input, asked)
  if (aspects.size === 0) aspects.add('details')
  if (aspects.has('photos')) return photos(input, listings, aspects, speech)
  const names = namesOf(listings, speech)
  const said = listings.map(listing => ({ listing, said: factsOf(listing, aspects, input, speech) }))
  const several = listings.length > 1
  const isSameForAll = new Set(said.map(({ said: one }) => admitted([one], speech))).size === 1
  const rows = said.map(({ listing, said: one }, i) => {
    const name = names.get(listing.id)!
    const sentence = one.clauses.length ? join(words.about(name, one.clauses), ...one.sums) : null
    if (!several) return sentence
    // What is not known of one of several is said in its own line.
    const unknown = isSameForAll ? null : admitted([one], speech)
    return sentence || unknown ? `${format.number(i + 1)}. ${join(sentence ?? `${name}:`, unknown)}` : null
  })
  const missing = admitted(
    said.map(one => one.said),
    speech,
  )
  const offers = missing !== null
  const pin = aspects.has('pin') || aspects.has('location') ? pinOf(listings, speech) : null
  const { currency } = input.understanding.slots
  const isAskedOtherwise = aspects.has('price') && currency !== undefined && listings.every(({ pricing }) => pricing.currency !== currency)
  const text = lines(
    ...rows,
    isAskedOtherwise ? words.noRate : null,
    join(isSameForAll ? missing : null, offers ? words.offerToAsk : null, pin ? words.pin : null),
  )
  if (!text) return null
  const [only] = listings
  return draftOf(input, text, {
    focus: listings.length === 1 ? only!.id : (chosen(listings, aspects, input)?.id ?? null),
    listingIds: newlyShown(input, listings),
    location: pin,
    asked: offers ? 'colleague' : null,
    buttons:
      only && listings.length === 1
        ? buttonsFor(only, speech, aspects.has('plan') ? ['plan'] : [])
        : [{ id: 'human', title: words.buttons.human }],
  })
}

const WHICH = /\bwhich\b|انهي|(?:^|\s)(?:اني|مين|ايهما|ايهم)\s|\banh[yi]\b|\bmeen\b|\bhangi|\bкак(?:ая|ой|ую|ом|ое)\b/

/** "Which of them is ready?": where one alone is, what is asked next is asked of it. */
function chosen(
  listings: ListingFacts[],
  aspects: Set<Aspect>,
  { message, understanding: { slots } }: AnswerInput,
): ListingFacts | undefined {
  if (!WHICH.test(fold(message))) return undefined
  const is = (listing: ListingFacts) =>
    (!aspects.has('ready') || listing.readyToMove === true) &&
    (!aspects.has('furnished') || listing.specifications.furnished === true) &&
    (!aspects.has('mortgage') || listing.mortgage === true) &&
    (!aspects.has('discount') || listing.pricing.cashDiscountPercent != null) &&
    (slots.floor ?? []).every(floor => floor !== 'ground' || listing.specifications.floor === 0) &&
    (slots.amenities ?? []).every(amenity => listing.amenities.some(has => has === amenity))
  const those = listings.filter(is)
  return those.length === 1 ? those[0] : undefined
}

/** Cards only for what was not shown yet, and never for what cannot be had. */
function newlyShown(input: AnswerInput, listings: ListingFacts[]): string[] {
  const shown = shownListings(input)
  if (listings.every(listing => shown.includes(listing))) return []
  return listings.filter(listing => listing.status === 'available').map(listing => listing.id)
}

/** What our listings do not state, once, for all of them. */
function admitted(said: Said[], speech: Speech): string | null {
  const { words } = speech
  const topics = [...new Set(said.flatMap(({ missing }) => missing))].map(topic => words.topics[topic])
  const amenities = [...new Set(said.flatMap(({ missingAmenities }) => missingAmenities))].map(amenity => words.amenities[amenity])
  const sentences = [topics.length ? words.notStated(topics) : null, amenities.length ? words.amenityNotListed(amenities) : null].filter(
    Boolean,
  )
  return sentences.length ? sentences.join(' ') : null
}

function photos(input: AnswerInput, listings: ListingFacts[], aspects: Set<Aspect>, speech: Speech): Draft {
  const { words } = speech
  const names = namesOf(listings, speech)
  const withPhotos = listings.filter(listing => listing.images.length > 0 && listing.status === 'available')
  const without = listings.filter(listing => listing.images.length === 0 && listing.status === 'available')
  aspects.delete('photos')
  const said = listings.map(listing => factsOf(listing, aspects, input, speech))
  const missing = aspects.size ? admitted(said, speech) : null
  const facts = aspects.size
    ? said.flatMap(({ clauses }, i) => (clauses.length ? words.about(names.get(listings[i]!.id)!, clauses) : []))
    : []
  const gone = listings
    .filter(listing => listing.status !== 'available')
    .map(listing => words.about(names.get(listing.id)!, factsOf(listing, [], input, speech).clauses))
  return draftOf(
    input,
    lines(
      ...withPhotos.map(listing => words.photosHere(names.get(listing.id)!)),
      ...without.map(listing => words.photosNone(names.get(listing.id)!)),
      ...(facts.length ? facts : gone),
      join(missing, without.length || missing ? words.offerToAsk : null),
    ),
    {
      photosOf: withPhotos.map(listing => listing.id),
      focus: listings.length === 1 ? listings[0]!.id : null,
      asked: without.length || missing ? 'colleague' : null,
      buttons: listings.length === 1 ? buttonsFor(listings[0]!, speech, ['photos']) : [],
    },
  )
}

function pinOf(listings: ListingFacts[], speech: Speech): Draft['location'] {
  const [listing] = listings
  const coordinates = listing?.location.coordinates
  if (!listing || !coordinates || listings.length > 1) return null
  const [latitude, longitude] = coordinates
  return {
    listingId: listing.id,
    latitude,
    longitude,
    name: listing.projectName ?? placeOf(listing, speech) ?? '',
    address: listing.location.address ?? null,
  }
}
