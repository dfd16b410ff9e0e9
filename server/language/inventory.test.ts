import { expect, test } from 'vitest'
import { projectNames, readInventory } from './inventory.ts'

const item = {
  id: 'X-1',
  propertyType: 'apartment',
  project: { slug: 'olive_row', en: 'Olive Row', ar: 'أوليف رو' },
  location: { canonical: 'maadi', en: 'Maadi', lat: 29.96, lng: 31.25 },
  specs: { area: 100, bedrooms: 2, floor: 'ground' },
  price: { amount: 3_000_000, currency: 'EGP' },
  paymentPlans: [{ downPaymentPct: 10, downPayment: 300_000, years: 5, monthlyInstallment: 45_000 }],
}

test('an item becomes the facts of a listing, the unknown staying unknown', () => {
  const [listing] = readInventory({ properties: [item] })
  expect(listing).toMatchObject({
    id: 'X-1',
    status: 'available',
    purpose: 'sale',
    projectSlug: 'olive_row',
    location: { place: 'maadi', coordinates: [29.96, 31.25] },
    pricing: { basePrice: 3_000_000, currency: 'EGP', cashDiscountPercent: null },
    specifications: { area: 100, bedrooms: 2, floor: 0, furnished: null },
    paymentPlans: [{ downPaymentPercent: 10, downPayment: 300_000, years: 5, monthlyInstallment: 45_000 }],
    readyToMove: null,
    deliveryDate: null,
  })
})

test('a bare list is an inventory too; a top floor has no number', () => {
  const [listing] = readInventory([{ ...item, specs: { ...item.specs, floor: 'last' } }])
  expect(listing?.specifications.floor).toBeNull()
})

test('what cannot be read is named', () => {
  expect(() => readInventory([{ ...item, price: { amount: 'cheap', currency: 'EGP' } }])).toThrow(/amount/)
})

test('a project goes by every name it was given', () => {
  expect(projectNames(readInventory([item, { ...item, id: 'X-2' }]))).toEqual([{ slug: 'olive_row', names: ['Olive Row', 'أوليف رو'] }])
})
