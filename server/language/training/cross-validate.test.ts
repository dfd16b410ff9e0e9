import { expect, test } from 'vitest'
import { crossValidate } from './cross-validate.ts'

test('weights read sentences they were not taught', () => {
  const figures = crossValidate([
    {
      text: 'nobody has answered me in nine days',
      intents: ['COMPLAINT'],
      escalate: true,
      outOfScope: false,
      optOut: false,
      injection: false,
    },
  ])
  expect(figures.map(({ figure }) => figure)).toContain('worked on: primary intent')
  const intent = figures.find(({ figure }) => figure === 'own sets: primary intent')
  expect(intent?.of).toBeGreaterThan(1500)
  expect(intent?.result).toBeGreaterThan(0.9)
}, 120_000)
