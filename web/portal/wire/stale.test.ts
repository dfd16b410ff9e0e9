import { expect, test } from 'vitest'
import { events } from '#contracts/events'
import { type LiveEvent, staleAfter } from './stale.ts'

const body = { conversationId: 'c', listingId: 'l', importId: 'i', connectionId: 'x' }

test('every event a member can hear makes something old', () => {
  const silent = Object.entries(events)
    .filter(([, { live }]) => live)
    .map(([event]) => event)
    .filter(event => staleAfter({ event, body } as LiveEvent).length === 0)
  expect(silent).toEqual([])
})

test('a message makes its conversation and the list old, and no other conversation', () => {
  expect(staleAfter({ event: 'message.received', body })).toEqual([['conversation', 'c'], ['conversations']])
})

test('an event this page does not know makes nothing old', () => {
  expect(staleAfter({ event: 'moon.rose', body } as unknown as LiveEvent)).toEqual([])
})
