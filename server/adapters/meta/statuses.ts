import type { InboundItem } from '#ports/channel-adapter'
import { failureOf } from './failures.ts'
import { unreadable } from './messages.ts'
import { type Fields, fields, id, instant, list, number, text } from './read-json.ts'

/** `played` is what `read` is called for a voice note. */
const statuses = { sent: 'sent', delivered: 'delivered', read: 'read', played: 'read', failed: 'failed' } as const

/** Conversations a customer opened; only their expiry says until when free text may be sent. */
const openedByCustomer = new Set(['service', 'user_initiated', 'referral_conversion', 'general_purpose_ai'])

export function receipt(accountId: string | null, status: Fields): InboundItem {
  const providerId = id(status.id)
  const named = text(status.status) ?? ''
  if (!providerId) return unreadable(accountId, 'no-id', 'a status without the id of its message', status)
  if (!Object.hasOwn(statuses, named)) return unreadable(accountId, 'unknown-status', `status ${named.slice(0, 40).toWellFormed()}`, status)
  const state = statuses[named as keyof typeof statuses]
  const conversation = fields(status.conversation)
  const origin = text(fields(conversation?.origin)?.type)
  const pricing = fields(status.pricing)
  return {
    type: 'receipt',
    accountId,
    providerId,
    reference: id(status.biz_opaque_callback_data, 512),
    status: state,
    at: instant(status.timestamp),
    failure: state === 'failed' ? failure(status) : null,
    windowExpiresAt: origin && openedByCustomer.has(origin) ? instant(conversation?.expiration_timestamp) : null,
    pricing: pricing ? { ...pricing, ...(origin && { origin }) } : null,
  }
}

/** A failure that does not say why is taken for a passing one: it certainly was not delivered. */
function failure(status: Fields) {
  const error = fields(list(status.errors)[0])
  const code = number(error?.code)
  const detail = text(fields(error?.error_data)?.details) ?? text(error?.message) ?? text(error?.title)
  return failureOf(code, detail, 'transient')
}
