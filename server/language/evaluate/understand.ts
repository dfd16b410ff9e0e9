import { z } from 'zod'
import { checkClaims } from '../claims/index.ts'
import { type ConversationMemory, converse, newConversation } from '../converse.ts'
import { projectNames, readInventory } from '../inventory.ts'
import { readReply } from '../replies/index.ts'
import { readTime } from '../times/index.ts'
import type { ListingFacts, TurnContext, Voice } from '../types.ts'
import { understand } from '../understand/index.ts'

export const tasks = ['turns', 'replies', 'times', 'dialogues', 'faithfulness'] as const
export type Task = (typeof tasks)[number]

/** The moment the evaluation sets are written in; a line with its own `now` and `tz` is read in those. */
const NOW = '2026-11-20T10:00:00+02:00'
const TIME_ZONE = 'Africa/Cairo'

const at = { now: z.string().default(NOW), tz: z.string().default(TIME_ZONE) }
const TurnLine = z.object({
  id: z.string(),
  text: z.string(),
  ...at,
  context: z
    .object({
      lastIntent: z.string().optional(),
      lastCustomer: z.string().optional(),
      lastAssistant: z.string().optional(),
      shown: z.array(z.string()).optional(),
      preferences: z.record(z.string(), z.unknown()).optional(),
      viewing: z.object({ date: z.string().nullish(), time: z.string().nullish() }).nullish(),
    })
    .optional(),
})
const MessageLine = z.object({ id: z.string(), text: z.string(), ...at })
const DialogueLine = z.object({ id: z.string(), ...at, turns: z.array(z.object({ n: z.number(), text: z.string() })) })
const FaithLine = z.object({ id: z.string(), question: z.string().default(''), propertyIds: z.array(z.string()), reply: z.string(), ...at })

/** The voice of a brokerage nobody has set up: every language, no words of its own, no stated answers. */
export const plainVoice: Voice = {
  organizationName: 'Simsar',
  assistantName: 'Simsar',
  tone: 'warm',
  greeting: {},
  closing: {},
  escalationText: {},
  digits: 'latin',
  questions: ['location', 'budget', 'bedrooms', 'propertyType', 'timeline', 'purpose', 'financing'],
  faqs: [],
  languages: ['ar', 'en', 'tr', 'ru'],
}

/**
 * Reads JSON Lines of one task and yields one prediction a line, in the public format, through the functions that answer customers.
 * A line that cannot be read yields `{line, error}` and the rest goes on.
 */
export async function* predict(
  task: Task,
  lines: AsyncIterable<string> | Iterable<string>,
  inventory?: unknown,
): AsyncGenerator<Record<string, unknown>> {
  const listings = inventory === undefined ? [] : readInventory(inventory)
  const read = readers[task](listings)
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    try {
      yield read(JSON.parse(text))
    } catch (error) {
      yield { line, error: error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error) }
    }
  }
}

/** The set writes a viewing as a date and a time; the engine knows when it starts. */
function contextFrom({ viewing, ...context }: NonNullable<z.infer<typeof TurnLine>['context']> = {}): Record<string, unknown> {
  return viewing?.date ? { ...context, viewing: { start: viewing.time ? `${viewing.date}T${viewing.time}` : viewing.date } } : context
}

type Reader = (line: unknown) => Record<string, unknown>

const readers: Record<Task, (listings: ListingFacts[]) => Reader> = {
  turns: listings => {
    const projects = projectNames(listings)
    const propertyIds = listings.map(listing => listing.id)
    return line => {
      const { id, text, now, tz, context } = TurnLine.parse(line)
      const understanding = understand(text, {
        ...(contextFrom(context) as Partial<TurnContext>),
        now,
        timeZone: tz,
        projects,
        propertyIds,
      })
      const { language, intents, slots, escalate, optOut, outOfScope, injection } = understanding
      return { id, lang: language, intents, entities: slots, escalate, optOut, outOfScope, injection }
    }
  },
  replies: () => line => {
    const { id, text, now, tz } = MessageLine.parse(line)
    const { availability, conditions, price, media, alternativeOffered } = readReply(text, { now, timeZone: tz })
    return { id, availability, ...(conditions ? { conditions } : {}), ...(price ? { price } : {}), media, alternativeOffered }
  },
  times: () => line => {
    const { id, text, now, tz } = MessageLine.parse(line)
    const { start, end } = readTime(text, { now, timeZone: tz })
    return { id, start, ...(end ? { end } : {}) }
  },
  dialogues: listings => line => {
    const dialogue = DialogueLine.parse(line)
    const surroundings = { listings, now: dialogue.now, timeZone: dialogue.tz, voice: plainVoice }
    let state: ConversationMemory = newConversation()
    const turns = dialogue.turns.map(({ n, text }) => {
      const turn = converse(state, text, surroundings)
      state = turn.state
      const { intents, escalate, optOut, injection, outOfScope } = turn.understanding
      const viewing = turn.draft.viewing?.start
        ? { start: turn.draft.viewing.start, ...(turn.draft.viewing.end ? { end: turn.draft.viewing.end } : {}) }
        : null
      return {
        n,
        intents,
        preferences: turn.preferences,
        retrievedIds: turn.retrievedIds,
        noMatch: turn.retrievedIds.length === 0,
        reply: turn.verdict.text,
        ...(viewing ? { viewing } : {}),
        escalate,
        optOut,
        injection,
        outOfScope,
      }
    })
    return { id: dialogue.id, turns }
  },
  faithfulness: listings => line => {
    const { id, question, propertyIds, reply, now, tz } = FaithLine.parse(line)
    // In the order they were shown: "the second one" counts by it.
    const about = propertyIds.flatMap(wanted => listings.find(listing => listing.id === wanted) ?? [])
    const { blocked } = checkClaims(reply, {
      listings: about,
      faqs: [],
      organizationName: plainVoice.organizationName,
      customerSaid: [question],
      otherNames: projectNames(listings.filter(one => !about.some(({ projectSlug }) => projectSlug === one.projectSlug))).flatMap(
        ({ names }) => names,
      ),
      now,
      timeZone: tz,
    })
    return { id, verdict: blocked.length ? 'unsupported' : 'supported', wrongSpans: blocked.map(({ text }) => text) }
  },
}
