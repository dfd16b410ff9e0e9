import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel } from 'ai'
import { EngineFailure } from '#ports/language-engine'

export interface ModelSettings {
  engine: 'openai' | 'google' | 'anthropic' | 'openai-compatible'
  model: string
  apiKey: string | null
  baseUrl: string | null
  timeoutMs: number
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

/** What a customer wrote is not to be kept at the provider for its own ends. */
export const providerOptions = { openai: { store: false } }
