import { expect, test } from 'vitest'
import { carried } from './dialogue.ts'
import { dialoguesFirst } from './dialogues-first.ts'
import { dialoguesSecond } from './dialogues-second.ts'
import { dialoguesThird } from './dialogues-third.ts'
import { wideStock } from './wide-stock.ts'

const all = carried([...dialoguesFirst, ...dialoguesSecond])
const figure = (name: string) => all.figures.find(one => one.name === name)!

test('of what a customer asks for in our own dialogues, 98 of 100 facts are stated and nothing that must not be', () => {
  const missing = all.problems.flatMap(({ at, text, what }) => what.filter(one => /state/.test(one)).map(one => `${at} ${text}: ${one}`))
  expect(figure('facts stated').of).toBeGreaterThan(120)
  expect(figure('facts stated').value, missing.join('\n')).toBeGreaterThanOrEqual(0.98)
  expect(figure('forbidden facts stated').value).toBe(0)
})

test('wishes are gathered, dropped and left alone over whole dialogues', () => {
  expect(figure('preferences F1').value, JSON.stringify(all.problems, null, 1)).toBeGreaterThanOrEqual(0.97)
  expect(figure('retrieval: only what fits').value).toBeGreaterThanOrEqual(0.9)
  expect(figure('viewing times').value).toBe(1)
})

test('over a whole range of homes, plots, offices and lets nothing is stated that must not be', () => {
  const wide = carried(dialoguesThird, wideStock)
  expect(wide.figures.find(one => one.name === 'forbidden facts stated')!.value).toBe(0)
})
