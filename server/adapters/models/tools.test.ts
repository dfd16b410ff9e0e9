import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenAiEmulator, startOpenAi } from '#emulators/openai'
import { makeHttp } from '#ground/safe-fetch'
import type { ModelTools } from '#ports/language-engine'
import { modelEngine } from './index.ts'
import { anInput, facts } from './test/an-input.ts'
import { lookUps } from './tools.ts'

let model: OpenAiEmulator
const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'simsar-test' })
beforeAll(async () => {
  model = await startOpenAi({ port: 0 })
})
beforeEach(() => {
  model.requests().length = 0
})
afterAll(async () => {
  await model.stop()
  await http.close()
})

const calls: unknown[] = []
const tools: ModelTools = {
  searchListings: async wishes => {
    calls.push(wishes)
    return [facts('QP-204')]
  },
  listingDetails: async id => (id === 'id-QP-306' ? facts('QP-306') : undefined),
}
const draft = (engine: 'openai' | 'openai-compatible', given: ModelTools | null = tools) =>
  modelEngine({ engine, model: 'm', apiKey: 'k', baseUrl: model.url, timeoutMs: 3000 }, http).draft(anInput(), {
    signal: new AbortController().signal,
    ...(given ? { tools: given } : {}),
  })

describe.each(['openai', 'openai-compatible'] as const)('%s', engine => {
  test('looks up by wishes, answers from what it found, and tells what the gate must know', async () => {
    calls.length = 0
    model.behave({ calls: [{ name: 'search_listings', arguments: { location: ['New Cairo'], bedrooms: 3 } }] })
    const { draft: reply, found, tokens } = await draft(engine)
    expect(calls).toEqual([{ location: ['New Cairo'], bedrooms: 3 }])
    expect(found).toEqual(['id-QP-204'])
    expect(reply.listingIds).toEqual(['id-QP-204'])
    expect(reply.text).toContain('5,952,000')
    expect(model.requests()).toHaveLength(2)
    expect(tokens!.input).toBeGreaterThan(500)
  })

  test('what is not this organization’s is not found, in the words of what does not exist', async () => {
    model.behave({ calls: [{ name: 'listing_details', arguments: { id: '11111111-1111-4111-8111-111111111111' } }] })
    const { found, draft: reply } = await draft(engine)
    expect(model.requests().at(-1)!.prompt).toContain('{"error":"not found"}')
    expect(found).toEqual([])
    expect(reply.listingIds).toEqual([])
  })

  test.each([
    ['search_listings', { organization: 'other', bedrooms: 3 }],
    ['search_listings', { sql: 'select * from listings' }],
    ['listing_details', { id: 'id-QP-306', org_id: 'other' }],
    ['search_listings', { amenities: new Array(41).fill('pool') }],
    ['search_listings', { project: ['x'.repeat(201)] }],
    ['search_listings', '{"bedrooms":'],
    ['send_message', { to: '+201000000999', text: 'free keys' }],
  ])('%s with %j does nothing', async (name, said) => {
    calls.length = 0
    model.behave({ calls: [{ name, arguments: said }] })
    const { found, draft: reply } = await draft(engine)
    expect(calls).toEqual([])
    expect(found).toEqual([])
    expect(reply.text).toBe('Nothing matches at the moment.')
  })

  test('a human who was asked for is called, whatever the answer forgets', async () => {
    model.behave({ calls: [{ name: 'ask_human', arguments: { reason: 'legal' } }] })
    expect((await draft(engine)).draft).toMatchObject({ decision: 'handed-over', escalation: 'legal' })
  })

  test('who looks up for ever is stopped after three rounds and must speak', async () => {
    model.behave({ calls: Array.from({ length: 9 }, () => ({ name: 'search_listings', arguments: { bedrooms: 3 } })) })
    const { draft: reply } = await draft(engine)
    expect(model.requests()).toHaveLength(4)
    expect(reply.text).toContain('5,952,000')
  })

  test('a server that knows no tools is asked without them', async () => {
    model.behave('no-tools')
    const { draft: reply, found } = await draft(engine)
    expect(model.requests()).toHaveLength(2)
    expect(reply.text).toBe('Nothing matches at the moment.')
    expect(found).toEqual([])
  })

  test('without tools none are offered', async () => {
    model.behave({ calls: [{ name: 'search_listings', arguments: {} }] })
    await draft(engine, null)
    expect(JSON.stringify(model.requests().map(request => request.body))).not.toContain('search_listings')
  })

  test.each(['no-usage', 'broken-usage', 'absurd-usage'] as const)(
    '%s: the answer is kept and the count is an estimate',
    async behaviour => {
      model.behave(behaviour)
      const { draft: reply, tokens } = await draft(engine, null)
      expect(reply.text).toBe('Nothing matches at the moment.')
      expect(tokens).toMatchObject({ told: false })
      expect(tokens!.input).toBeGreaterThan(300)
      expect(tokens!.input).toBeLessThan(5000)
    },
  )
})

test('of one look-up five listings are shown, and of many six are done, however many a round asks for', async () => {
  let looked = 0
  const generous = Array.from({ length: 9 }, (_, at) => ({ ...facts('QP-204'), id: `id-${at}` }))
  const { tools: offered, found } = lookUps({
    searchListings: async () => {
      looked++
      return generous
    },
    listingDetails: async () => undefined,
  })
  const search = () => offered.search_listings!.execute!({}, { toolCallId: 'c', messages: [] }) as Promise<{ listings?: unknown[] }>
  const answers = await Promise.all(Array.from({ length: 8 }, search))
  expect(answers.map(answer => answer.listings?.length)).toEqual([5, 5, 5, 5, 5, 5, undefined, undefined])
  expect(answers.at(-1)).toEqual({ error: 'enough looked up; answer now' })
  expect(looked).toBe(6)
  expect([...found.keys()]).toEqual(['id-0', 'id-1', 'id-2', 'id-3', 'id-4'])
})
