import type { Amenity, ListingStatus, PropertyType } from '#contracts/listing'

/** What money, percentages and spans of time are said to be. */
export type Role =
  | 'price'
  | 'monthly'
  | 'down'
  | 'perMetre'
  | 'discount'
  | 'afterDiscount'
  | 'difference'
  | 'remaining'
  | 'total'
  | 'yearly'
  | 'otherPeriod'
  | 'maintenance'
  | 'deposit'
  | 'minTerm'
  | 'yield'
  | 'commission'
  | 'interest'

export type Said =
  | {
      kind: 'money'
      value: number
      upper?: number
      currency?: string
      role: Role
      approx: boolean
      isPound?: boolean
      withDiscount?: boolean
      /** Said to be a little more, or a little less, than this. */
      bound?: 'over' | 'under'
      versus?: [number, number]
    }
  | { kind: 'percent'; value: number; role: Role | null }
  | { kind: 'area'; value: number; garden: boolean; difference: boolean; approx: boolean }
  | { kind: 'bedrooms' | 'bathrooms'; value: number }
  | { kind: 'floor'; value: number | 'last' }
  | { kind: 'years' | 'months'; value: number; role: 'plan' | 'minTerm' | 'deposit' }
  | { kind: 'minutes'; value: number; walking: boolean }
  | { kind: 'date'; year: number; months: [number, number]; day: number | null }
  | { kind: 'moment' }
  | { kind: 'place'; place: string }
  | { kind: 'type'; type: PropertyType; plural: boolean }
  | { kind: 'amenity'; amenity: Amenity; negated: boolean }
  | { kind: 'finishing'; finishing: string; negated: boolean }
  | { kind: 'furnished'; yes: boolean }
  | { kind: 'standing'; status: ListingStatus; negated: boolean }
  | { kind: 'ready'; negated: boolean }
  | { kind: 'installments' | 'mortgage' | 'discounted'; negated: boolean }
  | { kind: 'developer'; name: string }
  | { kind: 'nearby' }
  | { kind: 'view' }
  | { kind: 'comparison'; by: 'cheaper' | 'dearer' | 'bigger' | 'smaller' | 'sooner' | 'cheapest' | 'biggest' }
  /** `counted`: said of how many there are ("two apartments"), not of one of them. */
  | { kind: 'number'; value: number; counted: boolean }
  | { kind: 'forbidden'; what: string }
  | { kind: 'name' }

/** One thing a sentence claims. Offsets are token indexes, end exclusive. */
export type Claim = Said & { from: number; to: number }
