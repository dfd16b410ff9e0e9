import { z } from 'zod'

const digits = z
  .string()
  .regex(/^\+?\d{5,15}$/)
  .transform(phone => phone.replace('+', '')) // prettier-ignore

export const Template = z.object({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.string().default('en'),
  category: z.string().default('UTILITY'),
  status: z.string().default('APPROVED'),
  /** Meta's own examples write the types in either case. */
  components: z
    .array(z.looseObject({ type: z.string().toUpperCase(), format: z.string().optional(), text: z.string().optional() }))
    .default([]),
})
export type Template = z.infer<typeof Template>

const account = {
  phoneNumberId: z.string().min(1),
  wabaId: z.string().min(1),
  phone: digits,
  name: z.string().min(1),
  /** Where this business hears of things; may be set later through the provider's own API. */
  webhookUrl: z.string().nullable().default(null),
  templates: z.array(Template).default([]),
}

/** `POST /emulator/businesses`: who may call, and how their webhooks are proven. */
export const BusinessBody = z.discriminatedUnion('provider', [
  z.object({ provider: z.literal('whatsapp-cloud'), ...account, accessToken: z.string().min(1), appSecret: z.string().min(1) }),
  z.object({
    provider: z.literal('dialog360'),
    ...account,
    apiKey: z.string().min(1),
    webhookHeader: z.object({ name: z.string(), value: z.string() }).nullable().default(null),
    partnerSecret: z.string().nullable().default(null),
  }),
])
export type BusinessBody = z.input<typeof BusinessBody>
export type Business = z.infer<typeof BusinessBody>
