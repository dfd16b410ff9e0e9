import { useSyncExternalStore } from 'react'
import type { Conversation, MessageView } from '#contracts/conversation'
import { api, newKey, Refused } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'

/** An answer on its way to the server. Pressing again after a lost answer repeats the same key, so it is one message. */
export interface Sending {
  key: string
  conversationId: string
  text: string
  at: string
  error: unknown
}

let sendings: readonly Sending[] = []
const listeners = new Set<() => void>()
function change(next: readonly Sending[]) {
  sendings = next
  for (const listener of listeners) listener()
}

export const useSendings = () =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => sendings,
  )

const forget = (key: string) => change(sendings.filter(sending => sending.key !== key))
export const discardSending = forget

/** Answers by hand. While the assistant has the conversation the server takes it over with the same act, so that nobody hears two voices. */
export function sendAnswer(conversationId: string, text: string) {
  const sending: Sending = { key: newKey(), conversationId, text, at: new Date().toISOString(), error: null }
  change([...sendings, sending])
  inTurn(sending)
}

export function sendAgain(sending: Sending) {
  const again = { ...sending, error: null }
  change(sendings.map(other => (other.key === sending.key ? again : other)))
  inTurn(again)
}

/** Two answers typed quickly arrive in the order they were typed. */
const lines = new Map<string, Promise<void>>()
function inTurn(sending: Sending) {
  const before = lines.get(sending.conversationId) ?? Promise.resolve()
  lines.set(
    sending.conversationId,
    before.then(() => deliver(sending)),
  )
}

async function deliver(sending: Sending) {
  try {
    const message = await api<MessageView | undefined>('POST', `/conversations/${sending.conversationId}/messages`, {
      body: { text: sending.text },
      idempotencyKey: sending.key,
    })
    if (message?.id) {
      queryClient.setQueryData<Conversation>(['conversation', sending.conversationId], old =>
        old && !old.messages.some(other => other.id === message.id) ? { ...old, messages: [...old.messages, message] } : old,
      )
    }
    await queryClient.invalidateQueries({ queryKey: ['conversation', sending.conversationId] })
    forget(sending.key)
    void queryClient.invalidateQueries({ queryKey: ['conversations'] })
  } catch (error) {
    change(
      sendings.map(other =>
        other.key === sending.key ? { ...sending, error: error instanceof Refused ? error : new Refused(0, 'unreachable', null) } : other,
      ),
    )
  }
}
