import { z } from 'zod'

/** The seven ways Simsar refuses. Anything else that goes wrong is our fault and answers 503 with an id. */
export const RefusalCode = z.enum(['invalid', 'unauthenticated', 'forbidden', 'not-found', 'conflict', 'too-many', 'unavailable'])
export type RefusalCode = z.infer<typeof RefusalCode>

/** RFC 9457 problem JSON. `errors[].pointer` is an RFC 6901 pointer to the field. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), message: z.string(), code: z.string().optional() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
