import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conversation } from '#contracts/conversation'
import { aHouse, type Brokerage, type TestHouse } from '#test/house'

let house: TestHouse
let brokerage: Brokerage
let id: string
beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage()
  await brokerage.api('PUT', '/api/settings/assistant', { body: { quietWindowMs: 0 } })
  const phone = (await brokerage.connects()).phone({ name: 'Hana' })
  await phone.says('3-bedroom apartment in New Cairo')
  await house.wire.waitForReply(phone)
  id = (await brokerage.conversation()).id
})
afterAll(() => house.close())

const sets = (slot: string, value: unknown) => brokerage.api('PUT', `/api/conversations/${id}/preferences`, { body: { slot, value } })

test('a wish is corrected, added and dropped, the others stay, and it is told who set it', async () => {
  await sets('bedrooms', 4)
  await sets('amenities', ['pool'])
  const { json } = await sets('location', null)
  const { preferences, preferenceSources } = json as Conversation
  expect(preferences).toEqual({ bedrooms: 4, amenities: ['pool'], propertyType: ['apartment'] })
  expect(preferenceSources.find(({ slot }) => slot === 'bedrooms')).toMatchObject({ setBy: 'member', messageId: null })
  expect(preferenceSources.find(({ slot }) => slot === 'propertyType')).toMatchObject({ setBy: 'contact' })
})

test.each([
  ['bedrooms', 'many'],
  ['amenities', new Array(41).fill('pool')],
  ['location', ['x'.repeat(201)]],
  ['currency', 'x'.repeat(201)],
])('%s with a value that is none, too many or too long is refused', async (slot, value) => {
  const refused = await sets(slot, value)
  expect(refused.status).toBe(422)
  expect(refused.json.errors[0].pointer).toBe('/value')
})

test.each(['wings', 'phone', 'constructor', '__proto__'])('%s is no wish we keep', async slot => {
  expect((await sets(slot, 'x')).json.errors).toMatchObject([{ pointer: '/slot', code: 'unknown-slot' }])
})
