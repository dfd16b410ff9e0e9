import type { Voice } from '#language/types'
import type { Said } from './hear.ts'

/** How the brokerage's assistant speaks, from its settings. */
export function voiceOf({ organization, settings }: Pick<Said, 'organization' | 'settings'>): Voice {
  return {
    organizationName: organization.name,
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
