import type { AssistantSettings } from '#contracts/settings'
import type { Outside } from '#ground/db/scope'
import type { Means } from '#ground/means'
import type { AnswerInput, Draft } from '#language/types'
import { EngineFailure } from '#ports/language-engine'
import { openModelKey } from '#rooms/organizations'
import type { Engines } from './engines.ts'

export interface Written {
  draft: Draft
  /** What the local engine would have said: the fall-back when the model's words do not pass the gate. */
  fallback: Draft | null
  engine: string
  model: string | null
  reason: string | null
  tokens: { input: number; output: number } | null
}

/** Has the reply drafted by the organization's engine. Whatever goes wrong with a model, the local engine answers. */
export async function write(
  outside: Outside,
  means: Means,
  engines: Engines,
  settings: AssistantSettings,
  input: AnswerInput,
): Promise<Written> {
  const local = async () => (await engines.local.draft(input, { signal: AbortSignal.timeout(settings.timeoutMs) })).draft
  const { engine, model } = settings
  if (engine === 'local' || !model || decidedByRule(input))
    return { draft: await local(), fallback: null, engine: 'local', model: null, reason: null, tokens: null }
  try {
    const apiKey = await outside.inside(inside => openModelKey(inside, means.seal))
    const writer = engines.model({ engine, model, apiKey, baseUrl: settings.baseUrl, timeoutMs: settings.timeoutMs }, outside.http)
    const { draft, tokens } = await writer.draft(input, { signal: AbortSignal.timeout(settings.timeoutMs) })
    const fallback = await local()
    // what is done about a reply (a viewing noted, photos sent) is read from the customer's words by rule, whoever writes it
    return { draft: { ...draft, viewing: fallback.viewing, photosOf: fallback.photosOf }, fallback, engine, model, reason: null, tokens }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    means.log.warn('the model did not answer; the local engine did', { organization: outside.organization, engine, reason: error.reason })
    return { draft: await local(), fallback: null, engine: 'local', model: null, reason: `model-${error.reason}`, tokens: null }
  }
}

/** What must never depend on a model: who wants no more messages, who wants a human, who tries to bend the rules; and where there are no words there is nothing to write about. */
const decidedByRule = ({ understanding, message }: AnswerInput) =>
  understanding.optOut || understanding.injection || understanding.escalate || message.trim() === ''
