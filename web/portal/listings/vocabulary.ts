import type { Amenity, Currency, ListingStatus, PropertyType } from '#contracts/listing'

/** The contract's lists, spelled again so that the browser need not carry the schema library; the type checker keeps both the same. */
const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[]

export const propertyTypes = keysOf<PropertyType>({
  apartment: true,
  studio: true,
  duplex: true,
  penthouse: true,
  villa: true,
  twinhouse: true,
  townhouse: true,
  chalet: true,
  office: true,
  clinic: true,
  retail: true,
  land: true,
})

export const amenities = keysOf<Amenity>({
  pool: true,
  gym: true,
  garden: true,
  roof: true,
  parking: true,
  security: true,
  sea_view: true,
  mountain_view: true,
  elevator: true,
  clubhouse: true,
  mosque: true,
  kids_area: true,
  spa: true,
  beach: true,
  lagoon: true,
  balcony: true,
  maid_room: true,
  storage: true,
  jacuzzi: true,
  generator: true,
  ac: true,
  golf: true,
})

export const currencies = keysOf<Currency>({ EGP: true, USD: true, EUR: true, GBP: true, TRY: true, SAR: true, AED: true })
export const listingStatuses = keysOf<ListingStatus>({ available: true, reserved: true, sold: true })
