import { expect, test } from 'vitest'
import { carried } from './dialogue.ts'
import { dialoguesEighth } from './dialogues-eighth.ts'
import { dialoguesFifth } from './dialogues-fifth.ts'
import { dialoguesFirst } from './dialogues-first.ts'
import { dialoguesFourth } from './dialogues-fourth.ts'
import { dialoguesSecond } from './dialogues-second.ts'
import { dialoguesSeventh } from './dialogues-seventh.ts'
import { dialoguesSixth } from './dialogues-sixth.ts'
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

const wide = carried(
  [...dialoguesThird, ...dialoguesFourth, ...dialoguesFifth, ...dialoguesSixth, ...dialoguesSeventh, ...dialoguesEighth],
  wideStock,
)

test.each([
  ['intent in dialogue', 0.99],
  ['preferences F1', 0.99],
  ['retrieval: only what fits', 0.97],
  ['retrieval: none said to be none', 1],
  ['facts stated', 0.99],
  ['viewing times', 1],
] as const)('over a whole range of homes, plots, offices and lets: %s', (name, least) => {
  const found = wide.figures.find(one => one.name === name)!
  expect(found.value, JSON.stringify(wide.problems, null, 1)).toBeGreaterThanOrEqual(least)
})

test('over the whole range nothing is stated that must not be, and every message gets an answer', () => {
  expect(wide.figures.find(one => one.name === 'forbidden facts stated')!.value).toBe(0)
  expect(wide.replies.flat().filter(reply => reply === '')).toEqual([])
})
