import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'
import { embed, similarity } from '#language/embedding'
import type { ListingFacts, ListingFilters } from '#language/types'
import { listingConditions, shelfConditions } from './conditions.ts'
import { withPlans } from './find.ts'
import { type ListingRow, toFacts } from './row.ts'

/** Most listings looked at for one answer, and taken from one shelf (place and type). */
const candidates = 60
const perShelf = 24

export interface Found {
  listing: ListingFacts
  /** Nearness of the words, 0..1: lexical and vector together. */
  score: number
}

/**
 * Listings that satisfy every hard wish, nearest to the words first, then dearest within the wish.
 * Walks the shelves by price through one index and stops early, so the cost does not follow the number of listings.
 * Row-level security bounds it to the organization, filters come before any ranking.
 */
export async function searchListings(inside: Inside, asked: { filters: ListingFilters; words: string; limit: number }): Promise<Found[]> {
  const today = inside.now.toISOString().slice(0, 10)
  const { rows } = await sql<ListingRow>`
    select found.* from listing_shelves as s
    cross join lateral (
      select * from listings as l
      where l.org_id = s.org_id and l.place = s.place and l.property_type = s.property_type and l.purpose = s.purpose
        and ${sql.join(listingConditions(asked.filters, today), sql` and `)}
      order by l.price_minor desc nulls last limit ${perShelf}
    ) as found
    where ${sql.join(shelfConditions(asked.filters), sql` and `)}
    order by found.price_minor desc nulls last
    limit ${candidates}
  `.execute(inside.db)
  const near = nearness(asked.words)
  const ranked = rows
    .map(row => ({ row, score: near(row) }))
    .sort((a, b) => b.score - a.score || Number(b.row.price_minor ?? 0) - Number(a.row.price_minor ?? 0))
  const kept = ranked.slice(0, asked.limit)
  const facts = await withPlans(
    inside,
    kept.map(entry => entry.row),
    toFacts,
  )
  return facts.map((listing, index) => ({ listing, score: kept[index]!.score }))
}

/** How near a listing is to folded words: the share of words it names, and the cosine of their n-grams. */
function nearness(words: string) {
  const asked = [...new Set(words.match(/[\p{L}\p{N}]{3,}/gu) ?? [])].slice(0, 24)
  if (asked.length === 0) return () => 0
  const vector = embed(words)
  return (row: ListingRow) => {
    const named = asked.filter(word => row.search.includes(`'${word}'`)).length / asked.length
    const cosine = row.embedding ? Math.max(0, similarity(vector, row.embedding)) : 0
    return Math.round((0.6 * named + 0.4 * cosine) * 1000) / 1000
  }
}
