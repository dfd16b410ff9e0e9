import { createHash } from 'node:crypto'

/** What a model says, before it is put into the shape of one API or the other. */
export interface Said {
  words: string | null
  refusal?: string
  toolCall?: { name: string; arguments: string }
  finish?: 'stop' | 'length' | 'content_filter' | 'tool_calls'
}

const tokensOf = (text: string) => Math.ceil(text.length / 4)
const identity = (prefix: string, ...parts: string[]) =>
  `${prefix}${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32)}`

/** `chat.completion` */
export function chatCompletion(model: string, prompt: string, said: Said, at: number) {
  const output = tokensOf(said.words ?? said.refusal ?? '')
  const input = tokensOf(prompt)
  return {
    id: identity('chatcmpl-', prompt, String(at)),
    object: 'chat.completion',
    created: at,
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: said.words,
          refusal: said.refusal ?? null,
          annotations: [],
          ...(said.toolCall ? { tool_calls: [{ id: identity('call_', prompt), type: 'function', function: said.toolCall }] } : {}),
        },
        logprobs: null,
        finish_reason: said.finish ?? (said.toolCall ? 'tool_calls' : 'stop'),
      },
    ],
    usage: {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
    },
    service_tier: 'default',
    system_fingerprint: 'fp_emulated',
  }
}

/** `response` */
export function response(model: string, prompt: string, said: Said, at: number) {
  const output = tokensOf(said.words ?? said.refusal ?? '')
  const input = tokensOf(prompt)
  const short = said.finish === 'length' ? 'max_output_tokens' : said.finish === 'content_filter' ? 'content_filter' : null
  const content = said.refusal
    ? [{ type: 'refusal', refusal: said.refusal }]
    : [{ type: 'output_text', text: said.words ?? '', annotations: [], logprobs: [] }]
  const message = { id: identity('msg_', prompt), type: 'message', role: 'assistant', status: short ? 'incomplete' : 'completed', content }
  const call = said.toolCall
    ? { id: identity('fc_', prompt), type: 'function_call', call_id: identity('call_', prompt), status: 'completed', ...said.toolCall }
    : null
  return {
    id: identity('resp_', prompt, String(at)),
    object: 'response',
    created_at: at,
    status: short ? 'incomplete' : 'completed',
    error: null,
    incomplete_details: short ? { reason: short } : null,
    instructions: null,
    max_output_tokens: null,
    metadata: {},
    model,
    output: call ? [call] : [message],
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: null, summary: null },
    store: false,
    temperature: 1,
    text: { format: { type: 'text' } },
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    truncation: 'disabled',
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + output,
    },
  }
}

/** `transcription` in `json`, paid by tokens; `whisper-1` is paid by the second. */
export function transcription(model: string, words: string, bytes: number) {
  const output = tokensOf(words)
  const input = Math.ceil(bytes / 100)
  const usage =
    model === 'whisper-1'
      ? { type: 'duration', seconds: Math.ceil(bytes / 2000) }
      : {
          type: 'tokens',
          input_tokens: input,
          input_token_details: { text_tokens: 0, audio_tokens: input },
          output_tokens: output,
          total_tokens: input + output,
        }
  return { text: words, usage }
}

/** `list` of embeddings. Texts that share letters lie near each other, so that a search by meaning has something to find. */
export function embeddings(model: string, inputs: string[], dimensions: number, encoding: 'float' | 'base64') {
  const tokens = inputs.reduce((sum, input) => sum + tokensOf(input), 0)
  return {
    object: 'list',
    data: inputs.map((input, index) => {
      const vector = vectorOf(input, dimensions)
      return {
        object: 'embedding',
        index,
        embedding: encoding === 'base64' ? Buffer.from(Float32Array.from(vector).buffer).toString('base64') : vector,
      }
    }),
    model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  }
}

function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  for (let at = 0; at < Math.max(1, text.length - 2); at++) {
    const hash = createHash('md5')
      .update(text.slice(at, at + 3))
      .digest()
    vector[hash.readUInt32LE(0) % dimensions]! += hash[4]! % 2 ? 1 : -1
  }
  const length = Math.hypot(...vector) || 1
  return vector.map(value => value / length)
}

/** What the API answers when it will not. */
export const errorBody = (message: string, type: string, code: string | null, param: string | null = null) => ({
  error: { message, type, param, code },
})
