import type { Problem } from '#contracts/problem'

/** A refusal of the server, or the lack of any answer (`status` 0). */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly problem: Problem | null
  constructor(status: number, code: string, problem: Problem | null) {
    super(problem?.detail ?? problem?.title ?? code)
    this.name = 'Refused'
    this.status = status
    this.code = code
    this.problem = problem
  }
}

interface CallOptions {
  body?: unknown
  signal?: AbortSignal | undefined
  headers?: Record<string, string>
  /** The same key sent twice is one deed: give it when a person may press again after a lost answer. */
  idempotencyKey?: string
}

/** Called when the session is over and could not be renewed. */
let onSignedOut = () => {}
export function whenSignedOut(listener: () => void) {
  onSignedOut = listener
}

export async function api<T>(method: string, path: string, options: CallOptions = {}): Promise<T> {
  let response = await knock(method, path, options)
  const isAuth = path.startsWith('/auth/')
  if (response.status === 401 && !isAuth && (await renewSession())) response = await knock(method, path, options)
  if (response.ok) return (await answerOf(response)) as T
  const problem = await problemOf(response)
  if (response.status === 401 && !isAuth) onSignedOut()
  throw new Refused(response.status, problem?.code ?? codeOf(response.status), problem)
}

async function knock(method: string, path: string, { body, signal, headers, idempotencyKey }: CallOptions): Promise<Response> {
  const isForm = body instanceof FormData
  try {
    return await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      signal: signal ?? null,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
        ...(method === 'GET' ? {} : { 'x-simsar': '1' }),
        ...(method === 'POST' ? { 'idempotency-key': idempotencyKey ?? newKey() } : {}),
        ...headers,
      },
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Refused(0, 'unreachable', null)
  }
}

let renewing: Promise<boolean> | null = null
/** One renewal at a time: the refresh token rotates, and using an old one twice ends the session. */
export function renewSession(): Promise<boolean> {
  renewing ??= alone(() => knock('POST', '/auth/refresh-token', { body: {} }))
    .then(
      response => response.ok,
      () => false,
    )
    .finally(() => {
      renewing = null
    })
  return renewing
}

/** Other tabs share the cookie, so the turn is taken across tabs too where the browser can (locks need a secure page). */
function alone(act: () => Promise<Response>): Promise<Response> {
  return 'locks' in navigator ? navigator.locks.request('simsar.renew', act) : act()
}

async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(response.status, 'unreadable', null)
  }
}

async function problemOf(response: Response): Promise<Problem | null> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'code' in body ? (body as Problem) : null
  } catch {
    return null
  }
}

const codes: Record<number, string> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'conflict',
  413: 'too-large',
  429: 'too-many',
}
const codeOf = (status: number) => codes[status] ?? (status >= 500 ? 'unavailable' : 'invalid')

/** `crypto.randomUUID` exists only on secure pages; a portal on a plain-http host of the office must work too. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

export function query(values: Record<string, string | number | boolean | null | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text ? `?${text}` : ''
}

export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}
