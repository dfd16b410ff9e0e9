import { randomBytes } from 'node:crypto'
import { type EmulatorFrame, type Faults, type Handset, noFaults, type PhoneMessage } from '../../contracts/emulator.ts'
import type { Business } from './business.ts'
import { type Chance, makeChance } from './chance.ts'
import { type Ledger, makeLedger } from './ledger.ts'
import { type MediaStore, makeMediaStore } from './media-store.ts'

/** Threads on the screen are bounded; the ledger is not. */
const threadLimit = 500

/** A person with a phone, and what the phone remembers. */
export interface Person {
  handset: Handset
  business: Business
  thread: PhoneMessage[]
  /** When they last wrote: free text may be sent to them for a day from here. */
  wroteAt: number
  /** Receipts that wait for the phone to come online, by message. */
  unseen: (() => void)[]
  stopTyping: (() => void) | null
  /** Sends to this person lately, for the pair rate. */
  lately: number[]
}

export interface World {
  businesses: Map<string, Business>
  people: Map<string, Person>
  /** Whose phone a message is on; messages that scrolled off are forgotten. */
  owners: Map<string, Person>
  media: MediaStore
  ledger: Ledger
  faults: Faults
  chance: Chance
  setFaults(faults: Partial<Faults>): void
  /** Everything that changes on a screen goes through here. */
  tell(frame: EmulatorFrame): void
  listeners: Set<(frame: EmulatorFrame) => void>
  /** A business that is there already is told anew where it listens and who may call; its people stay. */
  register(business: Business): void
  join(person: Person): void
  find(business: Business, address: { to: string | null; recipient: string | null }): Person | undefined
}

export function makeWorld(seed: number): World {
  const addresses = new Map<string, Person>()
  const address = (business: Business, id: string) => `${business.phoneNumberId} ${id}`
  const world: World = {
    businesses: new Map(),
    people: new Map(),
    owners: new Map(),
    media: makeMediaStore(),
    ledger: makeLedger(),
    faults: { ...noFaults, seed },
    chance: makeChance(seed),
    listeners: new Set(),
    setFaults(faults) {
      world.faults = { ...noFaults, seed: world.faults.seed, ...faults }
      world.chance = makeChance(world.faults.seed)
      world.tell({ type: 'faults', faults: world.faults })
    },
    tell(frame) {
      for (const heard of world.listeners) heard(frame)
    },
    register(business) {
      const there = world.businesses.get(business.phoneNumberId)
      if (there) Object.assign(there, business)
      else world.businesses.set(business.phoneNumberId, business)
    },
    join(person) {
      world.people.set(person.handset.id, person)
      for (const id of [person.handset.phone, person.handset.bsuid]) if (id) addresses.set(address(person.business, id), person)
      world.tell({ type: 'handset', handset: person.handset })
    },
    find: (business, { to, recipient }) => addresses.get(address(business, to ?? recipient ?? '')),
  }
  return world
}

/** Puts a message on the phone's screen. */
export function show(world: World, person: Person, message: PhoneMessage) {
  person.thread.push(message)
  world.owners.set(message.id, person)
  for (const old of person.thread.splice(0, Math.max(0, person.thread.length - threadLimit))) world.owners.delete(old.id)
  world.tell({ type: 'message', message })
}

/** Changes what is already on the screen. */
export function change(world: World, person: Person, id: string, changes: Partial<PhoneMessage>): PhoneMessage | undefined {
  const at = person.thread.findLastIndex(message => message.id === id)
  if (at < 0) return undefined
  const message = { ...person.thread[at]!, ...changes }
  person.thread[at] = message
  world.tell({ type: 'message', message })
  return message
}

/** Ids are unique over restarts too: a product that keeps its data must not take a new message for an old one. */
export const messageId = () => `wamid.${randomBytes(24).toString('base64')}`

export const blank = (person: Person, mine: boolean): PhoneMessage => ({
  id: messageId(),
  handsetId: person.handset.id,
  mine,
  type: 'text',
  text: null,
  imageUrl: null,
  fileName: null,
  location: null,
  buttons: [],
  list: null,
  replyTo: null,
  reaction: null,
  edited: false,
  state: mine ? 'sending' : 'sent',
  at: new Date().toISOString(),
})
