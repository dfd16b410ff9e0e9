import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import type { Faults, Handset, PhoneMessage, PhoneSend } from '../contracts/emulator.ts'
import { BusinessBody } from './whatsapp/business.ts'
import { openCourier, type Retry } from './whatsapp/courier.ts'
import { dialog360Api } from './whatsapp/dialog360-api.ts'
import { graphApi } from './whatsapp/graph-api.ts'
import { changeHandset, HandsetBody, pickUp } from './whatsapp/handsets.ts'
import type { LedgerBook } from './whatsapp/ledger.ts'
import { type Done, phoneSend } from './whatsapp/phone-send.ts'
import { phonesApi, stateOf } from './whatsapp/phones-api.ts'
import type { Provider } from './whatsapp/provider-api.ts'
import { type ReplyWait, replyTo } from './whatsapp/wait-for-reply.ts'
import { makeWorld, type Person } from './whatsapp/world.ts'

export type { BusinessBody } from './whatsapp/business.ts'
export type { HandsetBody } from './whatsapp/handsets.ts'
export type { Accepted, LedgerBook, Offered } from './whatsapp/ledger.ts'

export interface EmulatorOptions {
  /** 0 for any. */
  port: number
  host?: string
  /** Of the troubles the wire makes. */
  seed?: number
  /** The built phones, served at `/phones`. */
  phonesDir?: string
  /** Pause between receipts of one message. Default 40 ms. */
  receiptPaceMs?: number
  /** Pauses between tries of a webhook that got no 2xx. Default 100 ms, doubling up to 5 s. */
  retry?: Retry
  /** Whether one person may get a burst of ten in a minute and no more (131056). Default off. */
  pairRate?: boolean
}

/** A phone in somebody's hand, for tests. Everything resolves as soon as it is on the screen; `acknowledged` waits for the business's 2xx. */
export interface PhoneInHand {
  id: string
  view(): Handset
  thread(): PhoneMessage[]
  says(text: string, options?: { replyTo?: string }): Promise<Done>
  sends(what: PhoneSend): Promise<Done>
  /** Presses a button or a row of a message by its title. */
  taps(message: PhoneMessage, title: string): Promise<Done>
  goes(online: boolean): void
}

export interface Emulators {
  url: string
  /** `apiBaseUrl` of a WhatsApp Cloud connection. */
  graphUrl: string
  /** `apiBaseUrl` of a 360dialog connection. */
  d360Url: string
  register(business: BusinessBody): void
  handset(body?: HandsetBody): PhoneInHand
  /** The next message from the business that has not been given out yet. Waits ten seconds unless told otherwise. */
  waitForReply(handset: PhoneInHand, wait?: ReplyWait): Promise<PhoneMessage>
  setFaults(faults: Partial<Faults>): void
  ledger(): LedgerBook
  state: () => ReturnType<typeof stateOf>
  /** Resolves when no webhook is on its way. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** The outside world on loopback: WhatsApp Cloud under `/graph`, 360dialog under `/d360`, the phones under `/emulator`. */
export async function startEmulators(options: EmulatorOptions): Promise<Emulators> {
  const world = makeWorld(options.seed ?? 1)
  const courier = openCourier(world, options.retry ?? { firstMs: 100, mostMs: 5_000 })
  const manners = { receiptPaceMs: options.receiptPaceMs ?? 40, pairRate: options.pairRate ?? false }
  const provider: Provider = { world, courier, manners, hung: new Set() }
  const app = fastify({ bodyLimit: 110 * 1024 * 1024, forceCloseConnections: true, keepAliveTimeout: 30_000 })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  graphApi(app, provider)
  dialog360Api(app, provider)
  await phonesApi(app, world, courier, options.phonesDir)
  await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

  function inHand(person: Person): PhoneInHand {
    const sends = (what: PhoneSend) => phoneSend(world, courier, person, what)
    return {
      id: person.handset.id,
      view: () => person.handset,
      thread: () => [...person.thread],
      says: (text, more) => sends({ type: 'text', text, ...more }),
      sends,
      taps(message, title) {
        const button = message.buttons.find(one => one.title === title)
        if (button) return sends({ type: 'button', messageId: message.id, id: button.id })
        const row = message.list?.sections.flatMap(section => section.rows).find(one => one.title === title)
        return sends({ type: 'row', messageId: message.id, id: row?.id ?? title })
      },
      goes: online => void changeHandset(world, person, { online }),
    }
  }

  return {
    url,
    graphUrl: `${url}/graph`,
    d360Url: `${url}/d360`,
    register: body => world.register(BusinessBody.parse(body)),
    handset: (body = {}) => inHand(pickUp(world, HandsetBody.parse(body))),
    waitForReply: (handset, wait) => replyTo(world, world.people.get(handset.id)!, wait),
    setFaults: faults => world.setFaults(faults),
    ledger: () => world.ledger.book,
    state: () => stateOf(world),
    settled: () => courier.settled(),
    async stop() {
      for (const hung of provider.hung) hung.raw.destroy()
      for (const person of world.people.values()) person.stopTyping?.()
      await Promise.all([courier.stop(), app.close()])
    },
  }
}
