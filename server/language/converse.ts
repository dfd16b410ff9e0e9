import type { Language, Preferences, ReplyLanguage } from '#contracts/understanding'
import { readAsked } from './answer/asked/aspects.ts'
import { projectInHand } from './answer/asked/same-project.ts'
import { answer } from './answer/index.ts'
import { checkClaims } from './claims/index.ts'
import { areIncomparable, rank, relaxations, satisfies, toFilters, withoutPrice } from './filters.ts'
import { projectNames } from './inventory.ts'
import { countryOf } from './places.ts'
import { accumulate } from './preferences.ts'
import { seenAfter } from './seen.ts'
import type {
  AnswerInput,
  ClaimVerdict,
  Draft,
  ListingFacts,
  ListingFilters,
  TimeReading,
  TurnContext,
  Understanding,
  Voice,
} from './types.ts'
import { understand } from './understand/index.ts'
import { wishesToSearch } from './wishes-to-search.ts'

/** What is remembered of a conversation between its turns. Plain data. */
export interface ConversationMemory {
  preferences: Preferences
  shown: string[]
  focus: string | null
  /** What was shown or spoken of so far, as `seenAfter` keeps it. */
  seen: string[]
  /** What the customer wrote, oldest first. */
  customerSaid: string[]
  /** What we replied, newest first. */
  replies: string[]
  asked: string | null
  viewing: (TimeReading & { listingId: string | null }) | null
  lastIntent: Understanding['intents'][number] | null
  replyLanguage: ReplyLanguage | null
}

export const newConversation = (): ConversationMemory => ({
  preferences: {},
  shown: [],
  focus: null,
  seen: [],
  customerSaid: [],
  replies: [],
  asked: null,
  viewing: null,
  lastIntent: null,
  replyLanguage: null,
})

export interface Surroundings {
  listings: ListingFacts[]
  now: string
  timeZone: string
  voice: Voice
}

export interface Turn {
  state: ConversationMemory
  understanding: Understanding
  preferences: Preferences
  filters: ListingFilters
  retrievedIds: string[]
  draft: Draft
  verdict: ClaimVerdict
}

/** Whose facts a reply may speak from. The engine looks at no more than these. */
const MOST_MATCHES = 10
const MOST_NEAREST = 3

/** One turn in memory: the same functions in the same order as the assistant of the running product, which retrieves in SQL instead. */
export function converse(state: ConversationMemory, message: string, { listings, now, timeZone, voice }: Surroundings): Turn {
  const context = contextOf(state, listings, now, timeZone)
  const understanding = understand(message, context)
  const { preferences } = accumulate(state.preferences, understanding, context)
  const view = (ids: string[]) => listings.filter(listing => ids.includes(listing.id))
  const [focus] = state.focus ? view([state.focus]) : []
  const filters = toFilters(wishesToSearch(preferences, message, understanding, focus, view(state.shown)))
  const found = retrieve(listings, filters, { now, shown: state.seen, othersFirst: readAsked(message).manner.has('more') })
  const known = knownListings(state, understanding, preferences, listings, message)
  const replyLanguage = replyLanguageFor(understanding.language, state.replyLanguage, voice)
  const input: AnswerInput = {
    message,
    understanding,
    preferences,
    context,
    matches: found.matches.slice(0, MOST_MATCHES),
    nearest: found.nearest,
    known,
    voice,
    firstContact: state.replies.length === 0,
    replyLanguage,
    recentReplies: state.replies.slice(0, 3),
  }
  const draft = answer(input)
  const customerSaid = [...state.customerSaid, message]
  const verdict = checkClaims(draft.text, {
    listings: [...new Map([...known, ...input.matches, ...(found.nearest?.listings ?? [])].map(listing => [listing.id, listing])).values()],
    faqs: voice.faqs,
    organizationName: voice.organizationName,
    customerSaid: draft.viewing?.start ? [...customerSaid, draft.viewing.start] : customerSaid,
    now,
    timeZone,
  })
  return {
    state: remember(state, { customerSaid, preferences, understanding, draft, verdict, replyLanguage }),
    understanding,
    preferences,
    filters,
    retrievedIds: input.matches.map(listing => listing.id),
    draft,
    verdict,
  }
}

function contextOf(state: ConversationMemory, listings: ListingFacts[], now: string, timeZone: string): TurnContext {
  const place = listings.find(listing => listing.location.place)?.location.place
  const markets = new Set(listings.map(listing => (listing.location.place ? countryOf(listing.location.place) : null)))
  const market = place && markets.size === 1 ? countryOf(place) : null
  return {
    now,
    timeZone,
    ...(market ? { market } : {}),
    projects: projectNames(listings),
    propertyIds: listings.map(listing => listing.externalId ?? listing.id),
    ...(state.lastIntent ? { lastIntent: state.lastIntent } : {}),
    ...(state.customerSaid.length ? { lastCustomer: state.customerSaid.at(-1)! } : {}),
    ...(state.replies.length ? { lastAssistant: state.replies[0]! } : {}),
    ...(state.asked ? { asked: state.asked } : {}),
    shown: state.shown,
    focus: state.focus,
    seen: state.seen,
    preferences: state.preferences,
    ...(state.viewing ? { viewing: state.viewing } : {}),
  }
}

/** Everything that satisfies the filters, best first; when nothing does, the nearest and the first wish that had to be let go. */
export function retrieve(
  listings: ListingFacts[],
  filters: ListingFilters,
  { now, shown, othersFirst }: { now: string; shown: string[]; othersFirst: boolean },
): { matches: ListingFacts[]; nearest: AnswerInput['nearest'] } {
  const satisfying = (wanted: ListingFilters) =>
    rank(
      listings.filter(listing => satisfies(listing, wanted, { now })),
      wanted,
      { shown, othersFirst },
    )
  const matches = satisfying(filters)
  if (matches.length) return { matches, nearest: null }
  const elsewhere = withoutPrice(filters)
  const priced = elsewhere ? satisfying(elsewhere) : []
  if (areIncomparable(priced, filters)) return { matches: priced, nearest: null }
  for (const { relaxed, filters: wider } of relaxations(filters)) {
    const found = satisfying(wider)
    if (found.length) return { matches, nearest: { relaxed, listings: found.slice(0, MOST_NEAREST) } }
  }
  return { matches, nearest: null }
}

function knownListings(
  state: ConversationMemory,
  { slots }: Understanding,
  preferences: Preferences,
  listings: ListingFacts[],
  message: string,
): ListingFacts[] {
  const byId = new Map(listings.map(listing => [listing.id, listing]))
  const shown = [...state.shown, ...(state.focus ? [state.focus] : []), ...state.seen].flatMap(id => byId.get(id) ?? [])
  const view = state.shown.flatMap(id => byId.get(id) ?? [])
  const projects = slots.project ?? preferences.project ?? [projectInHand(message, byId.get(state.focus ?? ''), view) ?? []].flat()
  const named = listings.filter(
    listing =>
      (listing.projectSlug !== null && projects.includes(listing.projectSlug)) ||
      slots.propertyId?.some(code => code === listing.id || code === listing.externalId),
  )
  return [...new Set([...shown, ...named])]
}

/** Arabizi is answered in Arabic script; what has no language of its own keeps the one we speak. */
export function replyLanguageFor(language: Language, before: ReplyLanguage | null, voice: Pick<Voice, 'languages'>): ReplyLanguage {
  const usual = voice.languages[0] ?? 'en'
  const wanted: ReplyLanguage | null =
    language === 'arabizi' || language === 'ar' || language === 'mixed'
      ? 'ar'
      : language === 'en' || language === 'tr' || language === 'ru'
        ? language
        : language === 'und'
          ? before
          : 'en'
  if (wanted && voice.languages.includes(wanted)) return wanted
  return before ?? (voice.languages.includes('en') ? 'en' : usual)
}

function remember(
  state: ConversationMemory,
  {
    customerSaid,
    preferences,
    understanding,
    draft,
    verdict,
    replyLanguage,
  }: Pick<Turn, 'preferences' | 'understanding' | 'draft' | 'verdict'> & { customerSaid: string[]; replyLanguage: ReplyLanguage },
): ConversationMemory {
  return {
    preferences,
    shown: draft.listingIds.length ? draft.listingIds : state.shown,
    focus: draft.focus ?? null,
    seen: seenAfter(state.seen, draft.listingIds, draft.focus ?? null),
    customerSaid,
    replies: verdict.text ? [verdict.text, ...state.replies] : state.replies,
    asked: draft.asked,
    viewing: draft.viewing?.start ? { ...draft.viewing, listingId: draft.focus ?? null } : state.viewing,
    lastIntent: understanding.intents[0] ?? null,
    replyLanguage,
  }
}
