import type { Tokens } from '#ports/language-engine'

/** Above these no reply of ours can be: a figure beyond is a fault of the meter and is not believed. */
const mostInput = 4_000_000
const mostOutput = 400_000

/**
 * What an answer says it used, in whatever dialect: chat (`prompt_tokens`), responses and Anthropic (`input_tokens`), Gemini
 * (`usageMetadata`), recordings paid by the second (`usage.seconds`). Null when it does not say, or what it says cannot be.
 * https://platform.openai.com/docs/api-reference · https://docs.anthropic.com/en/api/messages · https://ai.google.dev/api/generate-content
 */
export function readUsage(answer: unknown): Tokens | null {
  const { usage, usageMetadata } = record(answer)
  const said = record(usage ?? usageMetadata)
  if (said.type === 'duration') {
    const seconds = said.seconds
    return typeof seconds === 'number' && seconds >= 0 && seconds <= 24 * 3600
      ? { input: 0, output: 0, cached: 0, told: true, seconds }
      : null
  }
  const isGemini = usage === undefined
  const fresh = count(said.prompt_tokens ?? said.input_tokens ?? said.promptTokenCount, mostInput)
  // Gemini leaves the count out when nothing was written, and counts thoughts apart
  const written = count(said.completion_tokens ?? said.output_tokens ?? said.candidatesTokenCount ?? (isGemini ? 0 : undefined), mostOutput)
  const thought = count(said.thoughtsTokenCount ?? 0, mostOutput)
  if (fresh === null || written === null || thought === null) return null
  // Anthropic counts what it had cached, and what it now caches, beside the input
  const beside = (count(said.cache_read_input_tokens ?? 0, mostInput) ?? 0) + (count(said.cache_creation_input_tokens ?? 0, mostInput) ?? 0)
  const input = fresh + beside
  const cached =
    count(
      record(said.prompt_tokens_details).cached_tokens ??
        record(said.input_tokens_details).cached_tokens ??
        said.cache_read_input_tokens ??
        said.cachedContentTokenCount ??
        0,
      mostInput,
    ) ?? 0
  return { input, output: written + thought, cached: cached <= input ? cached : 0, told: true }
}

/** The same answer with a meter that the SDK's own reading cannot stumble over: a broken figure must not cost a good answer. */
export function withPlainUsage(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer
  const { usageMetadata: _, usage: __, ...rest } = answer as Record<string, unknown>
  return { ...rest, usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0, input_tokens: 0, output_tokens: 0 } }
}

/** About four bytes a token in every script we know; a picture counts as one page. */
export const estimate = (bytes: number): number => Math.ceil(Math.min(bytes, 400_000) / 4)

export const noTokens = (): Tokens => ({ input: 0, output: 0, cached: 0, told: true })

export function add(sum: Tokens, more: Tokens): void {
  sum.input += more.input
  sum.output += more.output
  sum.cached += more.cached
  sum.told &&= more.told
  if (more.seconds !== undefined) sum.seconds = (sum.seconds ?? 0) + more.seconds
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const count = (value: unknown, most: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null
