import { expect, test } from 'vitest'
import { type AssistantSettings, AssistantSettingsInput } from '#contracts/settings'
import { inputFrom, valuesOf } from './settings-form.ts'

const settings: AssistantSettings = {
  enabled: true,
  engine: 'openai',
  model: 'm',
  baseUrl: null,
  timeoutMs: 8000,
  prices: { input: 2.5, output: null, cachedInput: null, voiceMinute: null },
  budget: { money: null, tokens: 100_000, turns: null },
  tools: 'when-needed',
  reuseAnswers: true,
  voiceNotes: false,
  photos: true,
  transcriptionModel: null,
  persona: { name: 'Nour', tone: 'warm', instructions: '' },
  languages: ['ar', 'en'],
  greeting: { ar: 'أهلًا' },
  closing: {},
  escalationText: {},
  quietWindowMs: 1200,
  approval: { when: 'from-amount', amount: 10_000_000 },
  escalateOn: ['complaint'],
  questions: ['location'],
  digits: 'arabic',
  workingHours: [{ day: 0, from: '10:00', to: '18:00' }],
  faqs: [{ question: 'q', answer: 'a' }],
  apiKeySet: true,
}

test('settings come out of the form as they went in, in a shape the API takes', () => {
  const { apiKeySet: _, ...known } = settings
  const input = inputFrom(valuesOf(settings))
  expect(input).toEqual(known)
  expect(AssistantSettingsInput.parse(input)).toEqual(known)
})

test('an empty key keeps the one that is set; forgetting says so', () => {
  expect('apiKey' in inputFrom(valuesOf(settings))).toBe(false)
  expect(inputFrom({ ...valuesOf(settings), apiKey: 'new' }).apiKey).toBe('new')
  expect(inputFrom({ ...valuesOf(settings), apiKey: 'new', forgetKey: true }).apiKey).toBeNull()
})

test('texts left empty and questions without words are not sent', () => {
  const values = valuesOf(settings)
  values.greeting = { ar: ' ', en: 'Hello' }
  values.faqs = [...values.faqs, { question: '', answer: ' ' }]
  const input = inputFrom(values)
  expect(input.greeting).toEqual({ en: 'Hello' })
  expect(input.faqs).toHaveLength(1)
})
