import { z } from 'zod'
import { Amenity, Currency, ListingStatus, PropertyType } from '#contracts/listing'
import type { ListingFacts, ProjectName } from './types.ts'

const names = z.object({ en: z.string(), ar: z.string().nullish() })
const amount = z.number().nullish()

/** The public format of `--inventory FILE`: one thing for sale or rent. `null` or absent = not known. Unknown keys are ignored. */
export const InventoryItem = z.object({
  id: z.string().min(1),
  status: ListingStatus.default('available'),
  purpose: z.enum(['sale', 'rent']).default('sale'),
  project: names.extend({ slug: z.string() }).nullish(),
  developer: names.nullish(),
  propertyType: PropertyType,
  title: names.nullish(),
  location: z.object({
    canonical: z.string().nullish(),
    country: z.string().nullish(),
    en: z.string().nullish(),
    ar: z.string().nullish(),
    lat: amount,
    lng: amount,
  }),
  specs: z.object({
    area: amount,
    bedrooms: amount,
    bathrooms: amount,
    floor: z.union([z.number(), z.enum(['ground', 'last'])]).nullish(),
    gardenArea: amount,
    finishing: z.enum(['finished', 'semi_finished', 'core_shell']).nullish(),
    furnished: z.boolean().nullish(),
  }),
  price: z.object({ amount, currency: Currency, period: z.enum(['month', 'week', 'night', 'day', 'year']).nullish() }),
  pricePerMeter: amount,
  paymentPlans: z.array(z.object({ downPaymentPct: amount, downPayment: amount, years: amount, monthlyInstallment: amount })).default([]),
  cashDiscountPct: amount,
  mortgage: z.boolean().nullish(),
  readyToMove: z.boolean().nullish(),
  deliveryDate: z.iso.date().nullish(),
  amenities: z.array(Amenity).default([]),
  maintenancePct: amount,
  rentTerms: z.object({ minTermMonths: amount, depositMonths: amount }).nullish(),
  nearby: z.array(names.extend({ minutesByCar: amount })).default([]),
  images: z.array(z.string()).default([]),
})
export type InventoryItem = z.infer<typeof InventoryItem>

const Inventory = z.union([z.object({ properties: z.array(InventoryItem) }).transform(file => file.properties), z.array(InventoryItem)])

/** The listings of an inventory file as the engine sees them. `id` stays the file's own. Throws a ZodError that names the field. */
export function readInventory(file: unknown): ListingFacts[] {
  return Inventory.parse(file).map(toFacts)
}

const EPOCH = '1970-01-01T00:00:00.000Z'

function toFacts(item: InventoryItem): ListingFacts {
  const { specs, location } = item
  return {
    id: item.id,
    externalId: item.id,
    version: 1,
    warnings: [],
    createdAt: EPOCH,
    updatedAt: EPOCH,
    status: item.status,
    purpose: item.purpose,
    propertyType: item.propertyType,
    title: item.title?.en ?? null,
    titleAr: item.title?.ar ?? null,
    projectName: item.project?.en ?? null,
    projectNameAr: item.project?.ar ?? null,
    projectSlug: item.project?.slug ?? null,
    developerName: item.developer?.en ?? null,
    developerNameAr: item.developer?.ar ?? null,
    location: {
      city: null,
      district: location.en ?? null,
      address: null,
      coordinates: location.lat != null && location.lng != null ? [location.lat, location.lng] : null,
      place: location.canonical ?? null,
    },
    pricing: {
      basePrice: item.price.amount ?? null,
      currency: item.price.currency,
      period: item.price.period ?? null,
      pricePerMeter: item.pricePerMeter ?? null,
      cashDiscountPercent: item.cashDiscountPct ?? null,
      maintenancePercent: item.maintenancePct ?? null,
    },
    specifications: {
      area: specs.area ?? null,
      gardenArea: specs.gardenArea ?? null,
      bedrooms: specs.bedrooms ?? null,
      bathrooms: specs.bathrooms ?? null,
      floors: null,
      // "last" of a penthouse is what the type says already; its number is not known.
      floor: specs.floor === 'ground' ? 0 : typeof specs.floor === 'number' ? specs.floor : null,
      finishing: specs.finishing ?? null,
      furnished: specs.furnished ?? null,
    },
    amenities: item.amenities,
    paymentPlans: item.paymentPlans.map(plan => ({
      downPaymentPercent: plan.downPaymentPct ?? null,
      downPayment: plan.downPayment ?? null,
      years: plan.years ?? null,
      monthlyInstallment: plan.monthlyInstallment ?? null,
    })),
    mortgage: item.mortgage ?? null,
    readyToMove: item.readyToMove ?? null,
    deliveryDate: item.deliveryDate ?? null,
    rentTerms: item.rentTerms
      ? { minTermMonths: item.rentTerms.minTermMonths ?? null, depositMonths: item.rentTerms.depositMonths ?? null }
      : null,
    nearby: item.nearby.map(place => ({ name: place.en, nameAr: place.ar ?? null, minutesByCar: place.minutesByCar ?? null })),
    description: null,
    images: item.images,
    documents: [],
    videoUrl: null,
    tourUrl: null,
  }
}

/** The projects of these listings by slug, with every name they go by. */
export function projectNames(listings: ListingFacts[]): ProjectName[] {
  const bySlug = new Map<string, Set<string>>()
  for (const { projectSlug, projectName, projectNameAr } of listings) {
    if (projectSlug === null) continue
    const known = bySlug.get(projectSlug) ?? new Set()
    for (const name of [projectName, projectNameAr]) if (name) known.add(name)
    bySlug.set(projectSlug, known)
  }
  return [...bySlug].map(([slug, all]) => ({ slug, names: [...all] }))
}
