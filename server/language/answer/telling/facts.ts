import type { Amenity } from '#contracts/listing'
import { downPaymentOf, downPaymentPercentOf, isOnFloor, isReady, planSatisfies } from '../../filters.ts'
import { fold } from '../../text/normalise.ts'
import type { AnswerInput, ListingFacts } from '../../types.ts'
import type { Aspect } from '../asked/aspects.ts'
import type { PlanParts, Topic } from '../words/words.ts'
import { NAMES_A_LANDMARK, nearbyAsked } from './nearby.ts'
import { developerOf, genderOf, moneyOf, placeOf, priceOf, type Speech } from './speech.ts'
import { depositSum, entry, longer, maintenanceSum, quarterly, rest, stay, supposed } from './sums.ts'

/** What can be said of one listing about what was asked, and what has to be admitted unknown. */
export interface Said {
  clauses: string[]
  missing: Topic[]
  missingAmenities: Amenity[]
  /** Sums worked out of what is stated, each a sentence of its own. */
  sums: string[]
}

const ORDER: Aspect[] = [
  'availability', 'details', 'price', 'pricePerMeter', 'afterDiscount', 'discount', 'mortgage', 'maintenance',
  'deposit', 'minTerm', 'area', 'gardenArea', 'bedrooms', 'bathrooms', 'floor', 'finishing', 'furnished', 'delivery', 'ready', 'plan', 'downPayment', 'monthly', 'remaining', 'amenities', 'facilities', 'view',
  'location', 'pin', 'nearby', 'developer', 'title', 'rentalYield', 'condition', 'included', 'quarterly', 'floorPlan', 'unlisted',
] // biome-ignore format: an order reads better in rows

const DETAILS: (Aspect | 'allAmenities')[] = ['price', 'area', 'bathrooms', 'floor', 'finishing', 'delivery', 'allAmenities']

/** Says each asked aspect once. Whatever is not available any more is said to be so first, whatever was asked. */
export function factsOf(listing: ListingFacts, aspects: Iterable<Aspect>, input: AnswerInput, speech: Speech): Said {
  const wanted = new Set(aspects)
  const clauses: string[] = []
  const missing: Topic[] = []
  const missingAmenities: Amenity[] = []
  const sums: string[] = []
  if (listing.status !== 'available') clauses.push(speech.words[listing.status](genderOf(listing, speech)))
  const list: (Aspect | 'allAmenities')[] = ORDER.filter(aspect => wanted.has(aspect)).flatMap(aspect =>
    aspect === 'details' ? DETAILS : [aspect],
  )
  for (const aspect of new Set(list)) {
    const said = sayOne(aspect, listing, input, speech, wanted)
    clauses.push(...said.clauses)
    sums.push(...said.sums)
    // Asked for everything in general, what is unknown is left out instead of listed.
    if (aspect === 'allAmenities' || !wanted.has(aspect)) continue
    missing.push(...said.missing)
    missingAmenities.push(...said.missingAmenities)
  }
  // Where no garden is listed, its size is not missing besides.
  const topics = missingAmenities.includes('garden') ? missing.filter(topic => topic !== 'gardenArea') : missing
  return { clauses: [...new Set(clauses)], missing: [...new Set(topics)], missingAmenities, sums: [...new Set(sums)] }
}

const nothing: Said = { clauses: [], missing: [], missingAmenities: [], sums: [] }
const say = (...clauses: string[]): Said => ({ ...nothing, clauses })
const lack = (...missing: Topic[]): Said => ({ ...nothing, missing })

function sayOne(
  aspect: Aspect | 'allAmenities',
  listing: ListingFacts,
  input: AnswerInput,
  speech: Speech,
  wanted: ReadonlySet<Aspect> = new Set(),
): Said {
  const { words, format } = speech
  const { specifications: s, pricing } = listing
  const g = genderOf(listing, speech)
  const rent = listing.purpose === 'rent'
  const metres = (area: number) => words.squareMetres(format.number(area))
  const tell = <T>(value: T | null | undefined, topic: Topic, clause: (value: T) => string) =>
    value == null ? lack(topic) : say(clause(value))
  switch (aspect) {
    case 'availability':
      return listing.status === 'available' ? say(words.available(g)) : nothing
    case 'price':
      return {
        ...tell(priceOf(listing, speech), 'price', price => words.price(price, rent, g)),
        sums: [stay(listing, input, speech) ?? [], entry(listing, input, speech) ?? []].flat(),
      }
    case 'pricePerMeter':
      return tell(perMetre(listing), 'pricePerMeter', value => words.perMetre(moneyOf(Math.round(value), listing, speech), g))
    case 'discount':
      return tell(pricing.cashDiscountPercent, 'discount', percent =>
        words.discount(format.percent(percent), discounted(listing, speech), g),
      )
    case 'afterDiscount':
      return pricing.cashDiscountPercent == null
        ? merge(sayOne('price', listing, input, speech), lack('discount'))
        : sayOne('discount', listing, input, speech)
    case 'plan':
    case 'downPayment':
    case 'monthly':
    case 'quarterly':
    case 'remaining':
      // A let has a term and no plan.
      if (rent && listing.paymentPlans.length === 0)
        return sayOne(
          aspect === 'downPayment' ? 'deposit' : aspect === 'monthly' || entry(listing, input, speech) ? 'price' : 'minTerm',
          listing,
          input,
          speech,
        )
      return sayPlans(listing, input, speech, { byQuarter: wanted.has('quarterly'), withRest: wanted.has('remaining') })
    case 'mortgage':
      return tell(listing.mortgage, 'mortgage', yes => (yes ? words.mortgageYes(g) : words.mortgageNo(g)))
    case 'maintenance':
      return {
        ...tell(pricing.maintenancePercent, 'maintenance', percent => words.maintenance(format.percent(percent), g)),
        sums: maintenanceSum(listing, input.message, speech),
      }
    case 'deposit':
      return rent
        ? {
            ...tell(listing.rentTerms?.depositMonths, 'rentTerms', months => words.deposit(months, format, g)),
            sums: [entry(listing, input, speech) ?? depositSum(listing, input, speech) ?? []].flat(),
          }
        : sayPlans(listing, input, speech)
    case 'minTerm':
      return tell(listing.rentTerms?.minTermMonths, 'rentTerms', months => words.minTerm(months, format, g))
    case 'area':
      return tell(s.area, 'area', area => words.area(metres(area), g))
    case 'gardenArea':
      return tell(s.gardenArea, 'gardenArea', area => words.garden(metres(area), g))
    case 'bedrooms':
      return tell(s.bedrooms, 'bedrooms', count => words.bedrooms(count, format, g))
    case 'bathrooms':
      return tell(s.bathrooms, 'bathrooms', count => words.bathrooms(count, format, g))
    case 'floor':
      return s.floor == null && isOnFloor(listing, 'last')
        ? say(words.lastFloor(g))
        : tell(s.floor, 'floor', floor => words.floor(floor, format, g))
    case 'finishing':
      return tell(s.finishing, 'finishing', kind => words.finish(kind, g))
    case 'furnished':
      return tell(s.furnished, 'furnished', yes => words.furnished(yes, g))
    case 'delivery':
    case 'ready':
      if (isReady(listing, input.context.now)) return say(words.ready(g))
      return tell(listing.deliveryDate, 'delivery', date => words.delivery(format.month(date), g))
    case 'amenities':
      // A garden whose metres are said is not said to be there besides.
      return sayAmenities(
        listing,
        amenitiesAsked(input).filter(amenity => amenity !== 'garden' || !wanted.has('gardenArea') || s.gardenArea == null),
        speech,
      )
    case 'allAmenities':
      return listing.amenities.length
        ? say(
            words.has(
              listing.amenities.slice(0, MOST_AMENITIES).map(amenity => words.amenities[amenity]),
              g,
            ),
          )
        : nothing
    case 'facilities':
      return listing.amenities.length ? sayAmenities(listing, listing.amenities.slice(0, MOST_AMENITIES), speech) : lack('that')
    case 'view': {
      const views = listing.amenities.filter(amenity => amenity === 'sea_view' || amenity === 'mountain_view')
      return views.length ? sayAmenities(listing, views, speech) : lack('view')
    }
    case 'location':
    case 'pin':
      return tell(placeOf(listing, speech), 'location', place => words.place(place, listing.location.address ?? null, g))
    case 'nearby':
      return sayNearby(listing, input, speech)
    case 'developer':
      return tell(developerOf(listing, speech), 'developer', name => words.developer(name, g))
    case 'floorPlan':
      return lack('floorPlan')
    case 'unlisted':
      return lack('that')
    case 'title':
    case 'rentalYield':
    case 'condition':
    case 'included':
      return lack(aspect)
    default:
      return nothing
  }
}

const merge = (one: Said, other: Said): Said => ({
  clauses: [...one.clauses, ...other.clauses],
  missing: [...one.missing, ...other.missing],
  missingAmenities: [...one.missingAmenities, ...other.missingAmenities],
  sums: [...one.sums, ...other.sums],
})

/** As stated, else price by area: for sales only, where the field means what people ask. */
export function perMetre(listing: ListingFacts): number | null {
  const { pricePerMeter, basePrice } = listing.pricing
  if (pricePerMeter != null) return pricePerMeter
  const area = listing.specifications.area
  return listing.purpose === 'sale' && basePrice != null && area ? Math.round(basePrice / area) : null
}

function discounted(listing: ListingFacts, speech: Speech): string | null {
  const { basePrice, cashDiscountPercent } = listing.pricing
  if (basePrice == null || cashDiscountPercent == null) return null
  return moneyOf((basePrice * (100 - cashDiscountPercent)) / 100, listing, speech)
}

const amenitiesAsked = (input: AnswerInput): Amenity[] => (input.understanding.slots.amenities ?? []) as Amenity[]

function sayAmenities(listing: ListingFacts, asked: Amenity[], speech: Speech): Said {
  const { amenities } = speech.words
  const has = asked.filter(amenity => listing.amenities.includes(amenity))
  const clauses = has.length
    ? [speech.words.has(has.map(amenity => amenities[amenity]), genderOf(listing, speech))] // biome-ignore format: one clause
    : []
  return { ...nothing, clauses, missingAmenities: asked.filter(amenity => !listing.amenities.includes(amenity) && amenity in amenities) }
}

const MOST_AMENITIES = 8
const MOST_PLANS = 3

function sayPlans(listing: ListingFacts, input: AnswerInput, speech: Speech, { byQuarter = false, withRest = false } = {}): Said {
  const { words, format } = speech
  const g = genderOf(listing, speech)
  const sum = supposed(listing, input, speech)
  if (listing.paymentPlans.length === 0) return { ...say(words.noPlan(g)), sums: [sum ?? []].flat() }
  const { slots } = input.understanding
  const years = slots.installmentYears
  // What somebody would pay at once is no limit of his.
  const limits = {
    downPaymentMax: sum ? undefined : slots.downPaymentMax,
    downPaymentPercentMax: sum ? undefined : slots.downPaymentPctMax,
    monthlyMax: slots.monthlyInstallmentMax,
  }
  const exact = listing.paymentPlans.filter(plan => planSatisfies(plan, listing, limits) && (years === undefined || plan.years === years))
  const fitting = exact.length ? exact : listing.paymentPlans.filter(plan => planSatisfies(plan, listing, { ...limits, yearsMin: years }))
  const refused = fitting.length === 0 ? [words.planNotOffered(years ?? null, format, g)] : []
  const shown = (fitting.length ? fitting : listing.paymentPlans).slice(0, MOST_PLANS)
  const quarter = byQuarter ? quarterly(shown[0]!, listing, speech) : null
  return {
    ...say(...refused, words.planOr(shown.map(plan => words.plan(planParts(plan, listing, speech), format, g)))),
    sums: [
      sum ?? (withRest ? rest(shown[0]!, listing, speech) : null) ?? [],
      quarter ?? [],
      ...longer(shown, listing, input.message, speech),
    ].flat(),
  }
}

function planParts(plan: ListingFacts['paymentPlans'][number], listing: ListingFacts, speech: Speech): PlanParts {
  const down = downPaymentOf(plan, listing)
  const percent = downPaymentPercentOf(plan, listing)
  const price = listing.pricing.basePrice
  const even = plan.monthlyInstallment == null && plan.years != null && down !== null && price != null
  const monthly = plan.monthlyInstallment ?? (even ? Math.round((price - down) / (plan.years! * 12)) : null)
  return {
    percent: percent === null ? null : Math.round(percent * 100) / 100,
    down: !down ? null : moneyOf(down, listing, speech),
    years: plan.years ?? null,
    monthly: monthly === null ? null : moneyOf(monthly, listing, speech),
    even,
  }
}

function sayNearby(listing: ListingFacts, input: AnswerInput, speech: Speech): Said {
  const g = genderOf(listing, speech)
  const named = nearbyAsked(listing, input.message)
  const told = named.length ? named : NAMES_A_LANDMARK.test(fold(input.message)) ? [] : listing.nearby
  if (told.length === 0) return lack('nearby')
  return say(
    ...told.slice(0, 3).map(place => {
      const name = (speech.language === 'ar' ? place.nameAr : null) ?? place.name
      return speech.words.near(name, place.minutesByCar || null, speech.format, g)
    }),
  )
}
