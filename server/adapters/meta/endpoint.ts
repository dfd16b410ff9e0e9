/** How one provider is reached: where, as whom, and what its own answers mean beyond Meta's error object. */
export interface Endpoint {
  /** `https://graph.facebook.com/v24.0/<number>` or `https://waba-v2.360dialog.io`. */
  messages: string
  media: string
  mediaItem: (mediaId: string) => string
  credentials: Record<string, string>
  /** Rewrites the address of a file to where the credential may go, or undefined where it may not. */
  fileUrl: (url: string) => string | undefined
  refusal: (status: number, text: string) => Refusal | undefined
}

export interface Refusal {
  class: 'auth' | 'throttled' | 'policy-or-account'
  retryAfterMs?: number
}

export const jsonHeaders = (endpoint: Endpoint) => ({ ...endpoint.credentials, 'content-type': 'application/json' })
