import type { HttpAnswer, HttpRequest } from '../http-client.ts'
import type { Destination } from './destination.ts'

const redirects = new Set([301, 302, 303, 307, 308])

/** What may travel to another host. Everything else could be a credential under a name we do not know. */
const harmless = new Set(['user-agent', 'accept', 'accept-encoding', 'accept-language', 'range'])

export const mayFollow = (answer: HttpAnswer) => redirects.has(answer.status) && Boolean(answer.headers.location)

/** A public host must not steer us into the private network, not even to a host the operator allowed: he allowed us, not strangers. */
export const mayLeadTo = (from: Destination, to: Destination) => from.privateAllowed || !to.privateAllowed

/** The request a redirect asks for, or undefined where following it would leak a body, or drop from https to http. */
export function nextRequest<Request extends HttpRequest & { headers: Record<string, string> }>(
  request: Request,
  answer: HttpAnswer,
  from: Destination,
): Request | undefined {
  const url = URL.parse(answer.headers.location!, from.url)
  if (!url) return undefined
  const sameOrigin = url.origin === from.url.origin
  if (from.url.protocol === 'https:' && url.protocol !== 'https:') return undefined
  const asGet = answer.status === 303 || (request.method === 'POST' && (answer.status === 301 || answer.status === 302))
  if (!sameOrigin && !asGet && request.body !== undefined) return undefined
  const dropped = (name: string) => (!sameOrigin && !harmless.has(name)) || (asGet && name.startsWith('content-'))
  return {
    ...request,
    url: url.href,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !dropped(name))),
    ...(asGet && { method: 'GET', body: undefined }),
  }
}
