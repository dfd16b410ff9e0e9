import { z } from 'zod'

const count = z.int().min(0)
/** Of one model on one day, or of a day. `costMicros`: millionths of a dollar of what has a price. */
const Use = z.object({
  turns: count,
  failed: count,
  reused: count.meta({ description: 'Answers used again without a call.' }),
  input: count,
  output: count,
  cached: count,
  costMicros: count,
  estimated: count.meta({ description: 'Acts whose tokens the model did not tell: counted by estimate.' }),
  unpriced: count.meta({ description: 'Acts whose cost is not known, because no price is.' }),
})

export const ModelSpendView = z
  .object({
    /** Of the organization's own calendar. */
    today: z.iso.date(),
    claimed: z
      .object({ turns: count, tokens: count, costMicros: count })
      .meta({ description: 'What counts against the budget: what was used, and what is being used or was never accounted for.' }),
    spentAt: z.iso.datetime().nullable().meta({ description: 'When the budget of today said no for the first time.' }),
    budgetLeft: z.boolean(),
    days: z.array(Use.extend({ day: z.iso.date(), engine: z.string(), model: z.string() })),
  })
  .meta({ id: 'ModelSpend' })
export type ModelSpendView = z.infer<typeof ModelSpendView>

/** A try of the model with one short question. */
export const ModelTrial = z
  .object({
    ok: z.boolean(),
    reason: z
      .enum(['timeout', 'refused', 'unreadable', 'unreachable', 'rate-limited', 'auth', 'budget-spent', 'budget-unpriced', 'local'])
      .nullable(),
    ms: z.number(),
    text: z.string().nullable(),
    tokens: z.object({ input: count, output: count, costMicros: count.nullable(), told: z.boolean() }).nullable(),
  })
  .meta({ id: 'ModelTrial' })
export type ModelTrial = z.infer<typeof ModelTrial>
