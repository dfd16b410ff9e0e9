import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Listing, ListingInput, PaymentPlan } from '#contracts/listing'
import type { Listings, PaymentPlans } from '#ground/db/tables.generated'
import { fromMinor, toMinor } from '#ground/money'
import { embed } from '#language/embedding'
import { recognisePlaces } from '#language/places'
import { fold } from '#language/text/normalise'
import type { ListingFacts } from '#language/types'

export type ListingRow = Selectable<Listings>
export type PlanRow = Selectable<PaymentPlans>

/** A listing as the table keeps it. Money in minor units; what is unknown stays null. */
export function toRow(input: ListingInput, market: 'egypt' | 'north_cyprus') {
  const { location, pricing, specifications: specs, rentTerms } = input
  const title = input.title ?? null
  const place = location.place ?? placeOf(input, market)
  const words = searchWords(input)
  return {
    external_id: input.externalId ?? null,
    status: input.status,
    purpose: input.purpose,
    property_type: input.propertyType,
    title,
    title_ar: input.titleAr ?? null,
    project_slug: input.projectName ? slugOf(input.projectName) : null,
    project_name: input.projectName ?? null,
    project_name_ar: input.projectNameAr ?? null,
    developer_name: input.developerName ?? null,
    developer_name_ar: input.developerNameAr ?? null,
    city: location.city ?? null,
    district: location.district ?? null,
    address: location.address ?? null,
    latitude: location.coordinates?.[0] ?? null,
    longitude: location.coordinates?.[1] ?? null,
    place: place ?? '',
    price_minor: pricing.basePrice == null ? null : toMinor(pricing.basePrice),
    currency: pricing.currency,
    period: pricing.period ?? (input.purpose === 'rent' && pricing.basePrice != null ? 'month' : null),
    price_per_meter_minor: perMeter(input),
    cash_discount_percent: pricing.cashDiscountPercent ?? null,
    maintenance_percent: pricing.maintenancePercent ?? null,
    area: specs.area ?? null,
    garden_area: specs.gardenArea ?? null,
    bedrooms: specs.bedrooms ?? null,
    bathrooms: specs.bathrooms ?? null,
    floors: specs.floors ?? null,
    floor: specs.floor ?? null,
    finishing: specs.finishing ?? null,
    furnished: specs.furnished ?? null,
    amenities: input.amenities as string[],
    mortgage: input.mortgage ?? null,
    ready_to_move: input.readyToMove ?? null,
    delivery_date: input.deliveryDate ?? null,
    min_term_months: rentTerms?.minTermMonths ?? null,
    deposit_months: rentTerms?.depositMonths ?? null,
    nearby: JSON.stringify(input.nearby),
    description: input.description ?? null,
    images: input.images,
    documents: input.documents,
    video_url: input.videoUrl ?? null,
    tour_url: input.tourUrl ?? null,
    warnings: warningsOf(input),
    words,
    embedding: embed(words),
    content_hash: contentHash(input),
  }
}

export type TableRow = ReturnType<typeof toRow>

/** Of everything told, in a fixed order: the same row again is no change. */
export const contentHash = (input: ListingInput) => createHash('sha256').update(canonical(input)).digest()

/** JSON with its names in order and without what is not known, whoever wrote the object down. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const known = value as Record<string, unknown>
  const fields = Object.keys(known)
    .sort()
    .flatMap(name => (known[name] == null ? [] : `${JSON.stringify(name)}:${canonical(known[name])}`))
  return `{${fields.join(',')}}`
}

export const slugOf = (name: string) =>
  fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 80) || 'project'

/** Words a customer may use for this listing, folded as questions are folded. */
function searchWords(input: ListingInput): string {
  const { location } = input
  const parts = [
    input.title,
    input.titleAr,
    input.projectName,
    input.projectNameAr,
    input.developerName,
    input.developerNameAr,
    location.city,
    location.district,
    location.address,
    ...input.nearby.flatMap(near => [near.name, near.nameAr]),
    input.description?.slice(0, 2000),
    input.externalId,
  ]
  return fold(parts.filter(Boolean).join(' ')).slice(0, 4000)
}

function placeOf(input: ListingInput, market: 'egypt' | 'north_cyprus'): string | undefined {
  for (const words of [input.location.district, input.location.city, input.location.address, input.title, input.titleAr]) {
    const found = words ? recognisePlaces(words, market) : []
    if (found[0]) return found.at(-1)!.place
  }
  return undefined
}

function perMeter(input: ListingInput): number | null {
  const { pricing, specifications } = input
  if (pricing.pricePerMeter != null) return toMinor(pricing.pricePerMeter)
  if (input.purpose !== 'sale' || pricing.basePrice == null || !specifications.area) return null
  return Math.round(toMinor(pricing.basePrice) / specifications.area)
}

/** What a broker should look at again: plans that do not reach the price, prices that cannot be per square metre. */
function warningsOf(input: ListingInput): string[] {
  const price = input.pricing.basePrice
  if (price == null) return ['no-price']
  return input.paymentPlans.flatMap((plan, index) => {
    const down = plan.downPayment ?? (plan.downPaymentPercent == null ? null : (price * plan.downPaymentPercent) / 100)
    if (down == null || plan.monthlyInstallment == null || plan.years == null) return []
    const total = down + plan.monthlyInstallment * plan.years * 12
    return Math.abs(total - price) / price > 0.1 ? [`plan-${index + 1}-does-not-add-up`] : []
  })
}

/** A listing as the API answers it and the language engine reads it. */
export function toListing(row: ListingRow, plans: PlanRow[]): Listing {
  return {
    id: row.id,
    externalId: row.external_id,
    status: row.status as Listing['status'],
    purpose: row.purpose as Listing['purpose'],
    propertyType: row.property_type as Listing['propertyType'],
    title: row.title,
    titleAr: row.title_ar,
    projectName: row.project_name,
    projectNameAr: row.project_name_ar,
    developerName: row.developer_name,
    developerNameAr: row.developer_name_ar,
    location: {
      city: row.city,
      district: row.district,
      address: row.address,
      coordinates: row.latitude === null || row.longitude === null ? null : [row.latitude, row.longitude],
      place: row.place || null,
    },
    pricing: {
      basePrice: row.price_minor === null ? null : fromMinor(row.price_minor),
      currency: row.currency as Listing['pricing']['currency'],
      period: row.period as Listing['pricing']['period'],
      pricePerMeter: row.price_per_meter_minor === null ? null : fromMinor(row.price_per_meter_minor),
      cashDiscountPercent: row.cash_discount_percent,
      maintenancePercent: row.maintenance_percent,
    },
    specifications: {
      area: row.area,
      gardenArea: row.garden_area,
      bedrooms: row.bedrooms,
      bathrooms: row.bathrooms,
      floors: row.floors,
      floor: row.floor,
      finishing: row.finishing as Listing['specifications']['finishing'],
      furnished: row.furnished,
    },
    amenities: row.amenities as Listing['amenities'],
    paymentPlans: plans.map(planOf),
    mortgage: row.mortgage,
    readyToMove: row.ready_to_move,
    deliveryDate: row.delivery_date,
    rentTerms:
      row.min_term_months === null && row.deposit_months === null
        ? null
        : { minTermMonths: row.min_term_months, depositMonths: row.deposit_months },
    nearby: row.nearby as Listing['nearby'],
    description: row.description,
    images: row.images,
    documents: row.documents,
    videoUrl: row.video_url,
    tourUrl: row.tour_url,
    version: row.version,
    warnings: row.warnings,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

export const toFacts = (row: ListingRow, plans: PlanRow[]): ListingFacts => ({ ...toListing(row, plans), projectSlug: row.project_slug })

const planOf = (plan: PlanRow): PaymentPlan => ({
  name: plan.name,
  downPaymentPercent: plan.down_payment_percent,
  downPayment: plan.down_payment_minor === null ? null : fromMinor(plan.down_payment_minor),
  years: plan.years,
  monthlyInstallment: plan.monthly_minor === null ? null : fromMinor(plan.monthly_minor),
  description: plan.description,
})

export const toPlanRows = (listingId: string, plans: PaymentPlan[]) =>
  plans.map((plan, position) => ({
    listing_id: listingId,
    position,
    name: plan.name ?? null,
    down_payment_percent: plan.downPaymentPercent ?? null,
    down_payment_minor: plan.downPayment == null ? null : toMinor(plan.downPayment),
    years: plan.years ?? null,
    monthly_minor: plan.monthlyInstallment == null ? null : toMinor(plan.monthlyInstallment),
    description: plan.description ?? null,
  }))
