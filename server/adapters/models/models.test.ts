import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Behaviour, type OpenAiEmulator, startOpenAi } from '#emulators/openai'
import { HttpFailure } from '#ground/http-client'
import { makeHttp } from '#ground/safe-fetch'
import type { AnswerInput } from '#language/types'
import { EngineFailure } from '#ports/language-engine'
import { type ModelSettings, modelEngine, renderPrompt } from './index.ts'
import { anInput as anyInput, facts } from './test/an-input.ts'

let model: OpenAiEmulator
const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'simsar-test' })

beforeAll(async () => {
  model = await startOpenAi({ port: 0, slowMs: 120 })
})
beforeEach(() => {
  model.requests().length = 0
})
afterAll(async () => {
  await model.stop()
  await http.close()
})

/** An Arabic question, and what was found for it. */
const anInput = (change: Partial<AnswerInput> = {}): AnswerInput => {
  const { understanding, voice } = anyInput()
  return anyInput({
    message: 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون',
    understanding: { ...understanding, language: 'ar' },
    preferences: { bedrooms: 3, budgetMax: 7_000_000, location: ['new_cairo'] },
    matches: [facts('QP-204'), facts('QP-306'), facts('LC-14')],
    known: [facts('QP-305')],
    voice: {
      ...voice,
      organizationName: 'Nile Lantern Realty',
      assistantName: 'نور',
      greeting: { ar: 'أهلاً بيك، أنا نور المساعد الآلي.' },
      questions: ['location'],
      faqs: [{ id: 'f1', question: 'Commission?', answer: 'Agreed in writing.' }],
      languages: ['ar', 'en', 'tr', 'ru'],
    },
    firstContact: true,
    replyLanguage: 'ar',
    ...change,
  })
}

const settings = (engine: 'openai' | 'openai-compatible' = 'openai-compatible', change: Partial<ModelSettings> = {}): ModelSettings => ({
  engine,
  model: 'emulated',
  apiKey: 'sk-demo-secret',
  baseUrl: model.url,
  timeoutMs: 2000,
  ...change,
})
const draft = (change: Partial<AnswerInput> = {}, which = settings()) =>
  modelEngine(which, http).draft(anInput(change), { signal: new AbortController().signal })
const failing = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(EngineFailure)
  return error as EngineFailure
}

/** Answers that are none, each in its own manner. */
const unreadable = [
  'garbage',
  'html',
  'truncated',
  'empty',
  'two-objects',
  'nan',
  'wrong-language',
  'tool-call',
  'cut-short',
  'html-page',
  'no-choices',
  'huge',
] as const

describe.each(['openai-compatible', 'openai'] as const)('%s', engine => {
  const api = engine === 'openai' ? '/v1/responses' : '/v1/chat/completions'

  test('an honest model answers with the facts, and its tokens are counted', async () => {
    model.behave('honest')
    const { draft: reply, tokens } = await draft({}, settings(engine))
    expect(reply).toMatchObject({
      decision: 'answered',
      language: 'ar',
      listingIds: ['id-QP-204', 'id-QP-306', 'id-LC-14'],
      noMatch: false,
      escalation: null,
    })
    expect(reply.text).toContain('5,952,000')
    expect(reply.buttons).toEqual([
      { id: 'viewing:id-QP-204', title: 'احجز معاينة' },
      { id: 'human', title: 'كلّم زميل' },
    ])
    expect(tokens!.input).toBeGreaterThan(500)
    expect(tokens!.output).toBeGreaterThan(20)
    expect(model.requests().map(({ path, authorization }) => ({ path, authorization }))).toEqual([
      { path: api, authorization: 'Bearer sk-demo-secret' },
    ])
  })

  test.each(unreadable)('%s is asked again once, then answered', async behaviour => {
    model.behave(behaviour, 'honest')
    const { draft: reply, tokens } = await draft({}, settings(engine))
    expect(reply.text).toContain('5,952,000')
    expect(model.requests()).toHaveLength(2)
    expect(tokens!.input).toBeGreaterThan(500)
  })

  test.each(unreadable)('%s twice is unreadable, and nobody is asked a third time', async behaviour => {
    model.behave(behaviour)
    expect((await failing(draft({}, settings(engine)))).reason).toBe('unreadable')
    expect(model.requests()).toHaveLength(2)
  })

  test.each([
    ['refusal', 'refused'],
    ['content-filter', 'refused'],
    ['too-many', 'rate-limited'],
    ['unavailable', 'unreachable'],
    ['reset', 'unreachable'],
    ['bad-key', 'auth'],
    ['no-model', 'unreachable'],
  ] as const)('%s fails at once as %s', async (behaviour, reason) => {
    model.behave(behaviour)
    const failure = await failing(draft({}, settings(engine)))
    expect(failure.reason).toBe(reason)
    expect(failure.message).not.toMatch(/sk-|api key/i)
    expect(model.requests()).toHaveLength(1)
  })

  test('a model that hangs is left when its time is over', async () => {
    model.behave('hang')
    const started = performance.now()
    expect((await failing(draft({}, settings(engine, { timeoutMs: 500 })))).reason).toBe('timeout')
    expect(performance.now() - started).toBeLessThan(2500)
  })

  test('the repair has no time of its own beyond the whole', async () => {
    model.behave('garbage', 'hang')
    const started = performance.now()
    expect((await failing(draft({}, settings(engine, { timeoutMs: 700 })))).reason).toBe('timeout')
    expect(performance.now() - started).toBeLessThan(2700)
  })

  test('and never more than three seconds', { timeout: 10_000 }, async () => {
    model.behave('garbage', 'hang')
    const started = performance.now()
    expect((await failing(draft({}, settings(engine, { timeoutMs: 30_000 })))).reason).toBe('timeout')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('a slow model within its time is heard', async () => {
    model.behave('slow')
    expect((await draft({}, settings(engine))).draft.text).not.toBe('')
  })
})

describe('what a model makes up', () => {
  test('listings, photos and buttons of nobody here are dropped', async () => {
    model.behave('foreign-ids')
    const { draft: reply } = await draft()
    expect(reply.listingIds).toEqual(['id-QP-204', 'id-QP-306', 'id-LC-14'])
    expect(reply.photosOf).toEqual([])
    expect(reply.buttons.map(button => button.id)).toEqual(['human'])
  })

  test('what is sold is not shown as a card, nor offered for a viewing', async () => {
    model.behave({
      answer: { text: 'دي اتباعت للأسف.', listingIds: ['id-QP-305'], buttons: ['viewing:id-QP-305', 'plan:id-QP-305', 'more'] },
    })
    const { draft: reply } = await draft()
    expect(reply.listingIds).toEqual([])
    expect(reply.buttons.map(button => button.id)).toEqual(['more'])
  })

  test('markup, links, hidden characters and a crowd of emoji do not get through', async () => {
    model.behave('markup')
    const { text } = (await draft()).draft
    expect(text).not.toMatch(/\*\*|!\[|\]\(|https?:|javascript:|[\u200b\u202e]|<b>/)
    expect(text.match(/🏠/gu)).toHaveLength(3)
    expect(text).toContain('5,952,000')
  })

  test('a link that the brokerage wrote itself may stay', async () => {
    const voice = { ...anInput().voice, faqs: [{ id: 'f', question: 'Map?', answer: 'See https://nile.example/map' }] }
    model.behave({ answer: { text: 'Here: https://nile.example/map and https://evil.example/x' } })
    expect((await draft({ voice, replyLanguage: 'en' })).draft.text).toBe('Here: https://nile.example/map and')
  })

  test('three questions become one', async () => {
    model.behave('many-questions')
    const { draft: reply } = await draft()
    expect(reply).toMatchObject({ decision: 'asked', asked: 'budget' })
    expect(reply.text.match(/[?؟]/g)).toHaveLength(1)
  })

  test('fields that a weak model leaves out are empty, and fields it adds are not there', async () => {
    model.behave('missing-fields')
    const { draft: reply } = await draft()
    expect(reply).toMatchObject({ decision: 'answered', listingIds: [], buttons: [], asked: null, escalation: null, viewing: null })
    expect(reply).not.toHaveProperty('extra')
  })

  test('a wish for a human is handed over', async () => {
    model.behave({ answer: { text: 'هحوّلك لزميل.', handOver: 'asked-for-human', listingIds: [] } })
    expect((await draft()).draft).toMatchObject({ decision: 'handed-over', escalation: 'asked-for-human' })
  })

  test('a place that was asked for gets a pin from the facts, not from the model', async () => {
    const understanding = { ...anInput().understanding, intents: ['LOCATION_INFO' as const] }
    model.behave({ answer: { text: 'المكان ده.', listingIds: ['id-LC-14'], location: { latitude: 1, longitude: 2 } } })
    expect((await draft({ understanding })).draft.location).toMatchObject({ listingId: 'id-LC-14', latitude: 30.0559, longitude: 31.4482 })
  })

  test('nothing fits only when nothing was given', async () => {
    model.behave({ answer: { text: 'مفيش حاجة.', noMatch: true, listingIds: [] } })
    expect((await draft()).draft.noMatch).toBe(false)
    expect((await draft({ matches: [] })).draft.noMatch).toBe(true)
  })

  test.each([
    ['ar', 'arabic-indic'],
    ['ar', 'words'],
    ['arabizi', 'short'],
    ['en', 'words'],
    ['tr', 'short'],
    ['ru', 'digits'],
  ] as const)('a lie in %s with %s arrives whole, for the claim gate to catch', async (script, notation) => {
    const lie: Behaviour = { lie: 'price', script, notation, seed: 3 }
    model.behave(lie)
    const replyLanguage = script === 'arabizi' ? 'en' : script
    const { draft: reply } = await draft({ replyLanguage, firstContact: false })
    expect(reply.text.length).toBeGreaterThan(10)
    expect(reply.text).not.toContain('5,952,000')
  })
})

describe('ways that must not exist', () => {
  test('a caller who gives up is obeyed', async () => {
    model.behave('hang')
    const caller = new AbortController()
    const work = modelEngine(settings(), http).draft(anInput(), { signal: caller.signal })
    setTimeout(() => caller.abort(), 60)
    expect((await failing(work)).reason).toBe('timeout')
  })

  test('a private address is refused at the choke point', async () => {
    const guarded = makeHttp({ allowPrivateHosts: [], userAgent: 'simsar-test' })
    const failure = await failing(modelEngine(settings(), guarded).draft(anInput(), { signal: new AbortController().signal }))
    expect(failure).toMatchObject({ reason: 'unreachable' })
    expect(failure.cause).toBeInstanceOf(HttpFailure)
    expect(model.requests()).toHaveLength(0)
    await guarded.close()
  })

  test('no request of any provider goes around our http, and no key is taken from the environment', async () => {
    const before = { key: process.env.OPENAI_API_KEY, base: process.env.OPENAI_BASE_URL, fetch: globalThis.fetch }
    process.env.OPENAI_API_KEY = 'sk-from-the-environment'
    process.env.OPENAI_BASE_URL = model.url
    globalThis.fetch = () => Promise.reject(new Error('around the choke point'))
    const seen: { url: string; headers: Record<string, string> }[] = []
    const recording = {
      request(request: { url: string; headers?: Record<string, string> }): Promise<never> {
        seen.push({ url: request.url, headers: request.headers ?? {} })
        return Promise.reject(new HttpFailure('refused', false))
      },
    }
    try {
      for (const engine of ['openai', 'google', 'anthropic'] as const) {
        const failure = await failing(
          modelEngine(settings('openai', { engine, baseUrl: null, model: 'some-model' }), recording).draft(anInput(), {
            signal: new AbortController().signal,
          }),
        )
        expect(failure.reason).toBe('unreachable')
      }
      expect(seen.map(({ url }) => new URL(url).host)).toEqual(['api.openai.com', 'generativelanguage.googleapis.com', 'api.anthropic.com'])
      expect(JSON.stringify(seen)).not.toContain('environment')
      for (const { headers } of seen) expect(JSON.stringify(headers)).toContain('sk-demo-secret')
      expect(
        (
          await failing(
            modelEngine(settings('openai', { apiKey: null }), recording).draft(anInput(), { signal: new AbortController().signal }),
          )
        ).reason,
      ).toBe('auth')
      expect(seen).toHaveLength(3)
    } finally {
      globalThis.fetch = before.fetch
      for (const [name, value] of [
        ['OPENAI_API_KEY', before.key],
        ['OPENAI_BASE_URL', before.base],
      ] as const)
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
    }
  })

  test('OpenAI is told to keep nothing, and the answer is bounded', async () => {
    model.behave('honest')
    await draft({}, settings('openai'))
    expect(model.requests()[0]!.body).toMatchObject({
      store: false,
      max_output_tokens: 1200,
      text: { format: { type: 'json_schema', strict: true } },
    })
  })
})

test('the prompt that is sent is the prompt that can be looked at', async () => {
  model.behave('honest')
  await draft()
  const { system, messages } = renderPrompt(anInput())
  expect(model.requests()[0]!.prompt).toBe([system, ...messages.map(message => message.content)].join('\n\n'))
})
