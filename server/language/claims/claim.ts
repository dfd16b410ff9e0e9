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
  | 'saving'
  | 'remaining'
  | 'total'
  | 'yearly'
  | 'otherPeriod'
  | 'maintenance'
  | 'deposit'
  /** Of a let, the deposit and the first month together. */
  | 'entry'
  | 'minTerm'
  | 'yield'
  | 'commission'
  | 'interest'
  /** Part of a sum that was worked out before the reader: whichever amount it is. */
  | 'any'

export type Said =
  | {
      kind: 'money'
      value: number
      upper?: number
      currency?: string
      role: Role
      /** Whether a word says so; otherwise an amount is taken for the price. */
      isExplicit: boolean
      /** Whether nothing else can be meant. */
      isSure?: boolean
      /** A thousand or a million, where it was said so. */
      scale?: number
      /** After "by". */
      isBy?: boolean
      /** After "of" or "on". */
      isOf?: boolean
      /** What else in the sentence it may be said to be. */
      others?: Role[]
      approx: boolean
      isPound?: boolean
      way?: Way
      withDiscount?: boolean
      /** A difference between what is paid down or by the month, and not between the prices. */
      ofPlans?: 'monthly' | 'down'
      /** Said to be a little more, or a little less, than this. */
      bound?: 'over' | 'under'
      versus?: [number, number]
    }
  | { kind: 'percent'; value: number; role: Role | null; others?: Role[] }
  /** `whole`: the home and its garden together. */
  | { kind: 'area'; value: number; garden: boolean; difference: boolean; way?: Way; whole?: boolean; approx: boolean }
  /** `difference`: so many more or fewer than another. */
  | { kind: 'bedrooms' | 'bathrooms'; value: number; difference?: boolean; way?: Way }
  /** What so many months of a let come to. */
  | { kind: 'rentFor'; months: number; amount: number }
  | { kind: 'floor'; value: number | 'last' }
  /** So many floors above or below another. */
  | { kind: 'storeys'; value: number; way?: Way }
  /** `isTerm`: no deposit is spoken of. */
  | { kind: 'years' | 'months'; value: number; role: 'plan' | 'minTerm' | 'deposit'; isTerm?: boolean }
  | { kind: 'minutes'; value: number; walking: boolean; approx?: boolean; bound?: 'over' | 'under' }
  /** "Three times the price", "twice as big": beside another listing. */
  | {
      kind: 'multiple'
      value: number
      of: 'price' | 'perMetre' | 'area' | 'minutes' | 'bedrooms' | 'bathrooms'
      /** "Twice as cheap": the one spoken of is the lesser. */
      isLess?: boolean
      approx: boolean
      bound?: 'over' | 'under'
    }
  /** "Three months earlier": between two deliveries. */
  | { kind: 'gap'; months: number; plans?: boolean; way?: Way }
  /** "In sixteen months", "next month": from today to the delivery. */
  | { kind: 'fromNow'; months: number; approx: boolean; bound?: 'over' | 'under' }
  | { kind: 'date'; year: number | null; months: [number, number]; day: number | null }
  /** "Next year", of a delivery. */
  | { kind: 'yearFromNow'; years: number }
  /** "Next summer". */
  | { kind: 'nextSummer' }
  | { kind: 'moment' }
  | { kind: 'place'; place: string; negated?: boolean }
  /** "No deposit". */
  | { kind: 'absent'; of: 'deposit' | 'down' | 'minTerm' | 'maintenance' }
  | { kind: 'type'; type: PropertyType; plural: boolean }
  | { kind: 'amenity'; amenity: Amenity; negated: boolean }
  | { kind: 'finishing'; finishing: string; negated: boolean }
  | { kind: 'furnished'; yes: boolean }
  | { kind: 'standing'; status: ListingStatus; negated: boolean }
  | { kind: 'ready'; negated: boolean }
  | { kind: 'installments' | 'mortgage' | 'discounted'; negated: boolean }
  | { kind: 'developer'; name: string }
  | { kind: 'nearby' }
  /** The address of a listing, word for word. */
  | { kind: 'address' }
  | { kind: 'view' }
  | { kind: 'comparison'; by: Comparison; perMetre?: boolean; ofPlans?: 'monthly' | 'down' }
  /** `isOver`: after "over", as the years of a plan are. `counted`: said of how many there are ("two apartments"), not of one of them. `plans`: of payment plans. */
  | { kind: 'number'; value: number; counted: boolean; plans?: boolean; isOver?: boolean }
  | { kind: 'forbidden'; what: string }
  | { kind: 'name' }

/** Which way a difference goes, where it is said of one beside another. */
export type Way = 'more' | 'less'

export type Comparison =
  | 'cheaper' | 'dearer' | 'bigger' | 'smaller' | 'sooner' | 'cheapest' | 'dearest' | 'biggest' | 'smallest' | 'longerPlan' | 'shorterPlan' // biome-ignore format: a list

/** One thing a sentence claims. Offsets are token indexes, end exclusive. */
export type Claim = Said & {
  from: number
  to: number
  /** Its place among values told off one by one, `alike` where all are of one kind: "130, 310 and 88 m² respectively". */
  /** After "against": of another than the one spoken of. */
  isOther?: boolean
  nth?: { index: number; of: number; strict: boolean; alike?: boolean }
}
