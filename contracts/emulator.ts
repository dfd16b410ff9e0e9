import { z } from 'zod'

/**
 * What the phones on the screen and the emulated providers say to each other. Never part of the product's own API:
 * Simsar itself only sees signed webhooks and the providers' HTTP.
 */
export const Handset = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['customer', 'owner']),
  provider: z.enum(['whatsapp-cloud', 'dialog360']),
  /** Digits; null for somebody who has only a username. */
  phone: z.string().nullable(),
  bsuid: z.string(),
  username: z.string().nullable(),
  /** The business this handset writes to, as the handset shows it. */
  business: z.object({ name: z.string(), phone: z.string(), phoneNumberId: z.string() }),
  locale: z.string(),
  online: z.boolean(),
})
export type Handset = z.infer<typeof Handset>

export const PhoneMessage = z.object({
  id: z.string(),
  handsetId: z.string(),
  mine: z.boolean(),
  type: z.enum([
    'text',
    'image',
    'video',
    'audio',
    'document',
    'sticker',
    'location',
    'contacts',
    'buttons',
    'list',
    'template',
    'reaction',
    'deleted',
  ]),
  text: z.string().nullable(),
  imageUrl: z.string().nullable(),
  fileName: z.string().nullable(),
  location: z
    .object({ latitude: z.number(), longitude: z.number(), name: z.string().nullable(), address: z.string().nullable() })
    .nullable(),
  buttons: z.array(z.object({ id: z.string(), title: z.string() })),
  list: z
    .object({
      button: z.string(),
      sections: z.array(
        z.object({ title: z.string(), rows: z.array(z.object({ id: z.string(), title: z.string(), description: z.string().nullable() })) }),
      ),
    })
    .nullable(),
  replyTo: z.string().nullable(),
  reaction: z.string().nullable(),
  edited: z.boolean(),
  /** What this phone knows: for mine, what the business did with it. */
  state: z.enum(['sending', 'sent', 'delivered', 'read', 'failed']),
  at: z.iso.datetime(),
})
export type PhoneMessage = z.infer<typeof PhoneMessage>

/** `POST /emulator/handsets/:id/send` */
export const PhoneSend = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(4096), replyTo: z.string().optional() }),
  z.object({ type: z.literal('image'), name: z.string().default('photo.jpg'), caption: z.string().max(1024).optional() }),
  z.object({ type: z.literal('voice') }),
  z.object({ type: z.literal('location'), latitude: z.number(), longitude: z.number(), name: z.string().optional() }),
  z.object({ type: z.literal('button'), messageId: z.string(), id: z.string() }),
  z.object({ type: z.literal('row'), messageId: z.string(), id: z.string() }),
  z.object({ type: z.literal('reaction'), messageId: z.string(), emoji: z.string() }),
  z.object({ type: z.literal('edit'), messageId: z.string(), text: z.string().min(1).max(4096) }),
  z.object({ type: z.literal('delete'), messageId: z.string() }),
])
export type PhoneSend = z.infer<typeof PhoneSend>

/** `PUT /emulator/faults`: what the wire does wrong, each a probability of 0..1 or a number of milliseconds. Seeded, so a run can be repeated. */
export const Faults = z.object({
  seed: z.int(),
  duplicateWebhooks: z.number(),
  reorderWebhooks: z.number(),
  webhookDelayMs: z.number(),
  /** The provider accepts a send and the connection breaks before its answer. */
  loseAnswers: z.number(),
  /** The provider accepts and never answers. */
  hangAnswers: z.number(),
  answerDelayMs: z.number(),
  tooMany: z.number(),
  unavailable: z.number(),
  /** Receipts before the answer of the send; receipts in the wrong order; no receipts at all. */
  earlyReceipts: z.number(),
  reverseReceipts: z.number(),
  receiptsOff: z.boolean(),
  /** Sends of free text are refused with the "window closed" code. */
  windowClosed: z.boolean(),
})
export type Faults = z.infer<typeof Faults>

/** A network that does nothing wrong. */
export const noFaults: Omit<Faults, 'seed'> = {
  duplicateWebhooks: 0,
  reorderWebhooks: 0,
  webhookDelayMs: 0,
  loseAnswers: 0,
  hangAnswers: 0,
  answerDelayMs: 0,
  tooMany: 0,
  unavailable: 0,
  earlyReceipts: 0,
  reverseReceipts: 0,
  receiptsOff: false,
  windowClosed: false,
}

/** `GET /emulator/state` */
export const EmulatorState = z.object({
  handsets: z.array(Handset),
  messages: z.array(PhoneMessage),
  faults: Faults,
  typing: z.array(z.string()),
})
export type EmulatorState = z.infer<typeof EmulatorState>

/** Frames of the WebSocket `/emulator/live`. After connecting, load the state once; then apply frames. */
export const EmulatorFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), message: PhoneMessage }),
  z.object({ type: z.literal('typing'), handsetId: z.string(), typing: z.boolean() }),
  z.object({ type: z.literal('handset'), handset: Handset }),
  z.object({ type: z.literal('faults'), faults: Faults }),
])
export type EmulatorFrame = z.infer<typeof EmulatorFrame>
