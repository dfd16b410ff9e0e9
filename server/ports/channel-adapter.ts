import type { z } from 'zod'
import type { MessageKind } from '#contracts/conversation'
import type { Http } from '#ground/http-client'

/**
 * What a channel's adapter speaks. Adapters translate a provider's wire and decide nothing: they know no room, no table, no policy.
 * One plain object a provider; `conformance/channel-adapter.ts` holds every one of them to the same sentences.
 */
export interface ChannelAdapter<Settings = unknown> {
  /** As in `POST /api/connections {provider}`. */
  provider: string
  /** The channel a customer would name: whatsapp, messenger, instagram, sms, email, telegram, webchat. */
  channel: string
  /** The segment of the webhook's path: `/webhooks/<path>/<key>`. Null where no provider knocks: visitors come to our own page instead. */
  path: string | null
  can: ChannelAbilities
  settings: z.ZodType<Settings>

  /** Answers a provider's GET handshake, or undefined where the provider has none. Never echoes anything but digits and letters of a challenge. */
  handshake?(settings: Settings, query: Record<string, string | undefined>): { status: number; body: string }
  /** Whether these raw bytes come from the provider. Constant time, never throws, false when anything is missing. */
  verify(settings: Settings, delivery: RawDelivery): boolean
  /** Reads one delivery into items, in order. Never throws: what cannot be read becomes an `unreadable` item. */
  decode(settings: Settings, raw: Buffer): InboundItem[]
  /** Account ids named inside a body, read without believing it: used only to find which connection's secret to try on keyless paths. */
  accountIds(raw: Buffer): string[]
  /** The ids by which `accountIds` finds this connection. */
  ownIds(settings: Settings): string[]

  /** Hands one message to the provider. Resolves with its id; throws `SendFailure` with one of the failure classes. */
  send(http: Http, settings: Settings, message: OutboundMessage): Promise<SendReceipt>
  /** Marks a customer's message read and, where the channel can, shows that we are typing. Failures are not interesting. */
  markRead?(http: Http, settings: Settings, message: { providerId: string; typing: boolean }): Promise<void>
  /** Downloads what a media item points at. The credential goes only to the provider's own host and is dropped on redirects elsewhere. */
  fetchMedia?(http: Http, settings: Settings, media: InboundMedia): Promise<{ bytes: Buffer; mimeType: string }>
  /** Origins of the sites that may carry our page in a frame. Present where people come to a page of ours, `/chat/<key>`. */
  embedders?(settings: Settings): string[]
  /** Names of templates as the provider has them, when the provider keeps templates. */
  listTemplates?(http: Http, settings: Settings): Promise<ProviderTemplate[]>
  /** A cheap authenticated call that tells whether the credentials work. Throws `SendFailure('auth')` when they do not. */
  probe?(http: Http, settings: Settings): Promise<void>
}

export interface RawDelivery {
  raw: Buffer
  /** Lower-case names. A header that came twice is an array: adapters refuse those for signatures. */
  headers: Record<string, string | string[] | undefined>
  /** The URL the provider was told, from configuration, never from the Host header. */
  url: string
}

/** Limits of the wire, asked by name (`can.textLimit`), never by provider. Lengths in UTF-16 units. */
export interface ChannelAbilities {
  textLimit: number
  captionLimit: number
  image: boolean
  location: boolean
  buttons: { max: number; titleLimit: number; bodyLimit: number } | null
  list: { maxRows: number; titleLimit: number; descriptionLimit: number; bodyLimit: number; buttonLimit: number } | null
  templates: boolean
  typing: boolean
  readReceipts: boolean
  /** Hours of free-form replies after a customer's message; null where there is no window. */
  windowHours: number | null
  /**
   * How the outcome of an ambiguous send can be learned: our reference comes back in a receipt, or not at all.
   * `same-again`: nothing is ambiguous, because sending the same reference twice is sending it once.
   */
  reconcile: 'callback-reference' | 'same-again' | 'none'
  /** Whether an answer may be said sentence by sentence before it is whole. */
  streams: boolean
  /** Least pause between two messages to the same person, in milliseconds. */
  pairPaceMs: number
}

/** Who wrote. At least one identity; the phone is optional (WhatsApp usernames). */
export interface InboundSender {
  /** Strongest first, e.g. `{kind:'bsuid', id:'EG.123'}`, `{kind:'wa_id', id:'201001112233'}`. */
  identities: { kind: string; id: string }[]
  /** E.164 with plus, when the provider says it. */
  phone: string | null
  name: string | null
  username: string | null
}

export interface InboundMedia {
  kind: 'image' | 'video' | 'audio' | 'document' | 'sticker'
  /** The provider's handle. */
  providerMediaId: string | null
  url: string | null
  mimeType: string | null
  fileName: string | null
  caption: string | null
  sha256: string | null
  voice?: boolean
}

interface ItemBase {
  /** The account the item is for (phone number id, page id), cross-checked against the connection. Null when the wire does not say. */
  accountId: string | null
}

export type InboundItem = ItemBase &
  (
    | {
        type: 'message'
        providerId: string
        from: InboundSender
        /** As the provider says it; may be absurd and is clamped by the room. */
        at: Date | null
        kind: MessageKind
        text: string | null
        media: InboundMedia[]
        /** By kind: location {latitude, longitude, name, address}; button-reply/list-reply {id, title, description}; reaction {messageId, emoji}; contacts, order, system, unsupported as sent. */
        payload: Record<string, unknown>
        /** Provider id of the quoted message. */
        replyTo: string | null
        /** The advertisement or post that brought them. */
        referral: Record<string, unknown> | null
        forwarded: boolean
      }
    | {
        type: 'edit'
        providerId: string
        text: string | null
        payload: Record<string, unknown>
        at: Date | null
        from: InboundSender | null
      }
    | { type: 'delete'; providerId: string; at: Date | null; from: InboundSender | null }
    | {
        type: 'receipt'
        providerId: string
        /** Our own reference, when it came back. */
        reference: string | null
        status: 'sent' | 'delivered' | 'read' | 'failed'
        at: Date | null
        failure: SendFailureShape | null
        windowExpiresAt: Date | null
        pricing: Record<string, unknown> | null
      }
    /** A human of the brokerage wrote from the phone app (coexistence). `to` is the customer. */
    | {
        type: 'echo'
        providerId: string
        to: InboundSender
        at: Date | null
        kind: MessageKind
        text: string | null
        media: InboundMedia[]
        payload: Record<string, unknown>
      }
    /** The customer's own wish about marketing, told by the platform. */
    | { type: 'preference'; from: InboundSender; category: string; value: 'stop' | 'resume'; at: Date | null }
    /** A person's identity changed; both ids are the same person. */
    | { type: 'identity-change'; from: InboundSender; previousId: string; at: Date | null }
    /** News of the account or a template: shown, never answered. */
    | { type: 'account-news'; field: string; summary: string; payload: Record<string, unknown> }
    /** Authentic but not understood. Kept and shown. */
    | { type: 'unreadable'; reason: string; detail: string; payload: unknown }
  )

export type OutboundContent =
  | { kind: 'text'; text: string }
  | { kind: 'image'; image: OutboundMedia; caption: string | null }
  | { kind: 'video' | 'document'; media: OutboundMedia; caption: string | null }
  | { kind: 'location'; latitude: number; longitude: number; name: string | null; address: string | null }
  | { kind: 'buttons'; text: string; image: OutboundMedia | null; buttons: { id: string; title: string }[] }
  | {
      kind: 'list'
      text: string
      button: string
      sections: { title: string; rows: { id: string; title: string; description: string | null }[] }[]
    }
  | {
      kind: 'template'
      name: string
      language: string
      body: string[]
      headerImage: OutboundMedia | null
      quickReplies: { index: number; payload: string }[]
    }

/** Bytes we hold: adapters upload them where the provider wants that, so a server behind a router can send photos. */
export interface OutboundMedia {
  bytes: Buffer
  mimeType: string
  fileName: string
}

export interface OutboundMessage {
  /** The strongest identity the channel can address. */
  to: { kind: string; id: string; phone: string | null }
  content: OutboundContent
  /** Our message id; the provider gives it back in receipts where it can. */
  reference: string
  /** Provider id of the message answered. */
  replyTo: string | null
}

export interface SendReceipt {
  providerId: string
  /** The person's id as the provider resolved it, when it says. */
  recipientIds: { kind: string; id: string }[]
}

export interface ProviderTemplate {
  name: string
  language: string
  category: string
  status: string
  bodyText: string
  variables: number
}

/** PROVIDERS.md §0.2. */
export type FailureClass =
  | 'transient'
  | 'throttled'
  | 'needs-template'
  | 'recipient-invalid'
  | 'opted-out'
  | 'policy-or-account'
  | 'content-invalid'
  | 'auth'
  | 'unknown-outcome'

export interface SendFailureShape {
  class: FailureClass
  providerCode: string | null
  detail: string | null
  retryAfterMs: number | null
  /** Whom "too fast" is about: this person, or everything this account sends. */
  scope: 'recipient' | 'account'
}

export class SendFailure extends Error implements SendFailureShape {
  readonly class: FailureClass
  readonly providerCode: string | null
  readonly detail: string | null
  readonly retryAfterMs: number | null
  readonly scope: SendFailureShape['scope']
  constructor(failureClass: FailureClass, shape: Partial<Omit<SendFailureShape, 'class'>> = {}, options?: ErrorOptions) {
    super(`send failed: ${failureClass}${shape.providerCode ? ` (${shape.providerCode})` : ''}`, options)
    this.name = 'SendFailure'
    this.class = failureClass
    this.providerCode = shape.providerCode ?? null
    this.detail = shape.detail ?? null
    this.retryAfterMs = shape.retryAfterMs ?? null
    this.scope = shape.scope ?? 'recipient'
  }
}
