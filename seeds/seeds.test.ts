import { describe, expect, test } from 'vitest'
import { RegisterBody } from '#contracts/auth'
import { Handset } from '#contracts/emulator'
import { ListingInput } from '#contracts/listing'
import { AssistantSettingsInput } from '#contracts/settings'
import { Preferences } from '#contracts/understanding'
import { demoBrokerages } from './index.ts'

const cairo = demoBrokerages.find(brokerage => brokerage.key === 'cairo')!
const everyListing = demoBrokerages.flatMap(brokerage => brokerage.listings)
const digits = (text: string) => text.replace(/[٠-٩]/g, digit => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))

test('about sixty listings, each with a code of its own', () => {
  expect(everyListing.length).toBeGreaterThanOrEqual(58)
  expect(everyListing.length).toBeLessThanOrEqual(70)
  expect(new Set(everyListing.map(one => one.externalId)).size).toBe(everyListing.length)
})

describe.each(demoBrokerages)('$key', brokerage => {
  test('keeps the contracts of listings, settings, members, handsets and wishes', () => {
    for (const one of brokerage.listings) expect(ListingInput.safeParse(one).error).toBeUndefined()
    expect(AssistantSettingsInput.safeParse(brokerage.settings).error).toBeUndefined()
    for (const { email, password, fullName } of brokerage.members)
      expect(RegisterBody.safeParse({ email, password, fullName, organizationName: brokerage.organization.name }).error).toBeUndefined()
    const { provider, ...business } = brokerage.business
    for (const { owns, ...handset } of brokerage.handsets) {
      expect(Handset.safeParse({ ...handset, provider, business, online: true }).error).toBeUndefined()
      for (const code of owns) expect(brokerage.listings.map(one => one.externalId)).toContain(code)
    }
    for (const { preferences } of brokerage.conversations) expect(Preferences.strict().safeParse(preferences).error).toBeUndefined()
  })

  test('names every listing in English and in Arabic and places it', () => {
    for (const one of brokerage.listings) {
      expect(one.title).toMatch(/[A-Za-z]/)
      expect(one.titleAr).toMatch(/[\u0621-\u064A]/)
      expect(one.location.place).toMatch(/^[a-z_]+$/)
      const said = one.title?.match(/([\d,]+) m²/)?.[1]
      if (said) expect(Number(said.replaceAll(',', ''))).toBe(one.specifications.area)
    }
  })

  test('has something available, reserved, sold, to let, without pictures and with fields unknown', () => {
    const some = (holds: (one: ListingInput) => boolean) => expect(brokerage.listings.some(holds)).toBe(true)
    some(one => one.status === 'reserved')
    some(one => one.status === 'sold')
    some(one => one.purpose === 'rent')
    some(one => one.images.length === 0)
    some(one => one.pricing.basePrice === null)
    for (const one of brokerage.listings.filter(one => one.purpose === 'rent')) expect(one.pricing.period).toBeTruthy()
  })

  test('says no figure in a past reply that its listing does not hold', () => {
    for (const { messages } of brokerage.conversations)
      for (const message of messages.filter(one => one.author === 'assistant')) {
        const shown = brokerage.listings.filter(one => message.listings?.includes(one.externalId ?? ''))
        expect(shown.length).toBe(message.listings?.length ?? 0)
        const known = shown.flatMap(numbersOf)
        for (const [number] of digits(message.text).matchAll(/\d[\d,]*/g))
          expect([message.text, known]).toSatisfy(() => known.includes(Number(number.replaceAll(',', ''))))
      }
  })

  test('tells each past conversation forward in time', () => {
    for (const { messages } of brokerage.conversations)
      expect(messages.map(one => one.minutesAgo)).toEqual(messages.map(one => one.minutesAgo).sort((a, b) => b - a))
  })
})

test('every payment plan reaches the price to the rounding of its months', () => {
  const plans = everyListing.flatMap(one => one.paymentPlans.map(plan => ({ one, plan })))
  expect(plans.length).toBeGreaterThan(40)
  for (const { one, plan } of plans) {
    const months = plan.years! * 12
    expect(Math.abs((plan.downPayment ?? 0) + months * plan.monthlyInstallment! - one.pricing.basePrice!)).toBeLessThanOrEqual(months / 2)
    expect(Math.abs((plan.downPayment ?? 0) / one.pricing.basePrice! - plan.downPaymentPercent! / 100)).toBeLessThan(0.0001)
  }
})

test('the first scene works: three rooms in New Cairo under seven million, a bigger one, and a plan for each', () => {
  const asked = cairo.listings.filter(
    one =>
      one.status === 'available' &&
      one.purpose === 'sale' &&
      one.propertyType === 'apartment' &&
      one.location.place === 'new_cairo' &&
      one.specifications.bedrooms === 3 &&
      one.pricing.basePrice! <= 7_000_000,
  )
  expect(asked.length).toBeGreaterThanOrEqual(5)
  for (const one of asked) {
    expect(one.images.length).toBe(3)
    // Whichever is shown second, "what is the payment plan for the second one?" has an answer.
    expect(one.paymentPlans.length).toBeGreaterThan(0)
  }
  expect(new Set(asked.map(one => one.specifications.area)).size).toBe(asked.length)
})

function numbersOf(one: ListingInput): number[] {
  const delivery = one.deliveryDate ? [Number(one.deliveryDate.slice(0, 4))] : []
  const plans = one.paymentPlans.flatMap(plan => [plan.downPayment, plan.downPaymentPercent, plan.monthlyInstallment, plan.years])
  const { area, gardenArea, bedrooms, floor } = one.specifications
  const terms = [one.rentTerms?.minTermMonths, one.rentTerms?.depositMonths]
  // "2+1" is how the island writes two bedrooms and a living room.
  const all = [
    one.pricing.basePrice,
    area,
    gardenArea,
    bedrooms,
    floor,
    1,
    ...plans,
    ...terms,
    ...one.nearby.map(place => place.minutesByCar),
    ...delivery,
  ]
  return all.filter(value => typeof value === 'number')
}
