import { z } from 'zod'
import { page } from './page.ts'
import { Intent, Language, Preferences, Slots } from './understanding.ts'

export const ConversationState = z.enum(['NEW', 'ACTIVE', 'WAITING_MEMBER', 'IDLE', 'CLOSED'])
export type ConversationState = z.infer<typeof ConversationState>

/** Who answers. `assistant`: the machine. `member`: a human has it; nothing automatic leaves. `draft`: the machine proposes, a human sends. */
export const ConversationMode = z.enum(['assistant', 'member', 'draft'])
export type ConversationMode = z.infer<typeof ConversationMode>

/** Outbound states only climb `queued < sending < sent < delivered < read`; `failed`, `unknown` and `suppressed` are explained. Inbound is `received`. */
export const MessageState = z.enum(['received', 'queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'unknown', 'suppressed'])
export type MessageState = z.infer<typeof MessageState>

export const MessageKind = z.enum([
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
  'button-reply',
  'list-reply',
  'reaction',
  'order',
  'system',
  'unsupported',
])
export type MessageKind = z.infer<typeof MessageKind>

export const MediaView = z.object({
  kind: z.enum(['image', 'video', 'audio', 'document', 'sticker']),
  url: z.string().nullable(),
  mimeType: z.string().nullable(),
  fileName: z.string().nullable(),
  caption: z.string().nullable(),
  state: z.enum(['stored', 'pending', 'failed', 'link']),
})
export type MediaView = z.infer<typeof MediaView>

/** One claim of a reply and the field of the listing it rests on. `start`/`end` are offsets into the text, in UTF-16 units. */
export const Evidence = z.object({
  claim: z.string(),
  kind: z.string(),
  listingId: z.string().nullable(),
  field: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  start: z.int(),
  end: z.int(),
})
export type Evidence = z.infer<typeof Evidence>

/** Why a message did not arrive, in words a member can act on. `code` is a key of i18n `failure.*`. */
export const Failure = z.object({
  code: z.string(),
  providerCode: z.string().nullable(),
  detail: z.string().nullable(),
  retryable: z.boolean(),
})
export type Failure = z.infer<typeof Failure>

/** What a machine heard in a voice note or saw in a picture. `by` names who did. */
export const Transcript = z.object({
  kind: z.enum(['voice', 'photo']),
  text: z.string(),
  words: z.string().meta({ description: 'What of it is read like words of the customer.' }),
  by: z.string(),
})
export type Transcript = z.infer<typeof Transcript>

export const MessageView = z
  .object({
    id: z.uuid(),
    seq: z.number(),
    direction: z.enum(['inbound', 'outbound']),
    author: z.enum(['contact', 'assistant', 'member', 'campaign', 'system']),
    memberName: z.string().nullable(),
    kind: MessageKind,
    text: z.string().nullable(),
    media: z.array(MediaView),
    transcript: Transcript.nullish(),
    payload: z
      .record(z.string(), z.unknown())
      .meta({ description: 'What the kind carries: buttons, rows, a location, a reaction, a template.' }),
    state: MessageState,
    failure: Failure.nullable(),
    stopped: z
      .boolean()
      .optional()
      .meta({ description: 'A member took over while it was being said sentence by sentence; the text is as far as it came.' }),
    providerId: z.string().nullable(),
    replyTo: z.string().nullable(),
    evidence: z.array(Evidence),
    listingIds: z.array(z.string()),
    turnId: z.string().nullable(),
    edited: z.boolean(),
    deleted: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Message' })
export type MessageView = z.infer<typeof MessageView>

/** A wish found so far and the message it came from. */
export const PreferenceView = z.object({
  slot: z.string(),
  value: z.unknown(),
  messageId: z.string().nullable(),
  setBy: z.enum(['contact', 'member']),
})
export type PreferenceView = z.infer<typeof PreferenceView>

export const ConversationSummary = z
  .object({
    id: z.uuid(),
    channel: z.string(),
    connectionId: z.uuid(),
    state: ConversationState,
    mode: ConversationMode,
    assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    escalation: z.string().nullable(),
    window: z.object({ open: z.boolean(), expiresAt: z.iso.datetime().nullable() }),
    contact: z.object({ id: z.uuid(), name: z.string().nullable(), phone: z.string().nullable(), username: z.string().nullable() }),
    language: Language,
    lastMessage: z
      .object({
        text: z.string().nullable(),
        kind: MessageKind,
        direction: z.enum(['inbound', 'outbound']),
        state: MessageState,
        at: z.iso.datetime(),
      })
      .nullable(),
    unread: z.int(),
    awaitsApproval: z.boolean().meta({ description: 'An answer was written and waits for a member to send it.' }),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ConversationSummary' })
export type ConversationSummary = z.infer<typeof ConversationSummary>

/** An answer the assistant wrote and a member is to send. `text` as it would leave; `evidence` as a sent message has it. */
export const Proposal = z
  .object({
    id: z.uuid(),
    turnId: z.uuid(),
    because: z.enum(['draft', 'always', 'amount']).meta({
      description:
        'Why it waits: the conversation is in `draft`, every answer of the brokerage waits, or an amount in it reaches the rule’s.',
    }),
    text: z.string(),
    evidence: z.array(Evidence),
    listingIds: z.array(z.string()),
    buttons: z.array(z.object({ id: z.string(), title: z.string() })),
    pictures: z.array(z.string()).meta({ description: 'Addresses of the pictures that go along.' }),
    location: z.object({ name: z.string().nullable(), address: z.string().nullable() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Proposal' })
export type Proposal = z.infer<typeof Proposal>

export const SendProposalBody = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .optional()
    .meta({ description: 'The words as a member corrected them; they are then the member’s. Absent or unchanged: the assistant’s.' }),
})

/** What a member sent of a proposal. */
export const SentProposal = z
  .object({
    messages: z.array(MessageView),
    warnings: z
      .array(z.object({ text: z.string(), reason: z.string() }))
      .meta({ description: 'What the claim check finds unproven in the member’s own words. They were sent all the same.' }),
  })
  .meta({ id: 'SentProposal' })
export type SentProposal = z.infer<typeof SentProposal>

export const Conversation = ConversationSummary.extend({
  contact: ConversationSummary.shape.contact.extend({
    identities: z.array(z.object({ channel: z.string(), externalId: z.string(), kind: z.string() })),
  }),
  preferences: Preferences,
  preferenceSources: z.array(PreferenceView),
  lead: z
    .object({
      score: z.number(),
      quality: z.enum(['hot', 'warm', 'cold']),
      factors: z.array(z.object({ name: z.string(), points: z.number(), messageId: z.string().nullable() })),
    })
    .nullable(),
  listings: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      titleAr: z.string().nullable(),
      status: z.string(),
      price: z.number().nullable(),
      currency: z.string(),
      image: z.string().nullable(),
    }),
  ),
  messages: z.array(MessageView),
  proposal: Proposal.nullable(),
  typing: z.boolean(),
  optedOut: z.boolean(),
}).meta({ id: 'Conversation' })
export type Conversation = z.infer<typeof Conversation>

export const ConversationQuery = z.strictObject({
  state: ConversationState.optional(),
  mode: ConversationMode.optional(),
  assignee: z.enum(['me', 'none', 'anyone']).optional(),
  waiting: z
    .literal('true')
    .optional()
    .meta({ description: 'Only those that wait for a member: handed over, or with an answer to approve.' }),
  q: z.string().max(200).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(200).optional(),
})
export const ConversationPage = page(ConversationSummary)

export const ReplyBody = z.strictObject({ text: z.string().trim().min(1).max(20_000) })

/** The trace of one turn: why this answer. Spans are in milliseconds. */
export const TurnView = z
  .object({
    id: z.uuid(),
    conversationId: z.uuid(),
    decision: z.string().meta({ description: 'answered, asked, handed-over, silent, drafted (waits for a member), superseded, failed' }),
    reason: z.string().nullable(),
    engine: z.string(),
    model: z.string().nullable(),
    language: Language,
    intents: z.array(Intent),
    confidence: z.number(),
    flags: z.object({ escalate: z.boolean(), optOut: z.boolean(), outOfScope: z.boolean(), injection: z.boolean() }),
    slots: Slots,
    preferences: Preferences,
    filters: z.record(z.string(), z.unknown()),
    relaxed: z.string().nullable(),
    retrieved: z.array(z.object({ id: z.string(), title: z.string(), titleAr: z.string().nullish(), score: z.number() })),
    draft: z.string().nullable(),
    gate: z.object({
      verdict: z.enum(['clean', 'rewritten', 'blocked']),
      blocked: z.array(z.object({ text: z.string(), reason: z.string() })),
    }),
    reply: z.string().nullable(),
    viewing: z
      .object({ kind: z.string(), start: z.string().nullable(), end: z.string().nullish() })
      .nullable()
      .meta({ description: 'When the customer wants to see it, as read.' }),
    evidence: z.array(Evidence),
    spans: z.array(z.object({ name: z.string(), ms: z.number() })),
    tokens: z
      .object({
        input: z.int(),
        output: z.int(),
        cached: z.int(),
        costMicros: z.number().nullable().meta({ description: 'Millionths of a dollar; null when the price is not known.' }),
        told: z.boolean().meta({ description: 'False: the model did not tell, this is an estimate.' }),
      })
      .nullable(),
    reused: z.boolean().optional().meta({ description: 'The answer was kept from an equal question; no model was asked.' }),
    messageIds: z.array(z.string()),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Turn' })
export type TurnView = z.infer<typeof TurnView>
