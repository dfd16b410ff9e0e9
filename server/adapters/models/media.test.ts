import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenAiEmulator, startOpenAi } from '#emulators/openai'
import { makeHttp } from '#ground/safe-fetch'
import { EngineFailure } from '#ports/language-engine'
import { drawnPhoto } from '../../../emulators/whatsapp/drawn-photo.ts'
import { silence } from '../../../emulators/whatsapp/silence.ts'
import { type ModelSettings, modelEngine } from './index.ts'

let model: OpenAiEmulator
let gemini: Server
let asked: { contents: { parts: { inlineData?: { mimeType: string; data: string } }[] }[] }
const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'simsar-test' })
beforeAll(async () => {
  model = await startOpenAi({ port: 0 })
  gemini = createServer(async (request, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked = JSON.parse(Buffer.concat(chunks).toString())
    answer.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        candidates: [{ content: { role: 'model', parts: [{ text: 'عايز شقة في التجمع' }] }, finishReason: 'STOP', index: 0 }],
        usageMetadata: { promptTokenCount: 90, candidatesTokenCount: 8, totalTokenCount: 98 },
      }),
    )
  })
  await new Promise<void>(done => gemini.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  await model.stop()
  gemini.close()
  await http.close()
})

const engine = (change: Partial<ModelSettings> = {}) =>
  modelEngine({ engine: 'openai', model: 'm', apiKey: 'k', baseUrl: model.url, timeoutMs: 800, ...change }, http)
const signal = new AbortController().signal
const note = { bytes: silence(), mimeType: 'audio/ogg', seconds: 4 }
const failing = async (work: Promise<unknown> | undefined) => {
  const error: unknown = await work?.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(EngineFailure)
  return error as EngineFailure
}

describe('hearing', () => {
  test('a voice note goes as the file it is, and comes back as words', async () => {
    model.hears(' عايز شقة ٣ أوض\u202e في التجمع ')
    const heard = await engine().transcribe!(note, { signal })
    expect(heard.text).toBe('عايز شقة ٣ أوض في التجمع')
    expect(heard.tokens).toMatchObject({ told: true, seconds: 4 })
    const request = model.requests().at(-1)!
    expect(request).toMatchObject({ path: '/v1/audio/transcriptions', authorization: 'Bearer k' })
    const { file, model: name } = request.body as { file: File; model: string }
    expect(name).toBe('gpt-4o-mini-transcribe')
    expect(file.name).toMatch(/\.og[ga]$/)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(note.bytes)
  })

  test('who is paid by the second says how many', async () => {
    model.hears('hello')
    const { tokens } = await engine({ transcriptionModel: 'whisper-1' }).transcribe!(note, { signal })
    expect(tokens).toMatchObject({ input: 0, seconds: 1, told: true })
  })

  test.each([
    ['hang', 'timeout'],
    ['unavailable', 'unreachable'],
    ['bad-key', 'auth'],
    ['too-many', 'rate-limited'],
    ['html-page', 'unreadable'],
    ['reset', 'unreachable'],
    ['', 'unreadable'],
  ] as const)('%j fails as %s', async (behaviour, reason) => {
    model.hears(behaviour)
    const failure = await failing(engine().transcribe!(note, { signal }))
    expect(failure.reason).toBe(reason)
    expect(failure.message).not.toMatch(/sk-|api key/i)
  })

  test('Gemini hears as it reads: the recording is a part of the question', async () => {
    const google = engine({ engine: 'google', baseUrl: `http://127.0.0.1:${(gemini.address() as AddressInfo).port}` })
    const heard = await google.transcribe!(note, { signal })
    expect(heard).toMatchObject({ text: 'عايز شقة في التجمع', tokens: { input: 90, output: 8 } })
    const part = asked.contents.flatMap(content => content.parts).find(one => one.inlineData)!
    expect(part.inlineData).toEqual({ mimeType: 'audio/ogg', data: note.bytes.toString('base64') })
  })

  test('who cannot hear does not offer to', () => {
    expect(engine({ engine: 'anthropic' }).transcribe).toBeUndefined()
    expect(engine({ engine: 'openai-compatible' }).transcribe).toBeUndefined()
    expect(engine({ engine: 'openai-compatible', transcriptionModel: 'whisper-large' }).transcribe).toBeDefined()
  })
})

describe('seeing', () => {
  test.each(['openai', 'openai-compatible'] as const)('%s is shown the picture itself', async name => {
    model.behave({
      answer: { kind: 'listing', text: 'A screenshot of an advertisement.', words: '3 bedrooms in Sky Court\u202e https://x.example/a' },
    })
    const { sight, tokens } = await engine({ engine: name }).describe!({ bytes: await drawnPhoto('a'), mimeType: 'image/jpeg' }, { signal })
    expect(sight).toEqual({ kind: 'listing', text: 'A screenshot of an advertisement.', words: '3 bedrooms in Sky Court' })
    expect(tokens.told).toBe(true)
    expect(JSON.stringify(model.requests().at(-1)!.body)).toContain('data:image/jpeg;base64,')
  })

  test('papers and faces are not read, whatever the model says of them', async () => {
    model.behave({ answer: { kind: 'private', text: 'The passport of Mona', words: 'Mona, 29901011234567' } })
    const { sight } = await engine().describe!({ bytes: await drawnPhoto('a'), mimeType: 'image/jpeg' }, { signal })
    expect(sight).toEqual({ kind: 'private', text: '', words: '' })
  })

  test('a server that does not see says so by failing', async () => {
    model.behave('garbage')
    expect((await failing(engine().describe!({ bytes: await drawnPhoto('a'), mimeType: 'image/jpeg' }, { signal }))).reason).toBe(
      'unreadable',
    )
  })
})
