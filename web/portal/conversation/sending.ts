import i18n from 'i18next'
import { useSyncExternalStore } from 'react'
import { toast } from 'sonner'
import type { Conversation, MessageView, SentProposal } from '#contracts/conversation'
import { api, newKey, Refused } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'

/** An answer on its way to the server. Pressing again after a lost answer repeats the same key, so it is one message. */
export interface Sending {
  key: string
  conversationId: string
  text: string
  /** The suggested answer these words correct. */
  proposalId: string | null
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

/**
 * Answers by hand. While the assistant has the conversation the server takes it over with the same act, so that nobody hears two voices;
 * a suggested answer that was corrected leaves it where it is.
 */
export function sendAnswer(conversationId: string, text: string, proposal: { id: string } | null = null) {
  const sending: Sending = {
    ...{ key: newKey(), conversationId, text, proposalId: proposal?.id ?? null },
    ...{ at: new Date().toISOString(), error: null },
  }
  change([...sendings, sending])
  inTurn(sending)
}

/** The suggested answer a refusal speaks of cannot be decided any more; pressing again would be refused again. */
export const isPast = (error: unknown) => error instanceof Refused && ['proposal-outdated', 'already-decided'].includes(error.code)

/** Once more; where the suggestion behind it has passed, as a plain answer by hand. */
export function sendAgain(sending: Sending) {
  const again = { ...sending, error: null, ...(isPast(sending.error) ? { key: newKey(), proposalId: null } : {}) }
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

async function said({ conversationId, text, proposalId, key }: Sending): Promise<MessageView[]> {
  const how = { body: { text }, idempotencyKey: key }
  if (!proposalId) {
    const message = await api<MessageView | undefined>('POST', `/conversations/${conversationId}/messages`, how)
    return message?.id ? [message] : []
  }
  const sent = await api<SentProposal | undefined>('POST', `/conversations/${conversationId}/proposals/${proposalId}/send`, how)
  if (sent && sent.warnings.length > 0) warn(sent.warnings)
  return sent?.messages ?? []
}

/** Sent all the same: it is the member's own word. */
const warn = (warnings: SentProposal['warnings']) =>
  toast.warning(i18n.t('suggestion.unproven', { words: warnings.map(({ text }) => text).join(' · ') }))

async function deliver(sending: Sending) {
  try {
    for (const message of await said(sending)) {
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
