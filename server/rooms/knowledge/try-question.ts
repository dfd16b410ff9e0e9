import type { KnowledgeTrial } from '#contracts/knowledge'
import type { ReplyLanguage } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { ruleFor } from '#language/answer/stated/documents'
import { statedAnswer } from '#language/answer/stated/faqs'
import { passageLanguage } from '#language/passages/passage-language'
import { mostPassages } from '#language/passages/quote'
import { speakQuote } from '#language/passages/speak'
import { getAssistantSettings } from '#rooms/organizations'
import { findPassages } from './find.ts'

/** What would be said to a question from what is written down: the stated answer or the passage that fits it better. */
export async function tryQuestion(
  inside: Inside,
  asked: { question: string; language?: ReplyLanguage | undefined },
): Promise<KnowledgeTrial> {
  const settings = await getAssistantSettings(inside)
  const faqs = settings.faqs.map((faq, index) => ({ id: `faq-${index + 1}`, ...faq }))
  const language = asked.language ?? passageLanguage(asked.question)
  const passages = await findPassages(inside, { question: asked.question, limit: mostPassages })
  const rule = ruleFor(asked.question, { faqs, passages, language })
  if (!rule) return { kind: 'nothing', reply: null, faq: null, quote: null }
  if ('faq' in rule) {
    const { question, answer } = rule.faq
    return { kind: 'faq', reply: statedAnswer(rule.faq, language), faq: { question, answer }, quote: null }
  }
  const { quote } = rule
  const { documentId, title, page, heading, text: passage } = quote.source
  return {
    kind: 'document',
    reply: speakQuote(quote, language, settings.digits),
    faq: null,
    quote: { documentId, title, page, heading, passage, text: quote.text },
  }
}
