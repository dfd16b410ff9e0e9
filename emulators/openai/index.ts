import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { z } from 'zod'
import { type Behaviour, type PlainBehaviour, plainBehaviours } from './behaviour.ts'
import { ChatRequest, EmbeddingsRequest, promptOf, ResponsesRequest, TranscriptionRequest, tableOf } from './request.ts'
import { chatCompletion, embeddings, errorBody, response, type Said, transcription } from './shapes.ts'
import { speak } from './speak.ts'

export * from './behaviour.ts'
export { lie, type Target } from './lies.ts'

export interface HeardRequest {
  path: string
  authorization: string | null
  body: unknown
  /** Everything that was written to the model. */
  prompt: string
}

export interface OpenAiEmulator {
  /** Base URL with `/v1`, as a client wants it. */
  url: string
  /** From now on; of several, each request takes the next and the last one stays. */
  behave(...behaviours: Behaviour[]): void
  /** What it hears in every recording from now on, or how it fails to; silence hears nothing. */
  hears(said: string | PlainBehaviour): void
  requests(): HeardRequest[]
  stop(): Promise<void>
}

/** A model behind OpenAI's wire, on loopback: `/v1/chat/completions`, `/v1/responses`, `/v1/audio/transcriptions`, `/v1/embeddings`, `/v1/models`. */
export async function startOpenAi({ port, slowMs = 400 }: { port: number; slowMs?: number }): Promise<OpenAiEmulator> {
  const heard: HeardRequest[] = []
  let queue: Behaviour[] = ['honest']
  let recording: string | PlainBehaviour = ''
  const next = () => (queue.length > 1 ? queue.shift()! : queue[0]!)
  const timers = new Set<NodeJS.Timeout>()
  const server = createServer((request, answer) => {
    serve(request, answer, { heard, next, recording: () => recording, slowly: act => timers.add(setTimeout(act, slowMs)) }).catch(() =>
      answer.destroy(),
    )
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    behave: (...behaviours) => {
      queue = behaviours.length ? behaviours : ['honest']
    },
    hears: said => {
      recording = said
    },
    requests: () => heard,
    async stop() {
      for (const timer of timers) clearTimeout(timer)
      server.closeAllConnections()
      await new Promise<void>(done => server.close(() => done()))
    },
  }
}

interface Means {
  heard: HeardRequest[]
  next(): Behaviour
  recording(): string | PlainBehaviour
  slowly(act: () => void): void
}

async function serve(request: IncomingMessage, answer: ServerResponse, { heard, next, recording, slowly }: Means) {
  const path = new URL(request.url ?? '/', 'http://emulator').pathname
  if (request.method === 'GET' && path === '/v1/models')
    return json(answer, 200, { object: 'list', data: [{ id: 'emulated', object: 'model', created: 0, owned_by: 'simsar' }] })
  const door = doors[path]
  if (!door || request.method !== 'POST')
    return json(answer, 404, errorBody(`Unknown request URL: ${request.method} ${path}.`, 'invalid_request_error', 'unknown_url'))
  const isRecording = path === '/v1/audio/transcriptions'
  const body = isRecording ? await formOf(request) : await bodyOf(request)
  const authorization = request.headers.authorization ?? null
  const prompt = door.prompt(body)
  heard.push({ path, authorization, body, prompt })
  const read = door.shape.safeParse(body)
  if (!read.success) {
    const issue = read.error.issues[0]
    return json(answer, 400, errorBody(issue?.message ?? 'invalid', 'invalid_request_error', null, issue?.path.join('.') ?? null))
  }
  const behaviour = isRecording ? heardIn(recording()) : next()
  const said = speak(behaviour, prompt, tableOf(body))
  const reply = () => json(answer, 200, metered(behaviour, door.answer(body as Record<string, unknown>, prompt, said)))
  switch (behaviour) {
    case 'hang':
      return
    case 'slow':
      return slowly(reply)
    case 'reset':
      return answer.destroy()
    case 'html-page':
      return answer.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>502 Bad Gateway</body></html>')
    case 'no-choices':
      return json(answer, 200, { object: 'chat.completion', choices: [], output: [] })
    case 'too-many':
      return json(answer, 429, errorBody('Rate limit reached for requests.', 'requests', 'rate_limit_exceeded'), {
        'retry-after': '20',
        'x-ratelimit-remaining-requests': '0',
      })
    case 'no-tools':
      if (tableOf(body).tools.length === 0) return reply()
      return json(answer, 400, errorBody('"auto" tool choice requires tools to be enabled.', 'invalid_request_error', null, 'tools'))
    case 'unavailable':
      return json(answer, 500, errorBody('The server had an error while processing your request.', 'server_error', null))
    case 'bad-key':
      return json(answer, 401, errorBody('Incorrect API key provided: sk-em***.', 'invalid_request_error', 'invalid_api_key'))
    case 'no-model':
      return json(
        answer,
        404,
        errorBody('The model does not exist or you do not have access to it.', 'invalid_request_error', 'model_not_found', 'model'),
      )
    default:
      return reply()
  }
}

const heardIn = (said: string | PlainBehaviour): Behaviour =>
  (plainBehaviours as readonly string[]).includes(said) ? (said as PlainBehaviour) : { words: said }

/** The meter of an answer, as badly as the behaviour wants it. */
function metered(behaviour: Behaviour, answer: object): object {
  const { usage, ...rest } = answer as { usage?: object }
  const every = (figure: unknown) =>
    Object.fromEntries(Object.entries(usage ?? {}).map(([name, value]) => [name, typeof value === 'number' ? figure : value]))
  if (behaviour === 'no-usage') return rest
  if (behaviour === 'broken-usage') return { ...rest, usage: every('many') }
  return behaviour === 'absurd-usage' ? { ...rest, usage: every(9e15) } : answer
}

interface Door {
  shape: z.ZodType
  prompt(body: unknown): string
  answer(body: Record<string, unknown>, prompt: string, said: Said): object
}
const doors: Record<string, Door> = {
  '/v1/chat/completions': {
    shape: ChatRequest,
    prompt: body => promptOf((body as { messages?: unknown })?.messages),
    answer: (body, prompt, said) => chatCompletion(String(body.model), prompt, said, now()),
  },
  '/v1/responses': {
    shape: ResponsesRequest,
    prompt: body => {
      const { instructions, input } = (body ?? {}) as { instructions?: string; input?: unknown }
      return [instructions ?? '', promptOf(input)].filter(Boolean).join('\n\n')
    },
    answer: (body, prompt, said) => response(String(body.model), prompt, said, now()),
  },
  '/v1/audio/transcriptions': {
    shape: TranscriptionRequest,
    prompt: () => '',
    answer: (body, _, said) => transcription(String(body.model), said.words ?? '', (body.file as File).size),
  },
  '/v1/embeddings': {
    shape: EmbeddingsRequest,
    prompt: () => '',
    answer: body => {
      const { model, input, dimensions, encoding_format } = EmbeddingsRequest.parse(body)
      return embeddings(model, [input].flat(), dimensions ?? 1536, encoding_format)
    },
  },
}

const now = () => Math.floor(Date.now() / 1000)

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}

/** A multipart form as an object; several files or fields of one name are not expected. */
async function formOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  try {
    const whole = new Response(Buffer.concat(chunks), { headers: { 'content-type': request.headers['content-type'] ?? '' } })
    return Object.fromEntries(await whole.formData())
  } catch {
    return null
  }
}

function json(answer: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  answer.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_emulated', ...headers }).end(JSON.stringify(body))
}
