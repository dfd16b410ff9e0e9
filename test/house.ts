import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '#ground/clock'
import type { Config } from '#ground/config'
import type { Actor, Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { makeLog } from '#ground/log'
import { type Emulators, type PhoneInHand, startEmulators } from '../emulators/index.ts'
import { buildHouse } from '../server/house.ts'
import { freshDatabase } from './databases.ts'

export interface TestHouse extends Awaited<ReturnType<typeof makeHouse>> {}

export interface HouseWishes {
  clock?: Clock
  /** false: jobs wait until the test drains them. */
  work?: boolean
  /** Private hosts that may be reached besides the emulators. */
  allow?: string[]
  smtpUrl?: string
  /** A built chat page, for tests of how it is handed out. */
  chatDirectory?: string
}

/** A whole house on a database of its own, listening on loopback, with the world outside played by wire-true emulators. */
export async function aHouse(options: HouseWishes = {}): Promise<TestHouse> {
  return makeHouse(options)
}

async function makeHouse(options: HouseWishes) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'simsar-house-'))
  const { engine, drop } = await freshDatabase()
  const wire = await startEmulators({ port: 0, receiptPaceMs: 5, retry: { firstMs: 30, mostMs: 300 } })
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    databaseUrl: null,
    redisUrl: null,
    smtpUrl: options.smtpUrl ?? null,
    mailFrom: 'Simsar <simsar@localhost>',
    dataDirectory,
    demo: false,
    secret: 'a secret only tests have, long enough',
    allowPrivateHosts: [new URL(wire.url).host, ...(options.allow ?? [])],
    logLevel: 'silent',
    failpoints: undefined,
    trustProxyHops: 0,
    emulatorPort: null,
    services: ['web', 'worker'],
  }
  const house = await buildHouse({
    engine,
    config,
    log: makeLog({ level: process.env.TEST_LOG ?? 'silent' }),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.chatDirectory ? { chatDirectory: options.chatDirectory } : {}),
  })
  await house.server.listen({ port: 0, host: '127.0.0.1' })
  const port = (house.server.addresses()[0] as AddressInfo).port
  const url = `http://127.0.0.1:${port}`
  if (options.work !== false) await house.startWork()

  return {
    ...house,
    url,
    wire,
    config,
    /** Registers a brokerage through the API and answers what its admin can do. */
    async brokerage(name = 'Brokerage', market: 'egypt' | 'north_cyprus' = 'egypt') {
      const answer = await call(url, 'POST', '/api/auth/register', {
        body: {
          email: `${newId()}@example.com`,
          password: 'correct horse battery',
          fullName: 'Mona Fathy',
          organizationName: name,
          market,
        },
      })
      return brokerageOf(url, wire, house.scope, answer.json as Session)
    },
    async close() {
      await house.stop(3000)
      await wire.stop()
      await drop().catch(() => undefined)
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

interface Session {
  accessToken: string
  refreshToken: string
  member: { id: string; email: string }
  organization: { id: string }
}

export type Brokerage = Awaited<ReturnType<typeof brokerageOf>>

async function brokerageOf(
  url: string,
  wire: Emulators,
  scope: { inside<T>(organization: string, actor: Actor, work: (inside: Inside) => Promise<T>): Promise<T> },
  session: Session,
) {
  const organization = session.organization.id
  const api = (method: string, path: string, options: Omit<Call, 'token'> = {}) =>
    call(url, method, path, { ...options, token: session.accessToken })
  return {
    session,
    organization,
    api,
    /** Looks at the tables as the rooms would. */
    look: <T>(work: (inside: Inside) => Promise<T>) => scope.inside(organization, { kind: 'system' }, work),
    async lists(listing: Record<string, unknown>) {
      const answer = await api('POST', '/api/properties', {
        body: { propertyType: 'apartment', location: {}, pricing: { currency: 'EGP' }, specifications: {}, ...listing },
      })
      if (answer.status !== 201) throw new Error(`the listing was refused: ${JSON.stringify(answer.json)}`)
      return answer.json as { id: string; version: number }
    },
    /** Connects a WhatsApp number through the API and tells the emulator of it. */
    async connects(provider: 'whatsapp-cloud' | 'dialog360' = 'whatsapp-cloud') {
      const digits = String(Math.floor(Math.random() * 1e9)).padStart(9, '0')
      const phoneNumberId = `1000${digits}`
      const wabaId = `2000${digits}`
      const secrets = { accessToken: `token-${digits}`, appSecret: `secret-${digits}`, verifyToken: `verify-${digits}` }
      const settings =
        provider === 'whatsapp-cloud'
          ? { phoneNumberId, wabaId, ...secrets, apiBaseUrl: wire.graphUrl }
          : { apiKey: `key-${digits}`, webhookHeader: { name: 'x-our-header', value: `value-${digits}` }, apiBaseUrl: wire.d360Url }
      const answer = await api('POST', '/api/connections', { body: { provider, name: 'WhatsApp', settings } })
      if (answer.status !== 201) throw new Error(`the connection was refused: ${JSON.stringify(answer.json)}`)
      const connection = answer.json as { id: string; webhookUrl: string }
      const webhookUrl = connection.webhookUrl.replace('http://localhost:3000', url)
      const business = { phoneNumberId, wabaId, phone: `2010${digits.slice(0, 8)}`, name: 'Brokerage', webhookUrl, templates: [] }
      wire.register(
        provider === 'whatsapp-cloud'
          ? { provider, ...business, accessToken: secrets.accessToken, appSecret: secrets.appSecret }
          : ({
              provider,
              ...business,
              apiKey: `key-${digits}`,
              webhookHeader: { name: 'x-our-header', value: `value-${digits}` },
              partnerSecret: null,
            } as never),
      )
      return {
        ...connection,
        webhookUrl,
        provider,
        phoneNumberId,
        wabaId,
        ...secrets,
        phone(body: Record<string, unknown> = {}): PhoneInHand {
          return wire.handset({ provider, phoneNumberId, ...body } as never)
        },
      }
    },
    async conversation() {
      const list = (await api('GET', '/api/conversations')).json as { items: { id: string }[] }
      const [first] = list.items
      if (!first) throw new Error('there is no conversation')
      return (await api('GET', `/api/conversations/${first.id}`)).json as import('#contracts/conversation').Conversation
    },
  }
}

export interface Call {
  body?: unknown
  token?: string
  headers?: Record<string, string>
  form?: FormData
}

export async function call(url: string, method: string, path: string, { body, token, headers = {}, form }: Call = {}) {
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(form ? { body: form } : body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: /^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined,
  }
}

/** Waits until something holds; the tests' one way of waiting, bounded. */
export async function until<T>(
  what: () => Promise<T | undefined | false | null> | T | undefined | false | null,
  withinMs = 8000,
): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const found = await what()
    if (found) return found
    if (Date.now() > end) throw new Error('it did not come about in time')
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}
