import type { InboundItem } from '#ports/channel-adapter'
import { newsItem } from './account-news.ts'
import { echoItems, messageItems, unreadable } from './messages.ts'
import { type Contacts, contactsOf, person } from './person.ts'
import { cleanText, type Fields, fields, id, instant, type Json, list, readJson, shortened, text } from './read-json.ts'
import { receipt } from './statuses.ts'

/**
 * Reads one delivery into items, in the order the wire gives. 360dialog posts Meta's own bodies, so both adapters read with this.
 * Never throws: what cannot be read becomes an `unreadable` item and its neighbours are read all the same.
 */
export function decode(raw: Buffer): InboundItem[] {
  const body = readJson(raw)
  if (body === undefined) return [unreadable(null, 'not-json', 'the body is not JSON', cleanText(raw.toString('utf8', 0, 2000)))]
  const envelope = fields(body)
  if (!envelope || !Array.isArray(envelope.entry)) return [unreadable(null, 'no-envelope', 'no list of entries', body)]
  if (envelope.object !== 'whatsapp_business_account')
    return [unreadable(null, 'unknown-object', `object ${shortened(envelope.object, 60)}`, body)]
  if (envelope.entry.length === 0) return [unreadable(null, 'empty', 'no entries', body)]
  return envelope.entry.flatMap(entry => each('entry', entry, entryItems))
}

function entryItems(entry: Fields): InboundItem[] {
  if (!Array.isArray(entry.changes)) return [unreadable(id(entry.id), 'no-changes', 'an entry without changes', entry)]
  return entry.changes.flatMap(change => each('change', change, found => changeItems(id(entry.id), found)))
}

function changeItems(wabaId: string | null, change: Fields): InboundItem[] {
  const field = id(change.field, 100) ?? ''
  const value = fields(change.value)
  if (!value) return [unreadable(wabaId, 'no-value', `a change of ${field || 'nothing'} without a value`, change)]
  const accountId = id(fields(value.metadata)?.phone_number_id) ?? wabaId
  // Another app answers this conversation and we are only shown it: whatever is inside must not start a turn.
  if (field === 'standby') return [newsItem(accountId, field, value)!]
  const contacts = contactsOf(value)
  const items = [
    ...list(value.messages).flatMap((message, _, all) =>
      each('message', message, found => messageItems(accountId, found, contacts, all.length === 1)),
    ),
    ...list(value.statuses).flatMap(status => each('status', status, found => [receipt(accountId, found)])),
    ...list(value.message_echoes).flatMap(echo => each('echo', echo, found => echoItems(accountId, found, contacts))),
    ...list(value.user_preferences).flatMap(wish => each('preference', wish, found => [preference(accountId, found, contacts)])),
    ...list(value.user_id_update).flatMap(update => each('user-id', update, found => [renamed(accountId, found, contacts)])),
    ...list(value.errors).map(error => newsItem(accountId, 'errors', fields(error) ?? {})),
  ]
  if (items.length > 0) return items
  return [newsItem(accountId, field, value) ?? unreadable(accountId, 'nothing-inside', `a change of ${field}`, change)]
}

/** The customer's own switch for marketing. Signing up means what resuming means. */
function preference(accountId: string | null, wish: Fields, contacts: Contacts): InboundItem {
  const from = person({ userId: wish.user_id, parentUserId: wish.parent_user_id, waId: wish.wa_id }, contacts, true)
  const value = { stop: 'stop', resume: 'resume', signup: 'resume' }[text(wish.value) ?? ''] as 'stop' | 'resume' | undefined
  if (!from || !value) return unreadable(accountId, 'unknown-preference', `preference ${shortened(wish.value, 60)}`, wish)
  return {
    type: 'preference',
    accountId,
    from,
    category: id(wish.category, 100) ?? 'marketing_messages',
    value,
    at: instant(wish.timestamp),
  }
}

function renamed(accountId: string | null, update: Fields, contacts: Contacts): InboundItem {
  const ids = fields(update.user_id)
  const from = person({ userId: ids?.current, parentUserId: fields(update.parent_user_id)?.current, waId: update.wa_id }, contacts, true)
  const previousId = id(ids?.previous)
  if (!from || !previousId) return unreadable(accountId, 'no-sender', 'a changed id without both ends', update)
  return { type: 'identity-change', accountId, from, previousId, at: instant(update.timestamp) }
}

/** One odd neighbour spoils nobody. */
function each(what: string, found: Json, read: (found: Fields) => InboundItem[]): InboundItem[] {
  const object = fields(found)
  if (!object) return [unreadable(null, 'not-an-object', `${what} is not an object`, found)]
  try {
    return read(object)
  } catch (error) {
    return [unreadable(null, 'failed-to-read', `${what}: ${error instanceof Error ? error.message : 'unknown'}`, found)]
  }
}

/** Ids named inside, read without believing them: phone numbers first, then accounts. */
export function accountIds(raw: Buffer): string[] {
  const entries = list(fields(readJson(raw))?.entry)
    .map(fields)
    .filter(entry => entry !== undefined)
  const numbers = entries
    .flatMap(entry => list(entry.changes))
    .map(change => id(fields(fields(fields(change)?.value)?.metadata)?.phone_number_id))
  const found = [...numbers, ...entries.map(entry => id(entry.id))].filter(each => each !== null)
  return [...new Set(found)].slice(0, 50)
}
