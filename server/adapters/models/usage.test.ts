import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUsage, withPlainUsage } from './usage.ts'

test.each([
  ['chat', { usage: { prompt_tokens: 100, completion_tokens: 20, prompt_tokens_details: { cached_tokens: 40 } } }, [100, 20, 40]],
  ['responses', { usage: { input_tokens: 100, output_tokens: 20, input_tokens_details: { cached_tokens: 7 } } }, [100, 20, 7]],
  [
    'Anthropic, whose cache stands beside the input',
    { usage: { input_tokens: 10, output_tokens: 5, cache_read_input_tokens: 90, cache_creation_input_tokens: 3 } },
    [103, 5, 90],
  ],
  [
    'Gemini, whose thoughts are counted apart',
    { usageMetadata: { promptTokenCount: 50, candidatesTokenCount: 9, thoughtsTokenCount: 30, cachedContentTokenCount: 20 } },
    [50, 39, 20],
  ],
  ['Gemini that wrote nothing', { usageMetadata: { promptTokenCount: 50 } }, [50, 0, 0]],
] as const)('%s is read', (_, answer, [input, output, cached]) => {
  expect(readUsage(answer)).toEqual({ input, output, cached, told: true })
})

test('a recording is paid by the second where the provider says so', () => {
  expect(readUsage({ text: 'x', usage: { type: 'duration', seconds: 9 } })).toMatchObject({ seconds: 9, told: true })
  expect(readUsage({ text: 'x', usage: { type: 'duration', seconds: -1 } })).toBeNull()
})

test.each([
  ['nothing', {}],
  ['null', { usage: null }],
  ['words', { usage: { prompt_tokens: 'many', completion_tokens: 2 } }],
  ['less than nothing', { usage: { prompt_tokens: -5, completion_tokens: 2 } }],
  ['parts of a token', { usage: { prompt_tokens: 1.5, completion_tokens: 2 } }],
  ['more than anybody ever read', { usage: { prompt_tokens: 9e15, completion_tokens: 2 } }],
  ['half of it', { usage: { prompt_tokens: 5 } }],
  ['a list', { usage: [1, 2] }],
])('%s is not believed', (_, answer) => {
  expect(readUsage(answer)).toBeNull()
})

test('more cached than read is not taken for a discount', () => {
  expect(readUsage({ usage: { prompt_tokens: 10, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 99 } } })).toMatchObject({
    input: 10,
    cached: 0,
  })
})

test('whatever stands there, reading it never throws and never yields a figure out of bounds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (usage, other) => {
      const read = readUsage({ usage, usageMetadata: other })
      if (read) {
        expect(Number.isSafeInteger(read.input) && read.input >= 0).toBe(true)
        expect(read.cached).toBeLessThanOrEqual(read.input)
      }
      withPlainUsage(usage)
    }),
  )
})
