import { asksSomething } from '../../passages/fit.ts'
import { gistOf } from '../../passages/gist.ts'
import { type Quote, quoteFor } from '../../passages/quote.ts'
import { sourceField } from '../../passages/source.ts'
import { speakQuote } from '../../passages/speak.ts'
import { isLight, isOfUnits } from '../../passages/subjects.ts'
import { fold } from '../../text/normalise.ts'
import type { AnswerInput, Draft, Voice } from '../../types.ts'
import type { Targets } from '../asked/resolve.ts'
import { draftOf } from '../telling/draft.ts'
import { bestFaq, statedAnswer } from './faqs.ts'

/** Named by the customer, and not merely what was spoken of last. */
const POINTED = new Set<Targets['by']>(['code', 'ref', 'project', 'described'])

/** "Is it registered?", "الشقة دي مسجلة؟": said of the unit in view. */
const OF_IT =
  /\b(?:it|its|this one|that one|this unit|the unit|the flat|the apartment|the villa|this flat)\b|(?:^|\s)(?:دي|ده|دا|فيها|عليها|بتاعتها|الوحدة|الشقة|الفيلا)(?=\s|$|[?؟])/iu

/** A stated answer or a stretch of a document: what is written down for such a question. */
export type Rule = { faq: Voice['faqs'][number]; score: number } | { quote: Quote; score: number }

/** What is written down that answers this, if anything clearly does. A stated answer that fits as well comes first. */
export function ruleFor(message: string, { faqs, passages, language }: RuleSources): Rule | null {
  const stated = bestFaq(message, faqs, language)
  const quote = passages?.length ? quoteFor(message, passages, { language }) : null
  if (stated && (!quote || stated.score + 0.05 >= quote.score)) return stated
  return quote ? { quote, score: quote.score } : null
}

interface RuleSources {
  faqs: Voice['faqs']
  passages: AnswerInput['passages']
  language: AnswerInput['replyLanguage']
}

/** "I want to sell my flat": an owner's offer asks for nothing that is written. */
const OFFERS =
  /\bwant(?:ed)? to (?:sell|rent|let|lease)|\bi have an? |عايز (?:ابيع|ااجر|أأجر|أبيع|اأجر|أجر)|عندي|عايزة (?:ابيع|ااجر)|3andy|3ayez (?:abee3|a2agar)|satmak istiyorum|kiraya vermek istiyorum|хочу (?:продать|сдать)/iu
const ASKS =
  /[?؟]|ممكن|ينفع|ازاي|لازم|هل|\b(?:can|how|do|what|who|which|when|is|are|does|momken|yenfa3|ezay|kam|eh|m[iu](?:yim|yum|siniz|sunuz)?|kac|ne|neler|nasil)\b|(?<!\p{L})(?:сколько|как|можно|нужно|ли|какие|какой|какая|кто)(?!\p{L})/iu

/** The rule for this turn; looked for once, however often it is asked for. */
export function ruleOf(input: AnswerInput): Rule | null {
  const known = ruled.get(input)
  if (known !== undefined) return known
  const { message, voice, passages, replyLanguage } = input
  const isOffer = OFFERS.test(message.slice(0, 1000)) && !ASKS.test(fold(message.slice(0, 1000)))
  const rule = isOffer ? null : ruleFor(message, { faqs: voice.faqs, passages, language: replyLanguage })
  ruled.set(input, rule)
  return rule
}
const ruled = new WeakMap<AnswerInput, Rule | null>()

export function fromRule(input: AnswerInput, rule: Rule): Draft {
  if ('faq' in rule) return draftOf(input, statedAnswer(rule.faq, input.replyLanguage), { reason: `faq:${rule.faq.id}` })
  return draftOf(input, speakQuote(rule.quote, input.replyLanguage, input.voice.digits), { reason: sourceField(rule.quote.source) })
}

/** Asked of a search rather than of a guide when nothing else is named. */
const SOUGHT = new Set([
  'installment',
  'downPayment',
  'tenant',
  'delivery',
  'handover',
  'discount',
  'deposit',
  'price',
  'early',
  'title',
  'pool',
  'parking',
])
/** Said in any trade's way and yet asked of a home. */
const HOMELY = new Set(['pets', 'barbecue', 'smoking', 'crypto'])

/** Two subjects together, or one that no unit has for itself, ask for the way of things: "late" and "instalment", "power of attorney". */
export function isGeneralQuestion({ message, understanding }: AnswerInput, targets: Targets): boolean {
  const own = namedIn(message)
  const general = own.filter(subject => !isOfUnits(subject))
  if (targets.listings.length === 0)
    return (
      own.length > 1 ||
      (own.length === 1 &&
        (understanding.intents[0] === 'GENERAL_QUESTION' || !SOUGHT.has(own[0]!) || isOfNoSearch(message, understanding.slots)))
    )
  if (POINTED.has(targets.by)) return false
  return OF_IT.test(message) ? general.length > 0 && own.length > 1 : general.length > 0 || own.length > 1
}

/** "Any discount if I pay it all at once?", with nothing in view and nothing looked for: the way of things is asked. */
const isOfNoSearch = (message: string, { location, propertyType, bedrooms, budgetMax, purpose }: AnswerInput['understanding']['slots']) =>
  ASKS.test(fold(message.slice(0, 1000))) && [location, propertyType, bedrooms, budgetMax, purpose].every(slot => slot === undefined)

const namedIn = (text: string) => [...gistOf(text).subjects].filter(subject => !isLight(subject))

/** Whether a rule may stand before whatever else a message sounds like: two subjects of it are in the rule, or the one that is asked. */
function isPlainlyAsked(input: AnswerInput, rule: Rule, isQuestion: boolean): boolean {
  const told = 'faq' in rule ? `${rule.faq.question}\n${rule.faq.answer}` : `${rule.quote.source.heading ?? ''}\n${rule.quote.text}`
  const { subjects } = gistOf(told)
  const own = namedIn(input.message)
  if (own.filter(subject => subjects.has(subject)).length > 1) return true
  const { intents, outOfScope } = input.understanding
  if (intents[0] === 'GENERAL_QUESTION' && !outOfScope) return true
  if (outOfScope) return own.some(subject => HOMELY.has(subject))
  return (isQuestion || ASKS.test(fold(input.message.slice(0, 1000)))) && intents[0] !== 'GREETING' && intents[0] !== 'GOODBYE'
}

/** Wishes for a home, and appointments, name subjects of guides too; they ask for something else. */
export function asksForRule(input: AnswerInput, targets: Targets): boolean {
  const { slots, intents } = input.understanding
  const gist = gistOf(input.message)
  if (!asksSomething(gist) || !isGeneralQuestion(input, targets)) return false
  if (slots.viewingDate !== undefined || slots.viewingTime !== undefined || slots.viewingPart !== undefined) return false
  const own = [...gist.subjects].filter(subject => !isLight(subject))
  const searches =
    slots.bedrooms !== undefined || slots.location !== undefined || (intents[0] === 'PROPERTY_INQUIRY' && slots.propertyType !== undefined)
  return !searches || own.filter(subject => !isOfUnits(subject)).length > 0 || own.length > 1
}

/** A question of the way of things that is written down is answered so, whatever else it sounds like: a complaint only if it supposes. */
export function writtenRule(input: AnswerInput, isQuestion: boolean, targets: Targets): Draft | null {
  const { escalate, escalationReason } = input.understanding
  if (escalate && (escalationReason !== 'complaint' || !SUPPOSES.test(fold(input.message.slice(0, 300))))) return null
  const rule = asksForRule(input, targets) ? ruleOf(input) : null
  return rule && isPlainlyAsked(input, rule, isQuestion) ? fromRule(input, rule) : null
}

/** "What if there are faults?": nobody complains of what has not happened. Any other question in a complaint is part of it. */
const SUPPOSES = /\b(?:if|would)\b|(?<!\p{L})(?:لو|اذا|law)(?!\p{L})|(?<!\p{L})если(?!\p{L})|\p{L}(?:rsa|rse)[mk]?(?!\p{L})/u
