import { expect, test } from 'vitest'
import type { TurnView } from '#contracts/conversation'
import { labelTurn } from './label-turn.ts'
import { maskFor } from './mask.ts'

const conversation = { id: 'c', channel: 'whatsapp', preferences: {}, name: 'Hana Soliman', username: 'hanasoli' }
const turn = (reply: string, claims: string[]) =>
  ({
    ...{
      id: 't',
      conversationId: 'c',
      createdAt: '2026-11-20T10:00:00.000Z',
      decision: 'answered',
      reason: null,
      engine: 'local',
      model: null,
    },
    ...{ language: 'en', intents: ['GREETING'], confidence: 1, slots: {}, preferences: {}, relaxed: null, retrieved: [], viewing: null },
    ...{ flags: { escalate: false, optOut: false, outOfScope: false, injection: false }, gate: { verdict: 'clean', blocked: [] } },
    ...{ messageIds: [], reply },
    evidence: claims.map(claim => ({
      ...{ claim, kind: 'said', listingId: null, field: 'customer', value: claim },
      ...{ start: reply.indexOf(claim), end: reply.indexOf(claim) + claim.length },
    })),
  }) as unknown as TurnView

test('what an answer repeats of a customer is masked in its evidence too, and stands where it says', () => {
  const mask = maskFor([conversation.name, conversation.username])
  const line = labelTurn(turn('Hana, we call 01001234567 about the 3 bedrooms.', ['01001234567', 'Hana', '3 bedrooms']), {
    ...{ conversation, timeZone: 'Africa/Cairo', number: 1, previous: null, next: null, messages: [], deeds: [], mask },
  })
  expect(JSON.stringify(line)).not.toMatch(/Hana|01001234567/)
  expect(line.evidence.map(({ claim, value }) => [claim, value])).toEqual([
    ['[phone]', '[phone]'],
    ['[name]', '[name]'],
    ['3 bedrooms', '3 bedrooms'],
  ])
  const bedrooms = line.evidence[2]!
  expect(line.reply!.slice(bedrooms.start, bedrooms.end)).toBe('3 bedrooms')
})
