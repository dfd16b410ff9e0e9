import { HttpFailure } from '../http-client.ts'
import { Refused } from './destination.ts'
import { NotFound } from './resolve.ts'

const unreachable = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES', 'EPERM', 'EHOSTDOWN', 'ENETDOWN'])

/** Names what went wrong. `sent` is what the wire showed, never a guess from the error. */
export function failureOf(error: Error & { code?: string }, sent: boolean): HttpFailure {
  const causes = error instanceof AggregateError ? [error, ...error.errors] : [error, error.cause]
  const codes = causes.map(cause => (cause as { code?: string } | undefined)?.code ?? '')
  if (causes.some(cause => cause instanceof Refused)) return new HttpFailure('blocked', sent, { cause: error })
  if (causes.some(cause => cause instanceof NotFound) || codes.includes('ENOTFOUND')) return new HttpFailure('dns', sent, { cause: error })
  if (codes.some(code => unreachable.has(code))) return new HttpFailure('refused', sent, { cause: error })
  if (codes.some(code => code.includes('TIMEOUT') || code === 'ETIMEDOUT')) return new HttpFailure('timeout', sent, { cause: error })
  if (codes.some(code => /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/.test(code)))
    return new HttpFailure('tls', sent, { cause: error })
  if (codes.some(code => code === 'UND_ERR_INVALID_ARG')) return new HttpFailure('blocked', sent, { cause: error })
  return new HttpFailure('reset', sent, { cause: error })
}
