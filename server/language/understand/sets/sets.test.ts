import { expect, test } from 'vitest'
import type { Intent, Slots } from '#contracts/understanding'
import { sentences } from '../../training/sentences.ts'
import type { TurnContext } from '../../types.ts'
import { understand } from '../index.ts'
import { dropsOf, type Made, plans, refusals, searches } from './generate.ts'

const context: TurnContext = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }

/** The way slots are compared: arrays are sets; a currency nobody named and instalments beside a plan are no mistake. */
function plain(slots: Slots, wanted: Slots): string {
  const left: Record<string, unknown> = { ...slots }
  if (left.currency === 'EGP') delete left.currency
  if (!wanted.paymentMethod && String(left.paymentMethod) === 'installments') delete left.paymentMethod
  return JSON.stringify(
    Object.entries(left)
      .map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])
      .sort(),
  )
}

function wrong(made: Made[]): string[] {
  return made
    .filter(({ text, slots }) => plain(understand(text, context).slots, slots) !== plain(slots, slots))
    .map(({ text, slots }) => `${text} → ${JSON.stringify(understand(text, context).slots)} not ${JSON.stringify(slots)}`)
}

test.each([
  ['searches in any order, some misspelt', searches(600), 0.95],
  ['refused places', refusals(300), 0.95],
  ['dropped wishes', dropsOf(200), 0.97],
  ['ways of paying', plans(200), 0.95],
])('%s are read with every slot right', (_, made, least) => {
  const bad = wrong(made)
  expect(1 - bad.length / made.length, bad.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(least)
})

const items = sentences()

test('the sentences we wrote keep their primary intent and their flags', () => {
  expect(items.length).toBeGreaterThan(1500)
  const bad = items.filter(item => {
    const found = understand(item.text, { ...context, ...item.context, viewing: undefined })
    const intent = found.intents[0] as Intent
    const flags = (['optOut', 'injection', 'outOfScope'] as const).every(flag => found[flag] === item[flag])
    return !flags || (intent !== item.intent && !item.alsoOk.includes(intent))
  })
  expect(
    1 - bad.length / items.length,
    bad
      .map(item => item.text)
      .slice(0, 12)
      .join('\n'),
  ).toBeGreaterThanOrEqual(0.97)
})
