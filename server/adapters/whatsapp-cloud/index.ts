import type { z } from 'zod'
import { WhatsappCloudSettings } from '#contracts/connection'
import type { ChannelAdapter, ProviderTemplate } from '#ports/channel-adapter'
import { whatsappAbilities } from '../meta/abilities.ts'
import { accountIds, decode } from '../meta/decode.ts'
import type { Endpoint } from '../meta/endpoint.ts'
import { fetchMedia } from '../meta/fetch-media.ts'
import { fields, id, list } from '../meta/read-json.ts'
import { markRead, send } from '../meta/send.ts'
import { metaForm, sameSecret, signedWith } from '../meta/signature.ts'
import { ask, readTemplate } from '../meta/templates.ts'

type Settings = z.infer<typeof WhatsappCloudSettings>

/** Meta's own Cloud API. https://developers.facebook.com/docs/whatsapp/cloud-api */
export const whatsappCloud: ChannelAdapter<Settings> = {
  provider: 'whatsapp-cloud',
  channel: 'whatsapp',
  path: 'whatsapp',
  can: whatsappAbilities,
  settings: WhatsappCloudSettings,

  handshake(settings, query) {
    const challenge = query['hub.challenge'] ?? ''
    const ours = query['hub.mode'] === 'subscribe' && sameSecret(settings.verifyToken, query['hub.verify_token'])
    return ours && /^[A-Za-z0-9]{1,200}$/.test(challenge) ? { status: 200, body: challenge } : { status: 403, body: '' }
  },
  verify: (settings, { raw, headers }) => signedWith(settings.appSecret, raw, headers['x-hub-signature-256'], metaForm),
  decode: (_, raw) => decode(raw),
  accountIds,
  ownIds: settings => [settings.phoneNumberId, settings.wabaId],

  send: (http, settings, message) => send(http, endpoint(settings), message),
  markRead: (http, settings, message) => markRead(http, endpoint(settings), message),
  fetchMedia: (http, settings, media) => fetchMedia(http, endpoint(settings), media),

  async listTemplates(http, settings) {
    const found: ProviderTemplate[] = []
    let after = ''
    // Our own cursor, not the `next` address of the answer: an answer must not choose where we go.
    for (let page = 0; page < 50; page++) {
      const answer = await ask(http, endpoint(settings), `${base(settings)}/${settings.wabaId}/message_templates?limit=100${after}`)
      for (const item of list(answer.data)) found.push(...readTemplate(fields(item) ?? {}))
      const cursor = fields(answer.paging)?.next ? id(fields(fields(answer.paging)?.cursors)?.after, 2000) : null
      if (!cursor) break
      after = `&after=${encodeURIComponent(cursor)}`
    }
    return found
  },
  async probe(http, settings) {
    await ask(http, endpoint(settings), `${base(settings)}/${settings.phoneNumberId}?fields=id,display_phone_number`)
  },
}

function base(settings: Settings): string {
  return `${(settings.apiBaseUrl ?? 'https://graph.facebook.com').replace(/\/+$/, '')}/${settings.graphVersion ?? 'v24.0'}`
}

function endpoint(settings: Settings): Endpoint {
  const number = `${base(settings)}/${encodeURIComponent(settings.phoneNumberId)}`
  return {
    messages: `${number}/messages`,
    media: `${number}/media`,
    mediaItem: mediaId => `${base(settings)}/${mediaId}?phone_number_id=${encodeURIComponent(settings.phoneNumberId)}`,
    credentials: { authorization: `Bearer ${settings.accessToken}` },
    fileUrl: url => ownFile(url, settings),
    refusal: () => undefined,
  }
}

/** Meta hands files out on this host; an emulator or a proxy on its own. */
function ownFile(url: string, settings: Settings): string | undefined {
  const file = URL.parse(url)
  const api = new URL(base(settings))
  const meta = file?.origin === 'https://lookaside.fbsbx.com' && api.origin === 'https://graph.facebook.com'
  return file && (meta || file.origin === api.origin) ? file.href : undefined
}
