import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import type { Config } from '#ground/config'
import { type Route, route } from '#ground/http/route'
import { drawWith } from '#rooms/listings'
import { type Emulators, startEmulators } from '../emulators/index.ts'
import { type DemoBrokerage, demoBrokerages, demoPassword } from '../seeds/index.ts'
import { drawPicture } from '../seeds/pictures/draw.ts'
import { plantBrokerage } from '../seeds/plant.ts'
import type { House } from './house.ts'
import type { Planted } from './welcome.ts'

/** The demo: two invented brokerages, and the world outside played by emulators. Only on a machine that listens to itself alone. */
export async function startDemoEmulators(config: Config): Promise<Emulators> {
  const phonesDir = join(import.meta.dirname, '../web/dist/phones')
  const wanted = config.emulatorPort ?? (config.port === 0 ? 0 : config.port + 1)
  const start = (port: number) => startEmulators({ port, ...(existsSync(phonesDir) ? { phonesDir } : {}) })
  // somebody else has that port: any other will do, connections are told where the emulators are at every start
  return start(wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return start(0)
  })
}

export async function plantDemo(house: House, emulators: Emulators): Promise<Planted> {
  drawWith(recipe => {
    const { brokerage, externalId, index } = Recipe.parse(recipe)
    const listing = demoBrokerages.find(each => each.key === brokerage)?.listings.find(each => each.externalId === externalId)
    if (!listing) throw new Error('a recipe for a listing nobody wrote')
    return drawPicture(listing, index)
  })
  const chats: string[] = []
  for (const brokerage of demoBrokerages) {
    const { webhookUrl, settings, chatUrl } = await plantBrokerage(house.means, house.adapters, brokerage, emulators)
    register(emulators, brokerage, settings, webhookUrl)
    if (chatUrl) chats.push(chatUrl)
  }
  return { members: signIns(), chatUrl: chats[0] ?? null }
}

const Recipe = z.object({ brokerage: z.string(), externalId: z.string(), index: z.int() })

const signIns = () =>
  demoBrokerages.flatMap(brokerage =>
    brokerage.members
      .filter(member => member.role === 'admin')
      .map(member => ({ email: member.email, password: demoPassword, organization: brokerage.organization.name })),
  )

/** The emulators keep nothing over a restart: each start tells them who does business and whose phones there are. */
function register(emulators: Emulators, brokerage: DemoBrokerage, settings: Record<string, unknown>, webhookUrl: string) {
  const { provider, ...business } = brokerage.business
  emulators.register({ provider, ...business, ...settings, webhookUrl } as Parameters<Emulators['register']>[0])
  for (const { owns: _, ...handset } of brokerage.handsets)
    emulators.handset({ ...handset, provider, phoneNumberId: business.phoneNumberId } as never)
}

/** The phones live at the emulators' own address, as the outside world does; they are told where the portal is. */
export const phonesUrl = (emulators: Emulators, publicUrl: string) => `${emulators.url}/phones/?portal=${encodeURIComponent(publicUrl)}`

/** Whoever looks for the phones in the house is shown the way out. */
export const demoDoor =
  (emulators: Emulators, publicUrl: string): FastifyPluginAsync =>
  async server => {
    server.get('/phones', (_request, reply) => reply.redirect(phonesUrl(emulators, publicUrl)))
    server.get('/phones/*', (_request, reply) => reply.redirect(phonesUrl(emulators, publicUrl)))
  }

/** What the portal's sign-in page and a lost visitor need to know of the demo. */
export function demoRoutes(emulators: Emulators, publicUrl: string): Route[] {
  const members = signIns()
  return [
    route({
      method: 'GET',
      path: '/demo',
      needs: 'anyone',
      summary: 'The demo: sign-ins and the phones',
      answer: z.object({
        members: z.array(z.object({ email: z.string(), password: z.string(), organization: z.string() })),
        phonesUrl: z.string(),
      }),
      open: async () => ({ members, phonesUrl: phonesUrl(emulators, publicUrl) }),
    }),
  ]
}
