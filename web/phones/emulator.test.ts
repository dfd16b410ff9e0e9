import { expect, test } from 'vitest'
import type { EmulatorState, PhoneMessage } from '#contracts/emulator'
import { applyFrame } from './emulator.ts'

const message = (id: string, over: Partial<PhoneMessage> = {}) =>
  ({ id, handsetId: 'h', mine: true, type: 'text', text: id, state: 'sent', ...over }) as PhoneMessage
const state = { handsets: [], messages: [message('a')], faults: { seed: 1 }, typing: [] } as unknown as EmulatorState

test('a frame about a message replaces it, and the same frame again changes nothing', () => {
  const read = { type: 'message', message: message('a', { state: 'read' }) } as const
  const once = applyFrame(state, read)
  expect(once.messages.map(one => one.state)).toEqual(['read'])
  expect(applyFrame(once, read)).toEqual(once)
  expect(applyFrame(once, { type: 'message', message: message('b') }).messages).toHaveLength(2)
})

test('typing begins once and ends', () => {
  const begin = { type: 'typing', handsetId: 'h', typing: true } as const
  const twice = applyFrame(applyFrame(state, begin), begin)
  expect(twice.typing).toEqual(['h'])
  expect(applyFrame(twice, { type: 'typing', handsetId: 'h', typing: false }).typing).toEqual([])
})
