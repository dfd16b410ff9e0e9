import type { AssistantSettings } from '#contracts/settings'
import type { Http } from '#ground/http-client'
import type { LanguageEngine } from '#ports/language-engine'
import type { Engines } from '../answer/engines.ts'

type WithModel = AssistantSettings & { engine: Exclude<AssistantSettings['engine'], 'local'>; model: string }

export const usesModel = (settings: AssistantSettings): settings is WithModel => settings.engine !== 'local' && Boolean(settings.model)

export const engineOf = (
  engines: Engines,
  { engine, model, baseUrl, timeoutMs, transcriptionModel }: WithModel,
  apiKey: string | null,
  http: Http,
): LanguageEngine => engines.model({ engine, model, apiKey, baseUrl, timeoutMs, transcriptionModel }, http)
