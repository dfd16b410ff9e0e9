import { constants, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#ground/db/embedded/open'
import type { Engine } from '#ground/db/engine'
import { openPostgres } from '#ground/db/postgres'
import { type PostgresServer, startPostgres } from '../postgres-server.ts'
import { type Brokerage, foundBrokerage } from './brokerage.ts'
import { freePort } from './children.ts'
import { openDriver } from './driver.ts'
import { complaints, type HouseProcess, type Start, startHouse } from './house-process.ts'
import { type Provider, startProvider } from './provider.ts'
import type { Person } from './webhooks.ts'

export type Kind = Engine['kind']
export const ownRoot = join(import.meta.dirname, '../..')

/** Everything in a case lives this much faster than in life: a lease of 1.8 s, a second look after 2.4 s. */
export const hurried = 0.04

interface Template {
  brokerage: Brokerage
  /** A directory, or a database. */
  place: string
}

/** What cases run in one after another: ports, a provider, and a database server of its own, so that lanes never meet. */
export async function openLane(engine: Kind) {
  const home = mkdtempSync(join(tmpdir(), 'simsar-crash-'))
  const [port, provider] = [await freePort(), await startProvider(home)]
  const postgres = engine === 'postgres' ? await startPostgres({ max_connections: '120' }) : null
  const templates = new Map<string, Promise<Template>>()
  const ownSchema = new Set<string>()
  let cases = 0
  let people = 0

  const addressOf = (name: string) => {
    if (!postgres) return null
    const url = new URL(postgres.url)
    url.pathname = `/${name}`
    return url.href
  }
  const administer = async (sql: string) => {
    const admin = await openPostgres(postgres!.url)
    await admin.owner(sql).finally(() => admin.close())
  }

  /** A brokerage with listings and a connection, planted once by the tree under test through its own API, and copied for each case. */
  async function template(root: string): Promise<Template> {
    const name = `template_${templates.size}`
    const place = join(home, name)
    mkdirSync(place)
    if (postgres) await administer(`create database ${name}`)
    const house = startHouse({
      root,
      port,
      data: place,
      databaseUrl: addressOf(name),
      says: join(home, `${name}.log`),
      hosts: provider.hosts,
    })
    await house.ready()
    const brokerage = await foundBrokerage(house.url, provider)
    await house.stop()
    return { brokerage, place: name }
  }

  return {
    engine,
    home,
    port,
    provider,
    postgres,
    /** From now on this tree's cases stand on a database of its own making. */
    ownTemplate: (root: string) => void ownSchema.add(root),
    async openCase(name: string, root = ownRoot) {
      const planter = ownSchema.has(root) ? root : ownRoot
      if (!templates.has(planter)) templates.set(planter, template(planter))
      const { brokerage, place } = await templates.get(planter)!
      const key = `case_${++cases}`
      // the provider's book is read often: it must not grow without end
      if (cases % 12 === 0) await provider.renew()
      await provider.register(brokerage.account, `http://127.0.0.1:${port}${brokerage.webhookPath}`)
      const data = join(home, key)
      if (postgres) {
        mkdirSync(data)
        await administer(`create database ${key} template ${place}`)
      } else cpSync(join(home, place), data, { recursive: true, mode: constants.COPYFILE_FICLONE })
      return openCase({ name, root, engine, home, key, data, port, provider, postgres, databaseUrl: addressOf(key), brokerage }, () =>
        String(201_000_000_000 + ++people),
      )
    },
    async close() {
      await provider.stop()
      await postgres?.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
export type Lane = Awaited<ReturnType<typeof openLane>>

interface Place {
  name: string
  root: string
  engine: Kind
  home: string
  key: string
  data: string
  port: number
  provider: Provider
  postgres: PostgresServer | null
  databaseUrl: string | null
  brokerage: Brokerage
}

/** One database of its own, the houses started on it, and somebody who writes to them. */
function openCase(place: Place, nextPhone: () => string) {
  const { provider, brokerage, port, data, key, home } = place
  const ledger = join(home, `${key}.ledger`)
  const webhookUrl = `http://127.0.0.1:${port}${brokerage.webhookPath}`
  const driver = openDriver({ webhookUrl, account: brokerage.account, file: ledger })
  const houses = new Set<HouseProcess>()
  return {
    ...place,
    ledger,
    driver,
    url: `http://127.0.0.1:${port}`,
    /** Whom the provider may be asked to write to in this case, by phone and by the other id: the person's phone. */
    addresses: new Map<string, string>(),
    /** Whether the provider tells what became of messages; a flow that switches that off says so here. */
    receipts: true,
    /** Guides the house took in. No two are alike: one that was read is not read again. */
    guides: 0,
    start(how: Partial<Start> = {}) {
      const { root, databaseUrl } = place
      const says = join(home, `${key}.${houses.size}.log`)
      const house = startHouse({ root, port, data, databaseUrl, says, hosts: provider.hosts, patience: hurried, ...how })
      houses.add(house)
      return house
    },
    async person(): Promise<Person> {
      const phone = nextPhone()
      const { bsuid } = await provider.person(brokerage.account.phoneNumberId, phone)
      const person = { phone, bsuid }
      for (const address of [phone, bsuid]) this.addresses.set(address, phone)
      return person
    },
    /** The database as it lies, while no embedded house holds it. */
    look: () => (place.databaseUrl ? openPostgres(place.databaseUrl) : openEmbedded(join(data, 'db'), { durable: false })),
    complaints: () => [...houses].flatMap(house => complaints(house.says)),
    async close() {
      await driver.close()
      for (const house of houses)
        if (!house.ended) {
          house.kill('SIGKILL')
          await house.exit
        }
      if (!place.databaseUrl) rmSync(data, { recursive: true, force: true })
    },
  }
}
export type Case = ReturnType<typeof openCase>
