import { marketPlaces, places } from './lexicon/gazetteer.ts'
import { type Hit, longest, Phrases } from './lexicon/phrases.ts'
import { type Token, tokenise } from './lexicon/tokens.ts'
import { normalise } from './text/normalise.ts'

export interface RecognisedPlace {
  place: string
  /** Offsets in the text that was given. */
  start: number
  end: number
  /** False when the name was reached by a letter's difference. */
  exact: boolean
}

type Market = 'egypt' | 'north_cyprus'

const gazetteer = new Phrases<string>()
for (const place of places.values()) {
  gazetteer.add(place.spelled, place.id)
  gazetteer.add({ en: place.id.replaceAll('_', ' '), ar: place.names.ar }, place.id)
}
for (const { spelled } of marketPlaces) gazetteer.add(spelled, marketKey(spelled.en))

/** The names of places in a text, most specific first where they overlap. Long Beach is read in the organization's market. */
export function recognisePlaces(text: string, market?: Market): RecognisedPlace[] {
  const { text: folded, at } = normalise(text.slice(0, 2000))
  return placesIn(tokenise(folded), market).map(hit => ({
    place: hit.value,
    start: at[hit.start] as number,
    end: at[hit.end] as number,
    exact: !hit.fuzzy,
  }))
}

/** The same for text already cut into words; offsets are those of the words. */
export function placesIn(tokens: Token[], market?: Market): Hit<string>[] {
  const hits = longest(gazetteer.find(tokens)).map(hit => ({ ...hit, value: inMarket(hit.value, market) }))
  return hits.filter((hit, i) => !hits.some((other, j) => j < i && other.from < hit.to && hit.from < other.to))
}

/** A place and everything within it: what a listing may be in when a customer asks for the place. */
export function placeAndChildren(place: string): string[] {
  const found = places.has(place) ? [place] : []
  for (let i = 0; i < found.length; i++) for (const child of places.values()) if (child.parent === found[i]) found.push(child.id)
  return found
}

export function parentOf(place: string): string | null {
  return places.get(place)?.parent ?? null
}

export function placeName(place: string, language: 'ar' | 'en' | 'tr' | 'ru'): string {
  return places.get(place)?.names[language] ?? place
}

export function countryOf(place: string): Market | null {
  let at = place
  for (let parent = parentOf(at); parent; parent = parentOf(at)) at = parent
  return at === 'egypt' || at === 'north_cyprus' ? at : null
}

export function allPlaces(): string[] {
  return [...places.keys()]
}

function marketKey(spelled: string | undefined): string {
  return 'market:' + (spelled ?? '').split('|')[0]
}

function inMarket(value: string, market: Market | undefined): string {
  const entry = marketPlaces.find(place => marketKey(place.spelled.en) === value)
  if (!entry) return value
  return market ? entry[market] : entry.otherwise
}
