import type { AssistantSettings } from '#contracts/settings'
import type { Http } from '#ground/http-client'
import type { LanguageEngine } from '#ports/language-engine'

/** Who can write replies. The local engine is always there; a model is made from an organization's settings. */
export interface Engines {
  local: LanguageEngine
  model(
    settings: {
      engine: Exclude<AssistantSettings['engine'], 'local'>
      model: string
      apiKey: string | null
      baseUrl: string | null
      timeoutMs: number
      transcriptionModel?: string | null
    },
    http: Http,
  ): LanguageEngine
}
