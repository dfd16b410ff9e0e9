import type { ListingInput } from '#contracts/listing'
import type { Horizon } from './backdrop.ts'
import { bush, cypress, type Plant, palm, reeds, tree } from './plants.ts'

export type { Horizon } from './backdrop.ts'

export interface Surroundings {
  horizon: Horizon
  sea: boolean
  sand: boolean
  coast: boolean
  plants: Plant[]
}

/** What lies around a house, from the place that its listing names. */
export function surroundings({ location, amenities }: ListingInput): Surroundings {
  const green = { sea: false, sand: false, coast: false }
  switch (location.place) {
    case 'ras_el_hekma':
      return { horizon: 'sea', sea: true, sand: true, coast: true, plants: [palm, palm, reeds, bush] }
    case 'iskele':
    case 'bafra':
      return { horizon: 'sea', sea: true, sand: true, coast: false, plants: [palm, bush, reeds, palm] }
    case 'kyrenia':
    case 'esentepe':
    case 'catalkoy':
    case 'lapta':
    case 'alsancak':
      return { ...green, horizon: 'mountains', sea: amenities.includes('sea_view'), plants: [cypress, tree, bush, palm] }
    case 'nicosia':
    case 'famagusta':
      return { ...green, horizon: 'mountains', plants: [tree, cypress, bush] }
    case 'sheikh_zayed':
    case 'october':
      return { ...green, horizon: 'pyramids', plants: [palm, tree, bush] }
    case 'new_capital':
      return { ...green, horizon: 'towers', plants: [palm, tree, bush] }
    case 'zamalek':
      return { ...green, horizon: 'river', plants: [palm, tree, tree] }
    case 'badr':
      return { ...green, horizon: 'desert', sand: true, plants: [reeds, bush, reeds] }
    default:
      return { ...green, horizon: 'city', plants: [tree, palm, bush, tree] }
  }
}

export const horizonOf = (listing: ListingInput): Horizon => surroundings(listing).horizon
