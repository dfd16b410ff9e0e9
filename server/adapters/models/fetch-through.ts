import { type Http, type HttpAnswer, HttpFailure } from '#ground/http-client'
import type { Tokens } from '#ports/language-engine'
import { add, estimate, noTokens, readUsage, withPlainUsage } from './usage.ts'

/** What came over the wire and the SDK does not tell, or not in one way: a refusal, and the meter. */
export interface Heard {
  refused: boolean
  /** Of all requests of this one act. */
  tokens: Tokens
}
export const nothingHeard = (): Heard => ({ refused: false, tokens: noTokens() })

export interface Bounds {
  timeoutMs: number
  /** What one answer may cost at most, when nobody tells what it did cost. */
  mostOutput: number
}

/** `fetch` as the SDK knows it, over our one way out. Nothing else of the SDK may speak. */
export function fetchThrough(http: Http, { timeoutMs, mostOutput }: Bounds, heard: Heard): typeof globalThis.fetch {
  return async (input, init) => {
    const body = init?.body
    if (typeof body !== 'string' && !(body instanceof FormData)) throw new TypeError('a model is asked with text or a form only')
    const asked = typeof body === 'string' ? estimate(Buffer.byteLength(body.replace(inlineMedia, page))) : 0
    const answer = await http
      .request({
        method: 'POST',
        url: input instanceof Request ? input.url : String(input),
        headers: Object.fromEntries(
          [...new Headers(init?.headers)].filter(([name]) => !(body instanceof FormData && name === 'content-type')),
        ),
        body,
        timeoutMs,
        // A reply of 1500 characters is far below; what is larger is not a reply.
        maxBytes: 256 * 1024,
        ...(init?.signal ? { signal: init.signal } : {}),
      })
      .catch((error: unknown) => {
        // nobody knows what was made of it: counted as the most it can have cost, unless it certainly never left
        if (!(error instanceof HttpFailure && !error.sent)) add(heard.tokens, { input: asked, output: mostOutput, cached: 0, told: false })
        throw error
      })
    return new Response(read(answer, asked, heard), { status: answer.status, headers: withoutEncoding(answer.headers) })
  }
}

/** A picture or a recording inside a text, and what it counts for: about a page. */
const inlineMedia = /[A-Za-z0-9+/=]{2000,}/g
const page = 'p'.repeat(4000)

function read(answer: HttpAnswer, asked: number, heard: Heard): Uint8Array<ArrayBuffer> | null {
  if (answer.status === 204 || answer.status === 304) return null
  const bytes = new Uint8Array(answer.bytes)
  // providers charge for answers, not for refusals to answer
  if (answer.status !== 200) return bytes
  heard.refused = refused(answer.text())
  const parsed = json(answer)
  const told = readUsage(parsed)
  add(heard.tokens, told ?? { input: asked, output: estimate(bytes.length), cached: 0, told: false })
  return parsed === undefined ? bytes : new Uint8Array(Buffer.from(JSON.stringify(withPlainUsage(parsed))))
}

function json(answer: HttpAnswer): unknown {
  try {
    return answer.json()
  } catch {
    return undefined
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
