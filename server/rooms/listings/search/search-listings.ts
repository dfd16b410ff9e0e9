import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'
import { embed, similarity } from '#language/embedding'
import { rank } from '#language/filters'
import type { ListingFacts, ListingFilters } from '#language/types'
import { withPlans } from '../find.ts'
import { type ListingRow, toFacts } from '../row.ts'
import { listingConditions, shelfConditions } from './conditions.ts'

/** Most listings looked at for one answer, and taken from one shelf (place and type). */
const candidates = 60
const perShelf = 24

export interface Found {
  listing: ListingFacts
  /** Nearness of the words, 0..1: lexical and vector together. */
  score: number
}

export interface Search {
  filters: ListingFilters
  /** What the customer wrote, folded: names in it bring listings forward. */
  words: string
  limit: number
  /** Already shown; `othersFirst` puts them behind the others. */
  shown?: string[]
  othersFirst?: boolean
}

/**
 * Listings that satisfy every hard wish: those the words name first, then as the language engine ranks.
 * Walks the shelves by price within one index, which holds what is asked for most, and stops early: the cost hardly follows the number
 * of listings. Whole rows are read of the few that are left.
 * Row-level security bounds it to the organization, filters come before any ranking.
 */
export async function searchListings(inside: Inside, { filters, words, limit, ...seen }: Search): Promise<Found[]> {
  const today = inside.now.toISOString().slice(0, 10)
  const { rows } = await sql<ListingRow>`
    select l.* from (
      select found.id, found.price_minor from listing_shelves as s
      cross join lateral (
        select l.id, l.price_minor from listings as l
        where l.org_id = s.org_id and l.place = s.place and l.property_type = s.property_type and l.purpose = s.purpose
          and ${sql.join(listingConditions(filters, today), sql` and `)}
        order by l.price_minor limit ${perShelf}
      ) as found
      where ${sql.join(shelfConditions(filters), sql` and `)}
      order by found.price_minor
      limit ${candidates}
    ) as nearest
    join listings as l on l.id = nearest.id
    order by nearest.price_minor
  `.execute(inside.db)
  const facts = await withPlans(inside, rows, toFacts)
  const scores = nearness(words, rows)
  const ranked = rank(facts, filters, seen)
  return (
    ranked
      .map(listing => ({ listing, score: scores.get(listing.id) ?? 0 }))
      // in steps, so that a chance likeness of words does not outweigh the ranking
      .sort((a, b) => Math.round(b.score * 4) - Math.round(a.score * 4))
      .slice(0, limit)
  )
}

/**
 * How near each candidate is to the words, 0..1: the words that tell it from the others, and the likeness of spelling.
 * A word every candidate has, or none, says nothing.
 */
function nearness(words: string, rows: ListingRow[]): Map<string, number> {
  const asked = [...new Set(words.match(/[\p{L}\p{N}]{3,}/gu) ?? [])].slice(0, 24)
  const telling = asked.flatMap(word => {
    const having = rows.filter(row => row.search.includes(`'${word}'`))
    return having.length > 0 && having.length < rows.length
      ? [{ having: new Set(having.map(row => row.id)), weight: 1 - having.length / rows.length }]
      : []
  })
  const whole = telling.reduce((sum, { weight }) => sum + weight, 0)
  const vector = asked.length > 0 ? embed(words) : undefined
  return new Map(
    rows.map(row => {
      const named = whole > 0 ? telling.reduce((sum, { having, weight }) => sum + (having.has(row.id) ? weight : 0), 0) / whole : 0
      const alike = vector && row.embedding ? Math.max(0, similarity(vector, row.embedding)) : 0
      return [row.id, Math.round(Math.min(1, 0.8 * named + 0.2 * alike) * 1000) / 1000]
    }),
  )
}
