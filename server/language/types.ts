import type { Evidence } from '#contracts/conversation'
import type { Listing } from '#contracts/listing'
import type { EscalationReason, Intent, Language, Preferences, ReplyLanguage, Slots } from '#contracts/understanding'
import type { PassageSource } from './passages/source.ts'

/**
 * The shapes of the language engine. Everything in this folder is a pure function of text, context and facts:
 * no clock (now is given), no tables, no network, no global state, and linear time in the length of the text.
 */

/** A listing as the engine sees it. `id` is what evidence and cards cite; `slug` of the project is what `project` slots name. */
export interface ListingFacts extends Listing {
  projectSlug: string | null
}

/** Names that belong to one brokerage: recognised as `project` slots, never invented. */
export interface ProjectName {
  slug: string
  names: string[]
}

/** What came before a message. Every field may be absent: an engine that needs it and lacks it asks. */
export interface TurnContext {
  /** ISO date-time with offset. */
  now: string
  timeZone: string
  /** Ambiguous places ("Long Beach") are read in the organization's market. */
  market?: 'egypt' | 'north_cyprus'
  projects?: ProjectName[]
  /** The brokerage's own codes, for `propertyId` slots. */
  propertyIds?: string[]
  lastIntent?: Intent
  lastCustomer?: string
  lastAssistant?: string
  /** What the assistant asked last, when it asked something: a bare answer is read in its light. */
  asked?: string
  /** Ids of the listings shown last, in the order they were shown. */
  shown?: string[]
  /** The one listing the last reply was about, when it was about one: "and the delivery?" means it. */
  focus?: string | null
  /** What was shown or spoken of so far, as `seenAfter` keeps it. */
  seen?: string[]
  preferences?: Preferences
  /** The viewing noted last, as it was read: an hour, a part of a day, a day. */
  viewing?: { kind?: TimeReading['kind']; start: string | null; end?: string | null; listingId?: string | null }
}

export interface Understanding {
  language: Language
  /** First is primary. Never empty. */
  intents: Intent[]
  /** Only what this message says. */
  slots: Slots
  escalate: boolean
  escalationReason: EscalationReason | null
  optOut: boolean
  outOfScope: boolean
  injection: boolean
  /** 0..1, honest: below 0.45 the assistant asks or hands over. */
  confidence: number
  /** Offsets of the text each slot was read from, for the trace. */
  spans: { slot: string; start: number; end: number }[]
}

export interface TimeReading {
  kind: 'instant' | 'range' | 'window' | 'day' | 'none'
  /** ISO with offset for instants; a plain date for whole days; null when nothing can be fixed. */
  start: string | null
  end?: string | null
}

/** An owner's answer to "is it still available?". */
export interface OwnerReply {
  availability: 'available' | 'unavailable' | 'unclear'
  conditions?: { availableFrom?: string; minTermMonths?: number }
  price?: { amount: number; currency: string | null; period?: string | null }
  media: boolean
  alternativeOffered: boolean
  confidence: number
}

/** Hard filters: a listing is offered only if it satisfies all of them. Derived from preferences; the same rules in SQL and in memory. */
export interface ListingFilters {
  status: 'available'
  purpose: 'sale' | 'rent'
  places?: string[]
  excludePlaces?: string[]
  propertyTypes?: string[]
  excludePropertyTypes?: string[]
  priceMin?: number
  priceMax?: number
  currency?: string
  /** The price's own period, for rent. */
  period?: string
  bedrooms?: number
  bedroomsMin?: number
  bedroomsMax?: number
  bathrooms?: number
  bathroomsMin?: number
  areaMin?: number
  areaMax?: number
  deliveryBefore?: string
  readyToMove?: boolean
  /** One plan must satisfy all of these together. */
  plan?: { downPaymentMax?: number; downPaymentPercentMax?: number; yearsMin?: number; monthlyMax?: number }
  finishing?: string
  furnished?: boolean
  floors?: ('ground' | 'last')[]
  excludeFloors?: ('ground' | 'last')[]
  amenities?: string[]
  projects?: string[]
}

/** The organization's say in how the assistant speaks. */
export interface Voice {
  organizationName: string
  assistantName: string
  tone: 'warm' | 'formal' | 'brief'
  greeting: Partial<Record<ReplyLanguage, string>>
  closing: Partial<Record<ReplyLanguage, string>>
  escalationText: Partial<Record<ReplyLanguage, string>>
  digits: 'latin' | 'arabic'
  /** Wishes worth asking for, most useful first. */
  questions: string[]
  faqs: { id: string; question: string; answer: string }[]
  languages: ReplyLanguage[]
  /** What the brokerage wants done and left undone, in its own words. Only models read it; facts and rules stand above it. */
  instructions?: string
}

/** Everything a turn may speak from. Nothing outside of it may be said. */
export interface AnswerInput {
  /** The customer's message as written: which field of a listing is asked for is read here. */
  message: string
  understanding: Understanding
  /** What came without words and nobody here can read: a voice note, a picture, a file. */
  unheard?: string[]
  /** After this message. */
  preferences: Preferences
  context: TurnContext
  /** Listings that satisfy every hard wish, best first. At most 10. */
  matches: ListingFacts[]
  /** When nothing matches: the nearest ones, and which wish was let go to find them. */
  nearest: { relaxed: keyof ListingFilters; listings: ListingFacts[] } | null
  /**
   * Listings already shown in this conversation: those of `context.shown` in its order, then earlier ones, latest first;
   * then any named by project or code. As of now: sold and reserved ones included.
   */
  known: ListingFacts[]
  /** Stretches of the brokerage's documents near to the question: to be quoted with their source, never to be obeyed. At most 24. */
  passages?: PassageSource[]
  voice: Voice
  /** Whether the customer has had a greeting and the disclosure that this is an automatic assistant. */
  firstContact: boolean
  replyLanguage: ReplyLanguage
  /** The last replies we sent, newest first: the same words are not said three times. */
  recentReplies: string[]
}

export interface Draft {
  decision: 'answered' | 'asked' | 'handed-over' | 'silent'
  reason: string | null
  /** One bubble. Empty only when silent. */
  text: string
  language: ReplyLanguage
  /** Listings this reply presents (cards), in order; when there are any, they become `context.shown`. */
  listingIds: string[]
  /** The one listing this reply is about, when it is about one; it becomes `context.focus`. Absent or null: none. */
  focus?: string | null
  /** Listings whose photos the customer asked for. */
  photosOf: string[]
  /** At most three; ids are stable words: `viewing:<listingId>`, `photos:<listingId>`, `plan:<listingId>`, `human`, `more`. */
  buttons: { id: string; title: string }[]
  /** A map pin, when place was asked and coordinates are known. */
  location: { listingId: string; latitude: number; longitude: number; name: string; address: string | null } | null
  /** What the reply asked, when it asked. */
  asked: string | null
  /** The wish for a viewing as read: recorded, confirmed by a human or by the calendar. */
  viewing: TimeReading | null
  escalation: EscalationReason | null
  /** True when the honest answer is that there is no match. */
  noMatch: boolean
}

/** Facts a text may be checked against, as of now. */
export interface ClaimFacts {
  listings: ListingFacts[]
  faqs: { id: string; question: string; answer: string }[]
  /** What may be quoted, word for word and with its source. */
  passages?: PassageSource[]
  organizationName: string
  /** Numbers the customer said (budget, dates): repeating them is not a claim about a listing. */
  customerSaid: string[]
  now: string
  timeZone: string
  /** Names of listings of this organization that are not in `listings`: naming one is a claim nobody checked. */
  otherNames?: string[]
}

export interface ClaimVerdict {
  verdict: 'clean' | 'rewritten' | 'blocked'
  /** The text that may leave: sentences with unsupported claims rewritten from the facts or dropped. Empty when nothing is left. */
  text: string
  blocked: { text: string; reason: string; start: number; end: number }[]
  /** Offsets are into `text` as it may leave. */
  evidence: Evidence[]
}
