import { expect, test } from 'vitest'
import { lookAt } from './ask.ts'
import { firstCyprus } from './first-cyprus.ts'
import { firstEgypt } from './first-egypt.ts'
import { second } from './second.ts'
import { third } from './third.ts'

/** Of the questions that have an answer the share rightly answered, and of all of them the most that may quote what does not answer. */
test.each([
  ['firstEgypt', firstEgypt, 0.95, 1],
  ['firstCyprus', firstCyprus, 0.94, 1],
  ['second', second, 0.92, 1],
  ['third', third, 0.78, 1],
] as const)(
  '%s: questions find the statement that answers them, and what stands nowhere is not answered',
  (_name, set, floor, mostWrong) => {
    const looked = lookAt(set)
    const answerable = looked.filter(({ keys }) => keys !== 'nothing')
    const right = answerable.filter(({ outcome }) => outcome === 'right')
    const wrong = looked.filter(({ outcome }) => outcome === 'wrong').map(({ say }) => say)
    expect(right.length / answerable.length, `${right.length} of ${answerable.length}`).toBeGreaterThanOrEqual(floor)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(mostWrong)
  },
)
