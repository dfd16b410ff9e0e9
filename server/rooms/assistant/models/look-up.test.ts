import { afterAll, beforeAll, expect, test } from 'vitest'
import { aModelHouse, type ModelHouse } from './test/a-model-house.ts'

let world: ModelHouse
beforeAll(async () => {
  world = await aModelHouse()
})
afterAll(() => world.close())

const flat = (code: string, district: string, basePrice: number) => ({
  externalId: code,
  title: `3-bedroom apartment ${code} in ${district}`,
  location: { district },
  pricing: { basePrice, currency: 'EGP' },
  specifications: { bedrooms: 3, area: 160 },
})
const lastPrompt = () => world.model.requests().at(-1)!.prompt

test('what a model found itself may be said: the gate knows it, and shows its field', async () => {
  const brokerage = await world.brokerage()
  const { id } = await brokerage.lists(flat('S-1', 'Sheikh Zayed', 4_900_000))
  world.model.behave({ calls: [{ name: 'search_listings', arguments: { location: ['Sheikh Zayed'], bedrooms: 3 } }] })
  const { text, turn } = await brokerage.person().asks('what do you have for a family of five?')
  expect(turn).toMatchObject({ engine: 'openai-compatible', gate: { verdict: 'clean' } })
  expect(text).toContain('4,900,000')
  expect(turn.evidence.filter(fact => fact.listingId === id && fact.field.includes('rice'))).not.toEqual([])
})

test('another brokerage’s listing is not found, by its id or by looking', async () => {
  const [ours, theirs] = [await world.brokerage(), await world.brokerage()]
  const { id } = await theirs.lists(flat('T-1', 'Sheikh Zayed', 7_770_000))
  world.model.behave({
    calls: [
      { name: 'listing_details', arguments: { id } },
      { name: 'listing_details', arguments: { id: "T-1' or '1'='1" } },
      { name: 'search_listings', arguments: { location: ['Sheikh Zayed'] } },
    ],
  })
  const { text, turn } = await ours.person().asks('what do you have for a family of five?')
  expect(lastPrompt().split('{"error":"not found"}')).toHaveLength(3)
  expect(lastPrompt()).toContain('{"listings":[]}')
  expect(lastPrompt()).not.toContain('7770000')
  expect(text).not.toContain('7,770,000')
  expect(turn.engine).toBe('openai-compatible')
})

test('a lie about what was found is still a lie', async () => {
  const brokerage = await world.brokerage()
  await brokerage.lists(flat('S-1', 'Sheikh Zayed', 4_900_000))
  world.model.behave(
    { calls: [{ name: 'search_listings', arguments: { location: ['Sheikh Zayed'] } }] },
    { answer: { text: '3-bedroom apartment S-1 in Sheikh Zayed for 1,000,000 EGP.' } },
  )
  const { text, turn } = await brokerage.person().asks('what do you have for a family of five?')
  expect(turn.gate.verdict).not.toBe('clean')
  expect(text).not.toContain('1,000,000')
})

test('a price that changes between looking and sending is the new one or none', async () => {
  const brokerage = await world.brokerage()
  const { id, version } = await brokerage.lists(flat('S-1', 'Sheikh Zayed', 4_900_000))
  world.model.behave({ calls: [{ name: 'search_listings', arguments: { location: ['Sheikh Zayed'] } }] }, 'slow')
  const person = brokerage.person()
  await person.phone.says('what do you have for a family of five?')
  const answered = person.answered()
  await new Promise(resolve => setTimeout(resolve, 150))
  const changed = await brokerage.api('PUT', `/api/properties/${id}`, {
    body: { ...flat('S-1', 'Sheikh Zayed', 5_500_000), propertyType: 'apartment' },
    headers: { 'if-match': `"${version}"` },
  })
  expect(changed.status).toBe(200)
  expect((await answered).text).not.toContain('4,900,000')
})

test('tools are offered where the search before found nothing, always, or never, as the brokerage wants', async () => {
  const offered = () => JSON.stringify(world.model.requests().at(-1)!.body).includes('search_listings')
  world.model.behave('honest')
  const brokerage = await world.brokerage()
  await brokerage.lists(flat('N-1', 'New Cairo', 6_000_000))
  await brokerage.person().asks('3-bedroom apartment in New Cairo')
  expect(offered()).toBe(false)
  await brokerage.person().asks('hello')
  expect(offered()).toBe(false)
  await brokerage.person().asks('what do you have for a family of five?')
  expect(offered()).toBe(true)
  await brokerage.sets({ tools: 'always' })
  await brokerage.person().asks('3-bedroom apartment in New Cairo')
  expect(offered()).toBe(true)
  await brokerage.sets({ tools: 'never' })
  await brokerage.person().asks('what do you have for a family of five?')
  expect(offered()).toBe(false)
})

test('a human the model asked for is called', async () => {
  const brokerage = await world.brokerage()
  world.model.behave({ calls: [{ name: 'ask_human', arguments: { reason: 'legal' } }] })
  const { turn } = await brokerage.person().asks('what do you have for a family of five?')
  expect(turn.decision).toBe('handed-over')
  expect((await brokerage.conversation()).state).toBe('WAITING_MEMBER')
})
