import type { ListingInput } from '#contracts/listing'
import { gelgitResidence } from './gelgit-residence.ts'
import { incirliVillas } from './incirli-villas.ts'
import { kekikRidge } from './kekik-ridge.ts'
import { kumulBay } from './kumul-bay.ts'
import { rentals } from './rentals.ts'
import { turuncCourt } from './turunc-court.ts'

export const listings: ListingInput[] = [...kekikRidge, ...turuncCourt, ...incirliVillas, ...gelgitResidence, ...kumulBay, ...rentals]
