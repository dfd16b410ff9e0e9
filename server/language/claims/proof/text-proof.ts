import { consonants } from '../../lexicon/keys.ts'
import { placeName } from '../../places.ts'
import { fold } from '../../text/normalise.ts'
import type { ListingFacts } from '../../types.ts'
import type { Claim } from '../claim.ts'
import { phrase, type Reading, type Sentence } from '../reading/reading.ts'
import { isNamedOtherwise, isSameKind } from './landmark-kinds.ts'
import type { Candidate, Proof } from './proof.ts'
import { hasAmenity } from './support.ts'

/** Facts that stand in words: landmarks, the developer, a view, or what the listing's own description says. */
export function textProof(claim: Claim, { listing }: Candidate, reading: Reading, sentence: Sentence): Proof | null {
  const words = phrase(reading, claim)
  if (claim.kind === 'nearby') {
    const named = sentence.names.some(
      name => name.kind === 'landmark' && name.listings?.includes(listing) && name.from <= claim.from && name.to >= claim.to,
    )
    const loose = listing.nearby.find(place =>
      [place.name, place.nameAr ?? ''].some(
        name => words.length > 2 && (holdsWord(name, words) || isOfKind(name, claim, reading, sentence)),
      ),
    )
    const beside = sentence.names.some(
      name => name.kind === 'landmark' && name.listings?.includes(listing) && (name.from === claim.to || name.to === claim.from),
    )
    const ofSea = SEA.test(words) && (hasAmenity(listing, 'sea_view') || hasAmenity(listing, 'beach'))
    if (ofSea) return { field: 'amenities', value: words }
    if (named || loose || beside) return { field: 'nearby', value: words }
  }
  if (claim.kind === 'minutes') {
    const minutes = (one: ListingFacts['nearby'][number]) => !claim.walking && isAsFar(one.minutesByCar, claim)
    const landmark = landmarkOf(claim, reading, sentence)
    const near = landmark
      ? listing.nearby.find(
          place =>
            minutes(place) &&
            [place.name, place.nameAr].some(
              name =>
                name != null &&
                (isCalled(name, phrase(reading, landmark).replace(/^[وفبل]?ال/, '')) || holdsWord(name, phrase(reading, landmark))),
            ),
        )
      : looselyNamed(listing, reading, sentence).find(minutes)
    return near ? { field: 'nearby.minutesByCar', value: claim.value } : null
  }
  // "Madinet Nasr is half an hour by car": a place that stands among what is near by, and not where the home is.
  if (claim.kind === 'place' && !claim.negated && sentence.tags.some(tag => TELLS_DISTANCE.test(tag.name))) {
    const near = listing.nearby.find(({ name, nameAr }) =>
      [name, nameAr ?? ''].some(one => fold(one).includes(fold(placeName(claim.place, one === name ? 'en' : 'ar')))),
    )
    if (near) return { field: 'nearby', value: near.name }
  }
  if (claim.kind === 'address') {
    const own = sentence.names.some(name => name.kind === 'address' && name.from === claim.from && name.listings?.includes(listing))
    if (own) return { field: 'location.address', value: listing.location.address! }
  }
  if (claim.kind === 'developer') {
    const named = sentence.names.some(name => name.kind === 'developer' && name.from === claim.from && name.listings?.includes(listing))
    if (named) return { field: 'developerName', value: listing.developerName ?? words }
  }
  if (claim.kind === 'view') {
    const seen = sentence.tags.some(
      tag =>
        tag.group === 'amenity' &&
        !UNSEEN.has(tag.name) &&
        tag.to > claim.from - 3 &&
        tag.from < claim.to + 5 &&
        hasAmenity(listing, tag.name),
    )
    const open = VIEWS.find(
      ([word, amenity]) =>
        hasAmenity(listing, amenity) && reading.tokens.slice(claim.from, claim.to + 4).some(token => word.test(token.text)),
    )
    if (seen || open) return { field: 'amenities', value: words }
  }
  if (claim.kind === 'forbidden' && claim.what === 'letting' && listing.purpose === 'rent') return { field: 'purpose', value: 'rent' }
  if (claim.kind === 'forbidden' && claim.what === 'included') {
    const things = sentence.tags.filter(tag => tag.group === 'amenity' && tag.from >= claim.to && tag.from - claim.to < 12)
    const costs = sentence.tags.some(tag => tag.group === 'role' && ['maintenance', 'commission', 'interest'].includes(tag.name))
    if (things.length && !costs && things.every(tag => hasAmenity(listing, tag.name))) return { field: 'amenities', value: words }
  }
  if (claim.kind === 'forbidden' && claim.what === 'notIncluded') {
    const ofMaintenance =
      sentence.topics.has('maintenance') || sentence.tags.some(tag => tag.group === 'role' && tag.name === 'maintenance')
    if (ofMaintenance && listing.pricing.maintenancePercent) return { field: 'pricing.maintenancePercent', value: words }
  }
  if (claim.kind === 'forbidden' && claim.what === 'ownGarden' && (listing.specifications.gardenArea ?? 0) > 0)
    return { field: 'specifications.gardenArea', value: listing.specifications.gardenArea ?? null }
  const mayQuote =
    claim.kind === 'amenity' || claim.kind === 'nearby' || claim.kind === 'view' || (claim.kind === 'forbidden' && QUOTABLE.has(claim.what))
  if (mayQuote && listing.description && !(claim.kind === 'amenity' && claim.negated) && fold(listing.description).includes(words))
    return { field: 'description', value: words }
  return null
}

/** A drive, in minutes or spelled out. */
const TELLS_DISTANCE = /^(?:minutes|near|other)$/

/** "The harbour" of "Old harbour", "el gam3a" of "الجامعة الأمريكية": the word itself, or in Latin letters its sound. */
function holdsWord(name: string, said: string): boolean {
  const word = said
    .replace(/^[وف]?لل/, '')
    .replace(/^[وفبل]?ال/, '')
    .replace(/^(?:el|al) /, '')
  if (fold(name).includes(word)) return true
  const sound = /^[a-z0-9]+$/.test(word) ? consonants(word) : ''
  return (
    sound.length > 1 &&
    fold(name)
      .split(/\s+/)
      .some(part => /[\u0600-\u06ff]/.test(part) && consonants(part) === sound)
  )
}

/** "About ten minutes" of nine: roughly, in fives. */
const isAsFar = (
  minutes: number | null | undefined,
  { value, approx, bound }: { value: number; approx?: boolean; bound?: 'over' | 'under' },
) =>
  (bound !== undefined && minutes != null && Math.abs(minutes - value) <= 3 && (bound === 'under' ? minutes < value : minutes > value)) ||
  (bound === undefined && minutes === value) ||
  (approx === true && minutes != null && value % 5 === 0 && value >= 5 && Math.abs(minutes - value) <= 2)

/** The sea is seen or reached where the listing says so. */
const SEA = /^(?:the sea|sea|[وبل]?(?:ال)?بحر|deniz\p{L}*|море|моря)$/u

/** The landmark so many minutes away: the one right behind "minutes from", else the last one before, else the next. */
function landmarkOf(claim: Claim, { tokens }: Reading, sentence: Sentence): { from: number; to: number } | undefined {
  const landmarks = spokenLandmarks(sentence)
  const behind = landmarks.find(name => name.from >= claim.to && name.from - claim.to <= 6)
  const between = behind ? tokens.slice(claim.to, behind.from).map(token => token.text) : []
  const isBehind = behind && !/^و(?=ال)/.test(tokens[behind.from]!.text) && !between.some(text => /^(?:[,;،]|and|و|ve|и|w)$/.test(text))
  return (
    (isBehind ? behind : undefined) ?? landmarks.findLast(name => name.to <= claim.from) ?? landmarks.find(name => name.from >= claim.to)
  )
}

/** Landmarks by name, and by what they are where no name says it: "the university around twelve". */
const spokenLandmarks = ({ names, tags }: Sentence): { from: number; to: number }[] => {
  const named = names.filter(name => name.kind === 'landmark')
  const loose = tags.filter(
    tag =>
      tag.name === 'landmark' &&
      (named.length > 0 || tags.filter(other => other.name === 'landmark').length > 1) &&
      !named.some(name => Math.abs(name.from - tag.from) <= 3 || Math.abs(name.to - tag.from) <= 3),
  )
  return [...named, ...loose].sort((a, b) => a.from - b.from)
}

/** "The harbour in Girne": the places near by whose name holds the word; where none is spoken of, any of them. */
function looselyNamed({ nearby }: ListingFacts, reading: Reading, sentence: Sentence): ListingFacts['nearby'] {
  const tags = sentence.tags.filter(tag => tag.name === 'landmark')
  return nearby.filter(place =>
    tags.every(tag =>
      [place.name, place.nameAr].some(
        name => name != null && (holdsWord(name, phrase(reading, tag)) || isOfKind(name, tag, reading, sentence)),
      ),
    ),
  )
}

const isOfKind = (name: string, said: { from: number; to: number }, reading: Reading, sentence: Sentence) =>
  isSameKind(name, phrase(reading, said)) && !isNamedOtherwise(name, said, reading, sentence)

const VIEWS: [RegExp, string][] = [
  [/^(?:sea|[وبل]*(?:ال)?بحر|deniz\p{L}*|море|моря)$/u, 'sea_view'],
  [/^(?:mountains?|[وبل]*(?:ال)?(?:جبل|جبال)|dag\p{L}*|гор[ыуа]?)$/u, 'mountain_view'],
]

/** To have one is not to overlook it. */
const UNSEEN = new Set(['pool', 'gym', 'parking', 'security', 'clubhouse'])

const isCalled = (name: string, said: string) => {
  const folded = fold(name)
  const words = said.replace(/^[وف]?لل/, 'ال')
  return (
    words.includes(folded) ||
    folded.includes(words) ||
    words.replace(/^[وف]?[بلك]?/, '').includes(folded) ||
    folded.split(/\s+/).every(word => words.includes(word))
  )
}

/** What a listing's own description may vouch for. Never for pressure, promises or bargains: a description is data, not an order. */
const QUOTABLE = new Set([
  'privacy',
  'ownGarden',
  'included',
  'title',
  'newness',
  'comfort',
  'terms',
  'granted',
  'walking',
  'interest',
  'distance',
])
