/** The wire as adapters see it. Made only by `safe-fetch`, so that every request passes the one choke point for outgoing traffic. */
export interface Http {
  request(request: HttpRequest): Promise<HttpAnswer>
}

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers?: Record<string, string>
  /** Text, bytes, or a multipart form. */
  body?: string | Buffer | FormData
  /** Whole exchange, in milliseconds. Default 15 000. */
  timeoutMs?: number
  /** Answers larger than this are refused while reading. Default 1 MiB. */
  maxBytes?: number
  /** Follow redirects to allowed hosts; credentials are dropped when the host changes. Default false. */
  followRedirects?: boolean
  signal?: AbortSignal
}

export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  bytes: Buffer
  text(): string
  /** Throws a SyntaxError when the body is not JSON. */
  json(): unknown
}

/** No answer came: the request may or may not have arrived. `sent` is false only when it certainly never left (DNS, refused, blocked). */
export class HttpFailure extends Error {
  readonly reason: 'timeout' | 'reset' | 'refused' | 'dns' | 'tls' | 'blocked' | 'too-large' | 'aborted'
  readonly sent: boolean
  constructor(reason: HttpFailure['reason'], sent: boolean, options?: ErrorOptions) {
    super(`no answer: ${reason}`, options)
    this.name = 'HttpFailure'
    this.reason = reason
    this.sent = sent
  }
}
