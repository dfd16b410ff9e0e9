import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { lie, lieKinds, type Notation, type OpenAiEmulator, type Script, startOpenAi, type Target } from './index.ts'

let model: OpenAiEmulator
beforeAll(async () => {
  model = await startOpenAi({ port: 0 })
})
afterAll(() => model.stop())

const post = async (path: string, body: unknown) => {
  const answer = await fetch(`${model.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sk-demo' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}
const prompt =
  'Write in English.\n<facts>\n{"listings":[{"id":"l1","status":"available","title":"Flat A","price":5000000,"currency":"EGP","areaM2":120}]}\n</facts>\n<customer_message>\n"how much?"\n</customer_message>'
const ask = (more: object = {}) => post('/chat/completions', { model: 'emulated', messages: [{ role: 'user', content: prompt }], ...more })
const askResponses = (more: object = {}) =>
  post('/responses', { model: 'emulated', input: [{ role: 'user', content: [{ type: 'input_text', text: prompt }] }], ...more })

const listen = async (fields: Record<string, string>, file = new File(['OggS and more'], 'voice.ogg')) => {
  const form = new FormData()
  form.set('file', file)
  for (const [name, value] of Object.entries({ model: 'gpt-4o-mini-transcribe', ...fields })) form.set(name, value)
  const answer = await fetch(`${model.url}/audio/transcriptions`, { method: 'POST', body: form })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe('the wire', () => {
  test('answers from the facts in the prompt', async () => {
    model.behave('honest')
    const { body } = await ask()
    const [choice] = body.choices as { message: { content: string } }[]
    expect(JSON.parse(choice!.message.content)).toMatchObject({ text: 'Flat A, 120 m², EGP 5,000,000.', listingIds: ['l1'] })
  })

  test('takes one behaviour a request and stays with the last', async () => {
    model.behave('too-many', 'unavailable', 'honest')
    expect([(await ask()).status, (await ask()).status, (await ask()).status, (await ask()).status]).toEqual([429, 500, 200, 200])
  })

  test('tells how long to wait when there were too many', async () => {
    model.behave('too-many')
    const { headers, body } = await ask()
    expect(headers.get('retry-after')).toBe('20')
    expect(body).toMatchObject({ error: { code: 'rate_limit_exceeded' } })
  })

  test('refuses what the API refuses: no messages, a strict schema with an optional field, an unknown path', async () => {
    model.behave('honest')
    expect((await post('/chat/completions', { model: 'm' })).status).toBe(400)
    const schema = { type: 'object', properties: { a: { type: 'string' } }, required: [], additionalProperties: false }
    expect((await ask({ response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } } })).status).toBe(400)
    expect(
      (
        await ask({
          response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: { ...schema, required: ['a'] } } },
        })
      ).status,
    ).toBe(200)
    expect((await askResponses({ text: { format: { type: 'json_schema', name: 'x', strict: true, schema } } })).status).toBe(400)
    expect((await post('/nothing', {})).status).toBe(404)
  })

  test('refuses a recording that is none: no file, an unknown kind, an empty one', async () => {
    model.hears('words')
    expect((await listen({}, new File(['OggS'], 'voice.exe'))).status).toBe(400)
    expect((await listen({}, new File([], 'voice.ogg'))).status).toBe(400)
    expect((await listen({ response_format: 'srt' })).status).toBe(400)
    expect((await post('/audio/transcriptions', { model: 'm' })).status).toBe(400)
    expect((await listen({})).status).toBe(200)
  })

  test('refuses a picture that is none', async () => {
    const seen = (url: string) => ask({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] })
    expect((await seen('data:image/jpeg;base64,bm90aGluZw==')).status).toBe(400)
    expect((await seen('file:///photo.jpg')).status).toBe(400)
    expect((await seen(`data:image/jpeg;base64,${Buffer.alloc(64).toString('base64')}`)).status).toBe(200)
  })

  test('embeds: same text same vector, of unit length, near texts nearer than far ones', async () => {
    const { body } = await post('/embeddings', {
      model: 'e',
      input: ['شقة في التجمع', 'شقة في التجمع الخامس', 'villa by the sea'],
      dimensions: 256,
    })
    const [a, b, c] = (body.data as { embedding: number[] }[]).map(row => row.embedding)
    const dot = (left: number[], right: number[]) => left.reduce((sum, value, at) => sum + value * right[at]!, 0)
    expect(dot(a!, a!)).toBeCloseTo(1)
    expect(dot(a!, b!)).toBeGreaterThan(dot(a!, c!) + 0.3)
    const again = await post('/embeddings', { model: 'e', input: 'شقة في التجمع', dimensions: 256, encoding_format: 'base64' })
    const bytes = Buffer.from((again.body.data as { embedding: string }[])[0]!.embedding, 'base64')
    expect(bytes.readFloatLE(0)).toBeCloseTo(a![0]!, 5)
  })
})

describe('lies', () => {
  const target: Target = {
    id: 'l1',
    name: 'Flat A',
    price: 5_000_000,
    currency: 'EGP',
    areaM2: 120,
    amenities: ['golf'],
    deliveryYear: 2028,
  }
  const scripts: Script[] = ['ar', 'arabizi', 'en', 'tr', 'ru']
  const notations: Notation[] = ['digits', 'arabic-indic', 'short', 'words']

  test('there are more than a thousand, in five languages and four notations, and none is empty or broken', () => {
    const all = new Set(
      scripts.flatMap(script =>
        lieKinds.flatMap(kind =>
          notations.flatMap(notation => Array.from({ length: 40 }, (_, seed) => lie(kind, script, notation, target, seed))),
        ),
      ),
    )
    expect(all.size).toBeGreaterThan(1000)
    for (const text of all) {
      expect(text).not.toMatch(/undefined|NaN|-\s|null/)
      expect(text.length).toBeGreaterThan(12)
    }
  })

  test('a lie about a figure is never the truth', () => {
    for (let seed = 0; seed < 60; seed++) {
      expect(lie('price', 'en', 'digits', target, seed)).not.toContain('5,000,000')
      expect(lie('area', 'en', 'digits', target, seed)).not.toMatch(/\b120\b/)
      expect(lie('date', 'en', 'digits', target, seed)).not.toContain('2028')
      expect(lie('amenity', 'en', 'digits', target, seed)).not.toContain('golf')
    }
  })

  test('figures are said as people say them', () => {
    const price = (script: Script, notation: Notation) => lie('price', script, notation, { ...target, price: 8_600_000 }, 6)
    expect(price('en', 'words')).toBe('Flat A is now only five million and one hundred thousand EGP.')
    expect(price('ar', 'arabic-indic')).toContain('٥٬١٠٠٬٠٠٠ جنيه')
    expect(price('ar', 'words')).toContain('خمسة مليون ومية ألف جنيه')
    expect(price('arabizi', 'short')).toContain('5.1 million gneh')
    expect(price('tr', 'short')).toContain('5.1 milyon')
    expect(price('ru', 'words')).toContain('пять миллиона сто тысяч')
  })
})

// Reads ../shared/data/specs/openai: the vendor's own description of both APIs, where it is at hand.
const specs = resolve('..', 'shared', 'data', 'specs', 'openai')
describe.runIf(existsSync(specs))('against the vendor’s description of its API', () => {
  const shapeOf = (file: string, name: string) => {
    const document = readFileSync(resolve(specs, file), 'utf8').replaceAll('#/components/schemas/', '#/$defs/')
    const { components } = JSON.parse(document) as { components: { schemas: Record<string, object> } }
    return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: plainSchema(components.schemas) } as Parameters<typeof z.fromJSONSchema>[0])
  }

  test.each(['honest', 'refusal', 'tool-call', 'cut-short', 'content-filter', 'empty'] as const)(
    '%s is a chat completion',
    async behaviour => {
      model.behave(behaviour)
      expect(shapeOf('openai.trimmed.json', 'CreateChatCompletionResponse').safeParse((await ask()).body).error).toBeUndefined()
    },
  )

  test.each(['honest', 'refusal', 'tool-call', 'cut-short'] as const)('%s is a response', async behaviour => {
    model.behave(behaviour)
    expect(shapeOf('openai.responses.trimmed.json', 'Response').safeParse((await askResponses()).body).error).toBeUndefined()
  })

  test.each(['gpt-4o-mini-transcribe', 'whisper-1'])('what %s hears is a transcription', async name => {
    model.hears('عايز شقة')
    const heard = await listen({ model: name })
    expect(heard).toMatchObject({ status: 200, body: { text: 'عايز شقة' } })
    const shape = shapeOf('openai.trimmed.json', 'CreateTranscriptionResponseJson')
    expect(shape.safeParse(heard.body).error).toBeUndefined()
    expect(shape.safeParse({ ...heard.body, usage: { type: 'tokens' } }).success).toBe(false)
  })

  test('embeddings and errors have their shapes, and the check can fail', async () => {
    model.behave('bad-key')
    expect(shapeOf('openai.trimmed.json', 'ErrorResponse').safeParse((await ask()).body).error).toBeUndefined()
    model.behave('honest')
    const embedded = (await post('/embeddings', { model: 'e', input: 'x' })).body
    const shape = shapeOf('openai.trimmed.json', 'CreateEmbeddingResponse')
    expect(shape.safeParse(embedded).error).toBeUndefined()
    expect(shape.safeParse({ ...embedded, usage: undefined }).success).toBe(false)
    model.behave('no-choices')
    expect(shapeOf('openai.trimmed.json', 'CreateChatCompletionResponse').safeParse((await ask()).body).success).toBe(false)
  })
})

/** OpenAPI's own words and formats that JSON Schema does not know. */
function plainSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainSchema)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          !['discriminator', 'example', 'x-oaiMeta', 'deprecated', 'x-stainless-const'].includes(key) &&
          !(key === 'format' && inner === 'unixtime'),
      )
      .map(([key, inner]) => [key, plainSchema(inner)]),
  )
}
