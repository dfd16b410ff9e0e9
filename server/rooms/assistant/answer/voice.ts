import type { ReplyLanguage } from '#contracts/understanding'
import type { Voice } from '#language/types'
import type { Said } from '../turn/hear.ts'

/** How the brokerage's assistant speaks, from its settings; in Arabic under the brokerage's Arabic name, where it has one. */
export function voiceOf({ organization, settings }: Pick<Said, 'organization' | 'settings'>, language: ReplyLanguage): Voice {
  return {
    organizationName: (language === 'ar' && organization.name_ar) || organization.name,
    assistantName: settings.persona.name,
    tone: settings.persona.tone,
    greeting: settings.greeting,
    closing: settings.closing,
    escalationText: settings.escalationText,
    digits: settings.digits,
    questions: settings.questions,
    faqs: settings.faqs.map((faq, index) => ({ id: `faq-${index + 1}`, ...faq })),
    languages: settings.languages,
    ...(settings.persona.instructions ? { instructions: settings.persona.instructions } : {}),
  }
}

/** What the brokerage has its assistant say word for word: stated by a person, as answers are. */
export function ownWords({ greeting, closing, escalationText }: Voice): Voice['faqs'] {
  return Object.entries({ greeting, closing, handover: escalationText }).flatMap(([what, texts]) =>
    Object.entries(texts).flatMap(([language, answer]) => (answer ? [{ id: `${what}-${language}`, question: '', answer }] : [])),
  )
}
