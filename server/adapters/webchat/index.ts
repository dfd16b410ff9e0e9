import type { z } from 'zod'
import { WebchatSettings } from '#contracts/connection'
import type { ChannelAbilities, ChannelAdapter } from '#ports/channel-adapter'
import { checkContent } from './check-content.ts'
import { decode } from './decode.ts'

type Settings = z.infer<typeof WebchatSettings>

/** Limits of our own page. Typing is shown by the visitor's line itself, from what it hears of the turn. */
const can: ChannelAbilities = {
  textLimit: 4000,
  captionLimit: 1000,
  image: true,
  location: true,
  buttons: { max: 6, titleLimit: 40, bodyLimit: 4000 },
  list: { maxRows: 10, titleLimit: 60, descriptionLimit: 120, bodyLimit: 4000, buttonLimit: 30 },
  templates: false,
  typing: false,
  readReceipts: false,
  windowHours: null,
  reconcile: 'same-again',
  streams: true,
  pairPaceMs: 0,
}

/** The brokerage's own website. Nobody stands between: the other side is the visitor's browser, and what is sent is fetched from our tables. */
export const webchat: ChannelAdapter<Settings> = {
  provider: 'webchat',
  channel: 'webchat',
  path: null,
  can,
  settings: WebchatSettings,
  // visitors' frames come over their own line; nothing is believed that comes as a webhook
  verify: () => false,
  decode: (_, raw) => decode(raw),
  accountIds: () => [],
  ownIds: () => [],
  embedders: settings => settings.allowedOrigins,

  /** The message is where the visitor's line reads it; from here on it may be read whole. */
  async send(_http, _settings, { content, reference }) {
    checkContent(can, content)
    return { providerId: reference, recipientIds: [] }
  },
}
