import sharp from 'sharp'
import type { ListingInput } from '#contracts/listing'
import { exterior } from './exterior.ts'
import { floorPlan } from './floor-plan.ts'
import { interior } from './interior.ts'
import { sheet } from './paint.ts'

/** A picture of a listing that exists only in the demo. 0 is the house from outside, 1 the living room, 2 the floor plan. */
export async function drawPicture(listing: ListingInput, index: number): Promise<Buffer> {
  return await sharp(Buffer.from(svgOf(listing, index)))
    .jpeg({ quality: 78 })
    .toBuffer()
}

/** The drawing before it becomes pixels. The same listing and number give the same drawing on every machine. */
export function svgOf(listing: ListingInput, index: number): string {
  const seed = listing.externalId ?? listing.title ?? listing.propertyType
  const scene = index === 2 ? floorPlan(listing, seed) : index === 1 ? interior(listing, seed) : exterior(listing, seed)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}">${scene}</svg>`
}
