import type { Intent, Preferences } from '#contracts/understanding'
import { moreListings } from '../../claims/sets/more-listings.ts'
import { type ConversationMemory, converse, newConversation } from '../../converse.ts'
import { satisfies, toFilters } from '../../filters.ts'
import type { ListingFacts } from '../../types.ts'
import { type DialogueReport, type GoldDialogue, scoreDialogues } from '../score/dialogues.ts'
import type { GoldFact } from '../score/facts.ts'
import type { GoldTime } from '../score/times.ts'
import { plainVoice } from '../understand.ts'

/** What changes in the wishes with a turn; null drops one. */
export type Change = { [Wish in keyof Preferences]?: Preferences[Wish] | null }

export interface Turn {
  text: string
  intents: Intent[]
  wishes?: Change
  /** The turn asks for homes: those must come that satisfy the wishes, and no other. */
  finds?: boolean
  states?: GoldFact[]
  never?: GoldFact[]
  /** Wishes that may be read either way, from this turn on. */
  ignore?: (keyof Preferences)[]
  viewing?: GoldTime
  escalate?: boolean
}

export interface Dialogue {
  id: string
  turns: Turn[]
}

export const amount = (value: number): GoldFact => ({ type: 'amount', value })
export const number = (value: number): GoldFact => ({ type: 'number', value })
export const percent = (value: number): GoldFact => ({ type: 'percent', value })
export const month = (value: string): GoldFact => ({ type: 'month', value })
export const words = (...values: string[]): GoldFact => ({ type: 'textAny', values })
export const either = (...facts: GoldFact[]): GoldFact => ({ type: 'oneOf', facts })
/** What is not known must be said to be so. */
export const unknown = words(
  "doesn't state", "doesn't mention", "don't have", 'not stated', 'مش مذكور', 'معنديش', 'مفيش عندنا', 'مش متسجل', 'belirtilmemiş', 'bilgi', 'не указ', 'нет',
) // biome-ignore format: a list

const NOW = '2026-11-20T10:00:00+02:00'
const ZONE = 'Africa/Cairo'

/** Labels in the shape the scorer reads; what may be found follows from the labelled wishes by the rules of `satisfies`. */
function labelled({ id, turns }: Dialogue, stock: ListingFacts[]): GoldDialogue {
  let wishes: Preferences = {}
  const ignored: string[] = []
  return {
    id,
    tz: ZONE,
    turns: turns.map(({ text, intents, wishes: change = {}, ignore = [], finds, states, never, viewing, escalate }, i) => {
      ignored.push(...ignore)
      const merged = { ...wishes, ...change }
      wishes = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as Preferences
      const filters = toFilters(wishes)
      const acceptableIds = stock.filter(listing => satisfies(listing, filters, { now: NOW })).map(listing => listing.id)
      return {
        n: i + 1,
        text,
        intents: [intents[0]!],
        alsoOk: intents.slice(1),
        preferencesAfter: wishes,
        preferencesIgnore: [...ignored],
        escalate: escalate ?? null,
        ...(finds ? { retrieval: true, acceptableIds, noMatch: acceptableIds.length === 0 } : {}),
        ...(states ? { mustContain: states } : {}),
        ...(never ? { mustNotContain: never } : {}),
        ...(viewing ? { viewing: { ...viewing } } : {}),
      }
    }),
  }
}

/** The engine carries every dialogue turn by turn, and what it says is scored like the evaluation sets. */
export function carried(dialogues: Dialogue[], stock: ListingFacts[] = moreListings): DialogueReport & { replies: string[][] } {
  const replies: string[][] = []
  const predictions = new Map(
    dialogues.map(({ id, turns }) => {
      let state: ConversationMemory = newConversation()
      const said: string[] = []
      const answers = turns.map(({ text }, i) => {
        const turn = converse(state, text, { listings: stock, now: NOW, timeZone: ZONE, voice: plainVoice })
        state = turn.state
        said.push(turn.verdict.text)
        const { intents, escalate, optOut, injection, outOfScope } = turn.understanding
        const viewing = turn.draft.viewing?.start ? { start: turn.draft.viewing.start } : undefined
        return {
          n: i + 1,
          intents,
          preferences: turn.preferences,
          retrievedIds: turn.retrievedIds,
          reply: turn.verdict.text,
          viewing,
          escalate,
          optOut,
          injection,
          outOfScope,
        }
      })
      replies.push(said)
      return [id, { id, turns: answers } as Record<string, unknown>]
    }),
  )
  return {
    ...scoreDialogues(
      dialogues.map(one => labelled(one, stock)),
      predictions,
    ),
    replies,
  }
}
