import { describe, expect, test } from 'vitest'
import { scoreDialogues } from './dialogues.ts'
import { states } from './facts.ts'
import { scoreFaithfulness } from './faithfulness.ts'
import { scoreReplies } from './replies.ts'
import { compareSlots } from './slots.ts'
import { isTime } from './times.ts'
import { scoreTurns } from './turns.ts'

const figure = (figures: { name: string; value: number | null }[], name: string) => figures.find(one => one.name === name)?.value

describe('slots', () => {
  const errors = (gold: object, predicted: object, rules = {}) => compareSlots({ ...gold }, { ...predicted }, rules).wrong.length

  test('members of a list count one by one, a wrong value as missed and invented', () => {
    expect(compareSlots({ location: ['maadi', 'october'], bedrooms: 3 }, { location: ['maadi'], bedrooms: 2 }).counts).toEqual({
      tp: 1,
      fp: 1,
      fn: 2,
    })
  })

  test('what the rules forgive is forgiven', () => {
    expect(errors({ bedrooms: 2 }, { bedroomsMin: 2, bedroomsMax: 2 })).toBe(0)
    expect(errors({}, { currency: 'EGP', budgetPeriod: 'month' })).toBe(0)
    expect(errors({}, { currency: 'GBP' })).toBe(1)
    expect(errors({ phone: '+201001234567' }, { phone: '01001234567' })).toBe(0)
    expect(errors({ installmentYears: 5 }, { installmentYears: 5, paymentMethod: ['installments'] })).toBe(0)
    expect(errors({ budgetMax: 100 }, { budgetMax: 110, budgetMin: 90 }, { approximateBudget: true })).toBe(0)
    expect(errors({ budgetMax: 100 }, { budgetMax: 116 }, { approximateBudget: true })).toBe(1)
    expect(errors({ project: ['x'] }, { project: ['x'], location: ['cairo'] }, { projectPlaces: new Map([['x', 'new_cairo']]) })).toBe(0)
    expect(errors({ floor: ['last'] }, {}, { ignore: ['floor'] })).toBe(0)
  })
})

test('times: instants to the minute, days by the local date, windows by their start', () => {
  const tz = 'Africa/Cairo'
  expect(isTime({ kind: 'instant', start: '2026-11-22T16:00:00+02:00', tz }, { start: '2026-11-22T14:00:00Z' })).toBe(true)
  expect(isTime({ kind: 'instant', start: '2026-11-22T16:00:00+02:00', tz }, { start: '2026-11-22T16:10:00+02:00' })).toBe(false)
  expect(
    isTime({ kind: 'instant', start: '2026-11-22T16:00:00+02:00', tz, toleranceMinutes: 30 }, { start: '2026-11-22T16:10:00+02:00' }),
  ).toBe(true)
  expect(isTime({ kind: 'day', start: '2026-11-22', tz }, { start: '2026-11-21T23:30:00Z' })).toBe(true)
  expect(
    isTime(
      { kind: 'window', start: '2026-11-22T08:00:00+02:00', end: '2026-11-22T12:00:00+02:00', tz },
      { start: '2026-11-22T12:00:00+02:00' },
    ),
  ).toBe(false)
  expect(isTime({ kind: 'none', start: null }, { start: null })).toBe(true)
  expect(isTime({ kind: 'none', start: null }, { start: '2026-11-22' })).toBe(false)
})

test('facts are read in any script, in digits and words', () => {
  expect(states('السعر ٧٬٢٠٠٬٠٠٠ جنيه', { type: 'amount', value: 7_200_000 })).toBe(true)
  expect(states('it is 6.4 million', { type: 'amount', value: 6_400_000 })).toBe(true)
  expect(states('مقدم ١٠٪', { type: 'percent', value: 10 })).toBe(true)
  expect(states('delivery June 2028', { type: 'month', value: '2028-06' })).toBe(true)
  expect(states('on the 8th floor', { type: 'number', value: 8 })).toBe(true)
  expect(states('it is reserved', { type: 'textAny', values: ['sold', 'reserved'] })).toBe(true)
  expect(states('£144,000', { type: 'anyAmountIn', currency: 'GBP' })).toBe(true)
  expect(states('EGP 64,000', { type: 'amount', value: 6_400_000 })).toBe(false)
})

test('turns: an accepted other primary counts, a missing prediction does not', () => {
  const gold = [
    { id: 'a', text: '', lang: 'en', intents: ['GREETING'], entities: {}, escalate: false },
    { id: 'b', text: '', lang: 'ar', intents: ['PRICE_INQUIRY'], alsoOk: ['PAYMENT_PLANS'], entities: { bedrooms: 2 }, escalate: true },
    { id: 'c', text: '', lang: 'en', intents: ['GOODBYE'], entities: {}, escalate: null },
  ]
  const figures = scoreTurns(
    gold,
    new Map([
      ['a', { intents: ['GREETING'], lang: 'en' }],
      ['b', { intents: ['PAYMENT_PLANS'], entities: { bedrooms: 2 }, lang: 'en', escalate: true }],
    ]),
    new Map(),
  )
  expect(figure(figures, 'primary intent')).toBeCloseTo(2 / 3)
  expect(figure(figures, 'language')).toBeCloseTo(1 / 3)
  expect(figure(figures, 'slots F1')).toBe(1)
  expect(figure(figures, 'escalate F1')).toBe(1)
  expect(figure(figures, 'optOut F1')).toBeNull()
})

test('replies: the costly error is counted by itself', () => {
  const gold = [
    { id: 'a', text: '', lang: 'en', availability: 'unavailable' },
    {
      id: 'b',
      text: '',
      lang: 'en',
      availability: 'available',
      conditions: { availableFrom: '2027-01-01' },
      price: { amount: 100, currency: null },
    },
  ]
  const figures = scoreReplies(
    gold,
    new Map([
      ['a', { availability: 'available' }],
      ['b', { availability: 'available', conditions: { availableFrom: '2027-01-02' }, price: { amount: 100, currency: 'GBP' } }],
    ]),
  )
  expect(figure(figures, 'falsely available')).toBe(1)
  expect(figure(figures, 'available-from F1')).toBe(0)
  expect(figure(figures, 'price F1')).toBe(1)
})

test('faithfulness: a span is found when it overlaps what was marked', () => {
  const gold = [{ id: 'a', reply: '', verdict: 'unsupported' as const, wrongSpans: ['over 12 years'] }]
  expect(figure(scoreFaithfulness(gold, new Map([['a', { verdict: 'unsupported', wrongSpans: ['12 years'] }]])), 'wrong spans found')).toBe(
    1,
  )
  expect(figure(scoreFaithfulness(gold, new Map([['a', { verdict: 'supported' }]])), 'unsupported: recall')).toBe(0)
})

test('dialogues: retrieval must be within what is acceptable, and none where there is none', () => {
  const turn = { text: '', intents: ['PROPERTY_INQUIRY'], preferencesAfter: {}, retrieval: true }
  const gold = [
    {
      id: 'd',
      tz: 'UTC',
      turns: [
        { ...turn, n: 1, acceptableIds: ['A', 'B'] },
        { ...turn, n: 2, acceptableIds: [], noMatch: true },
      ],
    },
  ]
  const said = (first: string[], second: string[]) =>
    scoreDialogues(
      gold,
      new Map([
        [
          'd',
          {
            turns: [
              { n: 1, intents: ['PROPERTY_INQUIRY'], retrievedIds: first },
              { n: 2, intents: ['PROPERTY_INQUIRY'], retrievedIds: second },
            ],
          },
        ],
      ]),
    )
  expect(said(['B'], []).flawless).toEqual(['d'])
  expect(figure(said(['A', 'C'], []).figures, 'retrieval: only what fits')).toBe(0)
  expect(figure(said([], []).figures, 'retrieval: only what fits')).toBe(0)
  expect(figure(said(['A'], ['A']).figures, 'retrieval: none said to be none')).toBe(0)
})
