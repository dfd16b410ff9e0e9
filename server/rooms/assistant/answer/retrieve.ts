import type { Preferences } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { areIncomparable, fold, projectInHand, readAsked, relaxations, toFilters, wishesToSearch, withoutPrice } from '#language'
import { gistOf } from '#language/passages/gist'
import { mostPassages } from '#language/passages/quote'
import type { PassageSource } from '#language/passages/source'
import type { ListingFacts, ListingFilters } from '#language/types'
import { findPassages } from '#rooms/knowledge'
import { type Found, factsNamed, factsOf, searchListings } from '#rooms/listings'
import type { Meaning } from './meaning.ts'

const offered = 10
/** How many ways of giving in a little are tried before "nothing" is said. */
const mostRelaxations = 12

export interface Retrieved {
  filters: ListingFilters
  found: Found[]
  nearest: { relaxed: keyof ListingFilters; listings: ListingFacts[] } | null
  known: ListingFacts[]
  /** What the brokerage's documents have near to the question. */
  passages: PassageSource[]
}

/** Listings a turn may speak of: those that satisfy every wish, else the nearest with the wish let go, and those already on the table. */
export async function retrieve(
  inside: Inside,
  { understanding, context, text }: Meaning,
  preferences: Preferences,
  shown: string[],
): Promise<Retrieved> {
  const table = await factsOf(inside, [...new Set([...(context.shown ?? []), ...(context.focus ? [context.focus] : []), ...shown])])
  const focus = table.find(listing => listing.id === context.focus)
  const inView = (context.shown ?? []).flatMap(id => table.find(listing => listing.id === id) ?? [])
  const named = await factsNamed(
    inside,
    {
      projects: understanding.slots.project ?? preferences.project ?? [projectInHand(text, focus, inView) ?? []].flat(),
      externalIds: understanding.slots.propertyId ?? [],
    },
    offered,
  )
  const filters = toFilters(wishesToSearch(preferences, text, understanding, focus, inView))
  const how = { words: fold(text), shown, othersFirst: readAsked(text).manner.has('more') }
  const search = (wanted: ListingFilters) => searchListings(inside, { filters: wanted, limit: offered, ...how })
  const fitting = hasWish(filters) ? await search(filters) : []
  const found = fitting.length > 0 ? fitting : await pricedElsewhere(filters, search)
  const nearest = found.length === 0 && hasWish(filters) ? await nearestTo(inside, filters, how) : null
  const passages = mayBeInDocuments(understanding.intents, text) ? await findPassages(inside, { question: text, limit: mostPassages }) : []
  return { filters, found, nearest, known: unique([...table, ...named]), passages }
}

/** What fits but for a limit in a currency that nothing of it is priced in: shown, and said not to be held to it. */
async function pricedElsewhere(filters: ListingFilters, search: (wanted: ListingFilters) => Promise<Found[]>): Promise<Found[]> {
  const elsewhere = withoutPrice(filters)
  const found = elsewhere && hasWish(elsewhere) ? await search(elsewhere) : []
  return areIncomparable(
    found.map(({ listing }) => listing),
    filters,
  )
    ? found
    : []
}

/** A search needs no guide: documents are looked into for questions, and for whatever names a subject of theirs. */
const mayBeInDocuments = (intents: Meaning['understanding']['intents'], text: string) =>
  intents.includes('GENERAL_QUESTION') || gistOf(text).subjects.size > 0

/** Without any wish there is nothing to search: the assistant asks instead of reciting the inventory. */
const hasWish = (filters: ListingFilters) => Object.keys(filters).some(name => name !== 'status' && name !== 'purpose')

async function nearestTo(inside: Inside, filters: ListingFilters, how: { words: string; shown: string[]; othersFirst: boolean }) {
  for (const { relaxed, filters: wider } of relaxations(filters).slice(0, mostRelaxations)) {
    const found = await searchListings(inside, { filters: wider, limit: 3, ...how })
    if (found.length > 0) return { relaxed, listings: found.map(entry => entry.listing) }
  }
  return null
}

const unique = (listings: ListingFacts[]) => [...new Map(listings.map(listing => [listing.id, listing])).values()]
