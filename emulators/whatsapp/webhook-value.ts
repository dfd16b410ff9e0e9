import type { Business } from './business.ts'
import type { Courier } from './courier.ts'
import type { Offered } from './ledger.ts'
import type { Person } from './world.ts'

/** Wraps a value as Meta posts it: one entry, one change. */
export function webhook(business: Business, field: string, value: object) {
  return { object: 'whatsapp_business_account', entry: [{ id: business.wabaId, changes: [{ value, field }] }] }
}

const messagingValue = (business: Business, person: Person | null) => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: business.phone, phone_number_id: business.phoneNumberId },
  ...(person && { contacts: [contact(person)] }),
})

function contact({ handset }: Person) {
  const { phone, bsuid, name, username } = handset
  return { profile: { name, ...(username && { username }) }, ...(phone && { wa_id: phone }), user_id: bsuid }
}

export const senderOf = ({ handset }: Person) => ({ ...(handset.phone && { from: handset.phone }), from_user_id: handset.bsuid })

export const seconds = (at: Date) => String(Math.floor(at.getTime() / 1000))

/** Hands a change to the courier and writes it into the book. Resolves at its first 2xx, or when the emulator stops. */
export function post(
  courier: Courier,
  business: Business,
  person: Person | null,
  change: Change,
): { entry: Offered; arrived: Promise<void> } {
  const { field = 'messages', value, kind, id, status = null, line } = change
  const entry: Offered = {
    id,
    kind,
    status,
    phoneNumberId: business.phoneNumberId,
    handsetId: person?.handset.id ?? null,
    offeredAt: new Date().toISOString(),
    acknowledgedAt: null,
    attempts: 0,
  }
  const body = webhook(business, field, field === 'messages' ? { ...messagingValue(business, person), ...value } : value)
  return { entry, arrived: courier.send({ business, body, line, entry }) }
}

interface Change {
  field?: string
  value: object
  kind: Offered['kind']
  id: string
  status?: string | null
  line: string
}
