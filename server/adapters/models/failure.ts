import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError } from 'ai'
import { HttpFailure } from '#ground/http-client'
import { EngineFailure } from '#ports/language-engine'

/**
 * One of the six ways a model fails. The detail is a status or a word of ours, never the provider's own text:
 * that may quote the key or the customer.
 */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error
  for (const cause of chain(error)) {
    if (cause instanceof HttpFailure) return new EngineFailure(wireReasons[cause.reason], cause.reason, { cause })
    if (cause instanceof DOMException && (cause.name === 'AbortError' || cause.name === 'TimeoutError'))
      return new EngineFailure('timeout', cause.name, { cause })
    if (APICallError.isInstance(cause)) return byStatus(cause)
    if (NoObjectGeneratedError.isInstance(cause) || NoOutputGeneratedError.isInstance(cause))
      return new EngineFailure('unreadable', undefined, { cause })
  }
  return new EngineFailure('unreadable', error instanceof Error ? error.name : typeof error, { cause: error })
}

const wireReasons: Record<HttpFailure['reason'], EngineFailure['reason']> = {
  timeout: 'timeout',
  aborted: 'timeout',
  'too-large': 'unreadable',
  reset: 'unreachable',
  refused: 'unreachable',
  dns: 'unreachable',
  tls: 'unreachable',
  blocked: 'unreachable',
}

function byStatus(cause: APICallError): EngineFailure {
  const status = cause.statusCode ?? 0
  const detail = `status ${status}`
  if (status === 401 || status === 403) return new EngineFailure('auth', detail, { cause })
  if (status === 429) return new EngineFailure('rate-limited', detail, { cause })
  if (status === 408 || status === 504) return new EngineFailure('timeout', detail, { cause })
  // A 200 that the SDK cannot read: HTML from a proxy, half a document.
  return new EngineFailure(status === 200 ? 'unreadable' : 'unreachable', detail, { cause })
}

function* chain(error: unknown): Generator<unknown> {
  for (let cause = error, depth = 0; cause && depth < 6; depth++) {
    yield cause
    const inner = cause as { cause?: unknown; lastError?: unknown }
    cause = inner.cause ?? inner.lastError
  }
}
