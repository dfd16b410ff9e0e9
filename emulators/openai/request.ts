import { z } from 'zod'

/** A picture comes as a link or inline; inline it is really one. */
const picture = z.string().refine(url => /^https?:/.test(url) || isInline(url), 'an image is a link or a data URL of an image')
const isInline = (url: string) => {
  const [, kind, data] = /^data:image\/(png|jpeg|webp|gif);base64,([A-Za-z0-9+/=]+)$/.exec(url) ?? []
  return kind !== undefined && Buffer.from(data!, 'base64').length > 16
}
const part = z.union([
  z.object({ type: z.enum(['text', 'input_text', 'output_text']), text: z.string() }),
  z.object({ type: z.literal('image_url'), image_url: z.looseObject({ url: picture }) }),
  z.looseObject({ type: z.literal('input_image'), image_url: picture }),
  z.looseObject({ type: z.string().refine(type => !['image_url', 'input_image'].includes(type)) }),
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

/** What a tool is called and takes; its answers come back as turns of their own. */
const functionShape = z.looseObject({ name: z.string().regex(/^[\w-]{1,64}$/), parameters: z.looseObject({ type: z.literal('object') }) })

/** Here silence means strict, and strict wants every property to be required. */
const flatFunction = functionShape
  .extend({ type: z.literal('function'), strict: z.boolean().nullish() })
  .refine(({ strict, parameters }) => {
    const { properties = {}, required = [] } = parameters as { properties?: object; required?: string[] }
    return strict === false || Object.keys(properties).every(name => required.includes(name))
  }, 'strict functions list every property as required')

export const ChatRequest = z.looseObject({
  model: z.string().min(1),
  messages: z.array(turn).min(1),
  response_format: format.optional(),
  tools: z.array(z.object({ type: z.literal('function'), function: functionShape })).optional(),
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
  tools: z.array(flatFunction).optional(),
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

/** A recording as a form: one file whose name tells its kind, a model, and answers as JSON. */
const recordings = /\.(flac|mp3|mp4|mpeg|mpga|m4a|ogg|wav|webm)$/
export const TranscriptionRequest = z.object({
  model: z.string().min(1),
  file: z.instanceof(File).refine(file => file.size > 0 && recordings.test(file.name), 'Invalid file format.'),
  response_format: z.enum(['json', 'verbose_json']).default('json'),
})

/** All that was written to the model, in order: turns, and what tools answered. */
export function promptOf(turns: unknown): string {
  if (typeof turns === 'string') return turns
  const read = z.array(z.union([turn, z.looseObject({ type: z.string() })])).safeParse(turns)
  if (!read.success) return ''
  return read.data
    .map(one => {
      const words = 'output' in one ? one.output : (one as { content?: unknown }).content
      return typeof words === 'string' ? words : Array.isArray(words) ? words.map(wordsOfPart).join('\n') : ''
    })
    .join('\n\n')
}
const wordsOfPart = (piece: unknown) => (typeof piece === 'object' && piece && 'text' in piece ? String(piece.text) : '')

/** How many answers of tools stand in a request, and which tools may be called. */
export function tableOf(body: unknown): { tools: string[]; answered: number } {
  const { messages, input, tools, tool_choice } = (body ?? {}) as Record<string, unknown>
  const turns = (Array.isArray(messages) ? messages : Array.isArray(input) ? input : []) as { role?: string; type?: string }[]
  const named = (Array.isArray(tools) ? tools : []) as { name?: string; function?: { name?: string } }[]
  return {
    tools: tool_choice === 'none' ? [] : named.map(one => one.name ?? one.function?.name ?? ''),
    answered: turns.filter(one => one.role === 'tool' || one.type === 'function_call_output').length,
  }
}
