import type { ListingInput } from '#contracts/listing'
import { demoBrokerages } from '../index.ts'

const drawn = new Map(
  demoBrokerages.flatMap(({ listings }) =>
    listings.flatMap(listing => listing.images.map((name, index) => [name, { listing, index }] as const)),
  ),
)

/** Which drawing a picture's name means. Names that no demo listing carries mean nothing. */
export const findPicture = (name: string): { listing: ListingInput; index: number } | undefined => drawn.get(name)
