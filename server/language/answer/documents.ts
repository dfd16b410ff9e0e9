import { gistOf } from '../passages/gist.ts'
import { type Quote, quoteFor } from '../passages/quote.ts'
import { sourceField } from '../passages/source.ts'
import { speakQuote } from '../passages/speak.ts'
import type { AnswerInput, Draft } from '../types.ts'
import { draftOf } from './draft.ts'
import type { Targets } from './resolve.ts'

/** Subjects of the law and the way of a purchase: what a guide says of them holds for every unit. */
const GENERAL = new Set([
  'commission', 'tax', 'foreigners', 'residency', 'documents', 'process', 'contract', 'title', 'refund', 'cancellation', 'permission',
  'powerOfAttorney', 'inheritance', 'transfer', 'identity', 'reservation', 'lateInstallment',
]) // biome-ignore format: a table
/** Named by the customer, and not merely what was spoken of last. */
const POINTED = new Set<Targets['by']>(['code', 'ref', 'project', 'described'])

/** "Is it registered?", "الشقة دي مسجلة؟": said of the unit in view. */
const OF_IT =
  /\b(?:it|its|this one|that one|this unit|the unit|the flat|the apartment|the villa)\b|(?:^|\s)(?:دي|ده|دا|فيها|عليها|بتاعتها|الوحدة|الشقة|الفيلا)(?=\s|$|[?؟])/iu

/** What the brokerage's documents say to this, if one clearly answers it. */
export function quoteOf({ message, passages, replyLanguage }: AnswerInput): Quote | null {
  return passages?.length ? quoteFor(message, passages, { language: replyLanguage }) : null
}

/** An answer in the words of a document, with its name and page. */
export function fromDocuments(input: AnswerInput): Draft | null {
  const quote = quoteOf(input)
  return quote && draftOf(input, speakQuote(quote, input.replyLanguage, input.voice.digits), { reason: sourceField(quote.source) })
}

/** A question of law or process that happens to come while a unit is in view is not about that unit; one that points at a unit is. */
export const isGeneralQuestion = ({ message }: AnswerInput, targets: Targets): boolean =>
  !POINTED.has(targets.by) &&
  !(targets.listings.length > 0 && OF_IT.test(message)) &&
  [...gistOf(message).subjects].some(subject => GENERAL.has(subject))
