import { type Http, HttpFailure, type HttpRequest } from './http-client.ts'
import { answerWithin, openConnections } from './safe-fetch/connections.ts'
import { type Destination, destinationOf, Refused } from './safe-fetch/destination.ts'
import { mayFollow, mayLeadTo, nextRequest } from './safe-fetch/redirects.ts'
import { requestBody } from './safe-fetch/request-body.ts'

export interface SafeFetchOptions {
  /** `host` or `host:port` that may be reached although private: the demo's emulators, a model on the local network. */
  allowPrivateHosts: string[]
  userAgent: string
  /** Every address of a name. Default: the operating system's resolver. */
  resolve?: (host: string) => Promise<string[]>
  /** Our own public host names: a webhook that points back at us would loop. */
  ownHosts?: string[]
}

const maxRedirects = 5

/**
 * The one choke point for outgoing traffic. A URL is refused by its parsed form, by the addresses its name resolves to (all of them),
 * and the socket is opened to exactly the address that was checked, so a name that changes its mind between check and use gains nothing.
 */
export function makeHttp(options: SafeFetchOptions): Http & { close(): Promise<void> } {
  const connections = openConnections(options)
  return {
    async request(request: HttpRequest) {
      const started = performance.now()
      const timeoutMs = request.timeoutMs ?? 15_000
      let step = { ...request, ...(await requestBody(request, options.userAgent)) }
      let destination = checked(step.url, options)
      for (let hop = 0; ; hop++) {
        const remainingMs = timeoutMs - (performance.now() - started)
        const answer = await answerWithin(connections, destination, step, remainingMs)
        if (!request.followRedirects || !mayFollow(answer)) return answer
        if (hop === maxRedirects) throw new HttpFailure('blocked', true, { cause: new Refused('too many redirects') })
        const onward = nextRequest(step, answer, destination)
        if (!onward) throw new HttpFailure('blocked', true, { cause: new Refused('redirect refused') })
        const next = checked(onward.url, options, true)
        if (!mayLeadTo(destination, next))
          throw new HttpFailure('blocked', true, { cause: new Refused('redirect into the private network') })
        step = onward
        destination = next
      }
    },
    close: () => connections.close(),
  }
}

function checked(url: string, options: SafeFetchOptions, sent = false): Destination {
  try {
    return destinationOf(url, options)
  } catch (error) {
    throw new HttpFailure('blocked', sent, { cause: error })
  }
}
