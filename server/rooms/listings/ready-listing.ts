import type { ListingInput } from '#contracts/listing'
import { type TableRow, toRow } from './row.ts'

/**
 * A listing made ready for the tables: everything about writing it that costs time and needs no table.
 * An import has it made by the thread that reads the sheet, so it crosses as JSON.
 */
export interface ReadyListing {
  /** The row as one JSON object; what is not known is left out: it arrives as null, and a sheet's rows are mostly gaps. */
  cells: string
  /** SHA-256 of everything told, base64: the same row again is no change. */
  hash: string
  shelf: { place: string; property_type: string; purpose: string }
  project: {
    slug: string
    name: string
    name_ar: string | null
    developer_name: string | null
    developer_name_ar: string | null
  } | null
}

/** The cells of a listing that are told as JSON, with their types. */
export const columns = [
  'external_id text',
  'status text',
  'purpose text',
  'property_type text',
  'title text',
  'title_ar text',
  'project_slug text',
  'project_name text',
  'project_name_ar text',
  'developer_name text',
  'developer_name_ar text',
  'city text',
  'district text',
  'address text',
  'latitude float8',
  'longitude float8',
  'place text',
  'price_minor bigint',
  'currency text',
  'period text',
  'price_per_meter_minor bigint',
  'cash_discount_percent float8',
  'maintenance_percent float8',
  'area float8',
  'garden_area float8',
  'bedrooms int',
  'bathrooms int',
  'floors int',
  'floor int',
  'finishing text',
  'furnished boolean',
  'amenities text[]',
  'mortgage boolean',
  'ready_to_move boolean',
  'delivery_date date',
  'min_term_months int',
  'deposit_months float8',
  'nearby jsonb',
  'description text',
  'images text[]',
  'documents text[]',
  'video_url text',
  'tour_url text',
  'warnings text[]',
]
export const cellNames = columns.map(column => column.split(' ')[0] as keyof TableRow)
export function readyListing(input: ListingInput, market: 'egypt' | 'north_cyprus'): ReadyListing {
  const row = toRow(input, market)
  const hash = row.content_hash.toString('base64')
  const known: Record<string, unknown> = {
    words: lexemesOf(row.words),
    embedding: row.embedding.toString('base64'),
    content_hash: hash,
  }
  for (const name of cellNames) known[name] = row[name] ?? undefined
  known.nearby = JSON.parse(row.nearby)
  return {
    cells: JSON.stringify(known),
    hash,
    shelf: { place: row.place, property_type: row.property_type, purpose: row.purpose },
    project:
      row.project_slug && row.project_name
        ? {
            slug: row.project_slug,
            name: row.project_name,
            name_ar: row.project_name_ar,
            developer_name: row.developer_name,
            developer_name_ar: row.developer_name_ar,
          }
        : null,
  }
}

/** Words as questions are cut into words; without a parser in between, which would keep an address or a number with its signs as one. */
const lexemesOf = (words: string) => [...new Set(words.match(/[\p{L}\p{N}]+/gu))].join(' ')
