import { randomBytes } from 'node:crypto'

/** An answer that refuses, as the Graph API words it. */
export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

interface Details {
  status?: number
  title?: string
  subcode?: number
  transient?: boolean
  headers?: Record<string, string>
}

const titles: Record<number, string> = {
  100: 'Invalid parameter',
  131008: 'Required parameter is missing',
  131009: 'Parameter value is not valid',
  131016: 'Service temporarily unavailable',
  131026: 'Message Undeliverable',
  131047: 'Re-engagement message',
  131053: 'Media upload error',
  131056: '(Business Account, Consumer Account) pair rate limit hit',
  130429: 'Rate limit hit',
  132000: 'Number of parameters does not match the expected number of params',
  132001: 'Template name does not exist in the translation',
  132012: 'Parameter format does not match format in the created template',
  190: 'Invalid OAuth access token - Cannot parse access token',
}

export function graphError(code: number, details?: string, more: Details = {}): Answer {
  const title = more.title ?? titles[code] ?? 'Something went wrong'
  return {
    status: more.status ?? 400,
    ...(more.headers && { headers: more.headers }),
    body: {
      error: {
        message: code === 190 ? title : `(#${code}) ${title}`,
        type: 'OAuthException',
        code,
        ...(details && { error_data: { messaging_product: 'whatsapp', details } }),
        ...(more.subcode && { error_subcode: more.subcode }),
        ...(more.transient && { is_transient: true }),
        fbtrace_id: randomBytes(9).toString('base64url'),
      },
    },
  }
}

export const errorTitle = (code: number) => titles[code] ?? 'Something went wrong'
