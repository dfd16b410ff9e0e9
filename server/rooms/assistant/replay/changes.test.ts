import { expect, test } from 'vitest'
import type { TrialTurn } from '#contracts/playground'
import { changesBetween } from './changes.ts'

const turn = (more: Partial<TrialTurn> = {}) =>
  ({
    ...{ reply: 'hello', decision: 'answered', language: 'en', intents: ['GREETING'], slots: { bedrooms: 3 } },
    ...{ preferences: { bedrooms: 3, purpose: 'buy' }, retrieved: [{ id: 'a', title: 'A', score: 1 }] },
    ...{ gate: { verdict: 'clean', blocked: [] }, ...more },
  }) as unknown as TrialTurn

test('the order in which an object was written, scores and titles are no difference', () => {
  const same = turn({ preferences: { purpose: 'buy', bedrooms: 3 }, retrieved: [{ id: 'a', title: 'Another title', score: 0.2 }] })
  expect(changesBetween(turn(), same)).toEqual([])
})

test('the same words are no difference whether a member sent them, the assistant did, or they ask back', () => {
  expect(changesBetween(turn({ decision: 'drafted' }), turn())).toEqual([])
  expect(changesBetween(turn({ decision: 'asked' }), turn())).toEqual([])
  expect(changesBetween(turn(), turn({ decision: 'handed-over' }))).toEqual(['decision'])
})

test('each thing that differs is named, and nothing else', () => {
  const differing: [Partial<TrialTurn>, string][] = [
    [{ reply: null }, 'reply'],
    [{ language: 'ar' }, 'language'],
    [{ intents: ['GOODBYE'] }, 'intents'],
    [{ slots: { bedrooms: 2 } }, 'slots'],
    [{ preferences: {} }, 'preferences'],
    [{ retrieved: [] }, 'listings'],
    [{ gate: { verdict: 'rewritten', blocked: [] } }, 'gate'],
  ]
  for (const [change, name] of differing) expect(changesBetween(turn(), turn(change))).toEqual([name])
})
