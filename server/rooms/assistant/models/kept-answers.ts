import { createHash } from 'node:crypto'
import type { AssistantSettings } from '#contracts/settings'
import type { Inside } from '#ground/db/scope'
import { fold } from '#language'
import { ruleOf } from '#language/answer/stated/documents'
import type { AnswerInput, Draft } from '#language/types'
import { putAnswer, takeAnswer } from './store.ts'

/** Entries one organization keeps, and how long one may be used. */
const mostKept = 500
const longestMs = 30 * 86_400_000
const longestQuestion = 300
/** Of a kept draft: climbs when its shape changes, and what was kept before is no answer any more. */
const shape = 1

/**
 * A question that is nobody's in particular: a stated answer fits it, and no wish, listing or person is in it. It is put to the model
 * without the conversation, so that the answer may serve whoever asks the same. The key is a digest of all the answer rests on:
 * change a stated answer, a document, the manner, the settings or the model and it is another question.
 */
export function standaloneQuestion(settings: AssistantSettings, input: AnswerInput): { key: Buffer; input: AnswerInput } | null {
  const { understanding, preferences, message, voice } = input
  const isPlain =
    settings.reuseAnswers &&
    understanding.intents[0] === 'GENERAL_QUESTION' &&
    understanding.intents.slice(1).every(intent => intent === 'GREETING') &&
    Object.keys(understanding.slots).length === 0 &&
    Object.values(preferences).every(value => value === undefined) &&
    input.matches.length + input.known.length + (input.nearest?.listings.length ?? 0) + (input.unheard?.length ?? 0) === 0 &&
    message.length <= longestQuestion
  // what points back ("and how long does that take?") fits no stated answer by itself
  if (!isPlain || !ruleOf(input)) return null
  const { engine, model, baseUrl } = settings
  const restsOn = [
    shape,
    engine,
    model,
    baseUrl,
    fold(message).trim(),
    input.replyLanguage,
    input.firstContact,
    voice,
    input.passages ?? [],
  ]
  const key = createHash('sha256').update(JSON.stringify(restsOn)).digest()
  // not even the hour is told: the answer may be used at another
  const context = { now: '', timeZone: input.context.timeZone }
  return { key, input: { ...input, context, recentReplies: [] } }
}

export async function findAnswer(inside: Inside, key: Buffer): Promise<Draft | undefined> {
  return (await takeAnswer(inside, key, new Date(inside.now.getTime() - longestMs))) as Draft | undefined
}

/** Kept once its words have passed the claim gate, and only when nothing but words is in it; the longest unused make room. */
export async function keepAnswer(inside: Inside, key: Buffer, draft: Draft) {
  const isPlain = draft.listingIds.length + draft.photosOf.length === 0 && !draft.escalation && !draft.viewing && !draft.location
  if (draft.decision === 'answered' && isPlain) await putAnswer(inside, key, draft, mostKept)
}
