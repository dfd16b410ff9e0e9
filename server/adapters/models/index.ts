import type { Http } from '#ground/http-client'
import type { LanguageEngine } from '#ports/language-engine'
import { describePicture } from './describe.ts'
import { draftReply } from './draft-reply.ts'
import { failureOf } from './failure.ts'
import { type Heard, nothingHeard } from './fetch-through.ts'
import { hears, type ModelSettings, sees } from './provider.ts'
import { transcribeRecording } from './transcribe.ts'

export { type Prompt, renderPrompt } from './prompt.ts'
export type { ModelSettings } from './provider.ts'

// The SDK would write warnings with parts of prompts to the console.
globalThis.AI_SDK_LOG_WARNINGS = false

/** A model over the wire: each act bounded by `timeoutMs`, its use counted even when it fails; an `EngineFailure` and the caller's local engine. */
export function modelEngine(settings: ModelSettings, http: Http): LanguageEngine {
  const within = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(settings.timeoutMs)])
  return {
    name: `${settings.engine}:${settings.model}`,
    draft: (input, { signal, tools }) => metered(heard => draftReply({ settings, http, heard, signal: within(signal) }, input, tools)),
    ...(hears(settings)
      ? {
          transcribe: (recording, { signal }) =>
            metered(heard => transcribeRecording({ settings, http, heard, signal: within(signal) }, recording)),
        }
      : {}),
    ...(sees(settings)
      ? { describe: (picture, { signal }) => metered(heard => describePicture({ settings, http, heard, signal: within(signal) }, picture)) }
      : {}),
  }
}

/** Whatever comes of it, what was used is told. */
async function metered<T>(act: (heard: Heard) => Promise<T>): Promise<T & { tokens: Heard['tokens'] }> {
  const heard = nothingHeard()
  try {
    return { ...(await act(heard)), tokens: heard.tokens }
  } catch (error) {
    const failure = failureOf(error)
    failure.tokens = heard.tokens
    throw failure
  }
}
