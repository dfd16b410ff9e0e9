import { z } from 'zod'

const part = z.union([
  z.object({ type: z.enum(['text', 'input_text', 'output_text']), text: z.string() }),
  z.looseObject({ type: z.string() }),
])
const content = z.union([z.string(), z.array(part), z.null()])
const turn = z.looseObject({ role: z.enum(['developer', 'system', 'user', 'assistant', 'tool', 'function']), content: content.optional() })

/** `json_schema` in strict mode wants every property required and none besides; the API refuses others with a 400. */
const schema = z.looseObject({
  name: z.string().regex(/^[\w-]{1,64}$/),
  strict: z.boolean().nullish(),
  schema: z.looseObject({
    type: z.literal('object'),
    properties: z.record(z.string(), z.unknown()),
    required: z.array(z.string()).optional(),
    additionalProperties: z.boolean().optional(),
  }),
})
const strictEnough = ({ strict, schema: { properties, required, additionalProperties } }: z.infer<typeof schema>) =>
  !strict || (additionalProperties === false && Object.keys(properties).every(name => required?.includes(name)))

const format = z.union([
  z.object({ type: z.enum(['text', 'json_object']) }),
  z.object({
    type: z.literal('json_schema'),
    json_schema: schema.refine(strictEnough, 'strict schemas list every property as required and allow no others'),
  }),
])
const flatFormat = z.union([
  z.object({ type: z.enum(['text', 'json_object']) }),
  schema
    .extend({ type: z.literal('json_schema') })
    .refine(strictEnough, 'strict schemas list every property as required and allow no others'),
])

export const ChatRequest = z.looseObject({
  model: z.string().min(1),
  messages: z.array(turn).min(1),
  response_format: format.optional(),
  max_tokens: z.int().positive().nullish(),
  max_completion_tokens: z.int().positive().nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  stream: z.literal(false, 'this emulator does not stream').nullish(),
})
export const ResponsesRequest = z.looseObject({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(z.union([turn, z.looseObject({ type: z.string() })]))]),
  instructions: z.string().nullish(),
  text: z.looseObject({ format: flatFormat.optional() }).optional(),
  max_output_tokens: z.int().min(16).nullish(),
  store: z.boolean().nullish(),
  stream: z.literal(false, 'this emulator does not stream').nullish(),
})
export const EmbeddingsRequest = z.looseObject({
  model: z.string().min(1),
  input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2048)]),
  encoding_format: z.enum(['float', 'base64']).default('float'),
  dimensions: z.int().min(1).max(3072).optional(),
})

/** All that was written to the model, in order. */
export function promptOf(turns: unknown): string {
  if (typeof turns === 'string') return turns
  const read = z.array(turn).safeParse(turns)
  if (!read.success) return ''
  return read.data
    .map(({ content: words }) =>
      typeof words === 'string' ? words : (words ?? []).map(piece => ('text' in piece ? String(piece.text) : '')).join('\n'),
    )
    .join('\n\n')
}
