import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation } from '#contracts/conversation'
import { TrialAnswer, type TrialBody, type TrialMemory } from '#contracts/playground'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, type TestHouse } from '#test/house'
import { skyCourtFlat } from '#test/listings'
import { type OpenAiEmulator, startOpenAi } from '../../../../emulators/openai/index.ts'
import { turnsLeft } from './allowance.ts'

let house: TestHouse
let model: OpenAiEmulator
let brokerage: Brokerage
let skyCourt: { id: string; version: number }

beforeAll(async () => {
  model = await startOpenAi({ port: 0 })
  house = await aHouse({ allow: [new URL(model.url).host] })
  brokerage = await house.brokerage('Delta Homes')
  await brokerage.api('PUT', '/api/settings/assistant', { body: { quietWindowMs: 0 } })
  skyCourt = await brokerage.lists(
    skyCourtFlat({
      paymentPlans: [{ downPaymentPercent: 10, downPayment: 640_000, years: 8, monthlyInstallment: 60_000 }],
      amenities: ['pool'],
    }),
  )
  await brokerage.lists({
    externalId: 'A-2',
    title: '3-bedroom apartment in Wadi Gardens',
    titleAr: 'شقة ٣ غرف في وادي جاردنز',
    projectName: 'Wadi Gardens',
    projectNameAr: 'وادي جاردنز',
    location: { district: 'New Cairo' },
    pricing: { basePrice: 5_900_000, currency: 'EGP' },
    specifications: { bedrooms: 3, area: 150 },
    deliveryDate: '2028-06-30',
  })
})
afterAll(async () => {
  await house.close()
  await model.stop()
})

const knock = (body: unknown) => brokerage.api('POST', '/api/assistant/playground', { body })
async function tries(body: Omit<TrialBody, 'messages'> & { says: string[]; presses?: string }) {
  const { says, presses, ...rest } = body
  const messages = says.map(text => ({ id: newId(), text, ...(presses ? { button: presses } : {}) }))
  const answer = await knock({ messages, ...rest })
  expect(answer.status, answer.text).toBe(200)
  return { ...TrialAnswer.parse(answer.json), messages }
}

/** What a trial must leave as it is. */
const tables = ['conversations', 'messages', 'turns', 'contacts', 'jobs', 'live_events', 'deliveries', 'media', 'audit_entries'] as const

test('a trial answers what the telephone is answered, message by message, and remembers the same', async () => {
  const connection = await brokerage.connects()
  const phone = connection.phone({ name: 'Hana' })
  const said = [
    'عايز شقة ٣ أوض في التجمع تحت ٧ مليون',
    'feeh 7amam seba7a fel awla?',
    'what is the payment plan for the first one?',
    'makhsoosa el tanya, estlam emta?',
    // a wish let go, and others shown than before
    'the number of bedrooms does not matter',
    'an apartment in Wadi Gardens',
    'can I see it tomorrow at 5?',
    '👍',
    'شكرا',
  ]
  let memory: TrialMemory | undefined
  for (const [index, text] of said.entries()) {
    await phone.says(text)
    const real = await house.wire.waitForReply(phone)
    const trial = await tries({ says: [text], memory: memory ?? null })
    memory = trial.memory
    expect(trial.bubbles[0]?.text, text).toBe(real.text)
    expect(trial.bubbles[0]?.buttons ?? [], text).toEqual(real.buttons ?? [])
    const list = (await brokerage.api('GET', '/api/conversations?q=Hana')).json as { items: { id: string }[] }
    const conversation = (await brokerage.api('GET', `/api/conversations/${list.items[0]!.id}`)).json as Conversation
    expect(trial.memory.preferences, text).toEqual(conversation.preferences)
    expect(Object.keys(trial.memory.sources).sort(), text).toEqual(
      conversation.preferenceSources
        .filter(wish => wish.messageId)
        .map(wish => wish.slot)
        .sort(),
    )
    const row = await brokerage.look(inside =>
      inside.db.selectFrom('conversations').selectAll().where('id', '=', conversation.id).executeTakeFirstOrThrow(),
    )
    const { shown, seen, focus, asked, language, greeted, last_intent: lastIntent } = row
    expect(trial.memory, `${index}: ${text}`).toMatchObject({ shown, seen, focus, asked, language, greeted, lastIntent })
  }
})

test('nothing is kept, nobody is told and nothing leaves', async () => {
  const quiet = await house.brokerage('Quiet Homes')
  await quiet.lists({ externalId: 'Q-1', projectName: 'Quiet Park', location: { district: 'New Cairo' }, specifications: { bedrooms: 3 } })
  const counts = () =>
    quiet.look(async inside => {
      const count = (table: string) => sql<{ rows: string }>`select count(*) as rows from ${sql.table(table)}`.execute(inside.db)
      const found: Record<string, number> = {}
      for (const table of tables) found[table] = Number((await count(table)).rows[0]!.rows)
      return found
    })
  const before = await counts()
  const heard = model.requests().length
  const said = ['I want to talk to a person', 'stop writing to me', '3 bedrooms in New Cairo', 'can I see it tomorrow at 5?']
  for (const text of said) {
    const answer = await quiet.api('POST', '/api/assistant/playground', { body: { messages: [{ id: 'm', text }] } })
    expect(answer.status, answer.text).toBe(200)
    if (text === said[0]) expect(answer.json.handOver).toBe('asked-for-human')
  }
  expect(await counts()).toEqual(before)
  expect(model.requests()).toHaveLength(heard)
})

test('a burst is one answer, every wish names its message, and the trace tells the whole way', async () => {
  const { turn, memory, messages, listings } = await tries({ says: ['hello', 'apartment in New Cairo', '3 bedrooms under 7 million'] })
  expect(turn.messageIds).toEqual(messages.map(message => message.id))
  expect(memory.sources.bedrooms).toBe(messages[2]!.id)
  expect(turn).toMatchObject({ language: 'en', engine: 'local', model: null, gate: { verdict: 'clean' }, preferences: { bedrooms: 3 } })
  expect(turn.preferences).toMatchObject({ propertyType: ['apartment'], location: ['new_cairo'], budgetMax: 7_000_000 })
  expect(turn.spans.map(span => span.name)).toEqual(['understand', 'remember', 'retrieve', 'draft', 'check', 'total'])
  expect(listings.map(listing => listing.id)).toContain(skyCourt.id)
  const price = turn.evidence.find(fact => fact.field.includes('basePrice'))!
  expect(turn.reply!.slice(price.start, price.end)).toBe(price.claim)
})

test('a button of an answer can be pressed', async () => {
  const first = await tries({ says: ['3-bedroom apartment in Sky Court'] })
  const plan = first.bubbles.flatMap(bubble => bubble.buttons).find(button => button.id.startsWith('plan:'))
  expect(plan).toBeDefined()
  const second = await tries({ says: [plan!.title], presses: plan!.id, memory: first.memory })
  expect(second.turn.intents).toEqual(['PAYMENT_PLANS'])
  expect(second.turn.reply).toContain('640,000')
})

describe('settings that are not saved', () => {
  test('are tried, and stay unsaved', async () => {
    const saved = (await brokerage.api('GET', '/api/settings/assistant')).json
    const greeting = { en: 'Welcome to our little office.' }
    const tried = await tries({ says: ['hello'], settings: { greeting, persona: { name: 'Rania' } } })
    expect(tried.turn.reply).toContain('Welcome to our little office.')
    expect((await tries({ says: ['hello'] })).turn.reply).not.toContain('Welcome to our little office.')
    expect((await tries({ says: ['hello'], settings: { persona: { name: 'Rania' } } })).turn.reply).toContain('Rania')
    expect((await brokerage.api('GET', '/api/settings/assistant')).json).toEqual(saved)
    const only = await tries({ says: ['عايز شقة في التجمع'], settings: { languages: ['en'] } })
    expect(only.turn.reply).toMatch(/New Cairo|EGP/)
  })

  test('cannot point the key elsewhere', async () => {
    for (const settings of [{ engine: 'openai', model: 'any' }, { baseUrl: 'http://127.0.0.1:9' }, { apiKey: 'x' }]) {
      const answer = await knock({ messages: [{ id: 'm', text: 'hello' }], settings })
      expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.json.errors[0].pointer).toBe(`/settings/${Object.keys(settings)[0]}`)
    }
  })
})

describe('with the organization’s own model', () => {
  beforeAll(async () => {
    const set = await brokerage.api('PUT', '/api/settings/assistant', {
      body: { engine: 'openai-compatible', model: 'any', baseUrl: model.url, apiKey: 'key-canary', timeoutMs: 1500 },
    })
    expect(set.status).toBe(200)
  })

  test('an honest one is shown with its tokens, and the built-in engine can be tried beside it', async () => {
    model.behave('honest')
    const says = ['3-bedroom apartment in New Cairo']
    const { turn } = await tries({ says })
    expect(turn).toMatchObject({ engine: 'openai-compatible', model: 'any' })
    expect(turn.tokens!.input).toBeGreaterThan(0)
    expect((await tries({ says, settings: { model: 'another' } })).turn.model).toBe('another')
    expect((await tries({ says, settings: { engine: 'local' } })).turn).toMatchObject({ engine: 'local', tokens: null })
  })

  test('a turn with it is counted, one with the built-in engine is not, and none without a name is tried', async () => {
    model.behave('honest')
    const left = () => brokerage.look(turnsLeft)
    const before = await left()
    await tries({ says: ['hello'], settings: { engine: 'local' } })
    expect(await left()).toBe(before)
    await tries({ says: ['hello'] })
    expect(await left()).toBe(before - 1)
    const nameless = await knock({ messages: [{ id: 'm', text: 'hello' }], settings: { model: null } })
    expect(nameless.json.errors).toMatchObject([{ pointer: '/settings/model', code: 'model-needed' }])
    expect(await left()).toBe(before - 1)
  })

  test('one that lies is caught, and what was held back is shown', async () => {
    model.behave({ lie: 'price', script: 'en', notation: 'digits', seed: 3 })
    const { turn } = await tries({ says: ['3-bedroom apartment in New Cairo'] })
    expect(turn.gate.verdict).toBe('rewritten')
    expect(turn.gate.blocked.length).toBeGreaterThan(0)
    expect(turn.reply).toContain('6,400,000')
    expect(turn.draft).not.toBe(turn.reply)
  })

  test('one that fails leaves the built-in engine’s answer, and why', async () => {
    model.behave('hang')
    const { turn } = await tries({ says: ['3-bedroom apartment in New Cairo'] })
    expect(turn).toMatchObject({ engine: 'local', reason: 'model-timeout' })
    expect(turn.reply).toContain('6,400,000')
    model.behave('honest')
  })
})

test('another brokerage’s listings in the memory are as if they were not there', async () => {
  const theirs = await house.brokerage('Theirs')
  const secret = await theirs.lists({
    externalId: 'S-1',
    title: 'canary villa',
    projectName: 'Canary Park',
    location: { district: 'New Cairo' },
    pricing: { basePrice: 1_234_567, currency: 'EGP' },
  })
  const fresh = await tries({ says: ['hello'], settings: { engine: 'local' } })
  const memory = { ...fresh.memory, shown: [secret.id], focus: secret.id }
  const answer = await tries({ says: ['how much is it?'], memory, settings: { engine: 'local' } })
  expect(JSON.stringify(answer.turn)).not.toMatch(/1,?234,?567|canary/i)
  expect(answer.listings).toEqual([])
})

test('nonsense is refused with a pointer to it', async () => {
  const message = { id: 'm', text: 'hello' }
  const { memory } = await tries({ says: ['hello'], settings: { engine: 'local' } })
  const wrong: [unknown, string][] = [
    [{ messages: [] }, '/messages'],
    [{ messages: [{ id: 'm', text: '' }] }, '/messages/0/text'],
    [{ messages: [{ id: 'm', text: 'x'.repeat(4001) }] }, '/messages/0/text'],
    [{ messages: Array.from({ length: 21 }, () => message) }, '/messages'],
    [{ messages: [message], memory: { ...memory, shown: ['not-an-id'] } }, '/memory/shown/0'],
    [
      { messages: [message], memory: { ...memory, past: Array.from({ length: 25 }, () => ({ author: 'contact', text: 'x' })) } },
      '/memory/past',
    ],
    [
      { messages: [message], memory: { ...memory, preferences: { amenities: new Array(41).fill('pool') } } },
      '/memory/preferences/amenities',
    ],
    [{ messages: [message], memory: { ...memory, preferences: { location: ['x'.repeat(201)] } } }, '/memory/preferences/location'],
    [{ messages: [message], settings: { digits: 'roman' } }, '/settings/digits'],
  ]
  for (const [body, pointer] of wrong) {
    const answer = await knock(body)
    expect(answer.status, pointer).toBe(422)
    expect(answer.json.errors[0].pointer).toBe(pointer)
  }
  const nul = await knock({ messages: [{ id: 'm', text: 'villa\u0000 in zayed' }], memory, settings: { engine: 'local' } })
  expect([200, 422]).toContain(nul.status)
})
