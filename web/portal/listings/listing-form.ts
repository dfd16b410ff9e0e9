import type { Listing, ListingInput, PaymentPlan } from '#contracts/listing'
import { readNumber } from '../../words/format.ts'

/** The form's own shape: everything as typed. Names are the contract's paths, so that a refused field finds its place. */
export interface ListingValues {
  externalId: string
  status: ListingInput['status']
  purpose: ListingInput['purpose']
  propertyType: ListingInput['propertyType']
  title: string
  titleAr: string
  projectName: string
  projectNameAr: string
  developerName: string
  developerNameAr: string
  location: { city: string; district: string; address: string; latitude: string; longitude: string }
  pricing: {
    basePrice: string
    currency: ListingInput['pricing']['currency']
    period: string
    cashDiscountPercent: string
    maintenancePercent: string
  }
  specifications: {
    area: string
    gardenArea: string
    bedrooms: string
    bathrooms: string
    floor: string
    floors: string
    finishing: string
    furnished: string
  }
  amenities: ListingInput['amenities']
  paymentPlans: {
    name: string
    downPaymentPercent: string
    downPayment: string
    years: string
    monthlyInstallment: string
    description: string
  }[]
  mortgage: string
  readyToMove: string
  deliveryDate: string
  rentTerms: { minTermMonths: string; depositMonths: string }
  nearby: { name: string; nameAr: string; minutesByCar: string }[]
  description: string
  images: string[]
  videoUrl: string
  tourUrl: string
}

const grouped = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 10 })
const tri = (value: boolean | null | undefined) => (value === null || value === undefined ? '' : String(value))
const words = (value: string | null | undefined) => value ?? ''

export const emptyPlan: ListingValues['paymentPlans'][number] = {
  name: '',
  downPaymentPercent: '',
  downPayment: '',
  years: '',
  monthlyInstallment: '',
  description: '',
}

export function valuesOf(listing: Partial<Listing>, currency: ListingInput['pricing']['currency']): ListingValues {
  const { location, pricing, specifications, rentTerms } = listing
  return {
    externalId: words(listing.externalId),
    status: listing.status ?? 'available',
    purpose: listing.purpose ?? 'sale',
    propertyType: listing.propertyType ?? 'apartment',
    title: words(listing.title),
    titleAr: words(listing.titleAr),
    projectName: words(listing.projectName),
    projectNameAr: words(listing.projectNameAr),
    developerName: words(listing.developerName),
    developerNameAr: words(listing.developerNameAr),
    location: {
      city: words(location?.city),
      district: words(location?.district),
      address: words(location?.address),
      latitude: location?.coordinates ? String(location.coordinates[0]) : '',
      longitude: location?.coordinates ? String(location.coordinates[1]) : '',
    },
    pricing: {
      basePrice: grouped(pricing?.basePrice),
      currency: pricing?.currency ?? currency,
      period: words(pricing?.period),
      cashDiscountPercent: grouped(pricing?.cashDiscountPercent),
      maintenancePercent: grouped(pricing?.maintenancePercent),
    },
    specifications: {
      area: grouped(specifications?.area),
      gardenArea: grouped(specifications?.gardenArea),
      bedrooms: grouped(specifications?.bedrooms),
      bathrooms: grouped(specifications?.bathrooms),
      floor: grouped(specifications?.floor),
      floors: grouped(specifications?.floors),
      finishing: words(specifications?.finishing),
      furnished: tri(specifications?.furnished),
    },
    amenities: listing.amenities ?? [],
    paymentPlans: (listing.paymentPlans ?? []).map(plan => ({
      name: words(plan.name),
      downPaymentPercent: grouped(plan.downPaymentPercent),
      downPayment: grouped(plan.downPayment),
      years: grouped(plan.years),
      monthlyInstallment: grouped(plan.monthlyInstallment),
      description: words(plan.description),
    })),
    mortgage: tri(listing.mortgage),
    readyToMove: tri(listing.readyToMove),
    deliveryDate: words(listing.deliveryDate),
    rentTerms: { minTermMonths: grouped(rentTerms?.minTermMonths), depositMonths: grouped(rentTerms?.depositMonths) },
    nearby: (listing.nearby ?? []).map(near => ({ name: near.name, nameAr: words(near.nameAr), minutesByCar: grouped(near.minutesByCar) })),
    description: words(listing.description),
    images: listing.images ?? [],
    videoUrl: words(listing.videoUrl),
    tourUrl: words(listing.tourUrl),
  }
}

const text = (value: string) => value.trim() || null
const number = (value: string) => readNumber(value)
const yesNo = (value: string) => (value === '' ? null : value === 'true')

/** What the form says, as the API takes it. What the form does not show (documents, the price per metre) is carried over from `known`. */
export function inputFrom(values: ListingValues, known: Partial<ListingInput>): ListingInput {
  const latitude = number(values.location.latitude)
  const longitude = number(values.location.longitude)
  const samePlace = known.location?.city === text(values.location.city) && known.location?.district === text(values.location.district)
  const samePrice =
    known.pricing?.basePrice === number(values.pricing.basePrice) && known.specifications?.area === number(values.specifications.area)
  const isRent = values.purpose === 'rent'
  return {
    externalId: text(values.externalId),
    status: values.status,
    purpose: values.purpose,
    propertyType: values.propertyType,
    title: text(values.title),
    titleAr: text(values.titleAr),
    projectName: text(values.projectName),
    projectNameAr: text(values.projectNameAr),
    developerName: text(values.developerName),
    developerNameAr: text(values.developerNameAr),
    location: {
      city: text(values.location.city),
      district: text(values.location.district),
      address: text(values.location.address),
      coordinates: latitude !== null && longitude !== null ? [latitude, longitude] : null,
      // The place is recognised from the words: other words may mean another place.
      place: samePlace ? (known.location?.place ?? null) : null,
    },
    pricing: {
      basePrice: number(values.pricing.basePrice),
      currency: values.pricing.currency,
      period: isRent ? ((text(values.pricing.period) ?? 'month') as 'month') : null,
      pricePerMeter: samePrice ? (known.pricing?.pricePerMeter ?? null) : null,
      cashDiscountPercent: number(values.pricing.cashDiscountPercent),
      maintenancePercent: number(values.pricing.maintenancePercent),
    },
    specifications: {
      area: number(values.specifications.area),
      gardenArea: number(values.specifications.gardenArea),
      bedrooms: number(values.specifications.bedrooms),
      bathrooms: number(values.specifications.bathrooms),
      floor: number(values.specifications.floor),
      floors: number(values.specifications.floors),
      finishing: text(values.specifications.finishing) as ListingInput['specifications']['finishing'],
      furnished: yesNo(values.specifications.furnished),
    },
    amenities: values.amenities,
    paymentPlans: values.paymentPlans.map(planOf),
    mortgage: yesNo(values.mortgage),
    readyToMove: yesNo(values.readyToMove),
    deliveryDate: text(values.deliveryDate),
    rentTerms: isRent
      ? { minTermMonths: number(values.rentTerms.minTermMonths), depositMonths: number(values.rentTerms.depositMonths) }
      : null,
    nearby: values.nearby.map(near => ({ name: near.name.trim(), nameAr: text(near.nameAr), minutesByCar: number(near.minutesByCar) })),
    description: text(values.description),
    images: values.images,
    documents: known.documents ?? [],
    videoUrl: text(values.videoUrl),
    tourUrl: text(values.tourUrl),
  }
}

function planOf(plan: ListingValues['paymentPlans'][number]): PaymentPlan {
  return {
    name: text(plan.name),
    downPaymentPercent: number(plan.downPaymentPercent),
    downPayment: number(plan.downPayment),
    years: number(plan.years),
    monthlyInstallment: number(plan.monthlyInstallment),
    description: text(plan.description),
  }
}
