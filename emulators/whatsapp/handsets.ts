import { randomInt, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Handset } from '../../contracts/emulator.ts'
import type { Business } from './business.ts'
import type { Person, World } from './world.ts'

/** `POST /emulator/handsets`: a person picks up a phone and writes to one business. Without `phoneNumberId`, the first one of that provider. */
export const HandsetBody = z.strictObject({
  id: z.string().min(1).max(80).optional(),
  name: z.string().min(1).max(100).default('Somebody'),
  role: z.enum(['customer', 'owner']).default('customer'),
  /** Of the business. */
  phoneNumberId: z.string().optional(),
  provider: z.enum(['whatsapp-cloud', 'dialog360']).optional(),
  /** Left out: one is made up. Null: somebody who has only a username. */
  phone: z
    .string()
    .regex(/^\+?\d{5,15}$/)
    .nullable()
    .optional(), // prettier-ignore
  bsuid: z
    .string()
    .regex(/^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/)
    .optional(), // prettier-ignore
  username: z.string().max(60).nullable().default(null),
  locale: z.string().default('ar-EG'),
  online: z.boolean().default(true),
  /** When they last wrote, for somebody whose story began before the emulator did: free text reaches them for a day from then. */
  wroteAt: z.iso.datetime({ offset: true }).optional(),
})
export type HandsetBody = z.input<typeof HandsetBody>

export const HandsetChange = z.object({ online: z.boolean(), name: z.string().min(1).max(100) }).partial()

export class NoBusiness extends Error {}

/** The same id, phone or business-scoped id gives the phone that is there already. */
export function pickUp(world: World, body: z.infer<typeof HandsetBody>): Person {
  const business = businessOf(world, body)
  const phone = body.phone === undefined ? madeUpPhone(body.locale) : (body.phone?.replace('+', '') ?? null)
  const there = (body.id && world.people.get(body.id)) || world.find(business, { to: phone, recipient: body.bsuid ?? null })
  if (there) return there
  const handset: Handset = {
    id: body.id ?? randomUUID(),
    name: body.name,
    role: body.role,
    provider: business.provider,
    phone,
    bsuid: body.bsuid ?? `${country(body.locale)}.${randomInt(1e9, 9e9)}${randomInt(1e9, 9e9)}`,
    username: body.username ?? (phone === null ? body.name.toLowerCase().replace(/\W+/g, '.') : null),
    business: { name: business.name, phone: business.phone, phoneNumberId: business.phoneNumberId },
    locale: body.locale,
    online: body.online,
  }
  const person: Person = {
    handset,
    business,
    thread: [],
    wroteAt: body.wroteAt ? Date.parse(body.wroteAt) : 0,
    unseen: [],
    stopTyping: null,
    lately: [],
  }
  world.join(person)
  return person
}

/** Coming online, a phone gets what it missed. */
export function changeHandset(world: World, person: Person, { online, name }: z.infer<typeof HandsetChange>): Handset {
  person.handset = { ...person.handset, ...(name && { name }), ...(online !== undefined && { online }) }
  world.tell({ type: 'handset', handset: person.handset })
  if (person.handset.online) for (const seen of person.unseen.splice(0)) seen()
  return person.handset
}

function businessOf(world: World, body: z.infer<typeof HandsetBody>): Business {
  const all = [...world.businesses.values()]
  const found = body.phoneNumberId
    ? world.businesses.get(body.phoneNumberId)
    : all.find(one => !body.provider || one.provider === body.provider)
  if (!found) throw new NoBusiness('no such business')
  return found
}

const country = (locale: string) => /-([A-Z]{2})$/.exec(locale)?.[1] ?? 'EG'
const madeUpPhone = (locale: string) => (country(locale) === 'EG' ? `2010${randomInt(1e7, 1e8)}` : `90533${randomInt(1e6, 1e7)}`)
