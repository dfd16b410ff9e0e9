import { pricesOf } from '#contracts/model-prices'
import type { AssistantSettings } from '#contracts/settings'
import type { Outside } from '#ground/db/scope'
import type { Means } from '#ground/means'
import type { AnswerInput, Draft } from '#language/types'
import { EngineFailure } from '#ports/language-engine'
import { openModelKey } from '#rooms/organizations'
import { claimBudget, countReuse, settleBudget } from '../models/budget.ts'
import { type Spent, spentOf } from '../models/cost.ts'
import { replyEstimate } from '../models/estimate.ts'
import { findAnswer, standaloneQuestion } from '../models/kept-answers.ts'
import { lookUpsOf, mayLookUp } from '../models/look-up.ts'
import { engineOf, usesModel } from '../models/model-of.ts'
import type { Engines } from './engines.ts'

export interface Written {
  draft: Draft
  /** What the local engine would have said: the fall-back when the model's words do not pass the gate. */
  fallback: Draft | null
  engine: string
  model: string | null
  reason: string | null
  tokens: Spent | null
  /** Listings the model looked up itself: the gate is to know them too. */
  found: string[]
  /** Used again from an equal question, without a call. */
  reused: boolean
  /** Under which the answer may be kept, once the gate has passed it. */
  keepAs: Buffer | null
}

/** Has the reply drafted by the organization's engine, within its budget. Whatever goes wrong with a model, the local engine answers. */
export async function write(
  outside: Outside,
  means: Means,
  engines: Engines,
  settings: AssistantSettings,
  input: AnswerInput,
): Promise<Written> {
  const local = async () => (await engines.local.draft(input, { signal: AbortSignal.timeout(settings.timeoutMs) })).draft
  const byLocal = async (reason: string | null, tokens: Spent | null = null): Promise<Written> => ({
    ...{ draft: await local(), fallback: null, engine: 'local', model: null, reason, tokens },
    ...{ found: [], reused: false, keepAs: null },
  })
  if (!usesModel(settings) || decidedByRule(input)) return byLocal(null)
  const question = standaloneQuestion(settings, input)
  const opened = await outside.inside(async inside => {
    const kept = question ? await findAnswer(inside, question.key) : undefined
    if (kept) await countReuse(inside, settings)
    if (kept) return { kept }
    return { claim: await claimBudget(inside, settings, replyEstimate(input)), apiKey: await openModelKey(inside, means.seal) }
  })
  const { engine, model } = settings
  const byModel = async (draft: Draft) => {
    const fallback = await local()
    // what is done about a reply (a viewing noted, photos sent) is read from the customer's words by rule, whoever writes it
    return { draft: { ...draft, viewing: fallback.viewing, photosOf: fallback.photosOf }, fallback, engine, model, reason: null }
  }
  if (opened.kept) return { ...(await byModel(opened.kept)), tokens: null, found: [], reused: true, keepAs: null }
  const { claim, apiKey } = opened
  if (typeof claim === 'string') return byLocal(claim)
  const settle = (used: Spent, failed: boolean) => outside.inside(inside => settleBudget(inside, settings, claim, { used, failed }))
  try {
    const { draft, tokens, found } = await engineOf(engines, settings, apiKey, outside.http).draft(question?.input ?? input, {
      signal: AbortSignal.timeout(settings.timeoutMs),
      ...(!question && mayLookUp(settings, input) ? { tools: lookUpsOf(outside, input) } : {}),
    })
    const spent = spentOf(tokens ?? { ...replyEstimate(input), told: false }, pricesOf(settings))
    await settle(spent, false)
    return { ...(await byModel(draft)), tokens: spent, found: found ?? [], reused: false, keepAs: question?.key ?? null }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    means.log.warn('the model did not answer; the local engine did', { organization: outside.organization, engine, reason: error.reason })
    const spent = spentOf(error.tokens ?? { input: 0, output: 0, cached: 0, told: true }, pricesOf(settings))
    await settle(spent, true)
    return byLocal(`model-${error.reason}`, spent.input + spent.output > 0 ? spent : null)
  }
}

/** What must never depend on a model: who wants no more messages, who wants a human, who tries to bend the rules; and where there are no words there is nothing to write about. */
const decidedByRule = ({ understanding, message }: AnswerInput) =>
  understanding.optOut || understanding.injection || understanding.escalate || message.trim() === ''
