import type { Amenity, PropertyType } from '#contracts/listing'
import type { Format } from '../telling/format.ts'

/** What may be asked of a customer. */
export type Question = 'location' | 'budget' | 'bedrooms' | 'propertyType' | 'timeline' | 'purpose' | 'financing' | 'area'

/** What a customer may ask of a listing and we may have to admit not knowing. */
export type Topic =
  | 'price'
  | 'pricePerMeter'
  | 'discount'
  | 'maintenance'
  | 'plan'
  | 'mortgage'
  | 'area'
  | 'gardenArea'
  | 'bedrooms'
  | 'bathrooms'
  | 'floor'
  | 'finishing'
  | 'furnished'
  | 'delivery'
  | 'developer'
  | 'nearby'
  | 'title'
  | 'rentalYield'
  | 'view'
  | 'rentTerms'
  | 'location'
  | 'condition'
  | 'included'
  | 'photos'
  | 'floorPlan'
  | 'that'

export type Handover = 'human' | 'complaint' | 'negotiation' | 'unsure' | 'cannotAnswer'
export type Gender = 'f' | 'm'

interface NameParts {
  type: PropertyType
  bedrooms: number | null
  project: string | null
  place: string | null
}

export interface PlanParts {
  percent: number | null
  down: string | null
  years: number | null
  monthly: string | null
  /** Monthly was worked out by dividing what remains evenly. */
  even: boolean
}

/** How a near miss differs from the wish. */
export type Difference =
  | { kind: 'price'; limit: string }
  | { kind: 'place' | 'type' | 'amenities'; what: string }
  | { kind: 'bedrooms' | 'later' | 'notReady' | 'area' | 'plan' | 'finishing' | 'furnished' | 'floor' | 'project' | 'other' }

/**
 * The sentence material of one language. A clause says one fact of a listing and carries its own verb, so that any clauses may be joined.
 * `g` is the grammatical gender of the thing where the language needs it.
 */
export interface Words {
  types: Record<PropertyType, { one: string; many: string; gender: Gender }>
  amenities: Record<Amenity, string>
  finishing: Record<'finished' | 'semi_finished' | 'core_shell', string>
  periods: Record<'month' | 'week' | 'night' | 'day' | 'year', string>
  topics: Record<Topic, string>

  disclosure(assistant: string | null, organization: string): string
  /** A voice note or a picture came alone and nobody here can read it. */
  cannotHear: string
  cannotSee: string
  hello: string
  ask: Record<Question, string>
  clarify: string

  name(parts: NameParts, f: Format): string
  sized(name: string, area: string): string
  list(items: string[]): string
  /** One listing and what is said of it, as a sentence. */
  about(name: string, clauses: string[]): string

  /** Parts of a line in a list. */
  squareMetres(area: string): string
  per(money: string, period: keyof Words['periods'] | null): string
  deliveryPart(month: string): string
  readyPart: string
  furnishedPart: string

  found(total: number, f: Format): string
  foundOne: string
  more(count: number, f: Format): string
  noMore: string
  noMatch: string
  nearest: string
  differs(differences: Difference[]): string
  widen: string

  price(money: string, rent: boolean, g: Gender): string
  perMetre(money: string, g: Gender): string
  discount(percent: string, after: string | null, g: Gender): string
  maintenance(percent: string, g: Gender): string
  plan(parts: PlanParts, f: Format, g: Gender): string
  planOr(plans: string[]): string
  noPlan(g: Gender): string
  /** Sentences of their own, with the sum written out: "0.3 × 3,864,000 = EGP 1,159,200". No plan is offered with them. */
  ifShare(down: string, rest: string): string
  /** What is left of the price after the down payment of the plan that was just told. */
  rest(rest: string): string
  ifAmount(rest: string): string
  /** Beside homes whose prices nobody here can hold to the customer's limit. */
  otherCurrency: string
  /** Beside a price that was asked for in another currency. */
  noRate: string
  aQuarter(sum: string): string
  /** Before a sum of one of several plans. */
  onPlan(years: number, sum: string, f: Format): string
  aYear(sum: string): string
  firstYear(sum: string): string
  allInstalments(sum: string): string
  maintenanceSum(sum: string): string
  depositSum(sum: string): string
  toBegin(sum: string): string
  forStay(sum: string): string
  planNotOffered(years: number | null, f: Format, g: Gender): string
  mortgageYes(g: Gender): string
  mortgageNo(g: Gender): string
  area(area: string, g: Gender): string
  garden(area: string, g: Gender): string
  bedrooms(count: number, f: Format, g: Gender): string
  bathrooms(count: number, f: Format, g: Gender): string
  floor(floor: number, f: Format, g: Gender): string
  lastFloor(g: Gender): string
  finish(kind: keyof Words['finishing'], g: Gender): string
  furnished(yes: boolean, g: Gender): string
  delivery(month: string, g: Gender): string
  ready(g: Gender): string
  has(amenities: string[], g: Gender): string
  hasOnly(amenities: string[], g: Gender): string
  place(place: string, address: string | null, g: Gender): string
  pin: string
  near(name: string, minutes: number | null, f: Format, g: Gender): string
  developer(name: string, g: Gender): string
  deposit(months: number, f: Format, g: Gender): string
  minTerm(months: number, f: Format, g: Gender): string
  available(g: Gender): string
  reserved(g: Gender): string
  sold(g: Gender): string
  notStated(topics: string[]): string
  amenityNotListed(amenities: string[]): string

  offerToAsk: string
  offerNext: string
  photosHere(name: string): string
  photosNone(name: string): string
  instead: string

  cheaper(name: string, by: string): string
  bigger(name: string, by: string): string
  nearer(name: string, to: string, minutes: number, f: Format): string
  sooner(name: string): string
  samePrice: string
  sameArea: string
  cannotCompare(topic: string): string
  between: string

  viewing(name: string | null, when: string): string
  viewingWhen(name: string | null): string
  viewingWhich(when: string | null): string
  viewingCancelled: string
  dayPart: Record<'morning' | 'noon' | 'afternoon' | 'evening' | 'night', string>
  at(day: string, clock: string | null): string

  noSuchCode: string
  unknown: string
  handover: Record<Handover, string>
  statedPrice(name: string, money: string): string
  optedOut: string
  scope: string
  goodbye: string
  acknowledge: string
  buttons: Record<'viewing' | 'photos' | 'plan' | 'human' | 'more', string>
}
