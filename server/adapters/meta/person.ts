import type { InboundSender } from '#ports/channel-adapter'
import { type Fields, fields, id, type Json, list, shortened } from './read-json.ts'

/** `EG.13491208655302741918`, `US.ENT.118157…`: a business-scoped user id, which may stand where a phone used to. */
const businessScoped = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/
const phone = /^\d{5,15}$/

interface Ids {
  userId?: Json
  parentUserId?: Json
  waId?: Json
}

/** The contacts that came along with a change, by each of their ids, to learn names and the other ids of whoever is meant. */
export interface Contacts {
  byId: Map<string, Fields>
  /** The one there is, when there is but one. */
  only: Fields | undefined
}

export function contactsOf(value: Fields): Contacts {
  const all = list(value.contacts)
    .map(fields)
    .filter(contact => contact !== undefined)
  const byId = new Map<string, Fields>()
  for (const contact of all)
    for (const mine of [id(contact.user_id), id(contact.wa_id)]) if (mine !== null && !byId.has(mine)) byId.set(mine, contact)
  return { byId, only: all.length === 1 ? all[0] : undefined }
}

/** Everything the wire says about one person, strongest identity first; undefined when it says nothing that could be written to. */
export function person(ids: Ids, contacts: Contacts, alone = false): InboundSender | undefined {
  const contact = matching(ids, contacts, alone)
  const profile = fields(contact?.profile)
  const named = [id(ids.userId, 200), id(ids.waId, 200), id(contact?.user_id, 200), id(contact?.wa_id, 200)].filter(found => found !== null)
  const bsuid = named.find(found => businessScoped.test(found))
  const waId = named.map(digits).find(found => phone.test(found))
  const parent = id(ids.parentUserId, 200) ?? id(contact?.parent_user_id, 200)
  const other = named.find(found => !businessScoped.test(found) && !phone.test(digits(found)))
  const identities = [
    ...(bsuid ? [{ kind: 'bsuid', id: bsuid }] : []),
    ...(waId ? [{ kind: 'wa_id', id: waId }] : []),
    ...(other && !bsuid && !waId ? [{ kind: 'wa_id', id: other }] : []),
    ...(parent && businessScoped.test(parent) ? [{ kind: 'parent_bsuid', id: parent }] : []),
  ]
  if (identities.length === 0 || identities[0]!.kind === 'parent_bsuid') return undefined
  return {
    identities,
    phone: waId ? `+${waId}` : null,
    name: shortened(profile?.name, 200),
    username: id(profile?.username, 100),
  }
}

/** Whose contact entry this is. Where ids differ (a wa_id need not equal the phone), one entry beside one message can only be about the same person. */
function matching(ids: Ids, contacts: Contacts, alone: boolean): Fields | undefined {
  const wanted = [id(ids.userId), id(ids.waId)].filter(found => found !== null)
  return wanted.map(each => contacts.byId.get(each)).find(contact => contact !== undefined) ?? (alone ? contacts.only : undefined)
}

const digits = (written: string) => written.replace(/^\+/, '')
