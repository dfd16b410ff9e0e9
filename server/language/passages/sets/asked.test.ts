import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lookAt } from './ask.ts'
import { firstCyprus } from './first-cyprus.ts'
import { firstEgypt } from './first-egypt.ts'
import { fourthCyprus } from './fourth-cyprus.ts'
import { fourthEgypt } from './fourth-egypt.ts'
import { second } from './second.ts'
import { third } from './third.ts'

/** Of the questions that have an answer the share rightly answered, and of all of them the most that may quote what does not answer. */
test.each([
  ['firstEgypt', firstEgypt, 0.91, 1],
  ['firstCyprus', firstCyprus, 0.93, 0],
  ['second', second, 0.91, 1],
  ['third', third, 0.8, 1],
  ['fourthEgypt', fourthEgypt, 0.5, 10],
  ['fourthCyprus', fourthCyprus, 0.56, 13],
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

/** Messages of customers that ask for no rule, from the sets the understanding half was taught with. */
test.each(['wide-complaints', 'wide-elsewhere', 'wide-human', 'wide-manners', 'wide-place'])('%s: guides are left on the shelf', name => {
  const lines = readFileSync(new URL(`../../understand/sets/${name}.txt`, import.meta.url), 'utf8').split('\n')
  const says = lines.filter(line => line && !/^[#@]/.test(line)).map(line => line.split(/ \|\| | ## /)[0]!)
  const quoted = lookAt({ ...firstEgypt, questions: says.map(say => ['nothing', say]) }).filter(({ outcome }) => outcome === 'wrong')
  expect(says.length).toBeGreaterThan(90)
  expect(quoted.length / says.length, quoted.map(({ say }) => say).join('\n')).toBeLessThanOrEqual(0.02)
})

test('a hostile question costs no more than a long one', () => {
  const asked = (say: string) => {
    const started = performance.now()
    lookAt({ ...third, questions: [['nothing', say]] })
    return performance.now() - started
  }
  const words = 'late late with an instalment reservation fee cancel the contract before signing it '
  asked(words)
  expect(asked(words.repeat(2000))).toBeLessThan(Math.max(20, asked(words.repeat(30))) * 8)
})
