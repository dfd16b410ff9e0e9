import type { AssistantSettings, AssistantSettingsInput } from '#contracts/settings'

export type SettingsValues = Omit<AssistantSettings, 'apiKeySet' | 'model' | 'baseUrl' | 'timeoutMs' | 'quietWindowMs'> & {
  model: string
  baseUrl: string
  /** Empty keeps the key that is set. */
  apiKey: string
  forgetKey: boolean
  timeoutMs: number
  quietWindowMs: number
}

export const replyLanguages = ['ar', 'en', 'tr', 'ru'] as const
export const engines = ['local', 'openai', 'google', 'anthropic', 'openai-compatible'] as const

export function valuesOf({ apiKeySet: _, ...settings }: AssistantSettings): SettingsValues {
  return { ...settings, model: settings.model ?? '', baseUrl: settings.baseUrl ?? '', apiKey: '', forgetKey: false }
}

export function inputFrom({ apiKey, forgetKey, ...values }: SettingsValues): AssistantSettingsInput {
  const said = (texts: SettingsValues['greeting']) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()))
  return {
    ...values,
    model: values.model.trim() || null,
    baseUrl: values.baseUrl.trim() || null,
    greeting: said(values.greeting),
    closing: said(values.closing),
    escalationText: said(values.escalationText),
    faqs: values.faqs.filter(faq => faq.question.trim() || faq.answer.trim()),
    ...(forgetKey ? { apiKey: null } : apiKey ? { apiKey } : {}),
  }
}
