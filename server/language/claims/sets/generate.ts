import type { Amenity } from '#contracts/listing'
import { words } from '../../answer/words/index.ts'
import { placeName } from '../../places.ts'
import type { ListingFacts } from '../../types.ts'
import { inventedListings } from './listings.ts'
import { type Digits, eastern, money, month, number, project, type Rendering } from './phrasing.ts'
import { honest, type Kind, pressing, readiness, said, standing } from './sentences.ts'
import type { SetLanguage } from './spell.ts'

/** A text a model might send. `lie` is the sentence that must not leave, null when every word is so. */
export interface Case {
  language: SetLanguage
  digits: Digits
  kind: string
  text: string
  lie: string | null
  /** The words of the lie that must not be found in what leaves. */
  falsehood: string | null
  /** Whose facts are given: the unit alone, or the whole stock. */
  facts: ListingFacts[]
}

const languages: SetLanguage[] = ['ar', 'arabizi', 'en', 'tr', 'ru']
const renderings: Rendering[] = ['grouped', 'plain', 'scaled', 'words']
const stock = inventedListings

/** The same cases for the same seed, in the same order, without end: take as many as are wanted. */
export function* cases(seed: number): Generator<Case> {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  for (;;) {
    const language = pick(languages)
    const digits: Digits =
      language === 'arabizi' || language === 'tr' || language === 'ru'
        ? pick(['western', 'western', 'eastern'] as const)
        : pick(['western', 'eastern'] as const)
    const listing = pick(stock)
    const made = random() < 0.72 ? figure({ language, digits, listing, random, pick }) : remark({ language, listing, random, pick })
    if (!made) continue
    const around = random()
    const opening = around < 0.4 ? `${pick(honest[language])} ` : ''
    const closing = around > 0.3 && around < 0.6 ? ` ${pick(honest[language])}` : ''
    const facts = random() < 0.5 ? [listing] : stock
    yield {
      language,
      digits,
      kind: made.kind,
      text: opening + made.sentence + closing,
      lie: made.isLie ? made.sentence : null,
      falsehood: made.isLie ? made.value : null,
      facts: made.isLie && made.needs ? [...new Set([...facts, made.needs])] : facts,
    }
  }
}

interface Maker {
  language: SetLanguage
  digits: Digits
  listing: ListingFacts
  random: () => number
  pick: <T>(list: readonly T[]) => T
}

interface Made {
  kind: string
  sentence: string
  value: string
  isLie: boolean
  needs?: ListingFacts
}

const kinds: Kind[] = ['price', 'price', 'monthly', 'down', 'downPercent', 'years', 'area', 'bedrooms', 'bathrooms', 'floor', 'delivery', 'amenity', 'place', 'discount', 'maintenance', 'perMetre'] // biome-ignore format: a list

/** A sentence with one figure of a listing: the true one, or one that is another's, mistyped, ten times too big or simply made up. */
function figure(maker: Maker): Made | null {
  const { language, digits, listing, random, pick } = maker
  const kind = pick(kinds)
  const isLie = random() < 0.6
  const value = isLie ? falseValue(kind, maker) : trueValue(kind, maker)
  if (value === null) return null
  const sentence = pick(said[language][kind]).replace('{p}', project(listing, language)).replace('{v}', value)
  return {
    kind,
    sentence: digits === 'eastern' ? eastern(sentence) : sentence,
    value: digits === 'eastern' ? eastern(value) : value,
    isLie,
  }
}

function trueValue(kind: Kind, { language, digits, listing, pick }: Maker): string | null {
  const { pricing, specifications: s } = listing
  const amount = (value: number | null | undefined) =>
    value == null ? null : money(value, pricing.currency, language, digits, pick(renderings))
  const count = (value: number | null | undefined) => (value == null ? null : number(value, digits))
  const percent = (value: number | null | undefined) => (value == null ? null : percentOf(value, language, digits))
  const plan = listing.paymentPlans[0]
  switch (kind) {
    case 'price':
      return listing.purpose === 'rent' ? null : amount(pricing.basePrice)
    case 'monthly':
      return amount(plan?.monthlyInstallment)
    case 'down':
      return amount(plan?.downPayment)
    case 'downPercent':
      return percent(plan?.downPaymentPercent)
    case 'years':
      return count(plan?.years)
    case 'area':
      return count(s.area)
    case 'bedrooms':
      return s.bedrooms ? count(s.bedrooms) : null
    case 'bathrooms':
      return count(s.bathrooms)
    case 'floor':
      return s.floor ? count(s.floor) : null
    case 'delivery':
      return listing.deliveryDate ? month(listing.deliveryDate, language, digits) : null
    case 'amenity':
      return amenityName(pick(listing.amenities), language)
    case 'place':
      return placeName(listing.location.place!, language === 'arabizi' ? 'en' : language)
    case 'discount':
      return percent(pricing.cashDiscountPercent)
    case 'maintenance':
      return percent(pricing.maintenancePercent)
    case 'perMetre':
      return amount(pricing.pricePerMeter)
  }
}

function falseValue(kind: Kind, maker: Maker): string | null {
  const { language, digits, listing, pick, random } = maker
  const { pricing, specifications: s } = listing
  const plan = listing.paymentPlans[0]
  const others = stock.filter(other => other !== listing)
  const amount = (value: number) => money(value, pricing.currency, language, digits, pick(renderings))
  /** A wrong amount near the right one, of another unit, or of another field of the same unit. */
  const wrong = (right: number | null | undefined, ...confused: (number | null | undefined)[]): string | null => {
    const value = right ?? 1_000_000
    const options = [
      value * 10,
      value / 10,
      swapDigits(value),
      value + pick([100_000, 5_000, 250_000]),
      ...confused,
      pick(others).pricing.basePrice,
    ].filter(
      (option): option is number =>
        option != null && option > 0 && Number.isInteger(option) && option !== right && !isAnyOf(option, right, kind, listing),
    )
    return options.length ? amount(pick(options)) : null
  }
  const other = (right: number | null | undefined, low: number, high: number) => {
    const value = low + Math.floor(random() * (high - low + 1))
    return value === right ? null : number(value, digits)
  }
  switch (kind) {
    case 'price':
      return random() < 0.1
        ? money(pricing.basePrice!, pricing.currency === 'EGP' ? 'USD' : 'EGP', language, digits, 'grouped')
        : wrong(pricing.basePrice, plan?.downPayment, plan?.monthlyInstallment)
    case 'monthly':
      return listing.purpose === 'rent' ? null : wrong(plan?.monthlyInstallment, plan?.downPayment, pricing.basePrice)
    case 'down':
      return wrong(plan?.downPayment, plan?.monthlyInstallment, pricing.basePrice)
    case 'downPercent': {
      const value = pick([3, 7, 12, 18, 22, 35, 45, 60])
      return listing.paymentPlans.some(one => one.downPaymentPercent === value) ? null : percentOf(value, language, digits)
    }
    case 'years': {
      const value = pick([1, 4, 10, 11, 12, 14, 15])
      return listing.paymentPlans.some(one => one.years === value) || listing.rentTerms?.minTermMonths === value * 12
        ? null
        : number(value, digits)
    }
    case 'area':
      return other(s.area, 45, 400)
    case 'bedrooms':
      return other(s.bedrooms, 3, 7)
    case 'bathrooms':
      return other(s.bathrooms, 3, 7)
    case 'floor':
      return other(s.floor, 2, 12)
    case 'delivery': {
      const date = `${pick([2026, 2027, 2028, 2029, 2030])}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-28`
      return date.slice(0, 7) === listing.deliveryDate?.slice(0, 7) ? null : month(date, language, digits)
    }
    case 'amenity': {
      const absent = (Object.keys(words.en.amenities) as Amenity[]).filter(
        amenity => !listing.amenities.includes(amenity) && !(amenity === 'garden' && s.gardenArea),
      )
      return amenityName(pick(absent), language)
    }
    case 'place': {
      const place = pick([
        'maadi',
        'hurghada',
        'famagusta',
        'october',
        'kyrenia',
        'new_cairo',
        'sheikh_zayed',
        'iskele',
        'alexandria',
        'north_coast',
        'heliopolis',
      ])
      return listing.location.place === place || (place === 'kyrenia' && listing.location.place === 'catalkoy')
        ? null
        : placeName(place, language === 'arabizi' ? 'en' : language)
    }
    case 'discount': {
      const value = pick([5, 8, 10, 15, 20, 25])
      return pricing.cashDiscountPercent === value ? null : percentOf(value, language, digits)
    }
    case 'maintenance': {
      const value = pick([2, 4, 5, 6, 9, 15])
      return pricing.maintenancePercent === value ? null : percentOf(value, language, digits)
    }
    case 'perMetre':
      return listing.purpose === 'rent' ? amount(40_000) : wrong(pricing.pricePerMeter, pricing.basePrice)
  }
}

/** Another plan's figure, or the cash price, would be no lie. */
function isAnyOf(option: number, right: number | null | undefined, kind: Kind, { paymentPlans }: ListingFacts): boolean {
  if (right != null && Math.abs(option - right) < 1) return true
  if (kind === 'monthly') return paymentPlans.some(plan => plan.monthlyInstallment === option)
  return kind === 'down' && paymentPlans.some(plan => plan.downPayment === option)
}

function swapDigits(value: number): number {
  const digits = String(value)
  for (let i = 1; i < digits.length; i++)
    if (digits[i] !== digits[i - 1]) return Number(digits.slice(0, i - 1) + digits[i] + digits[i - 1] + digits.slice(i + 1))
  return value * 10
}

function percentOf(value: number, language: SetLanguage, digits: Digits): string {
  const shown = number(value, digits)
  return language === 'tr' ? `%${shown}` : digits === 'eastern' ? `${shown}٪` : `${shown}%`
}

const arabizi: Partial<Record<Amenity, string>> = { pool: '7amam seba7a', garden: 'genena', elevator: 'asanser', parking: 'garage', sea_view: 'sea view', beach: 'beach', gym: 'gym', security: 'security', balcony: 'balcona', ac: 'takyeef', mountain_view: 'mountain view', clubhouse: 'clubhouse', kids_area: 'kids area', spa: 'spa', jacuzzi: 'jacuzzi', lagoon: 'lagoon', maid_room: 'nanny room', golf: 'golf', roof: 'roof' } // biome-ignore format: a table

function amenityName(amenity: Amenity, language: SetLanguage): string | null {
  return language === 'arabizi' ? (arabizi[amenity] ?? null) : words[language].amenities[amenity]
}

/** A sentence about standing, readiness or pressure. */
function remark({ language, listing, random, pick }: Omit<Maker, 'digits'>): Made | null {
  const name = project(listing, language)
  const roll = random()
  if (roll < 0.35) {
    const sentence = pick(pressing[language]).replace('{p}', name)
    return { kind: 'pressure', sentence, value: sentence, isLie: true }
  }
  if (roll < 0.75) {
    const status = pick(['available', 'reserved', 'sold'] as const)
    const sentence = pick(standing[language][status]).replace('{p}', name)
    return { kind: 'standing', sentence, value: sentence, isLie: status !== listing.status }
  }
  const sentence = pick(readiness[language]).replace('{p}', name)
  return { kind: 'readiness', sentence, value: sentence, isLie: listing.readyToMove !== true }
}

/** Small and repeatable (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
