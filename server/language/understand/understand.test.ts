import { expect, test } from 'vitest'
import type { TurnContext } from '../types.ts'
import { understand } from './index.ts'

const context: TurnContext = {
  now: '2026-11-20T10:00:00+02:00',
  timeZone: 'Africa/Cairo',
  projects: [{ slug: 'palm_court', names: ['Palm Court', 'بالم كورت'] }],
  propertyIds: ['PC-12'],
}
const read = (text: string, more: Partial<TurnContext> = {}) => understand(text, { ...context, ...more })

test('a search in Egyptian Arabic becomes slots', () => {
  const found = read('عايز شقة ٣ غرف في الشروق مش أكتر من ٤ مليون ونص ومش دور أرضي')
  expect(found.language).toBe('ar')
  expect(found.intents[0]).toBe('PROPERTY_INQUIRY')
  expect(found.slots).toEqual({
    propertyType: ['apartment'],
    bedrooms: 3,
    location: ['shorouk'],
    budgetMax: 4_500_000,
    excludeFloor: ['ground'],
  })
})

test('the same in Arabizi and in English', () => {
  const arabizi = read('3ayza duplex fel re7ab 4 owad b 7 melyon w bel ta2seet')
  expect(arabizi.language).toBe('arabizi')
  expect(arabizi.slots).toMatchObject({ propertyType: ['duplex'], location: ['rehab'], bedrooms: 4, budgetMax: 7_000_000 })
  const english = read('Looking for a 2 bed chalet on the north coast with a pool, under 6 million')
  expect(english.language).toBe('en')
  expect(english.slots).toEqual({
    propertyType: ['chalet'],
    bedrooms: 2,
    location: ['north_coast'],
    amenities: ['pool'],
    budgetMax: 6_000_000,
  })
})

test('names of the brokerage are recognised, and only its own', () => {
  expect(read('how much is PC-12 in Palm Court?').slots).toMatchObject({ project: ['palm_court'], propertyId: ['PC-12'] })
  expect(read('بكام الشقة في بالم كورت').slots.project).toEqual(['palm_court'])
  expect(understand('how much is Palm Court?', { now: context.now, timeZone: context.timeZone }).slots.project).toBeUndefined()
})

test('a wish for a human goes before everything and says why', () => {
  expect(read('عايز اكلم حد من المبيعات')).toMatchObject({
    intents: ['AGENT_REQUEST'],
    escalate: true,
    escalationReason: 'asked-for-human',
  })
  expect(read('Nobody called me back, this is unacceptable')).toMatchObject({
    intents: ['COMPLAINT'],
    escalate: true,
    escalationReason: 'complaint',
  })
})

test('no more messages is an opt-out; no more villas is a preference', () => {
  expect(read('stop messaging me')).toMatchObject({ optOut: true, intents: ['GOODBYE'] })
  const villas = read('stop sending me villas')
  expect(villas.optOut).toBe(false)
  expect(villas.slots.excludePropertyType).toEqual(['villa'])
})

test('offsets of slots are those of the raw message', () => {
  const text = 'عايز  شقّة في المعـادي'
  const found = read(text)
  const span = found.spans.find(item => item.slot === 'location')
  expect(text.slice(span?.start, span?.end)).toBe('المعـادي')
})

test('however long a hostile text is, its cost grows no faster than its length', () => {
  for (const text of [
    'a'.repeat(100_000),
    'مش '.repeat(33_000),
    '3 '.repeat(50_000),
    '((((1.'.repeat(16_000),
    '٣ مليون ونص '.repeat(8_000),
    'no '.repeat(33_000),
    '\u202e\u200d'.repeat(50_000),
  ]) {
    const cost = (length: number) => {
      const part = text.slice(0, length)
      return Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now()
          understand(part, context)
          return performance.now() - start
        }),
      )
    }
    cost(text.length)
    // four times the text, with room for what a busy machine adds; a square law would give sixteen
    expect(cost(text.length)).toBeLessThan(11 * (cost(text.length / 4) + 0.5))
  }
})
