import { APICallError, generateText, type ModelMessage, NoObjectGeneratedError, Output, stepCountIs } from 'ai'
import type { AnswerInput, Draft } from '#language/types'
import { EngineFailure, type ModelTools } from '#ports/language-engine'
import { answerSchema, type ModelAnswer } from './answer.ts'
import type { Call } from './call.ts'
import { brokenWords, inLettersOf } from './clean-text.ts'
import { draftOfAnswer } from './draft.ts'
import { failureOf } from './failure.ts'
import { fetchThrough } from './fetch-through.ts'
import { languages, renderPrompt } from './prompt.ts'
import { languageModel, looksUp, providerOptions } from './provider.ts'
import { lookUps, mostRounds } from './tools.ts'

/** Enough for one bubble and a model that thinks a little first; Anthropic's default would be 128 000. */
const maxOutputTokens = 1200
const repairMs = 3000

/** One structured answer, with look-ups before it where there are tools; one repair; all within the call's time. */
export async function draftReply(call: Call, input: AnswerInput, tools?: ModelTools): Promise<{ draft: Draft; found: string[] }> {
  const { messages } = renderPrompt(input)
  const looked = tools && looksUp(call.settings) ? lookUps(tools) : null
  const answer = { ...call, looked }
  const first = await askModel(answer, input, messages).catch(error => {
    if (!looked || !refusesTheQuestion(error)) throw error
    return askModel({ ...answer, looked: null }, input, messages)
  })
  if (!(first instanceof Unreadable)) return { draft: first, found: [...(looked?.found.keys() ?? [])] }
  const again = await askModel(
    { ...answer, looked: looked ? { ...looked, tools: {} } : null, signal: AbortSignal.any([call.signal, AbortSignal.timeout(repairMs)]) },
    input,
    [...messages, ...first.mend()],
  )
  if (!(again instanceof Unreadable)) return { draft: again, found: [...(looked?.found.keys() ?? [])] }
  throw new EngineFailure('unreadable', again.why)
}

/** A server that has no tools, or not together with structured answers, says so with a 4xx that is no fault of key or pace. */
const refusesTheQuestion = (error: unknown) =>
  error instanceof EngineFailure &&
  APICallError.isInstance(error.cause) &&
  [400, 404, 405, 415, 422, 501].includes(error.cause.statusCode ?? 0)

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
  { settings, http, heard, signal, looked }: Call & { looked: ReturnType<typeof lookUps> | null },
  input: AnswerInput,
  messages: ModelMessage[],
): Promise<Draft | Unreadable> {
  const hasTools = looked !== null && Object.keys(looked.tools).length > 0
  try {
    const { output } = await generateText({
      model: languageModel(settings, fetchThrough(http, { timeoutMs: settings.timeoutMs, mostOutput: maxOutputTokens }, heard)),
      system: renderPrompt(input, { tools: hasTools }).system,
      messages,
      output: Output.object({ schema: answerSchema, name: 'reply' }),
      maxOutputTokens,
      // A second try costs the customer's patience; the local engine answers meanwhile.
      maxRetries: 0,
      abortSignal: signal,
      providerOptions,
      ...(hasTools
        ? {
            tools: looked.tools,
            stopWhen: stepCountIs(mostRounds + 1),
            // whoever has looked often enough must speak
            prepareStep: ({ stepNumber }) => (stepNumber >= mostRounds ? { toolChoice: 'none', activeTools: [] } : {}),
          }
        : {}),
    })
    if (heard.refused) throw new EngineFailure('refused')
    return usable(output, input, looked)
  } catch (error) {
    if (heard.refused) throw new EngineFailure('refused', undefined, { cause: error })
    if (NoObjectGeneratedError.isInstance(error)) return new Unreadable('it was not the JSON object of the schema', error.text ?? '')
    const failure = failureOf(error)
    if (failure.reason === 'unreadable') return new Unreadable('it was not the JSON object of the schema', '')
    throw failure
  }
}

function usable(answer: ModelAnswer, input: AnswerInput, looked: ReturnType<typeof lookUps> | null): Draft | Unreadable {
  const human = looked?.asked() ?? null
  const known = looked ? [...input.known, ...looked.found.values()] : input.known
  const draft = draftOfAnswer(human ? { ...answer, handOver: answer.handOver ?? human } : answer, { ...input, known })
  if (!draft.text || brokenWords.test(answer.text)) return new Unreadable('the text was empty or broken', answer.text)
  if (!inLettersOf(input.replyLanguage, draft.text))
    return new Unreadable(`the text must be in ${languages[input.replyLanguage]}`, answer.text)
  return draft
}
