import type { InboundItem } from '#ports/channel-adapter'
import { contentOf } from './content.ts'
import { type Contacts, person } from './person.ts'
import { type Fields, fields, id, instant, text } from './read-json.ts'

/** A customer's message, or what a "message" turns out to be: an edit, a deletion, a new identity. */
export function messageItems(accountId: string | null, message: Fields, contacts: Contacts, alone: boolean): InboundItem[] {
  const at = instant(message.timestamp)
  const from = person({ userId: message.from_user_id, parentUserId: message.from_parent_user_id, waId: message.from }, contacts, alone)
  const changed = message.type === 'system' ? identityChanges(accountId, message, contacts, at) : []
  if (changed.length > 0) return changed
  const altered = alteration(accountId, message, at)
  if (altered) return [{ ...altered, from: from ?? null }]
  const providerId = id(message.id)
  if (!providerId) return [unreadable(accountId, 'no-id', 'a message without an id', message)]
  if (!from) return [unreadable(accountId, 'no-sender', 'a message that does not say who wrote it', message)]
  const context = fields(message.context)
  const content = contentOf(message)
  return [
    {
      type: 'message',
      accountId,
      providerId,
      from,
      at,
      ...content,
      payload: {
        ...content.payload,
        ...(context?.referred_product && { referredProduct: context.referred_product }),
        ...(message.group_id && { groupId: message.group_id }),
      },
      replyTo: id(context?.id),
      referral: fields(message.referral) ?? null,
      forwarded: context?.forwarded === true || context?.frequently_forwarded === true,
    },
  ]
}

/** What a human of the brokerage wrote in the phone app, edited or took back there. */
export function echoItems(accountId: string | null, echo: Fields, contacts: Contacts): InboundItem[] {
  const at = instant(echo.timestamp)
  const altered = alteration(accountId, echo, at)
  if (altered) return [altered]
  const to = person({ userId: echo.to_user_id, parentUserId: echo.to_parent_user_id, waId: echo.to }, contacts)
  const providerId = id(echo.id)
  if (!providerId || !to) return [unreadable(accountId, providerId ? 'no-recipient' : 'no-id', 'an echo that cannot be placed', echo)]
  return [{ type: 'echo', accountId, providerId, to, at, ...contentOf(echo) }]
}

/** The original is named inside; the id of the event itself is of no use to anybody. */
function alteration(accountId: string | null, message: Fields, at: Date | null) {
  const type = text(message.type)
  const body = fields(message[type ?? ''])
  if (type === 'revoke' || type === 'delete') {
    const providerId = id(body?.original_message_id) ?? id(body?.message_id)
    if (providerId) return { type: 'delete' as const, accountId, providerId, at, from: null }
  }
  if (type === 'edit') {
    const providerId = id(body?.original_message_id) ?? id(body?.message_id)
    const content = contentOf(fields(body?.message) ?? {})
    const payload = { kind: content.kind, ...content.payload }
    if (providerId) return { type: 'edit' as const, accountId, providerId, text: content.text, payload, at, from: null }
  }
  return undefined
}

/** A new number, or a new business-scoped id. The wire names the old one twice at most: the number it came from, and the previous id. */
function identityChanges(accountId: string | null, message: Fields, contacts: Contacts, at: Date | null): InboundItem[] {
  const system = fields(message.system)
  const kind = text(system?.type)
  if (!system || !kind || !/^(user|customer)_changed_(number|user_id)$/.test(kind)) return []
  const movedTo = id(system.wa_id) ?? id(system.new_wa_id)
  const newUserId = id(system.user_id) ?? id(message.from_user_id)
  const from = person({ userId: newUserId, parentUserId: system.parent_user_id, waId: movedTo ?? message.from }, contacts)
  if (!from) return [unreadable(accountId, 'no-sender', 'a changed identity without the new one', message)]
  const known = new Set(from.identities.map(identity => identity.id))
  const previous = [id(system.previous_user_id), id(message.from), id(system.customer)].filter(old => old !== null && !known.has(old))
  return [...new Set(previous)].map(previousId => ({ type: 'identity-change', accountId, from, previousId: previousId!, at }))
}

export function unreadable(accountId: string | null, reason: string, detail: string, payload: unknown): InboundItem {
  return { type: 'unreadable', accountId, reason, detail, payload }
}
