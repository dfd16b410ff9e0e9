import { expect, test } from 'vitest'
import { answer, checkClaims, handedOver, understand } from '#language'
import type { AnswerInput, Draft } from '#language/types'
import { plainVoice } from '../../../language/evaluate/understand.ts'
import { firstThatPasses } from './check-draft.ts'

const context = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const input: AnswerInput = {
  understanding: understand('what about it?', context),
  preferences: {},
  context,
  message: 'what about it?',
  matches: [],
  nearest: null,
  known: [],
  voice: plainVoice,
  firstContact: false,
  replyLanguage: 'en',
  recentReplies: [],
}
const check = (text: string) =>
  checkClaims(text, {
    listings: [],
    faqs: [],
    organizationName: plainVoice.organizationName,
    customerSaid: [],
    ...context,
  })
const drafted = (text: string, more: Partial<Draft> = {}): Draft => ({ ...answer(input), decision: 'answered', text, ...more })
const lie = 'Only two units left, at EGP 3,000,000.'
const unsaid = handedOver(input, 'cannot-answer')

test('what passes is said as it was written', () => {
  expect(firstThatPasses([drafted('Shall I ask a colleague?'), drafted(lie), unsaid], check)).toMatchObject({
    draft: { text: 'Shall I ask a colleague?' },
    verdict: { verdict: 'clean' },
  })
})

test('words that do not pass give way to the local engine, and both are told', () => {
  const { draft, verdict } = firstThatPasses([drafted(lie), drafted('Shall I ask a colleague?'), unsaid], check)
  expect(draft.text).toBe('Shall I ask a colleague?')
  expect(verdict).toMatchObject({ verdict: 'rewritten', text: draft.text })
  expect(verdict.blocked.length).toBeGreaterThan(0)
})

test.each([null, drafted(lie)])('where nothing may be said a person is called, and the customer hears so', fallback => {
  const { draft, verdict } = firstThatPasses([drafted(lie), fallback, unsaid], check)
  expect(draft).toMatchObject({ decision: 'handed-over', escalation: 'cannot-answer' })
  expect(verdict).toMatchObject({ verdict: 'blocked', text: unsaid.text })
  expect(verdict.text).not.toBe('')
  expect(verdict.blocked.length).toBeGreaterThan(0)
})

test('who meant to say nothing says nothing', () => {
  expect(firstThatPasses([drafted('', { decision: 'silent' }), null, unsaid], check)).toMatchObject({
    draft: { decision: 'silent' },
    verdict: { text: '' },
  })
})
