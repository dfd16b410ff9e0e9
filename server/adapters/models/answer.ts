import { jsonSchema } from 'ai'
import { z } from 'zod'
import { EscalationReason } from '#contracts/understanding'

const words = z.string()
const ids = z.array(words)

/** What a model is asked to fill in. Every field is required and none may be added: the strictest form that all providers enforce. */
const Asked = z.strictObject({
  text: words.describe('The reply, one chat bubble, plain text.'),
  listingIds: ids.describe('Ids of listings to show as cards, in order. Only ids from <facts>.'),
  photosOf: ids.describe('Ids of listings whose photos the customer asked for.'),
  buttons: ids.describe('At most three of: viewing:<id>, photos:<id>, plan:<id>, human, more.'),
  asked: words.nullable().describe('What the one question in the text asks for (location, budget, bedrooms, …), or null.'),
  handOver: EscalationReason.nullable().describe('Why a human must take over, or null.'),
  noMatch: z.boolean().describe('True when nothing fits and the text says so.'),
  reason: words.nullable().describe('One short note for the brokerage, never shown to the customer.'),
})

/**
 * What we read. A model's answer is an edge like any other: what it left out is nothing, what it exaggerated is cut,
 * what it made up is dropped later; only a text we must have.
 */
const list = z
  .array(z.unknown())
  .catch([])
  .transform(values => values.filter(value => typeof value === 'string').slice(0, 10))
export const ModelAnswer = z.object({
  text: words.trim().min(1).max(1500),
  listingIds: list,
  photosOf: list,
  buttons: list,
  asked: words.trim().max(60).nullable().catch(null),
  handOver: EscalationReason.nullable().catch(null),
  noMatch: z.boolean().catch(false),
  reason: words.trim().max(300).nullable().catch(null),
})
export type ModelAnswer = z.infer<typeof ModelAnswer>

const { $schema: _, ...asked } = z.toJSONSchema(Asked)

/** The one shape for the wire and the other for reading, as the AI SDK wants them. */
export const answerSchema = jsonSchema<ModelAnswer>(asked as Parameters<typeof jsonSchema>[0], {
  validate(value) {
    const read = ModelAnswer.safeParse(value)
    return read.success ? { success: true, value: read.data } : { success: false, error: read.error }
  },
})
