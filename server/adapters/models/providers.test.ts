import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHttp } from '#ground/safe-fetch'
import { EngineFailure } from '#ports/language-engine'
import { modelEngine } from './index.ts'
import { anInput } from './test/an-input.ts'

/** The two other vendors' answers, as short as their documentation allows. */
const answers: Record<string, (words: string, refused: boolean) => unknown> = {
  anthropic: (words, refused) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: refused ? [] : [{ type: 'text', text: words }],
    stop_reason: refused ? 'refusal' : 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 11, output_tokens: 7 },
  }),
  google: (words, refused) =>
    refused
      ? { promptFeedback: { blockReason: 'SAFETY' }, candidates: [], usageMetadata: { promptTokenCount: 11, totalTokenCount: 11 } }
      : {
          candidates: [{ content: { role: 'model', parts: [{ text: words }] }, finishReason: 'STOP', index: 0 }],
          usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 7, totalTokenCount: 18 },
        },
}
let server: Server
let refused = false
let heard: { path: string; headers: Record<string, unknown>; body: Record<string, unknown> }[] = []
const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'simsar-test' })

beforeAll(async () => {
  server = createServer(async (request, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    heard.push({
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
    })
    const vendor = request.url?.includes('messages') ? 'anthropic' : 'google'
    const words = JSON.stringify({
      text: 'We have a flat.',
      listingIds: ['nobody'],
      photosOf: [],
      buttons: ['human'],
      asked: null,
      handOver: null,
      noMatch: false,
      reason: null,
    })
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[vendor]!(words, refused)))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await http.close()
})

test.each([
  ['anthropic', 'claude-opus-4-5', 'x-api-key'],
  ['google', 'gemini-2.5-flash', 'x-goog-api-key'],
] as const)('%s drafts through the same door, bounded and with its key in its own header', async (engine, model, header) => {
  heard = []
  refused = false
  const writer = modelEngine(
    { engine, model, apiKey: 'k-demo', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, timeoutMs: 2000 },
    http,
  )
  const { draft, tokens } = await writer.draft(anInput(), { signal: new AbortController().signal })
  expect(draft).toMatchObject({ decision: 'answered', text: 'We have a flat.', listingIds: [], buttons: [{ id: 'human' }] })
  expect(tokens).toEqual({ input: 11, output: 7, cached: 0, told: true })
  expect(heard).toHaveLength(1)
  expect(heard[0]!.headers[header]).toBe('k-demo')
  expect(JSON.stringify(heard[0]!.body)).toMatch(/"(max_tokens|maxOutputTokens)":1200/)
  expect(JSON.stringify(heard[0]!.body)).toContain('a flat in New Cairo')
  refused = true
  const failure: unknown = await writer.draft(anInput(), { signal: new AbortController().signal }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(EngineFailure)
  expect(failure).toMatchObject({ reason: 'refused' })
  expect(heard).toHaveLength(2)
})

test('a Gemini that cannot have tools beside a structured answer is not offered any; a later one is', async () => {
  refused = false
  const tools = { searchListings: async () => [], listingDetails: async () => undefined }
  const asked = async (model: string) => {
    heard = []
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await modelEngine({ engine: 'google', model, apiKey: 'k-demo', baseUrl, timeoutMs: 2000 }, http).draft(anInput(), {
      signal: new AbortController().signal,
      tools,
    })
    return JSON.stringify(heard[0]!.body)
  }
  expect(await asked('gemini-2.5-flash')).not.toContain('search_listings')
  expect(await asked('gemini-3-flash-preview')).toContain('search_listings')
})
