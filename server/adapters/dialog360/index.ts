import type { z } from 'zod'
import { Dialog360Settings } from '#contracts/connection'
import type { ChannelAdapter } from '#ports/channel-adapter'
import { whatsappAbilities } from '../meta/abilities.ts'
import { accountIds, decode } from '../meta/decode.ts'
import type { Endpoint, Refusal } from '../meta/endpoint.ts'
import { fetchMedia } from '../meta/fetch-media.ts'
import { fields, list } from '../meta/read-json.ts'
import { markRead, send } from '../meta/send.ts'
import { partnerForm, sameSecret, signedWith } from '../meta/signature.ts'
import { ask, readTemplate } from '../meta/templates.ts'

type Settings = z.infer<typeof Dialog360Settings>

/**
 * 360dialog's proxy of the Cloud API: Meta's bodies under a key of its own. One key is one phone number.
 * Its webhooks carry no signature but the header we registered; only partner accounts get an HMAC. https://docs.360dialog.com
 */
export const dialog360: ChannelAdapter<Settings> = {
  provider: 'dialog360',
  channel: 'whatsapp',
  path: 'whatsapp',
  can: whatsappAbilities,
  settings: Dialog360Settings,

  verify(settings, { raw, headers }) {
    if ('partnerSecret' in settings) return signedWith(settings.partnerSecret, raw, headers['x-360dialog-signature'], partnerForm)
    const { name, value } = settings.webhookHeader ?? { name: '', value: '' }
    return name !== '' && sameSecret(value, headers[name.toLowerCase()])
  },
  decode: (_, raw) => decode(raw),
  accountIds,
  // The key stands for the number; the settings do not know its id, so nothing can be found by it.
  ownIds: () => [],

  send: (http, settings, message) => send(http, endpoint(settings), message),
  markRead: (http, settings, message) => markRead(http, endpoint(settings), message),
  fetchMedia: (http, settings, media) => fetchMedia(http, endpoint(settings), media),

  async listTemplates(http, settings) {
    const answer = await ask(http, endpoint(settings), `${base(settings)}/v1/configs/templates?limit=1000`)
    return list(answer.waba_templates).flatMap(item => readTemplate(fields(item) ?? {}))
  },
  async probe(http, settings) {
    await ask(http, endpoint(settings), `${base(settings)}/v1/configs/webhook`)
  },
}

const base = (settings: Settings) => (settings.apiBaseUrl ?? 'https://waba-v2.360dialog.io').replace(/\/+$/, '')

function endpoint(settings: Settings): Endpoint {
  return {
    messages: `${base(settings)}/messages`,
    media: `${base(settings)}/media`,
    mediaItem: mediaId => `${base(settings)}/${mediaId}`,
    credentials: { 'd360-api-key': settings.apiKey },
    fileUrl: url => proxied(url, settings),
    refusal,
  }
}

/** Answers name Meta's file host, but the key only opens 360dialog's: same path and query, another host. */
function proxied(url: string, settings: Settings): string | undefined {
  const file = URL.parse(url)
  const api = new URL(base(settings))
  if (!file || (file.origin !== api.origin && file.origin !== 'https://lookaside.fbsbx.com')) return undefined
  const path = file.origin === api.origin ? file.pathname : api.pathname.replace(/\/$/, '') + file.pathname
  return `${api.origin}${path}${file.search}`
}

/** 360dialog's own refusals come without Meta's error object, rate limits even as 400. */
function refusal(status: number, text: string): Refusal | undefined {
  if (status === 401) return { class: 'auth' }
  if (status === 400 && /rate limit/i.test(text) && !/"code"/.test(text)) return { class: 'throttled', retryAfterMs: 2_000 }
  if (status === 400 && /unpaid|invoice/i.test(text)) return { class: 'policy-or-account' }
  // Twenty bad media requests in an hour close that endpoint for half an hour.
  if (status === 403 && /block/i.test(text)) return { class: 'throttled', retryAfterMs: 30 * 60_000 }
  return undefined
}
