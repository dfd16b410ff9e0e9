import type { Http } from '#ground/http-client'

/** What came over the wire and the SDK does not tell: a refusal is a field of its own at every provider. */
export interface Heard {
  refused: boolean
}

/** `fetch` as the SDK knows it, over our one way out. Nothing else of the SDK may speak. */
export function fetchThrough(http: Http, timeoutMs: number, heard: Heard): typeof globalThis.fetch {
  return async (input, init) => {
    if (typeof init?.body !== 'string') throw new TypeError('a model is asked with text only')
    const answer = await http.request({
      method: 'POST',
      url: input instanceof Request ? input.url : String(input),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: init.body,
      timeoutMs,
      // A reply of 1500 characters is far below; what is larger is not a reply.
      maxBytes: 256 * 1024,
      ...(init.signal ? { signal: init.signal } : {}),
    })
    heard.refused = answer.status === 200 && refused(answer.text())
    const empty = answer.status === 204 || answer.status === 304
    return new Response(empty ? null : new Uint8Array(answer.bytes), { status: answer.status, headers: withoutEncoding(answer.headers) })
  }
}

/** The bytes are decoded already. */
const withoutEncoding = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['content-encoding', 'content-length', 'transfer-encoding'].includes(name.toLowerCase())),
  )

/** chat: `refusal`, `content_filter` · responses: a content of type refusal, incomplete for `content_filter` · Anthropic: stop_reason · Gemini: blockReason, SAFETY. */
const refused = (body: string) =>
  /"refusal"\s*:\s*"[^"]/.test(body) ||
  /"type"\s*:\s*"refusal"/.test(body) ||
  /"finish_reason"\s*:\s*"content_filter"/.test(body) ||
  /"reason"\s*:\s*"content_filter"/.test(body) ||
  /"stop_reason"\s*:\s*"refusal"/.test(body) ||
  /"blockReason"\s*:\s*"/.test(body) ||
  /"finishReason"\s*:\s*"(SAFETY|PROHIBITED_CONTENT|BLOCKLIST)"/.test(body)
