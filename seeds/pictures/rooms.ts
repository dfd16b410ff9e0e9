import type { ListingInput } from '#contracts/listing'
import type { Chance } from './random.ts'

export type RoomKind =
  | 'reception'
  | 'kitchen'
  | 'bedroom'
  | 'master'
  | 'bath'
  | 'hall'
  | 'stair'
  | 'balcony'
  | 'terrace'
  | 'maid'
  | 'store'
  | 'laundry'
  | 'work'
  | 'shop'
export interface PlanRoom {
  kind: RoomKind
  name: string
  /** Whole square metres, as written on the sheet. */
  area: number
}
/** One floor: rooms along the upper wall, a hall between, rooms along the lower wall. */
export interface PlanFloor {
  name: string
  upper: PlanRoom[]
  hall: PlanRoom
  lower: PlanRoom[]
}

const weights: Record<RoomKind, number> = {
  reception: 3.4,
  kitchen: 1.25,
  bedroom: 1.5,
  master: 1.95,
  bath: 0.62,
  hall: 1,
  stair: 0.9,
  balcony: 0.7,
  terrace: 1.6,
  maid: 0.6,
  store: 0.5,
  laundry: 0.5,
  work: 2.2,
  shop: 4,
}
const names: Record<RoomKind, string> = {
  reception: 'RECEPTION',
  kitchen: 'KITCHEN',
  bedroom: 'BEDROOM',
  master: 'MASTER',
  bath: 'BATH',
  hall: 'HALL',
  stair: 'STAIR',
  balcony: 'BALCONY',
  terrace: 'TERRACE',
  maid: 'MAID',
  store: 'STORE',
  laundry: 'LAUNDRY',
  work: 'OFFICE',
  shop: 'SHOP',
}

/**
 * The rooms of a listing, floor by floor: as many bedrooms and bathrooms as it says, and square metres that add up to its area exactly.
 * Where it does not say how many bathrooms there are, the sheet shows none.
 */
export function roomsOf(listing: ListingInput, chance: Chance): PlanFloor[] {
  const { area, floors: stated, bedrooms, bathrooms } = listing.specifications
  const floors = Math.min(2, stated ?? 1)
  const bands = ['office', 'clinic', 'retail'].includes(listing.propertyType)
    ? [workplace(listing)]
    : dwelling(bedrooms ?? 0, bathrooms ?? 0, floors, listing)
  if (chance() < 0.5) for (const band of bands) band.upper.reverse()
  if (chance() < 0.5) for (const band of bands) band.lower.reverse()
  const kinds = bands.flatMap(({ upper, hall, lower }) => [...upper, hall, ...lower])
  const areas = share(
    Math.round(area ?? 0),
    kinds.map(kind => weights[kind] * chance.between(0.93, 1.07)),
  )
  let at = 0
  const next = (kind: RoomKind): PlanRoom => ({ kind, name: nameOf(kind, listing), area: areas[at++]! })
  return bands.map(({ upper, hall, lower }, floor) => ({
    name: bands.length === 1 ? '' : floor === 0 ? 'GROUND FLOOR' : 'UPPER FLOOR',
    upper: upper.map(next),
    hall: next(hall),
    lower: lower.map(next),
  }))
}

function nameOf(kind: RoomKind, { propertyType }: ListingInput): string {
  if (kind === 'work' && propertyType === 'clinic') return 'CLINIC'
  return kind === 'reception' && propertyType === 'studio' ? 'STUDIO' : names[kind]
}

interface Band {
  upper: RoomKind[]
  hall: RoomKind
  lower: RoomKind[]
}

function workplace({ propertyType, specifications }: ListingInput): Band {
  const baths = Array.from({ length: specifications.bathrooms ?? 0 }, (): RoomKind => 'bath')
  if (propertyType === 'retail') return { upper: ['store', ...baths], hall: 'hall', lower: ['shop'] }
  return { upper: ['work', 'work'], hall: 'hall', lower: ['reception', ...baths] }
}

function dwelling(bedrooms: number, bathrooms: number, floors: number, { amenities }: ListingInput): Band[] {
  const extra: RoomKind[] = [
    ...(amenities.includes('maid_room') ? (['maid'] as const) : []),
    ...(amenities.includes('storage') ? (['store'] as const) : []),
  ]
  const open: RoomKind[] = amenities.includes('balcony') ? ['balcony'] : []
  if (floors === 1) {
    if (bedrooms === 0) return [{ upper: [...baths(bathrooms), 'kitchen'], hall: 'hall', lower: ['reception', ...open] }]
    const lowerBedrooms = bedrooms > 3 ? 1 : 0
    // One bedroom alone would be a corridor of a room: the kitchen shares its wall.
    const kitchenAbove = bedrooms === 1
    return [
      {
        upper: [...sleeping(bedrooms - lowerBedrooms, Math.max(0, bathrooms - 1)), ...(kitchenAbove ? (['kitchen'] as const) : [])],
        hall: 'hall',
        lower: [
          'reception',
          ...(kitchenAbove ? [] : (['kitchen'] as const)),
          ...baths(Math.min(1, bathrooms)),
          ...bedroomsOf(lowerBedrooms),
          ...extra,
          ...open,
        ],
      },
    ]
  }
  const below = bedrooms > 3 ? 1 : 0
  const bathsBelow = Math.min(bathrooms, 1 + (bathrooms > 3 ? 1 : 0))
  const above = sleeping(bedrooms - below, bathrooms - bathsBelow)
  const half = Math.ceil(above.length / 2)
  return [
    {
      upper: [...bedroomsOf(below), 'kitchen', ...extra, ...baths(bathsBelow)],
      hall: 'stair',
      lower: ['reception', ...(amenities.includes('roof') ? (['terrace'] as const) : [])],
    },
    { upper: above.slice(0, half), hall: 'stair', lower: [...above.slice(half), ...open] },
  ]
}

const baths = (count: number): RoomKind[] => Array.from({ length: count }, () => 'bath')
const bedroomsOf = (count: number): RoomKind[] => Array.from({ length: count }, () => 'bedroom')

/** The master with its own bath first, then the others with what baths are left between them. */
function sleeping(bedrooms: number, bathrooms: number): RoomKind[] {
  const row: RoomKind[] = []
  for (let at = 0; at < Math.max(bedrooms, bathrooms); at++) {
    if (at < bedrooms) row.push(at === 0 ? 'master' : 'bedroom')
    if (at < bathrooms) row.push('bath')
  }
  return row
}

/** Whole parts of a whole, by weight: the largest remainders take what is left over. */
export function share(whole: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0)
  const exact = parts.map(part => (part / sum) * whole)
  const floors = exact.map(Math.floor)
  const left = whole - floors.reduce((total, part) => total + part, 0)
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest)
  for (const { at } of order.slice(0, left)) floors[at]! += 1
  return floors
}
