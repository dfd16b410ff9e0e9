import type { Understanding } from '../types.ts'

/** An English message that looks for a home and says nothing of it. */
export const anUnderstanding = (change: Partial<Understanding> = {}): Understanding => ({
  language: 'en',
  intents: ['PROPERTY_INQUIRY'],
  slots: {},
  escalate: false,
  escalationReason: null,
  optOut: false,
  outOfScope: false,
  injection: false,
  confidence: 0.9,
  spans: [],
  ...change,
})
