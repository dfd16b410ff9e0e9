import { z } from 'zod'

/** What `POST /messages` takes, with Meta's limits. Strict: a key it does not know is refused, as Meta does. */
const words = (most: number) => z.string().trim().min(1).max(most)
const medium = { id: z.string().min(1).optional(), link: z.url().optional() }
const captioned = { ...medium, caption: z.string().max(1024).optional() }
const oneSource = (media: { id?: string | undefined; link?: string | undefined }) => Boolean(media.id) !== Boolean(media.link)
const either = { message: 'exactly one of id and link is needed' }

const header = z.strictObject({
  type: z.enum(['text', 'image', 'video', 'document']),
  text: z.string().max(60).optional(),
  sub_text: z.string().max(60).optional(),
  image: z.strictObject(medium).refine(oneSource, either).optional(),
  video: z.strictObject(medium).refine(oneSource, either).optional(),
  document: z
    .strictObject({ ...medium, filename: z.string().optional() })
    .refine(oneSource, either)
    .optional(),
})
const unique = (key: (item: never) => string) => (items: unknown[]) => new Set((items as never[]).map(key)).size === items.length

const button = z.strictObject({ type: z.literal('reply'), reply: z.strictObject({ id: words(256), title: words(20) }) })
const row = z.strictObject({ id: words(200), title: words(24), description: z.string().max(72).optional() })
const section = z.strictObject({ title: z.string().max(24).optional(), rows: z.array(row).min(1) })
type Sections = z.infer<typeof section>[]

const parts = {
  header: header.optional(),
  body: z.strictObject({ text: words(1024) }),
  footer: z.strictObject({ text: words(60) }).optional(),
}
const buttons = z
  .array(button)
  .min(1)
  .max(3)
  .refine(
    unique((one: z.infer<typeof button>) => one.reply.title),
    { message: 'button titles must be unique' },
  )
  .refine(
    unique((one: z.infer<typeof button>) => one.reply.id),
    { message: 'button ids must be unique' },
  )
const sections = z
  .array(section)
  .min(1)
  .max(10)
  .refine((all: Sections) => all.flatMap(one => one.rows).length <= 10, { message: 'at most 10 rows in all sections together' })
  .refine((all: Sections) => unique((one: z.infer<typeof row>) => one.id)(all.flatMap(one => one.rows)), {
    message: 'row ids must be unique',
  })
  .refine((all: Sections) => all.length === 1 || all.every(one => one.title), { message: 'sections need titles when there are several' })

const others = [
  ...['cta_url', 'location_request_message', 'request_contact_info', 'flow', 'product', 'product_list', 'catalog_message', 'carousel'],
  ...['order_details', 'order_status', 'address_message', 'call_permission_request', 'voice_call'],
] as const
const interactive = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('button'), ...parts, action: z.strictObject({ buttons }) }),
  z.strictObject({ type: z.literal('list'), ...parts, action: z.strictObject({ button: words(20), sections }) }),
  z.looseObject({ type: z.enum(others), body: z.looseObject({ text: z.string() }).optional() }),
])

const parameter = z.looseObject({ type: z.string(), text: z.union([z.string(), z.boolean()]).optional(), payload: z.string().optional() })
const component = z.strictObject({
  type: z.string(),
  sub_type: z.string().optional(),
  index: z.union([z.string(), z.int()]).optional(),
  parameters: z.array(parameter).optional(),
})

export const contents = {
  text: z.strictObject({ body: words(4096), preview_url: z.boolean().optional() }),
  image: z.strictObject(captioned).refine(oneSource, either),
  video: z.strictObject(captioned).refine(oneSource, either),
  audio: z.strictObject({ ...medium, voice: z.boolean().optional() }).refine(oneSource, either),
  sticker: z.strictObject(medium).refine(oneSource, either),
  document: z.strictObject({ ...captioned, filename: z.string().max(240).optional() }).refine(oneSource, either),
  location: z.strictObject({
    latitude: z.coerce.number().min(-90).max(90),
    longitude: z.coerce.number().min(-180).max(180),
    name: z.string().max(1000).optional(),
    address: z.string().max(1000).optional(),
  }),
  contacts: z.array(z.looseObject({ name: z.looseObject({ formatted_name: z.string().min(1) }) })).min(1),
  reaction: z.strictObject({ message_id: z.string().min(1), emoji: z.string().max(32) }),
  interactive,
  template: z.strictObject({
    name: words(512),
    language: z.strictObject({ code: z.string().min(2), policy: z.string().optional() }),
    components: z.array(component).optional(),
  }),
}
export type MessageType = keyof typeof contents
export type Contents = { [Type in MessageType]: z.infer<(typeof contents)[Type]> }

export const envelope = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.enum(['individual', 'group']).optional(),
  to: z.string().optional(),
  recipient: z.string().optional(),
  type: z.string().optional(),
  context: z.strictObject({ message_id: z.string().min(1) }).optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
}

export const readMark = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: z.string().min(1),
  typing_indicator: z.strictObject({ type: z.literal('text') }).optional(),
})
