import type { Courier } from './courier.ts'
import { errorTitle } from './graph-error.ts'
import { post, seconds } from './webhook-value.ts'
import { change, type Person, type World } from './world.ts'

type Status = 'sent' | 'delivered' | 'read'

export interface Told {
  id: string
  reference: string | null
  to: string
  isTemplate: boolean
}

/** Tells what became of a message: sent at once, delivered and read as soon as the phone is online. Resolves when all that can be told now is told. */
export async function tellReceipts(world: World, courier: Courier, person: Person, told: Told, paceMs: number): Promise<void> {
  const seen = () => tell(world, courier, person, told, ['delivered', 'read'], paceMs)
  if (!person.handset.online) {
    person.unseen.push(seen)
    return tell(world, courier, person, told, ['sent'], paceMs)
  }
  return tell(world, courier, person, told, ['sent', 'delivered', 'read'], paceMs)
}

async function tell(world: World, courier: Courier, person: Person, told: Told, statuses: Status[], paceMs: number): Promise<void> {
  const order = world.chance.happens(world.faults.reverseReceipts) ? statuses.toReversed() : statuses
  for (const status of order) {
    await courier.pause(paceMs)
    if (courier.stopped()) return
    change(world, person, told.id, { state: status })
    if (world.faults.receiptsOff) continue
    const value = { statuses: [statusBody(person, told, status)] }
    await post(courier, person.business, person, { value, kind: 'receipt', id: told.id, status, line: `r:${person.handset.id}` }).arrived
  }
}

function statusBody(person: Person, told: Told, status: Status) {
  const { phone, bsuid } = person.handset
  const category = told.isTemplate ? 'utility' : 'service'
  const expires = { expiration_timestamp: seconds(new Date(person.wroteAt + 24 * 60 * 60_000)) }
  return {
    id: told.id,
    status,
    timestamp: seconds(new Date()),
    ...(phone && { recipient_id: phone }),
    recipient_user_id: bsuid,
    ...(told.reference && { biz_opaque_callback_data: told.reference }),
    ...(status !== 'read' && {
      conversation: { id: `${person.business.phoneNumberId}.${bsuid}`, ...(status === 'sent' && expires), origin: { type: category } },
      pricing: { billable: true, pricing_model: 'PMP', category, type: 'regular' },
    }),
  }
}

/** Somebody who is not on WhatsApp: the send is accepted and fails later, which is the only way one learns of it. */
export async function tellFailure(world: World, courier: Courier, business: Person['business'], told: Told, code: number): Promise<void> {
  if (world.faults.receiptsOff) return
  const title = errorTitle(code)
  const status = {
    id: told.id,
    status: 'failed',
    timestamp: seconds(new Date()),
    recipient_id: told.to,
    ...(told.reference && { biz_opaque_callback_data: told.reference }),
    errors: [{ code, title, message: title, error_data: { details: 'Message failed to send because the recipient cannot be reached.' } }],
  }
  await post(courier, business, null, {
    value: { statuses: [status] },
    kind: 'receipt',
    id: told.id,
    status: 'failed',
    line: `r:${told.to}`,
  }).arrived
}
