import { expect, test } from 'vitest'
import type { MessageView } from '#contracts/conversation'
import { threadOf } from './thread.ts'

const message = (seq: number, over: Partial<MessageView> = {}): MessageView => ({
  id: `m${seq}`,
  seq,
  direction: 'inbound',
  author: 'contact',
  memberName: null,
  kind: 'text',
  text: `text ${seq}`,
  media: [],
  payload: {},
  state: 'received',
  failure: null,
  providerId: `wamid.${seq}`,
  replyTo: null,
  evidence: [],
  listingIds: [],
  turnId: null,
  edited: false,
  deleted: false,
  createdAt: new Date(2026, 2, 3, 10, seq).toISOString(),
  ...over,
})
const reaction = (seq: number, messageId: string, emoji: string, over: Partial<MessageView> = {}) =>
  message(seq, { kind: 'reaction', text: null, payload: { messageId, emoji }, ...over })

test('messages stand in the order of their numbers, whatever order they came in', () => {
  expect(threadOf([message(3), message(1), message(2)]).map(row => row.message.seq)).toEqual([1, 2, 3])
})

test('a reaction sits on its message, named by our id or the provider’s, and is no message of its own', () => {
  const thread = threadOf([message(1), message(2), reaction(3, 'wamid.1', '👍'), reaction(4, 'm2', '❤️')])
  expect(thread.map(row => row.reactions.map(one => one.emoji))).toEqual([['👍'], ['❤️']])
})

test('the last reaction of an author counts, and an empty one takes it back', () => {
  expect(threadOf([message(1), reaction(2, 'm1', '👍'), reaction(3, 'm1', '😂')])[0]?.reactions).toEqual([
    { emoji: '😂', author: 'contact' },
  ])
  expect(threadOf([message(1), reaction(2, 'm1', '👍'), reaction(3, 'm1', '')])[0]?.reactions).toEqual([])
})

test('a reaction to a message we do not have is still shown', () => {
  expect(threadOf([message(1), reaction(2, 'wamid.unknown', '👍')])).toHaveLength(2)
})

test('a quote is found by either id, and a lost one is no quote', () => {
  const thread = threadOf([message(1), message(2, { replyTo: 'wamid.1' }), message(3, { replyTo: 'm1' }), message(4, { replyTo: 'gone' })])
  expect(thread.map(row => row.quoted?.id ?? null)).toEqual([null, 'm1', 'm1', null])
})

test('a new day, another author and a long pause each begin a run', () => {
  const thread = threadOf([
    message(1),
    message(2),
    message(3, { author: 'assistant', direction: 'outbound' }),
    message(40, { author: 'assistant', direction: 'outbound' }),
    message(41, { createdAt: new Date(2026, 2, 4, 9).toISOString() }),
  ])
  expect(thread.map(row => row.startsRun)).toEqual([true, false, true, true, true])
  expect(thread.map(row => row.startsDay)).toEqual([true, false, false, false, true])
})
