import { afterAll, beforeAll, expect, test } from 'vitest'
import { lieKinds, type OpenAiEmulator, startOpenAi } from '../../emulators/openai/index.ts'
import { aHouse, type Brokerage, type TestHouse } from '../house.ts'
import { skyCourtFlat } from '../listings.ts'

let house: TestHouse
let model: OpenAiEmulator
let brokerage: Brokerage
let connection: Awaited<ReturnType<Brokerage['connects']>>

beforeAll(async () => {
  model = await startOpenAi({ port: 0 })
  house = await aHouse({ allow: [new URL(model.url).host] })
  brokerage = await house.brokerage()
  connection = await brokerage.connects()
  await brokerage.lists(skyCourtFlat({ amenities: ['pool'] }))
  const set = await brokerage.api('PUT', '/api/settings/assistant', {
    body: { engine: 'openai-compatible', model: 'any', baseUrl: model.url, apiKey: 'key-canary', quietWindowMs: 0, timeoutMs: 1500 },
  })
  expect(set.status).toBe(200)
  expect(set.text).not.toContain('key-canary')
  expect(set.json.apiKeySet).toBe(true)
})
afterAll(async () => {
  await house.close()
  await model.stop()
})

let people = 0
async function ask(words: string) {
  const name = `Asker ${++people}`
  const phone = connection.phone({ name })
  await phone.says(words)
  const reply = await house.wire.waitForReply(phone)
  const { items } = (await brokerage.api('GET', `/api/conversations?q=${encodeURIComponent(name)}`)).json
  const [turn] = (await brokerage.api('GET', `/api/conversations/${items[0].id}/turns`)).json.items
  return { text: reply.text ?? '', turn }
}

test('an honest model answers, checked like everybody else', async () => {
  model.behave('honest')
  const { text, turn } = await ask('3-bedroom apartment in New Cairo')
  expect(text).toContain('6,400,000')
  expect(turn).toMatchObject({ engine: 'openai-compatible', model: 'any', gate: { verdict: 'clean' } })
  expect(turn.tokens.input).toBeGreaterThan(0)
})

test('what it is told is one brokerage and one customer, and the key goes nowhere else', () => {
  const [heard] = model.requests()
  expect(heard!.authorization).toBe('Bearer key-canary')
  expect(heard!.prompt).toContain('Sky Court')
  expect(heard!.prompt).not.toContain(brokerage.organization)
  expect(heard!.prompt).not.toContain(brokerage.session.member.email)
})

test('whatever it lies about, in whatever script and figures, the customer is told what is so', async () => {
  for (const kind of lieKinds)
    for (const [script, words] of [
      ['en', '3-bedroom apartment in New Cairo'],
      ['ar', 'شقة ٣ غرف في التجمع'],
    ] as const)
      for (const notation of ['digits', script === 'ar' ? 'arabic-indic' : 'words'] as const) {
        model.behave({ lie: kind, script, notation, seed: people })
        const { text, turn } = await ask(words)
        const what = `${kind} ${script} ${notation}: ${turn.draft} → ${text}`
        expect(turn.gate.verdict, what).not.toBe('clean')
        expect(turn.gate.blocked.length, what).toBeGreaterThan(0)
        expect(text, what).not.toContain(turn.draft.trim())
        expect(
          text.replaceAll(/[٠-٩]/g, digit => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
          what,
        ).toContain('6,400,000')
      }
}, 120_000)

test.each([
  'garbage',
  'html',
  'html-page',
  'truncated',
  'empty',
  'two-objects',
  'huge',
  'refusal',
  'hang',
  'reset',
  'too-many',
  'unavailable',
  'bad-key',
  'tool-call',
  'nan',
  'missing-fields',
  'wrong-language',
] as const)('%s: the customer still gets a true answer, soon', async behaviour => {
  model.behave(behaviour)
  const began = performance.now()
  const { text, turn } = await ask('3-bedroom apartment in New Cairo')
  expect(performance.now() - began).toBeLessThan(8000)
  expect(text).toContain('6,400,000')
  expect(turn.decision).toBe('answered')
  if (turn.engine === 'local') expect(turn.reason).toMatch(/^model-/)
})

test('who wants no more messages, or a human, is heard by rule and not by a model', async () => {
  model.behave({ words: 'Please stay with us!' })
  const before = model.requests().length
  expect((await ask('STOP')).turn.engine).toBe('local')
  expect((await ask('I want to talk to a human please')).turn).toMatchObject({ engine: 'local', decision: 'handed-over' })
  expect(model.requests().length).toBe(before)
})
