import { expect, test } from 'vitest'
import type { Draft, ListingFacts } from '#language/types'
import { heldBecause, type Weighed } from './held-because.ts'

const home = (id: string, basePrice: number, currency = 'GBP') => ({ id, pricing: { basePrice, currency } }) as ListingFacts
const weigh = ({ draft, ...more }: Partial<Omit<Weighed, 'draft'>> & { draft?: Partial<Draft> }) =>
  heldBecause({
    mode: 'assistant',
    rule: { when: 'from-amount', amount: 300_000 },
    currency: 'GBP',
    optOut: false,
    preferences: {},
    draft: { decision: 'answered', listingIds: [], focus: null, ...draft } as Draft,
    verdict: { verdict: 'clean', text: 'x', blocked: [], evidence: [] },
    facts: [],
    ...more,
  })

test('the budget or a price in the answer reaches the amount, from the amount itself on', () => {
  expect(weigh({ preferences: { budgetMax: 300_000 } })).toBe('amount')
  expect(weigh({ preferences: { budgetMax: 299_999 } })).toBeNull()
  expect(weigh({ preferences: { budgetMin: 400_000 } })).toBe('amount')
  const facts = [home('a', 450_000), home('b', 90_000)]
  expect(weigh({ facts, draft: { listingIds: ['a', 'b'] } })).toBe('amount')
  expect(weigh({ facts, draft: { focus: 'a' } })).toBe('amount')
  // found, and not spoken of
  expect(weigh({ facts, draft: { listingIds: ['b'] } })).toBeNull()
})

test('an amount nobody can compare waits', () => {
  expect(weigh({ preferences: { budgetMax: 90_000, currency: 'USD' } })).toBe('amount')
  expect(weigh({ facts: [home('a', 90_000, 'EUR')], draft: { listingIds: ['a'] } })).toBe('amount')
  expect(weigh({ preferences: { budgetMax: 90_000, currency: 'GBP' } })).toBeNull()
})

test('a call for a person passes a rule, and waits where suggestions only are wanted; an opt-out never waits', () => {
  const draft = { decision: 'handed-over' } as const
  const preferences = { budgetMax: 900_000 }
  expect(weigh({ draft, preferences })).toBeNull()
  expect(weigh({ draft, rule: { when: 'always', amount: null } })).toBeNull()
  expect(weigh({ draft, mode: 'draft' })).toBe('draft')
  expect(weigh({ draft: { ...draft, listingIds: ['a'] }, facts: [home('a', 450_000)] })).toBe('amount')
  expect(weigh({ optOut: true, mode: 'draft', rule: { when: 'always', amount: null } })).toBeNull()
})
