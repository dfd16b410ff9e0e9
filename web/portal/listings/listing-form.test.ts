import { expect, test } from 'vitest'
import * as contract from '#contracts/listing'
import { ListingInput } from '#contracts/listing'
import { inputFrom, valuesOf } from './listing-form.ts'
import { amenities, currencies, listingStatuses, propertyTypes } from './vocabulary.ts'

const full = ListingInput.parse({
  externalId: 'NG-1',
  status: 'reserved',
  purpose: 'sale',
  propertyType: 'villa',
  title: 'Villa',
  titleAr: 'فيلا',
  projectName: 'P',
  projectNameAr: 'م',
  developerName: 'D',
  developerNameAr: 'د',
  location: { city: 'Cairo', district: 'New Cairo', address: '1 Street', coordinates: [30.02, 31.49], place: 'new_cairo' },
  pricing: {
    basePrice: 12_500_000.5,
    currency: 'USD',
    period: null,
    pricePerMeter: 40_000,
    cashDiscountPercent: 10,
    maintenancePercent: 8.5,
  },
  specifications: { area: 320.5, gardenArea: 100, bedrooms: 4, bathrooms: 5, floors: 2, floor: 0, finishing: 'finished', furnished: false },
  amenities: ['pool', 'gym'],
  paymentPlans: [
    { name: 'A', downPaymentPercent: 10, downPayment: 1_250_000, years: 7.5, monthlyInstallment: 125_000, description: 'words' },
  ],
  mortgage: true,
  readyToMove: false,
  deliveryDate: '2027-06-30',
  rentTerms: null,
  nearby: [{ name: 'AUC', nameAr: null, minutesByCar: 8 }],
  description: 'Words.',
  images: ['/api/pictures/1'],
  documents: ['/d/1'],
  videoUrl: 'https://v.example/1',
  tourUrl: null,
})

test('a listing comes out of the form as it went in', () => {
  expect(inputFrom(valuesOf(full, 'EGP'), full)).toEqual(full)
})

test('a rent with its terms comes out as it went in', () => {
  const rent = ListingInput.parse({
    ...full,
    purpose: 'rent',
    pricing: { ...full.pricing, period: 'week' },
    rentTerms: { minTermMonths: 6, depositMonths: 1.5 },
  })
  expect(inputFrom(valuesOf(rent, 'EGP'), rent)).toEqual(rent)
})

test('an empty form says only that nothing is known, in a shape the API takes', () => {
  const input = inputFrom(valuesOf({}, 'EGP'), {})
  expect(ListingInput.parse(input)).toEqual(input)
  expect(input.pricing.basePrice).toBeNull()
  expect(input.specifications.furnished).toBeNull()
})

test('numbers are read in Arabic digits and with either grouping', () => {
  const values = valuesOf({}, 'EGP')
  values.pricing.basePrice = '٥٬٩٠٠٬٠٠٠'
  values.specifications.area = '1,250.5'
  const input = inputFrom(values, {})
  expect(input.pricing.basePrice).toBe(5_900_000)
  expect(input.specifications.area).toBe(1250.5)
})

test('another district forgets the recognised place, and another price the price per metre', () => {
  const values = valuesOf(full, 'EGP')
  values.location.district = 'Maadi'
  values.pricing.basePrice = '9,000,000'
  const input = inputFrom(values, full)
  expect(input.location.place).toBeNull()
  expect(input.pricing.pricePerMeter).toBeNull()
})

test('the lists the form offers are those of the contract', () => {
  expect(propertyTypes).toEqual(contract.PropertyType.options)
  expect(amenities).toEqual(contract.Amenity.options)
  expect(currencies).toEqual(contract.Currency.options)
  expect(listingStatuses).toEqual(contract.ListingStatus.options)
})
