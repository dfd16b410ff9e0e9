import { z } from 'zod'
import { page } from './page.ts'

/** The field's own words for what a thing is. Generic words ("unit", "property") are not types. */
export const PropertyType = z.enum([
  'apartment',
  'studio',
  'duplex',
  'penthouse',
  'villa',
  'twinhouse',
  'townhouse',
  'chalet',
  'office',
  'clinic',
  'retail',
  'land',
])
export type PropertyType = z.infer<typeof PropertyType>

export const Amenity = z.enum([
  'pool',
  'gym',
  'garden',
  'roof',
  'parking',
  'security',
  'sea_view',
  'mountain_view',
  'elevator',
  'clubhouse',
  'mosque',
  'kids_area',
  'spa',
  'beach',
  'lagoon',
  'balcony',
  'maid_room',
  'storage',
  'jacuzzi',
  'generator',
  'ac',
  'golf',
])
export type Amenity = z.infer<typeof Amenity>

export const Currency = z.enum(['EGP', 'USD', 'EUR', 'GBP', 'TRY', 'SAR', 'AED'])
export type Currency = z.infer<typeof Currency>

export const ListingStatus = z.enum(['available', 'reserved', 'sold'])
export type ListingStatus = z.infer<typeof ListingStatus>

const name = z.string().trim().min(1).max(200)
const amount = z.number().finite().positive().max(1e12)
const percent = z.number().min(0).max(100)

/** A way to pay. Amounts are in full units of the listing's currency. */
export const PaymentPlan = z.strictObject({
  name: name.nullish(),
  downPaymentPercent: percent.nullish(),
  downPayment: amount.nullish(),
  years: z.number().positive().max(40).nullish(),
  monthlyInstallment: amount.nullish(),
  description: z.string().max(2000).nullish(),
})
export type PaymentPlan = z.infer<typeof PaymentPlan>

/** A name as it is written in Latin letters and, where the brokerage gave one, in Arabic. */
const arabic = name.nullish()

/** What a brokerage tells us of one thing it sells or lets. `null` or absent = not known, and never said to a customer. */
export const ListingInput = z
  .strictObject({
    externalId: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .nullish()
      .meta({ description: "The brokerage's own code. Unique; imports update by it." }),
    status: ListingStatus.default('available'),
    purpose: z.enum(['sale', 'rent']).default('sale'),
    propertyType: PropertyType,
    title: z.string().trim().min(1).max(300).nullish(),
    titleAr: z.string().trim().min(1).max(300).nullish(),
    projectName: name.nullish(),
    projectNameAr: arabic,
    developerName: name.nullish(),
    developerNameAr: arabic,
    location: z.strictObject({
      city: name.nullish(),
      district: name.nullish(),
      address: z.string().trim().max(500).nullish(),
      coordinates: z
        .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
        .nullish()
        .meta({ description: '[latitude, longitude]' }),
      place: z
        .string()
        .max(60)
        .nullish()
        .meta({ description: 'Canonical place id of the gazetteer, such as new_cairo. Recognised from the words when left out.' }),
    }),
    pricing: z.strictObject({
      basePrice: amount.nullish().meta({ description: 'Full units of the currency. For rent: per period.' }),
      currency: Currency.default('EGP'),
      period: z.enum(['month', 'week', 'night', 'day', 'year']).nullish(),
      pricePerMeter: amount.nullish().meta({ description: 'Derived from price and area for sales when left out.' }),
      cashDiscountPercent: percent.nullish(),
      maintenancePercent: percent.nullish(),
    }),
    specifications: z.strictObject({
      area: z.number().positive().max(1e7).nullish().meta({ description: 'Square metres.' }),
      gardenArea: z.number().positive().max(1e7).nullish(),
      bedrooms: z.int().min(0).max(100).nullish(),
      bathrooms: z.int().min(0).max(100).nullish(),
      floors: z.int().min(0).max(200).nullish().meta({ description: 'How many floors the unit or building has.' }),
      floor: z.int().min(-5).max(200).nullish().meta({ description: '0 = ground.' }),
      finishing: z.enum(['finished', 'semi_finished', 'core_shell']).nullish(),
      furnished: z.boolean().nullish(),
    }),
    amenities: z.array(Amenity).max(40).default([]),
    paymentPlans: z.array(PaymentPlan).max(20).default([]),
    mortgage: z.boolean().nullish(),
    readyToMove: z.boolean().nullish(),
    deliveryDate: z.iso.date().nullish(),
    rentTerms: z
      .strictObject({ minTermMonths: z.int().positive().max(240).nullish(), depositMonths: z.number().min(0).max(60).nullish() })
      .nullish(),
    nearby: z
      .array(z.strictObject({ name, nameAr: arabic, minutesByCar: z.number().min(0).max(600).nullish() }))
      .max(40)
      .default([]),
    description: z.string().max(10_000).nullish(),
    images: z.array(z.string().max(2000)).max(60).default([]),
    documents: z.array(z.string().max(2000)).max(60).default([]),
    videoUrl: z.url().max(2000).nullish(),
    tourUrl: z.url().max(2000).nullish(),
  })
  .meta({ id: 'ListingInput' })
export type ListingInput = z.infer<typeof ListingInput>

/** A listing as the API answers it: what was told, plus what Simsar knows about it. */
export const Listing = ListingInput.extend({
  id: z.uuid(),
  version: z.int().meta({ description: 'Send it back in If-Match to refuse a lost update.' }),
  warnings: z.array(z.string()).meta({ description: 'For example a payment plan whose arithmetic does not reach the price.' }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
}).meta({ id: 'Listing' })
export type Listing = z.infer<typeof Listing>

/** Query of `GET /api/properties`. */
export const ListingQuery = z.strictObject({
  q: z.string().max(200).optional(),
  status: ListingStatus.optional(),
  purpose: z.enum(['sale', 'rent']).optional(),
  propertyType: PropertyType.optional(),
  place: z.string().max(60).optional(),
  priceMin: z.coerce.number().min(0).optional(),
  priceMax: z.coerce.number().min(0).optional(),
  bedrooms: z.coerce.number().int().min(0).max(100).optional(),
  areaMin: z.coerce.number().min(0).optional(),
  areaMax: z.coerce.number().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(200).optional(),
})
export type ListingQuery = z.infer<typeof ListingQuery>
export const ListingPage = page(Listing)
