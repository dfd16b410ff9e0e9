import type { Preferences } from '#contracts/understanding'
import type { AnswerInput, Draft, ListingFacts } from '#language/types'

/**
 * Who writes a reply. The local engine implements it without I/O; models implement it over the wire and fall back to the local one.
 * Whoever writes, the text passes the same claim gate before it may leave.
 */
export interface LanguageEngine {
  name: string
  /** Drafts one reply from the facts given. Models: structured answer, bounded in time; throws `EngineFailure` and never returns half a draft. */
  draft(input: AnswerInput, options: { signal: AbortSignal; tools?: ModelTools }): Promise<Drafted>
  /** Writes down what is said in a recording. Absent: this engine cannot hear. Throws `EngineFailure`. */
  transcribe?(recording: MediaBytes & { seconds: number }, options: { signal: AbortSignal }): Promise<{ text: string; tokens: Tokens }>
  /** Says in short what a picture shows. Absent: this engine cannot see. Throws `EngineFailure`. */
  describe?(picture: MediaBytes, options: { signal: AbortSignal }): Promise<{ sight: Sight; tokens: Tokens }>
}

export interface Drafted {
  draft: Draft
  /** Null when nothing was counted: the local engine has no meter. */
  tokens: Tokens | null
  /** Listings that tools brought in while drafting: the gate must know them too. Ids only; facts are read again before sending. */
  found?: string[]
}

/** What a model used. Input includes what the provider had cached. */
export interface Tokens {
  input: number
  output: number
  cached: number
  /** False when the provider did not say, or said nonsense: then these are estimates of ours. */
  told: boolean
  /** Of a recording: what hearing is paid by. */
  seconds?: number
}

export interface MediaBytes {
  bytes: Buffer
  mimeType: string
}

export const sightKinds = ['listing', 'floor-plan', 'building', 'room', 'place', 'private', 'other'] as const
/** What a picture shows. `words`: what it says of a property, as a customer would say it; empty when it says nothing of one. */
export interface Sight {
  kind: (typeof sightKinds)[number]
  text: string
  words: string
}

/** What a model may look up while it writes. Bound to one organization and one conversation by whoever made them: no call names a tenant, a recipient or a statement. */
export interface ModelTools {
  /** Listings that fit, best first; none when none does. */
  searchListings(wishes: Preferences): Promise<ListingFacts[]>
  /** Undefined when this organization has no such listing, whoever else may. */
  listingDetails(id: string): Promise<ListingFacts | undefined>
}

export class EngineFailure extends Error {
  readonly reason: 'timeout' | 'refused' | 'unreadable' | 'unreachable' | 'rate-limited' | 'auth'
  /** What the failed try used all the same; null when certainly nothing. */
  tokens: Tokens | null = null
  constructor(reason: EngineFailure['reason'], detail?: string, options?: ErrorOptions) {
    super(`the model failed: ${reason}${detail ? ` (${detail})` : ''}`, options)
    this.name = 'EngineFailure'
    this.reason = reason
  }
}
