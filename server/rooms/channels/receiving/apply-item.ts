import type { Inside } from '#ground/db/scope'
import type { ChannelAdapter, InboundItem, SendFailureShape } from '#ports/channel-adapter'
import { followIdentity, optIn, optOut, recognize } from '#rooms/contacts'
import { applyReceipt, deleteMessage, editMessage, receiveMessage, recordEcho } from '#rooms/conversations'
import { audit } from '#rooms/organizations'
import { markConnection } from '../connections/connect.ts'
import { failureOf } from '../sending/failures.ts'

/** Takes one decoded item to the room whose business it is. */
export async function applyItem(
  inside: Inside,
  adapter: ChannelAdapter,
  connectionId: string,
  item: Exclude<InboundItem, { type: 'unreadable' }>,
) {
  const { channel, can } = adapter
  switch (item.type) {
    case 'message':
      return receiveMessage(inside, {
        ...item,
        connectionId,
        channel,
        payload: item.referral ? { ...item.payload, referral: item.referral } : item.payload,
        windowHours: can.windowHours,
      })
    case 'edit':
      return void (await editMessage(inside, connectionId, item))
    case 'delete':
      return void (await deleteMessage(inside, connectionId, item.providerId))
    case 'receipt':
      return receipt(inside, connectionId, item)
    case 'echo':
      return recordEcho(inside, { ...item, connectionId, channel })
    case 'preference': {
      const { contactId } = await recognize(inside, connectionId, item.from)
      const how = { channel, source: 'platform', messageId: null }
      return item.value === 'stop' ? optOut(inside, contactId, how) : optIn(inside, contactId, how)
    }
    case 'identity-change':
      return void (await followIdentity(inside, connectionId, { previousId: item.previousId, person: item.from }))
    case 'account-news':
      return audit(inside, 'connection.news', { subject: connectionId, detail: { field: item.field, summary: item.summary.slice(0, 500) } })
  }
}

async function receipt(inside: Inside, connectionId: string, item: Extract<InboundItem, { type: 'receipt' }>) {
  await applyReceipt(inside, {
    connectionId,
    providerId: item.providerId,
    reference: item.reference,
    status: item.status,
    failure: item.status === 'failed' ? failureOf(item.failure ?? unexplained) : null,
    windowExpiresAt: item.windowExpiresAt,
  })
  if (item.failure && brokenBy(item.failure)) await markConnection(inside, connectionId, 'broken', item.failure.class)
}

const unexplained: SendFailureShape = {
  class: 'recipient-invalid',
  providerCode: null,
  detail: null,
  retryAfterMs: null,
  scope: 'recipient',
}

export const brokenBy = (failure: SendFailureShape) => failure.class === 'auth' || failure.class === 'policy-or-account'
