import { generateText, type LanguageModelUsage, type ModelMessage, NoObjectGeneratedError, Output } from 'ai'
import type { Http } from '#ground/http-client'
import type { AnswerInput, Draft } from '#language/types'
import { EngineFailure, type LanguageEngine } from '#ports/language-engine'
import { answerSchema, type ModelAnswer } from './answer.ts'
import { brokenWords, inLettersOf } from './clean-text.ts'
import { draftOfAnswer } from './draft.ts'
import { failureOf } from './failure.ts'
import { fetchThrough, type Heard } from './fetch-through.ts'
import { languages, renderPrompt } from './prompt.ts'
import { languageModel, type ModelSettings, providerOptions } from './provider.ts'

export { type Prompt, renderPrompt } from './prompt.ts'
export type { ModelSettings } from './provider.ts'

// The SDK would write warnings with parts of prompts to the console.
globalThis.AI_SDK_LOG_WARNINGS = false

/** Enough for one bubble and a model that thinks a little first; Anthropic's default would be 128 000. */
const maxOutputTokens = 1200
const repairMs = 3000

/** A model over the wire: one structured answer, one repair, both within `timeoutMs`; else an `EngineFailure` and the caller's local engine. */
export function modelEngine(settings: ModelSettings, http: Http): LanguageEngine {
  return {
    name: `${settings.engine}:${settings.model}`,
    async draft(input, { signal }) {
      const tokens = { input: 0, output: 0 }
      const within = AbortSignal.any([signal, AbortSignal.timeout(settings.timeoutMs)])
      const ask = (messages: ModelMessage[], until: AbortSignal) => askModel(settings, http, input, messages, until, tokens)
      const { messages } = renderPrompt(input)
      try {
        const first = await ask(messages, within)
        if (!(first instanceof Unreadable)) return { draft: first, tokens }
        const again = await ask([...messages, ...first.mend()], AbortSignal.any([within, AbortSignal.timeout(repairMs)]))
        if (!(again instanceof Unreadable)) return { draft: again, tokens }
        throw new EngineFailure('unreadable', again.why)
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}

/** An answer that a second question may mend. */
class Unreadable {
  readonly why: string
  readonly said: string
  constructor(why: string, said: string) {
    this.why = why
    this.said = said
  }
  mend(): ModelMessage[] {
    const echo: ModelMessage[] = this.said.trim() ? [{ role: 'assistant', content: this.said.slice(0, 2000) }] : []
    return [
      ...echo,
      { role: 'user', content: `That could not be used: ${this.why}. Answer again with the JSON object of the schema and nothing else.` },
    ]
  }
}

async function askModel(
  settings: ModelSettings,
  http: Http,
  input: AnswerInput,
  messages: ModelMessage[],
  signal: AbortSignal,
  tokens: { input: number; output: number },
): Promise<Draft | Unreadable> {
  const heard: Heard = { refused: false }
  try {
    const { output, usage } = await generateText({
      model: languageModel(settings, fetchThrough(http, settings.timeoutMs, heard)),
      system: renderPrompt(input).system,
      messages,
      output: Output.object({ schema: answerSchema, name: 'reply' }),
      maxOutputTokens,
      // A second try costs the customer's patience; the local engine answers meanwhile.
      maxRetries: 0,
      abortSignal: signal,
      providerOptions,
    })
    count(tokens, usage)
    if (heard.refused) throw new EngineFailure('refused')
    return usable(output, input)
  } catch (error) {
    if (heard.refused) throw new EngineFailure('refused', undefined, { cause: error })
    if (NoObjectGeneratedError.isInstance(error)) {
      if (error.usage) count(tokens, error.usage)
      return new Unreadable('it was not the JSON object of the schema', error.text ?? '')
    }
    const failure = failureOf(error)
    if (failure.reason === 'unreadable') return new Unreadable('it was not the JSON object of the schema', '')
    throw failure
  }
}

function usable(answer: ModelAnswer, input: AnswerInput): Draft | Unreadable {
  const draft = draftOfAnswer(answer, input)
  if (!draft.text || brokenWords.test(answer.text)) return new Unreadable('the text was empty or broken', answer.text)
  if (!inLettersOf(input.replyLanguage, draft.text))
    return new Unreadable(`the text must be in ${languages[input.replyLanguage]}`, answer.text)
  return draft
}

function count(tokens: { input: number; output: number }, usage: LanguageModelUsage) {
  tokens.input += usage.inputTokens ?? 0
  tokens.output += usage.outputTokens ?? 0
}
