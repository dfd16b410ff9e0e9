import type { AssistantSettings } from './settings.ts'

/** Dollars per million tokens, and per minute of a recording. Null: not known, and said so; never nought. */
export interface ModelPrices {
  input: number | null
  output: number | null
  /** Input that the provider had cached; unknown: like other input. */
  cachedInput: number | null
  voiceMinute: number | null
}

/**
 * What vendors' price lists said in 2026, as a start: a brokerage sets its own where they have moved.
 * input, output, cached input: dollars per million tokens.
 */
const lists: Record<string, [number, number, number]> = {
  'gpt-4o': [2.5, 10, 1.25],
  'gpt-4o-mini': [0.15, 0.6, 0.075],
  'gpt-4.1': [2, 8, 0.5],
  'gpt-4.1-mini': [0.4, 1.6, 0.1],
  'gpt-4.1-nano': [0.1, 0.4, 0.025],
  'gpt-5': [1.25, 10, 0.125],
  'gpt-5-mini': [0.25, 2, 0.025],
  'gpt-5-nano': [0.05, 0.4, 0.005],
  'gemini-2.5-pro': [1.25, 10, 0.125],
  'gemini-2.5-flash': [0.3, 2.5, 0.03],
  'gemini-2.5-flash-lite': [0.1, 0.4, 0.01],
  'claude-sonnet-4-5': [3, 15, 0.3],
  'claude-haiku-4-5': [1, 5, 0.1],
  'claude-opus-4-5': [5, 25, 0.5],
}
/** Dollars per minute heard, of models that are paid by what they hear. */
const voices: Record<string, number> = { 'whisper-1': 0.006, 'gpt-4o-transcribe': 0.006, 'gpt-4o-mini-transcribe': 0.003 }
/** Called, and priced, where an organization names none. */
export const defaultTranscriptionModel = 'gpt-4o-mini-transcribe'

type Chosen = Pick<AssistantSettings, 'engine' | 'model' | 'transcriptionModel'>

/** What is known of a model by its name: a listed name, or one with a date or "latest" behind it. A server of one's own is not on any list. */
export function knownPrices({ engine, model, transcriptionModel }: Chosen): ModelPrices {
  const listed = engine === 'local' || engine === 'openai-compatible' ? undefined : listedAs(model ?? '', lists)
  const voice = engine === 'openai' ? listedAs(transcriptionModel || defaultTranscriptionModel, voices) : undefined
  const [input = null, output = null, cachedInput = null] = listed ?? []
  return { input, output, cachedInput, voiceMinute: voice ?? null }
}

/** What counts: what the organization set, else what is known. */
export function pricesOf(settings: Chosen & Pick<AssistantSettings, 'prices'>): ModelPrices {
  const known = knownPrices(settings)
  const { prices } = settings
  return {
    input: prices.input ?? known.input,
    output: prices.output ?? known.output,
    cachedInput: prices.cachedInput ?? (prices.input === null ? known.cachedInput : null),
    voiceMinute: prices.voiceMinute ?? known.voiceMinute,
  }
}

function listedAs<T>(name: string, list: Record<string, T>): T | undefined {
  const family = name
    .trim()
    .toLowerCase()
    .replace(/-(?:\d{4}\S*|latest|preview\S*)$/, '')
  return Object.hasOwn(list, family) ? list[family] : undefined
}
