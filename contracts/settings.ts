import { z } from 'zod'
import { ReplyLanguage } from './understanding.ts'

const words = z.string().trim().max(1000)
const dollars = z.number().min(0).max(10_000).nullable()
/** A text per language; a missing one is said in Simsar's own words. */
const localized = z.partialRecord(ReplyLanguage, words)

export const AssistantSettingsInput = z
  .strictObject({
    enabled: z.boolean(),
    engine: z.enum(['local', 'openai', 'google', 'anthropic', 'openai-compatible']),
    model: z.string().trim().max(200).nullable(),
    apiKey: z.string().max(500).nullable().meta({ description: 'Sealed; answered only as apiKeySet.' }),
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable(),
    timeoutMs: z.int().min(500).max(60_000),
    prices: z.strictObject({ input: dollars, output: dollars, cachedInput: dollars, voiceMinute: dollars }).meta({
      description: 'Dollars per million tokens, and per minute of a recording. Null: the known price of the model, if there is one.',
    }),
    budget: z
      .strictObject({
        money: z.number().positive().max(100_000).nullable(),
        tokens: z.int().min(1).max(1_000_000_000).nullable(),
        turns: z.int().min(1).max(1_000_000).nullable(),
      })
      .meta({ description: 'What the model may use in a day of the organization; dollars, tokens, answers. Null: no bound.' }),
    tools: z.enum(['never', 'when-needed', 'always']).meta({
      description: 'Whether the model may look listings up itself. `when-needed`: only when the search before it found nothing.',
    }),
    reuseAnswers: z.boolean().meta({ description: 'Use an answer to a stated question again, without asking the model.' }),
    voiceNotes: z.boolean().meta({ description: 'Have the model write down voice notes. They then leave this server.' }),
    photos: z.boolean().meta({ description: 'Have the model look at pictures. They then leave this server.' }),
    transcriptionModel: z.string().trim().max(200).nullable(),
    persona: z.strictObject({ name: words, tone: z.enum(['warm', 'formal', 'brief']), instructions: z.string().max(4000) }),
    languages: z.array(ReplyLanguage).min(1),
    greeting: localized,
    closing: localized,
    escalationText: localized,
    quietWindowMs: z.int().min(0).max(30_000).meta({ description: 'The shortest pause that ends a burst. Adapts upward to the writer.' }),
    approval: z
      .strictObject({ when: z.enum(['never', 'always', 'from-amount']), amount: z.number().positive().max(1_000_000_000_000).nullable() })
      .meta({
        description:
          'Which answers wait for a member. `from-amount`: where the customer’s budget, or the price of a home in the answer, reaches `amount` in the brokerage’s currency.',
      }),
    escalateOn: z.array(z.enum(['asked-for-human', 'complaint', 'negotiation', 'low-confidence'])),
    questions: z.array(z.enum(['purpose', 'location', 'propertyType', 'budget', 'bedrooms', 'delivery'])),
    digits: z.enum(['latin', 'arabic']),
    workingHours: z
      .array(
        z.strictObject({
          day: z.int().min(0).max(6),
          from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
          to: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
        }),
      )
      .max(21),
    faqs: z.array(z.strictObject({ question: words, answer: z.string().trim().max(2000) })).max(200),
  })
  .partial()
  .meta({ id: 'AssistantSettingsInput' })
export type AssistantSettingsInput = z.infer<typeof AssistantSettingsInput>

export const AssistantSettings = AssistantSettingsInput.required()
  .omit({ apiKey: true })
  .extend({ apiKeySet: z.boolean() })
  .meta({ id: 'AssistantSettings' })
export type AssistantSettings = z.infer<typeof AssistantSettings>
