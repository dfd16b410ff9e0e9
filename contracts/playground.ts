import { z } from 'zod'
import { Conversation, Evidence, TurnView } from './conversation.ts'
import { AssistantSettingsInput } from './settings.ts'
import { Intent, Language, StatedPreferences } from './understanding.ts'

/** Longest text of one trial message, and most of them in one burst: what the real turn reads too. */
export const longestTrialText = 4000
export const mostInBurst = 20
/** How much of a trial conversation is handed back and forth. */
export const longestTrialPast = 24
/** Most turns one replay runs. */
export const mostReplayTurns = 40

const text = z.string().trim().min(1).max(longestTrialText)
/** Chosen by the asker, so that a wish can name the message it came from. */
const messageId = z.string().min(1).max(64)

/** A customer's message as it is typed, or the button of an answer that was pressed. */
export const TrialMessage = z
  .strictObject({
    id: messageId,
    text,
    button: z.string().max(80).nullish().meta({ description: 'The id of the pressed button; `text` is then its title.' }),
  })
  .meta({ id: 'TrialMessage' })
export type TrialMessage = z.infer<typeof TrialMessage>

/** Everything a trial conversation knows by now. Nothing of it is kept on the server: send back what the last answer gave. */
export const TrialMemory = z
  .strictObject({
    preferences: StatedPreferences,
    sources: z.record(z.string().max(60), messageId).meta({ description: 'Which message each wish came from.' }),
    shown: z.array(z.uuid()).max(20),
    seen: z.array(z.uuid()).max(40),
    focus: z.uuid().nullable(),
    asked: z.string().max(60).nullable(),
    viewing: z.object({ kind: z.string().max(20), start: z.string().max(40).nullable(), end: z.string().max(40).nullish() }).nullable(),
    lastIntent: Intent.nullable(),
    language: Language,
    greeted: z.boolean(),
    past: z
      .array(z.strictObject({ author: z.enum(['contact', 'assistant', 'member']), text: z.string().max(20_000).nullable() }))
      .max(longestTrialPast),
  })
  .meta({ id: 'TrialMemory' })
export type TrialMemory = z.infer<typeof TrialMemory>

const saved = AssistantSettingsInput.shape
/**
 * Settings to try without saving them; what is not named is as saved. The engine is the built-in one or the organization's own:
 * an address or a key cannot be tried, because whoever may try is not always whoever may see the key.
 */
export const TrialSettings = z
  .strictObject({
    engine: saved.engine,
    model: saved.model,
    persona: saved.persona.unwrap().partial().optional(),
    languages: saved.languages,
    greeting: saved.greeting,
    closing: saved.closing,
    escalationText: saved.escalationText,
    escalateOn: saved.escalateOn,
    questions: saved.questions,
    digits: saved.digits,
    workingHours: saved.workingHours,
    faqs: saved.faqs,
  })
  .meta({ id: 'TrialSettings' })
export type TrialSettings = z.infer<typeof TrialSettings>

export const TrialBody = z.strictObject({
  messages: z.array(TrialMessage).min(1).max(mostInBurst),
  memory: TrialMemory.nullish(),
  settings: TrialSettings.optional(),
})
export type TrialBody = z.infer<typeof TrialBody>

/** The trace of a turn that was only tried. */
export const TrialTurn = TurnView.omit({ conversationId: true }).meta({ id: 'TrialTurn' })
export type TrialTurn = z.infer<typeof TrialTurn>

/** One bubble as a telephone would show it. */
export const TrialBubble = z.object({
  kind: z.enum(['text', 'buttons', 'list', 'image', 'location', 'template']),
  text: z.string().nullable(),
  buttons: z.array(z.object({ id: z.string(), title: z.string() })),
  imageUrl: z.string().nullable(),
  location: z
    .object({ latitude: z.number(), longitude: z.number(), name: z.string().nullable(), address: z.string().nullable() })
    .nullable(),
  evidence: z.array(Evidence),
  listingIds: z.array(z.string()),
})
export type TrialBubble = z.infer<typeof TrialBubble>

export const TrialAnswer = z
  .object({
    turn: TrialTurn,
    bubbles: z.array(TrialBubble),
    listings: Conversation.shape.listings,
    handOver: z.string().nullable().meta({ description: 'Why a member would be called, or null.' }),
    memory: TrialMemory,
  })
  .meta({ id: 'TrialAnswer' })
export type TrialAnswer = z.infer<typeof TrialAnswer>

/** What a replay would do, before it does anything. */
export const ReplayPlan = z
  .object({
    turns: z.int().meta({ description: 'Turns that would be run, the newest.' }),
    ofTurns: z.int().meta({ description: 'Turns the conversation has.' }),
    engine: z.string().meta({ description: 'Who writes as the settings are now.' }),
    model: z.string().nullable(),
    modelTurnsLeft: z.int().meta({ description: 'How many turns may still be tried with a model within the hour.' }),
    listingsChanged: z.int().meta({ description: 'Listings spoken of that were changed since.' }),
  })
  .meta({ id: 'ReplayPlan' })
export type ReplayPlan = z.infer<typeof ReplayPlan>

export const ReplayBody = z.strictObject({
  settings: TrialSettings.optional(),
  turns: z.int().min(1).max(mostReplayTurns).optional(),
})
export type ReplayBody = z.infer<typeof ReplayBody>

/** In what a turn came out differently. */
export const ReplayChange = z.enum(['reply', 'decision', 'language', 'intents', 'slots', 'preferences', 'listings', 'gate'])
export type ReplayChange = z.infer<typeof ReplayChange>

export const ReplayTurn = z.object({
  number: z.int(),
  messages: z.array(z.object({ id: z.string(), text: z.string().nullable(), kind: z.string(), at: z.iso.datetime() })),
  before: TrialTurn,
  after: TrialTurn,
  changes: z.array(ReplayChange),
})
export type ReplayTurn = z.infer<typeof ReplayTurn>

/** One line of a replay. The last is `end`, or `failed` when it could not go on. */
export const ReplayLine = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('start'), turns: z.int(), engine: z.string(), model: z.string().nullable() }),
    z.object({ type: z.literal('turn'), turn: ReplayTurn }),
    z.object({ type: z.literal('end'), same: z.int(), changed: z.int() }),
    z.object({ type: z.literal('failed'), code: z.string(), detail: z.string() }),
  ])
  .meta({ id: 'ReplayLine' })
export type ReplayLine = z.infer<typeof ReplayLine>

export const LabelledQuery = z.strictObject({
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  channel: z.string().max(40).optional(),
  personal: z
    .enum(['masked', 'included'])
    .default('masked')
    .meta({ description: 'Names, telephone numbers and addresses in what was written.' }),
})
export type LabelledQuery = z.infer<typeof LabelledQuery>

/** One turn as somebody who trains or measures an engine reads it: what was said, in which light, and what was made of it. */
export const LabelledTurn = z
  .object({
    id: z.string(),
    conversation: z.string(),
    n: z.int(),
    channel: z.string(),
    now: z.iso.datetime(),
    tz: z.string(),
    text: z.string(),
    lang: Language,
    intents: z.array(Intent),
    entities: z.record(z.string(), z.unknown()),
    escalate: z.boolean(),
    optOut: z.boolean(),
    outOfScope: z.boolean(),
    injection: z.boolean(),
    confidence: z.number(),
    context: z.object({
      lastIntent: Intent.optional(),
      lastCustomer: z.string().optional(),
      lastAssistant: z.string().optional(),
      shown: z.array(z.string()).optional(),
      preferences: z.record(z.string(), z.unknown()).optional(),
    }),
    preferencesAfter: z.record(z.string(), z.unknown()),
    viewing: z.unknown(),
    retrievedIds: z.array(z.string()),
    noMatch: z.boolean(),
    reply: z.string().nullable(),
    evidence: z.array(Evidence),
    decision: z.string(),
    reason: z.string().nullable(),
    gate: z.string(),
    engine: z.string(),
    model: z.string().nullable(),
    correction: z
      .object({
        wishes: z.array(z.object({ slot: z.string(), value: z.unknown() })),
        tookOver: z.boolean(),
        replies: z.array(z.string()),
      })
      .nullable()
      .meta({ description: 'What a member did about it before the next turn: wishes set by hand, a take-over, the words sent instead.' }),
  })
  .meta({ id: 'LabelledTurn' })
export type LabelledTurn = z.infer<typeof LabelledTurn>
