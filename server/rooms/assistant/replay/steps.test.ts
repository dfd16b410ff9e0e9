import { expect, test } from 'vitest'
import type { TurnView } from '#contracts/conversation'
import type { PastMessage } from './find.ts'
import { memoryBefore, stepsOf } from './steps.ts'

let seq = 0
const message = (author: string, text: string, more: Partial<PastMessage> = {}): PastMessage => ({
  ...{ id: `m${++seq}`, seq, direction: author === 'contact' ? 'inbound' : 'outbound', author, kind: 'text', text, payload: {} },
  ...{ transcript: null, listing_ids: [], created_at: new Date(0), ...more },
})
const turn = (messageIds: string[], more: Partial<TurnView> = {}) =>
  ({ messageIds, preferences: {}, intents: ['GREETING'], language: 'en', viewing: null, ...more }) as unknown as TurnView

test('a turn is run on the burst it answered, and hears what a member and the customer said meanwhile', () => {
  const [hello, more, ours, theirs, cash, last] = [
    message('contact', 'hello'),
    message('contact', '3 bedrooms'),
    message('assistant', 'Here is what fits'),
    message('member', 'Mona here, in cash?'),
    message('contact', 'yes, in cash'),
    message('contact', 'can I see it?'),
  ]
  const steps = stepsOf([turn([hello!.id, more!.id]), turn([last!.id])], [hello!, more!, ours!, theirs!, cash!, last!])
  expect(steps.map(step => step.burst.map(({ text }) => text))).toEqual([['hello', '3 bedrooms'], ['can I see it?']])
  expect(steps[0]!.meanwhile).toEqual([])
  // what the assistant said then is not what it will have said now
  expect(steps[1]!.meanwhile).toEqual([
    { author: 'member', text: 'Mona here, in cash?' },
    { author: 'contact', text: 'yes, in cash' },
  ])
})

test('a turn whose messages are gone is left out', () => {
  const only = message('contact', 'still here')
  expect(stepsOf([turn(['gone']), turn([only.id])], [only]).map(step => step.burst[0]!.text)).toEqual(['still here'])
})

test('what was known before the first of them is read from the turn before and from the thread', () => {
  const [a, b, c] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333']
  const earlier = [
    message('contact', 'hi'),
    message('assistant', 'two units', { listing_ids: [a, b] }),
    message('contact', 'and in Zayed?'),
    message('assistant', 'one unit', { listing_ids: [c] }),
    message('system', 'moved'),
  ]
  const previous = turn([], {
    preferences: { bedrooms: 3 },
    intents: ['PRICE_INQUIRY'],
    language: 'ar',
    viewing: { kind: 'day', start: '2026-11-21' },
  })
  expect(memoryBefore(previous, earlier)).toMatchObject({
    preferences: { bedrooms: 3 },
    shown: [c],
    seen: [c, a, b, a],
    focus: c,
    lastIntent: 'PRICE_INQUIRY',
    language: 'ar',
    greeted: true,
    viewing: { kind: 'day', start: '2026-11-21' },
  })
  expect(memoryBefore(previous, earlier).past.map(({ author }) => author)).toEqual(['contact', 'assistant', 'contact', 'assistant'])
  expect(memoryBefore(undefined, [])).toMatchObject({ greeted: false, shown: [], past: [], preferences: {} })
})
