import { z } from 'zod'

const text = z.string().trim().min(1).max(2000)
/** Every HTTP provider may be reached elsewhere: a proxy, a sandbox, an emulator. Private hosts need SIMSAR_ALLOW_PRIVATE_HOSTS. */
const apiBaseUrl = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .optional()

export const WhatsappCloudSettings = z.strictObject({
  phoneNumberId: text,
  wabaId: text,
  accessToken: text,
  appSecret: text,
  verifyToken: text,
  graphVersion: z
    .string()
    .regex(/^v\d{1,3}\.\d$/)
    .optional(),
  apiBaseUrl,
})
const header = z.strictObject({
  name: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{1,64}$/),
  value: z.string().min(8).max(500),
})
export const Dialog360Settings = z.union([
  z.strictObject({ apiKey: text, webhookHeader: header, apiBaseUrl }),
  z.strictObject({ apiKey: text, partnerSecret: z.string().min(8).max(500), apiBaseUrl }),
])

/** An origin as browsers say it: scheme, host, port; nothing after it. */
const origin = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .transform(address => new URL(address))
  .refine(({ hostname }) => /^[a-z0-9-]+(\.[a-z0-9-]+)*$|^\[[0-9a-f:]+\]$/.test(hostname), {
    message: 'Name one site.',
    params: { code: 'not-an-origin' },
  })
  .refine(({ pathname, search, hash, username }) => pathname === '/' && !search && !hash && !username, {
    message: 'An origin ends after its host.',
    params: { code: 'not-an-origin' },
  })
  .transform(address => address.origin)
export const WebchatSettings = z.strictObject({
  allowedOrigins: z.array(origin).max(50).meta({ description: 'Sites that may embed the chat. Empty: only its own page.' }),
})

export const ConnectionBody = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('whatsapp-cloud'), name: text, settings: WhatsappCloudSettings }),
  z.strictObject({ provider: z.literal('dialog360'), name: text, settings: Dialog360Settings }),
  z.strictObject({ provider: z.literal('webchat'), name: text, settings: WebchatSettings }),
])
export type ConnectionBody = z.infer<typeof ConnectionBody>
export type Provider = ConnectionBody['provider']

/** Settings are sealed and never answered. */
export const ConnectionView = z
  .object({
    id: z.uuid(),
    provider: z.string(),
    name: z.string(),
    webhookUrl: z.string().meta({ description: 'Where the other side comes in: the provider’s webhook, or the page of a web chat.' }),
    chat: z
      .object({ pageUrl: z.string(), snippet: z.string(), allowedOrigins: z.array(z.string()) })
      .nullable()
      .meta({ description: 'Of a web chat: its page, the line that puts it on a site, and the sites that may. Else null.' }),
    status: z.enum(['waiting', 'connected', 'broken', 'disabled']),
    statusReason: z.string().nullable(),
    health: z.object({
      lastEventAt: z.iso.datetime().nullable(),
      received24h: z.int(),
      quarantined24h: z.int(),
      refusedSignatures24h: z.int(),
      failedSends24h: z.int(),
      backlog: z.int(),
      oldestBacklogSeconds: z.number().nullable(),
    }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Connection' })
export type ConnectionView = z.infer<typeof ConnectionView>

export const QuarantineView = z
  .object({
    id: z.string(),
    connectionId: z.uuid(),
    reason: z.string(),
    detail: z.string(),
    excerpt: z.string(),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'QuarantinedItem' })
