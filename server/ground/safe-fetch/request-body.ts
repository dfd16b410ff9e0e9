import { HttpFailure, type HttpRequest } from '../http-client.ts'

/** Framing belongs to the client; a forged one would smuggle a second request. */
const notYours = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade', 'te', 'trailer', 'expect'])
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** Headers in lower case and a body whose length is known: providers refuse chunked uploads. */
export async function requestBody(request: HttpRequest, userAgent: string) {
  const headers: Record<string, string> = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' }
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const lower = name.toLowerCase()
    if (!token.test(name) || notYours.has(lower) || lower.startsWith('proxy-')) throw new HttpFailure('blocked', false)
    headers[lower] = value
  }
  if (!(request.body instanceof FormData)) return { headers, body: request.body }
  const form = new Response(request.body)
  headers['content-type'] = form.headers.get('content-type')!
  return { headers, body: Buffer.from(await form.arrayBuffer()) }
}
