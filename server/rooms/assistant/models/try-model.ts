import { pricesOf } from '#contracts/model-prices'
import type { ModelTrial } from '#contracts/model-spend'
import type { Outside } from '#ground/db/scope'
import type { Means } from '#ground/means'
import type { AnswerInput } from '#language/types'
import { EngineFailure, type Tokens } from '#ports/language-engine'
import { getAssistantSettings, getOrganization, openModelKey } from '#rooms/organizations'
import type { Engines } from '../answer/engines.ts'
import { voiceOf } from '../answer/voice.ts'
import { claimBudget, settleBudget } from './budget.ts'
import { spentOf } from './cost.ts'
import { replyEstimate } from './estimate.ts'
import { engineOf, usesModel } from './model-of.ts'

/** One short question to the model as it is set: whether it answers, how fast and for how much, or why it does not. */
export async function tryModel(outside: Outside, means: Means, engines: Engines): Promise<ModelTrial> {
  const opened = await outside.inside(async inside => {
    const settings = await getAssistantSettings(inside)
    const voice = voiceOf({ organization: await getOrganization(inside), settings }, 'en')
    const input = greeting({ ...voice, faqs: [] }, outside.now())
    if (!usesModel(settings)) return { settings: null, input }
    const claim = await claimBudget(inside, settings, replyEstimate(input))
    return { settings, input, claim, apiKey: await openModelKey(inside, means.seal) }
  })
  if (!opened.settings) return failed('local')
  const { settings, input, claim, apiKey } = opened
  if (typeof claim === 'string') return failed(claim)
  const began = performance.now()
  const ms = () => Math.round(performance.now() - began)
  const settle = async (used: Tokens, isFailed: boolean) => {
    await outside.inside(inside => settleBudget(inside, settings, claim, { used, failed: isFailed }))
    const { input: asked, output, told, costMicros } = spentOf(used, pricesOf(settings))
    return asked + output > 0 ? { input: asked, output, told, costMicros } : null
  }
  try {
    const { draft, tokens } = await engineOf(engines, settings, apiKey, outside.http).draft(input, {
      signal: AbortSignal.timeout(settings.timeoutMs),
    })
    const took = ms()
    return { ok: true, reason: null, ms: took, text: draft.text, tokens: await settle(tokens ?? replyEstimate(input), false) }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    const took = ms()
    const tokens = await settle(error.tokens ?? { input: 0, output: 0, cached: 0, told: true }, true)
    return { ...failed(error.reason), ms: took, tokens }
  }
}

const failed = (reason: NonNullable<ModelTrial['reason']>): ModelTrial => ({ ok: false, reason, ms: 0, text: null, tokens: null })

const greeting = (voice: AnswerInput['voice'], now: Date): AnswerInput => ({
  message: voice.languages[0] === 'ar' ? 'السلام عليكم' : 'Hello',
  understanding: {
    language: voice.languages[0] ?? 'en',
    intents: ['GREETING'],
    slots: {},
    escalate: false,
    escalationReason: null,
    optOut: false,
    outOfScope: false,
    injection: false,
    confidence: 1,
    spans: [],
  },
  preferences: {},
  context: { now: now.toISOString(), timeZone: 'UTC' },
  matches: [],
  nearest: null,
  known: [],
  voice,
  firstContact: true,
  replyLanguage: voice.languages[0] ?? 'en',
  recentReplies: [],
})
