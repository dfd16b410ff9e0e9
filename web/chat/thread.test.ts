import { expect, test } from 'vitest'
import type { ChatMessage } from '#contracts/chat'
import { type Shown, threadAfter, unsentShown } from './thread.ts'

const said = (over: Partial<ChatMessage>): ChatMessage => ({
  ...{ id: 'a1', author: 'assistant', name: null, kind: 'text', text: 'One. Two.', picture: null, buttons: [], list: null },
  ...{ location: null, stopped: false, read: false, at: '2026-11-20T10:00:00.000Z' },
  ...over,
})
const delta = (start: number, text: string) => ({
  ...{ type: 'chat_message' as const, event: 'assistant_delta' as const },
  payload: { id: 'a1', author: 'assistant' as const, name: null, picture: null, at: '2026-11-20T10:00:00.000Z', start, text },
})
const whole = (over: Partial<ChatMessage> = {}) => ({
  type: 'chat_message' as const,
  event: 'assistant_message' as const,
  payload: said(over),
})

test('an answer grows in its bubble, and is whole in the same', () => {
  let thread: Shown[] = []
  for (const frame of [delta(0, 'One. '), delta(5, 'Two.')]) thread = threadAfter(thread, frame)
  expect(thread).toMatchObject([{ id: 'a1', text: 'One. Two.', saying: true }])
  thread = threadAfter(thread, whole({ buttons: [{ id: 'b', title: 'Photos' }] }))
  expect(thread).toMatchObject([{ id: 'a1', text: 'One. Two.', saying: false, buttons: [{ id: 'b' }] }])
  // a late piece of what is whole already changes nothing
  expect(threadAfter(thread, delta(0, 'One. '))).toEqual(thread)
})

test('after a break an answer is told from its beginning, and is not there twice', () => {
  const broken = threadAfter(threadAfter([], delta(0, 'One. ')), delta(0, 'One. Two. '))
  expect(broken).toMatchObject([{ text: 'One. Two. ' }])
})

test('what the visitor said stays one bubble from the page to the house and back', () => {
  const mine = unsentShown({ id: 'm1', text: 'Hello', at: '2026-11-20T10:00:00.000Z' })
  const kept = threadAfter([mine], { type: 'chat_message', event: 'message_accepted', payload: { id: 'm1' } })
  expect(kept).toMatchObject([{ id: 'm1', sending: false }])
  const back = threadAfter(kept, {
    type: 'chat_message',
    event: 'user_message',
    payload: said({ id: 'm1', author: 'visitor', text: 'Hello' }),
  })
  expect(back).toMatchObject([{ id: 'm1', text: 'Hello', sending: false }])
})
