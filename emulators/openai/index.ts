import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { z } from 'zod'
import type { Behaviour } from './behaviour.ts'
import { ChatRequest, EmbeddingsRequest, promptOf, ResponsesRequest } from './request.ts'
import { chatCompletion, embeddings, errorBody, response, type Said } from './shapes.ts'
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
  requests(): HeardRequest[]
  stop(): Promise<void>
}

/** A model behind OpenAI's wire, on loopback: `/v1/chat/completions`, `/v1/responses`, `/v1/embeddings`, `/v1/models`. */
export async function startOpenAi({ port, slowMs = 400 }: { port: number; slowMs?: number }): Promise<OpenAiEmulator> {
  const heard: HeardRequest[] = []
  let queue: Behaviour[] = ['honest']
  const next = () => (queue.length > 1 ? queue.shift()! : queue[0]!)
  const timers = new Set<NodeJS.Timeout>()
  const server = createServer((request, answer) => {
    serve(request, answer, { heard, next, slowly: act => timers.add(setTimeout(act, slowMs)) }).catch(() => answer.destroy())
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    behave: (...behaviours) => {
      queue = behaviours.length ? behaviours : ['honest']
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
  slowly(act: () => void): void
}

async function serve(request: IncomingMessage, answer: ServerResponse, { heard, next, slowly }: Means) {
  const path = new URL(request.url ?? '/', 'http://emulator').pathname
  if (request.method === 'GET' && path === '/v1/models')
    return json(answer, 200, { object: 'list', data: [{ id: 'emulated', object: 'model', created: 0, owned_by: 'simsar' }] })
  const door = doors[path]
  if (!door || request.method !== 'POST')
    return json(answer, 404, errorBody(`Unknown request URL: ${request.method} ${path}.`, 'invalid_request_error', 'unknown_url'))
  const body = await bodyOf(request)
  const authorization = request.headers.authorization ?? null
  const prompt = door.prompt(body)
  heard.push({ path, authorization, body, prompt })
  const read = door.shape.safeParse(body)
  if (!read.success) {
    const issue = read.error.issues[0]
    return json(answer, 400, errorBody(issue?.message ?? 'invalid', 'invalid_request_error', null, issue?.path.join('.') ?? null))
  }
  const behaviour = next()
  const reply = () => json(answer, 200, door.answer(body as Record<string, unknown>, prompt, speak(behaviour, prompt)))
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

interface Door {
  shape: z.ZodType
  prompt(body: unknown): string
  answer(body: Record<string, unknown>, prompt: string, said: Said): unknown
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

function json(answer: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  answer.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_emulated', ...headers }).end(JSON.stringify(body))
}
