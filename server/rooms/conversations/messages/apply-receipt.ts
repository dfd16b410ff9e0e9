import type { Failure, MessageState } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { stateAfterReceipt } from '../conversation.ts'

export interface Receipt {
  connectionId: string
  providerId: string
  reference: string | null
  status: 'sent' | 'delivered' | 'read' | 'failed'
  failure: Failure | null
  windowExpiresAt: Date | null
}

const beforeApply = failpoint('receipt.before-apply')

/** A receipt for something we sent. For an id we do not know yet it is kept and joined when the send returns. */
export async function applyReceipt(inside: Inside, receipt: Receipt) {
  const message = await findSent(inside, receipt)
  if (!message) {
    await inside.db
      .insertInto('early_receipts')
      .values({ connection_id: receipt.connectionId, provider_id: receipt.providerId, receipt: JSON.stringify(receipt), at: inside.now })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return
  }
  await beforeApply()
  const before = message.state as MessageState
  const state = stateAfterReceipt(before, receipt.status)
  if (state !== before || message.provider_id === null) {
    await inside.db
      .updateTable('messages')
      .set({
        state,
        provider_id: message.provider_id ?? receipt.providerId,
        ...(state === 'failed'
          ? { failure: JSON.stringify(receipt.failure) }
          : before === 'failed' || before === 'unknown'
            ? { failure: null }
            : {}),
      })
      .where('id', '=', message.id)
      .execute()
    if (state !== before)
      await inside.announce('message.changed', { conversationId: message.conversation_id, messageId: message.id, state })
  }
  if (receipt.windowExpiresAt)
    await inside.db
      .updateTable('conversations')
      .set({ window_expires_at: receipt.windowExpiresAt })
      .where('id', '=', message.conversation_id)
      .where(eb => eb.or([eb('window_expires_at', 'is', null), eb('window_expires_at', '<', receipt.windowExpiresAt)]))
      .execute()
}

/** By the provider's id; before that is known, by our own reference that came back. */
async function findSent(inside: Inside, receipt: Receipt) {
  const columns = ['id', 'conversation_id', 'state', 'provider_id'] as const
  const known = await inside.db
    .selectFrom('messages')
    .select(columns)
    .where('connection_id', '=', receipt.connectionId)
    .where('provider_id', '=', receipt.providerId)
    .where('direction', '=', 'outbound')
    .forUpdate()
    .executeTakeFirst()
  if (known || !receipt.reference || !/^[0-9a-f-]{36}$/.test(receipt.reference)) return known
  return inside.db
    .selectFrom('messages')
    .select(columns)
    .where('id', '=', receipt.reference)
    .where('connection_id', '=', receipt.connectionId)
    .where('direction', '=', 'outbound')
    .forUpdate()
    .executeTakeFirst()
}

/** Receipts that came before this provider id was known. */
export async function joinEarlyReceipts(inside: Inside, connectionId: string, providerId: string) {
  const early = await inside.db
    .deleteFrom('early_receipts')
    .where('connection_id', '=', connectionId)
    .where('provider_id', '=', providerId)
    .returning('receipt')
    .execute()
  for (const { receipt } of early) {
    const kept = receipt as Receipt & { windowExpiresAt: string | null }
    await applyReceipt(inside, { ...kept, windowExpiresAt: kept.windowExpiresAt ? new Date(kept.windowExpiresAt) : null })
  }
}
