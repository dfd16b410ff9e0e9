import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { intentWeights } from './train-intents.ts'
import { wordWeights } from './train-words.ts'

const committed = (name: string) => readFileSync(new URL(`../understand/${name}`, import.meta.url), 'utf8')

test('the committed weights are, to the byte, what our lexicons and sentences teach', () => {
  expect(wordWeights() === committed('language/word-weights.generated.json'), 'run node server/language/training/train-words.ts').toBe(true)
  expect(intentWeights() === committed('learned/intent-weights.generated.json'), 'run node server/language/training/train-intents.ts').toBe(
    true,
  )
}, 60_000)
