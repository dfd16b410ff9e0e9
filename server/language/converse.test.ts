import { expect, test } from 'vitest'
import { inventedListings } from './claims/sets/listings.ts'
import { converse, newConversation, type Surroundings, type Turn } from './converse.ts'
import { plainVoice } from './evaluate/understand.ts'

const surroundings: Surroundings = {
  listings: inventedListings,
  now: '2026-11-20T10:00:00+02:00',
  timeZone: 'Africa/Cairo',
  voice: plainVoice,
}

function talk(...messages: string[]): Turn[] {
  let state = newConversation()
  return messages.map(message => {
    const turn = converse(state, message, surroundings)
    state = turn.state
    return turn
  })
}

test('a search, a detail, the second one, a viewing, all in Egyptian Arabic', () => {
  const [first, price, second, seeing] = talk('عايز فيلا', 'بكام الأولى؟', 'والتانية؟', 'ينفع أشوفها يوم الحد الساعة ٥؟') as [
    Turn,
    Turn,
    Turn,
    Turn,
  ]
  expect(first.retrievedIds).toEqual(['S-5', 'S-2'])
  expect(price.verdict.text).toMatch(/كستانة هيلز سعرها 415,000 جنيه إسترليني/)
  expect(second.draft.focus).toBe('S-2')
  expect(second.verdict.text).toContain('صفا ريدج')
  expect(seeing.draft.viewing).toEqual({ kind: 'instant', start: '2026-11-22T17:00:00+02:00' })
  expect(seeing.verdict.text).toMatch(/معاينة فيلا 5 غرف في صفا ريدج/)
})

test.each([
  ['a villa or an apartment to buy', 'cheapest chalet in Ain Sokhna?', /Raml Bay/],
  ['عايز شقة أو فيلا', 'أرخص شاليه في السخنة؟', /رمل باي/],
])('%s, then the cheapest of another kind: looked for, and not chosen among those in view', (first, second, expected) => {
  const [, asked] = talk(first, second) as [Turn, Turn]
  expect(asked.draft.listingIds.length > 0 ? asked.draft.listingIds : [asked.draft.focus]).toEqual(['S-3'])
  expect(asked.verdict.text).toMatch(expected)
})

test.each([
  ['a chalet to buy in Ain Sokhna', 'is there a sea view and parking?', 'is there anything with a garden?'],
  ['عايز شاليه في السخنة', 'في جراج وحمام سباحة كمان؟', 'في حاجة بجنينة؟'],
])('%s: what the one in view has is a question, what else there is a wish', (first, question, wish) => {
  const [, asked, looked] = talk(first, question, wish) as [Turn, Turn, Turn]
  expect(asked.filters.amenities).toBeUndefined()
  expect(looked.filters.amenities).toEqual(['garden'])
})

test('every reply is what the gate let through', () => {
  for (const turn of talk(
    'Hi, any 2 bedroom apartment in Kyrenia?',
    'does it have a pool?',
    'what is the payment plan?',
    'how far is the bazaar?',
    'thanks, bye',
  ))
    expect(turn.verdict).toMatchObject({ verdict: 'clean', text: turn.draft.text })
})

test('nothing found shows the nearest without counting it as found', () => {
  const [turn] = talk('I want a 4 bedroom villa in Maadi for 5 million') as [Turn]
  expect(turn).toMatchObject({ retrievedIds: [], draft: { noMatch: true } })
})

test('the language follows the customer and stays through figures alone', () => {
  const [english, arabic, figures] = talk('any villa?', 'لا عايز شقة', '👍') as [Turn, Turn, Turn]
  expect([english.draft.language, arabic.draft.language, figures.draft.language]).toEqual(['en', 'ar', 'ar'])
})

test('the state is plain data and is never changed in place', () => {
  const state = Object.freeze(newConversation())
  const turn = converse(state, 'any villa?', surroundings)
  expect(state).toEqual(newConversation())
  expect(JSON.parse(JSON.stringify(turn.state))).toEqual(turn.state)
})
