import { type HttpAnswer, HttpFailure } from '#ground/http-client'
import { type FailureClass, SendFailure } from '#ports/channel-adapter'
import type { Endpoint } from './endpoint.ts'
import { failureOf } from './failures.ts'
import { type Fields, fields, number, readJson, text } from './read-json.ts'

/** What no answer means. Only what certainly never left may be sent again without asking. */
export function silence(error: unknown, message: 'may-have-arrived' | 'harmless'): SendFailure {
  if (error instanceof SendFailure) return error
  if (!(error instanceof HttpFailure)) return new SendFailure('unknown-outcome', { detail: 'the exchange broke' }, { cause: error })
  // An address our own gate refuses is a setting somebody must correct; nothing left.
  if (error.reason === 'blocked' && !error.sent)
    return new SendFailure('policy-or-account', { detail: 'the address is not allowed' }, { cause: error })
  const failureClass = error.sent && message === 'may-have-arrived' ? 'unknown-outcome' : 'transient'
  return new SendFailure(failureClass, { detail: error.message }, { cause: error })
}

/** Throws unless the answer is a success; gives its fields. */
export function accepted(endpoint: Endpoint, answer: HttpAnswer): Fields {
  const body = fields(readJson(answer.bytes)) ?? {}
  if (answer.status >= 200 && answer.status < 300 && !body.error) return body
  throw refused(endpoint, answer, body)
}

function refused(endpoint: Endpoint, answer: HttpAnswer, body: Fields): SendFailure {
  const error = fields(body.error)
  const retryAfterMs = retryAfter(answer.headers['retry-after'])
  const own = endpoint.refusal(answer.status, answer.bytes.toString('utf8', 0, 2000))
  if (own) return new SendFailure(own.class, { detail: detailOf(error, answer), retryAfterMs: retryAfterMs ?? own.retryAfterMs ?? null })
  const code = number(error?.code)
  // "Object does not exist": the number is not this token's. Nothing is wrong with the message.
  if (code === 100 && number(error?.error_subcode) === 33)
    return new SendFailure('auth', { providerCode: '100', detail: detailOf(error, answer) })
  const shape = failureOf(code, detailOf(error, answer), byStatus(answer.status), retryAfterMs)
  return new SendFailure(shape.class, shape)
}

/** A gateway that gave up waiting hides whether the message went on; every other 5xx says it was not taken. */
function byStatus(status: number): FailureClass {
  if (status === 429) return 'throttled'
  if (status === 401 || status === 403) return 'auth'
  if (status === 504 || status === 408) return 'unknown-outcome'
  return status >= 500 ? 'transient' : 'content-invalid'
}

function detailOf(error: Fields | undefined, answer: HttpAnswer): string {
  return text(fields(error?.error_data)?.details) ?? text(error?.message) ?? `HTTP ${answer.status}`
}

/** Seconds, or a date. */
function retryAfter(header: string | undefined): number | null {
  if (!header) return null
  const seconds = Number(header)
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(waitMs) && waitMs >= 0 ? Math.min(waitMs, 24 * 60 * 60_000) : null
}
