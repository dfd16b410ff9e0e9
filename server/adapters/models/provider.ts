import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel, TranscriptionModel } from 'ai'
import { defaultTranscriptionModel } from '#contracts/model-prices'
import { EngineFailure } from '#ports/language-engine'

export interface ModelSettings {
  engine: 'openai' | 'google' | 'anthropic' | 'openai-compatible'
  model: string
  apiKey: string | null
  baseUrl: string | null
  timeoutMs: number
  /** Who writes down recordings, where that is a model of its own. */
  transcriptionModel?: string | null
}

/** Named here because the SDK would otherwise look for keys and addresses in the environment, which belongs to no organization. */
const homes = {
  openai: 'https://api.openai.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
  anthropic: 'https://api.anthropic.com/v1',
}

/** The model that an organization set, reached only through `fetch`. */
export function languageModel({ engine, model, apiKey, baseUrl }: ModelSettings, fetch: typeof globalThis.fetch): LanguageModel {
  if (engine === 'openai-compatible') {
    if (!baseUrl) throw new EngineFailure('unreachable', 'no base URL is set')
    // Ollama and vLLM enforce the schema when told so; the SDK's default is a plain "json".
    const options = { name: 'compatible', baseURL: baseUrl, supportsStructuredOutputs: true, fetch }
    return createOpenAICompatible(apiKey ? { ...options, apiKey } : options)(model)
  }
  if (!apiKey) throw new EngineFailure('auth', 'no key is set')
  const options = { apiKey, baseURL: baseUrl ?? homes[engine], fetch }
  if (engine === 'openai') return createOpenAI(options)(model)
  return engine === 'google' ? createGoogleGenerativeAI(options)(model) : createAnthropic(options)(model)
}

/** OpenAI and servers like it hear through a door of their own; the SDK's compatible provider has none. Null: this engine hears as it reads. */
export function transcriptionModel(
  { engine, apiKey, baseUrl, transcriptionModel: model }: ModelSettings,
  fetch: typeof globalThis.fetch,
): TranscriptionModel | null {
  if (engine !== 'openai' && engine !== 'openai-compatible') return null
  if (engine === 'openai' && !apiKey) throw new EngineFailure('auth', 'no key is set')
  // a server of one's own may want no key; the SDK wants some word
  const provider = createOpenAI({ apiKey: apiKey ?? 'none', baseURL: baseUrl ?? homes.openai, fetch })
  return provider.transcription(model || defaultTranscriptionModel)
}

/** Who can hear: OpenAI and Google; a compatible server when it is named which of its models does. Anthropic's models read only. */
export const hears = ({ engine, transcriptionModel: model }: ModelSettings) =>
  engine === 'openai' || engine === 'google' || (engine === 'openai-compatible' && Boolean(model))
/** Gemini before 3 refuses a request that has both tools and a structured answer; a compatible server is asked and may refuse too. */
export const looksUp = ({ engine, model }: ModelSettings) => engine !== 'google' || /^gemini-(?:[3-9]|\d\d)/.test(model)
/** Every vendor's models see; a compatible server's may, and says so by failing. */
export const sees = ({ model }: ModelSettings) => Boolean(model)

/** What a customer wrote is not to be kept at the provider for its own ends. */
export const providerOptions = { openai: { store: false } }
