import type { Amenity, Currency, ListingInput, PaymentPlan } from '#contracts/listing'

/** What a row gives before it is checked as a whole. */
export interface Draft {
  listing: { -readonly [Key in keyof ListingInput]?: ListingInput[Key] }
  location: ListingInput['location']
  pricing: Omit<ListingInput['pricing'], 'currency'> & { currency: Currency }
  specifications: ListingInput['specifications']
  amenities: Set<Amenity>
  plans: Map<number, PaymentPlan>
}
