import { Agent, buildConnector, type Dispatcher } from 'undici'
import { type HttpAnswer, HttpFailure, type HttpRequest } from '../http-client.ts'
import type { SafeFetchOptions } from '../safe-fetch.ts'
import { isPublicAddress } from './addresses.ts'
import { readAnswer } from './answer.ts'
import { type Destination, destinationOf, Refused } from './destination.ts'
import { failureOf } from './failure.ts'
import { checkedLookup, systemResolve } from './resolve.ts'

const connectTimeoutMs = 10_000

/** Sockets kept open per origin: a reply is one round trip on a warm connection. Every socket was opened to a checked address. */
export function openConnections(options: SafeFetchOptions): Agent {
  const resolve = options.resolve ?? systemResolve
  const [open, guarded] = [true, false].map(mayBePrivate =>
    buildConnector({ timeout: connectTimeoutMs, lookup: checkedLookup(resolve, mayBePrivate), autoSelectFamily: true }),
  )
  return new Agent({
    connections: 128,
    // Shorter than the idle time-outs of servers: a request on a socket that is just being closed has an unknown outcome.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 60_000,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (opts, callback) => {
      const origin = `${opts.protocol}//${opts.hostname.includes(':') ? `[${opts.hostname.replace(/^\[|\]$/g, '')}]` : opts.hostname}:${opts.port || ''}`
      try {
        const destination = destinationOf(origin.replace(/:$/, ''), options)
        if (destination.privateAllowed) return open!(opts, callback)
      } catch (error) {
        return callback(error as Error, null)
      }
      guarded!(opts, (...[error, socket]: Parameters<buildConnector.Callback>) => {
        if (error) return callback(error, null)
        if (socket.remoteAddress && isPublicAddress(socket.remoteAddress)) return callback(null, socket)
        socket.destroy()
        callback(new Refused('connected to a private address'), null)
      })
    },
  })
}

/** One exchange without redirects, bounded in time and size. Rejects with an `HttpFailure` that says whether anything left. */
export function answerWithin(
  connections: Agent,
  destination: Destination,
  request: HttpRequest & { headers: Record<string, string> },
  timeoutMs: number,
): Promise<HttpAnswer> {
  return new Promise((done, failed) => {
    let sent = false
    let over = false
    let controller: Dispatcher.DispatchController | undefined
    const timer = setTimeout(() => end(new HttpFailure('timeout', sent)), Math.max(0, timeoutMs))
    const onAbort = () => end(new HttpFailure('aborted', sent))
    function end(outcome: HttpAnswer | HttpFailure) {
      if (over) return
      over = true
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', onAbort)
      if (outcome instanceof HttpFailure) {
        failed(outcome)
        controller?.abort(outcome)
      } else done(outcome)
    }
    if (request.signal?.aborted) return onAbort()
    request.signal?.addEventListener('abort', onAbort, { once: true })
    const reading = readAnswer(request.maxBytes ?? 1024 * 1024)
    try {
      connections.dispatch(
        {
          origin: destination.url.origin,
          path: destination.url.pathname + destination.url.search,
          method: request.method,
          headers: request.headers,
          body: request.body as string | Buffer | undefined,
        },
        {
          onRequestStart(begun) {
            controller = begun
            if (over) return begun.abort(new HttpFailure('aborted', false))
            sent = true
          },
          onResponseStart: (_, status, headers) => reading.start(status, headers),
          onResponseData(_, chunk) {
            if (!reading.take(chunk)) end(new HttpFailure('too-large', true))
          },
          onResponseEnd: () => end(reading.answer() ?? new HttpFailure('too-large', true)),
          onResponseError: (_, error) => end(error instanceof HttpFailure ? error : failureOf(error, sent)),
        },
      )
    } catch (error) {
      end(failureOf(error as Error, sent))
    }
  })
}
