import { anUnderstanding } from '#language/test/an-understanding'
import type { AnswerInput, ListingFacts } from '#language/types'
import { demoBrokerages } from '../../../../seeds/index.ts'

/** A listing of the demo brokerage in Cairo, as the house would hand it over. */
export const facts = (code: string): ListingFacts => ({
  ...demoBrokerages[0]!.listings.find(one => one.externalId === code)!,
  id: `id-${code}`,
  version: 1,
  warnings: [],
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  projectSlug: null,
})

/** A plain question in English to a brokerage that has said little of itself and found nothing yet. */
export const anInput = (change: Partial<AnswerInput> = {}): AnswerInput => ({
  message: 'a flat in New Cairo',
  understanding: anUnderstanding(),
  preferences: {},
  context: { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' },
  matches: [],
  nearest: null,
  known: [],
  voice: {
    organizationName: 'Nile',
    assistantName: 'Nour',
    tone: 'warm',
    greeting: {},
    closing: {},
    escalationText: {},
    digits: 'latin',
    questions: [],
    faqs: [],
    languages: ['en'],
  },
  firstContact: false,
  replyLanguage: 'en',
  recentReplies: [],
  ...change,
})
