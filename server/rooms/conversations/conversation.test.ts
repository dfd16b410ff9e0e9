import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MessageState } from '#contracts/conversation'
import { modeAfterInbound, rhythmAfter, stateAfter, stateAfterReceipt } from './conversation.ts'

test('a customer who comes back after a close starts afresh with the assistant', () => {
  expect(stateAfter('CLOSED', 'inbound')).toBe('ACTIVE')
  expect(modeAfterInbound('CLOSED', 'member')).toBe('assistant')
  expect(modeAfterInbound('ACTIVE', 'member')).toBe('member')
})

test('what is not in the table is refused', () => {
  expect(() => stateAfter('CLOSED', 'answered')).toThrow(/cannot be answered/)
  expect(() => stateAfter('ACTIVE', 'reopened')).toThrow(/cannot be reopened/)
})

const receipts = fc.array(
  fc.constantFrom('sent', 'delivered', 'read', 'failed') as fc.Arbitrary<'sent' | 'delivered' | 'read' | 'failed'>,
  { maxLength: 12 },
)
const rank: Record<string, number> = { sending: 0, failed: 1, sent: 1, delivered: 2, read: 3 }

test('whatever order receipts come in, the state ends at the highest that was proven', () => {
  fc.assert(
    fc.property(receipts, seen => {
      const end = seen.reduce<MessageState>(stateAfterReceipt, 'sending')
      const arrived = Math.max(0, ...seen.map(receipt => (receipt === 'delivered' ? 2 : receipt === 'read' ? 3 : 0)))
      if (arrived > 0) expect(rank[end]).toBe(arrived)
      else expect(end).toBe(seen.includes('failed') ? 'failed' : seen.includes('sent') ? 'sent' : 'sending')
    }),
  )
})

test('the same receipts twice change nothing more', () => {
  fc.assert(
    fc.property(receipts, seen => {
      const once = seen.reduce<MessageState>(stateAfterReceipt, 'sent')
      expect(seen.reduce<MessageState>(stateAfterReceipt, once)).toBe(once)
    }),
  )
})

test('what was withdrawn stays withdrawn', () => {
  for (const receipt of ['sent', 'delivered', 'read', 'failed'] as const)
    expect(stateAfterReceipt('suppressed', receipt)).toBe('suppressed')
})

test('the rhythm follows pauses within a burst and ignores the hours between', () => {
  expect(rhythmAfter(null, null)).toBeNull()
  expect(rhythmAfter(null, 2000)).toBe(2000)
  expect(rhythmAfter(2000, 4000)).toBe(2800)
  expect(rhythmAfter(2000, 3_600_000)).toBe(2000)
})
