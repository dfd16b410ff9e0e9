import type { Preferences, Slots } from '#contracts/understanding'
import { placeAndChildren } from './places.ts'
import type { TurnContext, Understanding } from './types.ts'

type Key = keyof Preferences

const searching = new Set(['PROPERTY_INQUIRY', 'AGENT_REQUEST'])

/**
 * What a customer wants by now. A new value replaces the old one, a new place the old place; exclusions stay; what was
 * dropped goes; a question about one of the shown units is no wish. Neither argument is changed.
 */
export function accumulate(
  before: Preferences,
  understanding: Understanding,
  context: TurnContext,
): { preferences: Preferences; changed: Key[] } {
  const after: Preferences = structuredClone(before)
  const said = wishesIn(understanding, before, context)
  drop(after, understanding.slots.clear ?? [])
  setPlaces(after, said, has(understanding, 'inAddition'))
  // "A flat in October too": what is added is the same place as before, and not the kind.
  const samePlace = Boolean(said.location?.length) && said.location!.every(place => before.location?.includes(place))
  setTypes(after, said, has(understanding, 'inAddition') && !samePlace && !has(understanding, 'replaces'))
  setBudget(after, said)
  setCounts(after, said)
  setDelivery(after, said)
  letGo(after, understanding)
  setRest(after, said, has(understanding, 'accepts'))
  // "Core and shell is fine after all": any finishing will do.
  if (said.finishing !== undefined && has(understanding, 'accepts') && Object.keys(before).length > 0) delete after.finishing
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<Key>
  return { preferences: after, changed: [...keys].filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key])) }
}

/** The slots of a message that are wishes. What it only asks about, complains of or names in passing is left out. */
function wishesIn(understanding: Understanding, before: Preferences, context: TurnContext): Slots {
  const { slots, intents } = understanding
  const primary = intents[0]
  if (understanding.optOut || understanding.outOfScope || primary === 'COMPLAINT' || primary === 'GOODBYE' || primary === 'GREETING')
    return {}
  if (understanding.injection && primary === 'GENERAL_QUESTION') return {}
  if (has(understanding, 'refersBack') || (has(understanding, 'asksAfter') && context.shown?.length)) return {}
  if (primary && searching.has(primary))
    return aboutShown(understanding) ? { ...onlySearch(slots, context), ...stated(understanding) } : slots
  // "What is the cheapest you have in Egypt?" before anything was shown chooses among all there is.
  if (primary === 'COMPARISON' && !context.shown?.length && slots.ref?.length) return slots
  // "It is for my company; a furnished flat in Maadi": beside a question something is searched for.
  const alsoSearches = intents.includes('PROPERTY_INQUIRY') && (slots.propertyType ?? slots.bedrooms ?? slots.budgetMax) !== undefined
  if ((primary === 'GENERAL_QUESTION' || primary === 'LOCATION_INFO') && alsoSearches && !aboutShown(understanding)) return slots
  if (primary === 'GENERAL_QUESTION' || primary === 'COMPARISON' || primary === 'LOCATION_INFO') return only(slots, 'purpose')
  // "Too dear, make it a three-room flat": something else is wished for instead.
  if ((primary === 'PRICE_INQUIRY' || primary === 'PAYMENT_PLANS') && has(understanding, 'replaces') && !aboutShown(understanding))
    return slots
  const first = Object.keys(before).length === 0 && !context.shown?.length
  if (first) return slots
  // "If I put half down?" asks for a sum of the one in view.
  if (primary === 'PAYMENT_PLANS' && aboutShown(understanding) && context.shown?.length) return {}
  if (primary === 'PAYMENT_PLANS')
    return {
      ...only(slots, ...limitsOfTheirOwn, 'paymentMethod', 'budgetMax', 'currency'),
      // Of the one unit in view, "and over seven years?" asks for a plan it may have.
      ...(aboutShown(understanding) || (isOneInView(context) && !has(understanding, 'seeks') && before.installmentYears === undefined)
        ? {}
        : only(slots, 'installmentYears')),
    }
  // "Anything under 300k?" asks for homes by their price; an offer for one is no budget.
  if (primary === 'PRICE_INQUIRY' && aboutShown(understanding) && has(understanding, 'supposes'))
    return only(slots, 'bedrooms', 'propertyType')
  if (primary === 'PRICE_INQUIRY' && !aboutShown(understanding))
    return {
      ...only(slots, 'location', 'propertyType', 'purpose', ...(has(understanding, 'supposes') ? (['bedrooms'] as const) : [])),
      ...(understanding.escalate ? {} : only(slots, 'budgetMin', 'budgetMax', 'currency', ...limitsOfTheirOwn)),
    }
  return {}
}

/** "Too dear, at most 350 thousand down, and I can wait until the end of 2027": what they can do, beside a word on the price. */
const limitsOfTheirOwn = ['downPaymentMax', 'downPaymentPctMax', 'monthlyInstallmentMax', 'deliveryBefore'] as const

const isOneInView = ({ focus, shown }: TurnContext) => Boolean(focus) || shown?.length === 1

const has = (understanding: Understanding, mark: string) => understanding.spans.some(span => span.slot === mark)
const aboutShown = (understanding: Understanding) => has(understanding, 'aboutShown')

/** "Two bedrooms please. And what floor is it on?": the wish stands in a sentence of its own beside the question. */
function stated({ slots, spans }: Understanding): Slots {
  const parts = spans.filter(({ slot }) => slot === 'stated')
  const isIn = (key: string) =>
    spans.some(({ slot, start, end }) => key.startsWith(slot) && parts.some(part => part.start <= start && end <= part.end))
  return parts.length > 0 ? (Object.fromEntries(Object.entries(slots).filter(([key]) => isIn(key))) as Slots) : {}
}

/** "Is it furnished?", "has it a pool?" ask; "is the penthouse in Levant Shore free?" also looks for a penthouse there. */
function onlySearch(slots: Slots, context: TurnContext): Slots {
  const named = slots.project?.length || slots.location?.length
  if (context.shown?.length && !named) return {}
  return only(slots, 'location', 'project', 'propertyType', 'excludeLocation')
}

function only(slots: Slots, ...keys: (keyof Slots)[]): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([key]) => keys.includes(key as keyof Slots)))
}

const topics: Record<string, Key[]> = {
  budget: ['budgetMin', 'budgetMax', 'budgetPeriod', 'currency'],
  location: ['location', 'project'],
  bedrooms: ['bedrooms', 'bedroomsMin', 'bedroomsMax'],
  propertyType: ['propertyType'],
  area: ['area', 'areaMin', 'areaMax'],
  delivery: ['deliveryBefore', 'readyToMove'],
}

function drop(after: Preferences, cleared: string[]): void {
  for (const topic of cleared) for (const key of topics[topic] ?? []) delete after[key]
}

const within = (place: string, other: string) => placeAndChildren(other).includes(place)

/** "in October too" widens the search; any other place named replaces the one before. */
function setPlaces(after: Preferences, said: Slots, widens: boolean): void {
  if (said.location?.length) {
    after.location = widens ? union(after.location, said.location) : [...said.location]
    delete after.project
    // Asking for a refused place again lifts the refusal.
    setList(
      after,
      'excludeLocation',
      (after.excludeLocation ?? []).filter(place => !said.location?.some(wanted => within(wanted, place))),
    )
  }
  if (said.excludeLocation?.length) {
    setList(after, 'excludeLocation', union(after.excludeLocation, said.excludeLocation))
    const refused = said.excludeLocation
    setList(
      after,
      'location',
      (after.location ?? []).filter(place => !refused.some(other => within(place, other))),
    )
  }
  if (said.project?.length) after.project = [...said.project]
}

const WITHOUT_BEDROOMS: ReadonlySet<string> = new Set(['office', 'clinic', 'retail', 'land'])

function setTypes(after: Preferences, said: Slots, widens: boolean): void {
  if (said.propertyType?.length) {
    after.propertyType = widens ? union(after.propertyType, said.propertyType) : [...said.propertyType]
    // A studio has no bedrooms to count, a shop or a plot no rooms to sleep in.
    if (said.propertyType.includes('studio') || said.propertyType.every(type => WITHOUT_BEDROOMS.has(type))) drop(after, ['bedrooms'])
    setList(
      after,
      'excludePropertyType',
      (after.excludePropertyType ?? []).filter(type => !said.propertyType?.includes(type)),
    )
  }
  if (said.excludePropertyType?.length) {
    setList(after, 'excludePropertyType', union(after.excludePropertyType, said.excludePropertyType))
    setList(
      after,
      'propertyType',
      (after.propertyType ?? []).filter(type => !said.excludePropertyType?.includes(type)),
    )
  }
}

function setBudget(after: Preferences, said: Slots): void {
  if (said.purpose && said.purpose !== after.purpose) {
    // A monthly rent is no price of a home, nor the other way round.
    if ((said.purpose === 'rent') !== (after.purpose === 'rent') && after.purpose !== undefined) {
      const { currency } = after
      drop(after, ['budget'])
      if (currency) after.currency = currency
      // Furniture is asked of a let; who turns to buying names it again if it matters.
      if (said.purpose !== 'rent' && said.furnished === undefined) delete after.furnished
    }
    after.purpose = said.purpose
  }
  if (said.budgetMin !== undefined) {
    after.budgetMin = said.budgetMin
    if (said.budgetMax === undefined && after.budgetMax !== undefined && after.budgetMax < said.budgetMin) delete after.budgetMax
  }
  if (said.budgetMax !== undefined) {
    after.budgetMax = said.budgetMax
    if (said.budgetMin === undefined && after.budgetMin !== undefined && after.budgetMin >= said.budgetMax) delete after.budgetMin
  }
  if (said.budgetPeriod) after.budgetPeriod = said.budgetPeriod
  if (said.currency && (said.budgetMax !== undefined || said.budgetMin !== undefined || said.downPaymentMax !== undefined))
    after.currency = said.currency
}

/** An exact number takes the place of bounds and bounds that of an exact number; of two bounds that exclude each other the newer stays. */
function setCounts(after: Preferences, said: Slots): void {
  if (said.bedrooms !== undefined) {
    drop(after, ['bedrooms'])
    after.bedrooms = said.bedrooms
  } else if (said.bedroomsMin !== undefined || said.bedroomsMax !== undefined) {
    delete after.bedrooms
    if (said.bedroomsMin !== undefined) after.bedroomsMin = said.bedroomsMin
    if (said.bedroomsMax !== undefined) after.bedroomsMax = said.bedroomsMax
    if (after.bedroomsMin !== undefined && after.bedroomsMax !== undefined && after.bedroomsMin > after.bedroomsMax)
      delete after[said.bedroomsMin !== undefined ? 'bedroomsMax' : 'bedroomsMin']
  }
  if (said.bathrooms !== undefined) {
    after.bathrooms = said.bathrooms
    delete after.bathroomsMin
  } else if (said.bathroomsMin !== undefined) {
    after.bathroomsMin = said.bathroomsMin
    delete after.bathrooms
  }
  if (said.area !== undefined) {
    drop(after, ['area'])
    after.area = said.area
  } else if (said.areaMin !== undefined || said.areaMax !== undefined) {
    delete after.area
    if (said.areaMin !== undefined) after.areaMin = said.areaMin
    if (said.areaMax !== undefined) after.areaMax = said.areaMax
    if (after.areaMin !== undefined && after.areaMax !== undefined && after.areaMin > after.areaMax)
      delete after[said.areaMin !== undefined ? 'areaMax' : 'areaMin']
  }
}

const unslotted: Record<string, Key[]> = {
  downPayment: ['downPaymentMax', 'downPaymentPctMax'],
  monthly: ['monthlyInstallmentMax', 'paymentMethod'],
  years: ['installmentYears'],
  furnished: ['furnished'],
  finishing: ['finishing'],
}

/** "The garden does not matter after all", "the instalment may be what it is". */
function letGo(after: Preferences, { spans }: Understanding): void {
  const dropped = new Set(spans.flatMap(({ slot }) => (slot.startsWith('letGo:') ? slot.slice('letGo:'.length) : [])))
  for (const name of dropped) for (const key of unslotted[name] ?? []) delete after[key]
  if (dropped.has('sea')) for (const amenity of ['sea_view', 'beach']) dropped.add(amenity)
  if (!after.amenities?.some(amenity => dropped.has(amenity))) return
  const kept = after.amenities.filter(amenity => !dropped.has(amenity))
  if (kept.length) after.amenities = kept
  else delete after.amenities
}

/** Who can wait until a date no longer needs it at once, and the other way round. */
function setDelivery(after: Preferences, said: Slots): void {
  if (said.deliveryBefore) {
    after.deliveryBefore = said.deliveryBefore
    if (!said.readyToMove) delete after.readyToMove
  }
  if (said.readyToMove !== undefined) {
    after.readyToMove = said.readyToMove
    if (!said.deliveryBefore) delete after.deliveryBefore
  }
}

function setRest(after: Preferences, said: Slots, accepts: boolean): void {
  for (const key of ['downPaymentMax', 'downPaymentPctMax', 'installmentYears', 'monthlyInstallmentMax', 'finishing', 'furnished'] as const)
    if (said[key] !== undefined) Object.assign(after, { [key]: said[key] })
  if (said.paymentMethod?.length) after.paymentMethod = [...said.paymentMethod]
  if (said.amenities?.length) after.amenities = union(after.amenities, said.amenities)
  if (said.floor?.length) {
    if (!accepts || !said.floor.every(floor => after.excludeFloor?.includes(floor))) after.floor = [...said.floor]
    setList(
      after,
      'excludeFloor',
      (after.excludeFloor ?? []).filter(floor => !said.floor?.includes(floor)),
    )
  }
  if (said.excludeFloor?.length) {
    setList(after, 'excludeFloor', union(after.excludeFloor, said.excludeFloor))
    setList(
      after,
      'floor',
      (after.floor ?? []).filter(floor => !said.excludeFloor?.includes(floor)),
    )
  }
}

const union = (a: string[] | undefined, b: string[]) => [...new Set([...(a ?? []), ...b])]

function setList(
  after: Preferences,
  key: 'location' | 'excludeLocation' | 'propertyType' | 'excludePropertyType' | 'floor' | 'excludeFloor',
  list: string[],
): void {
  if (list.length > 0) after[key] = list
  else delete after[key]
}
