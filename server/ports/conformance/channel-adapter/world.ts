import type { Http } from '#ground/http-client'
import type { OutboundMedia, OutboundMessage } from '#ports/channel-adapter'

/** What befalls a send, in words every provider's world can arrange. */
export type Trouble =
  | 'none'
  | 'accepted-then-reset'
  | 'accepted-then-silent'
  | 'too-many'
  | 'unavailable'
  | 'window-closed'
  | 'nobody-listens'
  | 'bad-credentials'

/** A provider's wire on loopback, as a suite needs it. Built anew for every test. */
export interface ChannelWorld<Settings> {
  settings: Settings
  /** A connection of somebody else at the same provider. */
  strangers: Settings
  /** Settings as they must never be trusted: every secret blank. */
  secretless: Settings[]
  http: Http
  /** Headers of a genuine delivery of these bytes. */
  sign(settings: Settings, raw: Buffer): Record<string, string>
  /** The header the proof travels in, and whether it is a keyed hash of the body or a fixed secret. */
  proof: { header: string; keyed: boolean }
  /** A delivery holding these texts, one message each, as the provider writes it. `odd` entries are put between them. */
  delivery(texts: { id: string; text: string }[], odd?: unknown[]): Buffer
  /** Somebody who wrote just now and may be answered. */
  customer: OutboundMessage['to']
  photo: OutboundMedia
  /** Arranges what the next sends meet; answers the settings to send with. */
  meet(trouble: Trouble): Promise<Settings>
  /** The provider's own book. */
  accepted(): { reference: string | null; to: string; text: string | null }[]
  close(): Promise<void>
}

/** Runs against a world of its own and takes it down afterwards. */
export type Within<Settings> = (run: (world: ChannelWorld<Settings>) => Promise<void> | void) => Promise<void>

/** Hundreds of tries on a machine that has other things to do. */
export const patientMs = 30_000
