import { hash } from 'node:crypto'
import type { ListingInput } from '#contracts/listing'
import type { Cell } from '#ground/sheets/index'
import type { Column } from './field.ts'
import type { ListingReading } from './read-listing.ts'

/**
 * What tells a row from all others when its sheet gives it no code: its web address, or else what does not change while it is on the market.
 * Price, status, texts and pictures are left out on purpose, so that a second upload with a new price finds the same listing.
 */
export function describeIdentity(listing: ListingInput, { link, unitNumber }: Pick<ListingReading, 'link' | 'unitNumber'>): string {
  if (listing.externalId) return `code ${listing.externalId}`
  if (link) return `link ${digest([link])}`
  const { location, specifications } = listing
  return `row ${digest([
    listing.purpose,
    listing.propertyType,
    listing.title,
    listing.titleAr,
    listing.projectName,
    listing.projectNameAr,
    unitNumber,
    location.city,
    location.district,
    location.address,
    specifications.area,
    specifications.bedrooms,
    specifications.floor,
  ])}`
}

/** What the recognised cells of a row say, as one short text: the same contents give the same digest, whatever their running number. */
export function contentsOf(cells: Cell[], columns: Column[]): string {
  return digest(columns.map(({ field, index }) => (field === null ? '' : cells[index])))
}

function digest(parts: unknown[]): string {
  return hash('sha256', parts.map(part => part ?? '').join('\u001f'), 'base64url').slice(0, 22)
}
