import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastifyWebsocket from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type EmulatorFrame, type EmulatorState, Faults, PhoneSend } from '../../contracts/emulator.ts'
import { BusinessBody } from './business.ts'
import type { Courier } from './courier.ts'
import { changeHandset, HandsetBody, HandsetChange, NoBusiness, pickUp } from './handsets.ts'
import { NotOnThePhone, phoneSend } from './phone-send.ts'
import { bytesOf } from './provider-api.ts'
import type { World } from './world.ts'

/** What the phones on the screen, the benches and the crash harness use. Not part of any provider's API. */
export async function phonesApi(app: FastifyInstance, world: World, courier: Courier, phonesDir: string | undefined) {
  await app.register(fastifyWebsocket, { options: { maxPayload: 64 * 1024 } })
  app.addHook('onRequest', async (request, to) => {
    if (request.url.startsWith('/emulator/') && foreign(request)) await to.status(403).send({ detail: 'another origin' })
  })

  app.get('/emulator/state', () => stateOf(world))
  app.get('/emulator/ledger', () => world.ledger.book)
  app.get('/emulator/media/:id', (request, to) => {
    const file = world.media.find((request.params as { id: string }).id)
    if (!file) return to.status(404).send()
    return to
      .type(file.mimeType)
      .header('cache-control', 'private, max-age=86400')
      .header('x-content-type-options', 'nosniff')
      .send(file.bytes)
  })
  app.post('/emulator/businesses', (request, to) => {
    const business = parsed(BusinessBody, request, to)
    if (!business) return to
    world.register(business)
    return to.status(201).send({ phoneNumberId: business.phoneNumberId })
  })
  app.post('/emulator/handsets', (request, to) => {
    const body = parsed(HandsetBody, request, to)
    if (!body) return to
    try {
      return to.status(201).send(pickUp(world, body).handset)
    } catch (error) {
      if (error instanceof NoBusiness) return to.status(404).send({ detail: error.message })
      throw error
    }
  })
  app.post('/emulator/handsets/:id/send', async (request, to) => {
    const person = personOf(world, request, to)
    const body = person && parsed(PhoneSend, request, to)
    if (!body) return to
    try {
      return to.status(201).send((await phoneSend(world, courier, person, body)).message)
    } catch (error) {
      if (error instanceof NotOnThePhone) return to.status(409).send({ detail: error.message })
      throw error
    }
  })
  app.patch('/emulator/handsets/:id', (request, to) => {
    const person = personOf(world, request, to)
    const body = person && parsed(HandsetChange, request, to)
    return body ? to.send(changeHandset(world, person, body)) : to
  })
  app.put('/emulator/faults', (request, to) => {
    const faults = parsed(Faults.partial(), request, to)
    if (!faults) return to
    world.setFaults(faults)
    return to.send(world.faults)
  })
  app.get('/emulator/live', { websocket: true }, socket => {
    const tell = (frame: EmulatorFrame) => {
      // A screen that stopped reading is let go; it loads the state anew when it comes back.
      if (socket.bufferedAmount > 4 * 1024 * 1024) socket.terminate()
      else socket.send(JSON.stringify(frame))
    }
    world.listeners.add(tell)
    socket.on('close', () => world.listeners.delete(tell))
    socket.on('error', () => socket.terminate())
  })
  if (phonesDir && existsSync(phonesDir)) await servePhones(app, phonesDir)
}

async function servePhones(app: FastifyInstance, phonesDir: string) {
  await app.register(fastifyStatic, { root: resolve(phonesDir), prefix: '/phones/', wildcard: true })
  const page = (_: FastifyRequest, to: FastifyReply) => to.sendFile('index.html')
  app.get('/phones', (_, to) => to.redirect('/phones/'))
  app.setNotFoundHandler((request, to) => {
    const wantsPage = request.method === 'GET' && request.url.startsWith('/phones/') && !/\.\w+($|\?)/.test(request.url)
    return wantsPage ? page(request, to) : to.status(404).send({ detail: 'not here' })
  })
}

export const stateOf = (world: World): EmulatorState => {
  const people = [...world.people.values()]
  return {
    handsets: people.map(person => person.handset),
    messages: people.flatMap(person => person.thread),
    faults: world.faults,
    typing: people.filter(person => person.stopTyping).map(person => person.handset.id),
  }
}

/** The emulator listens on loopback, where any web page of the same browser could reach it: only its own pages may. */
function foreign(request: FastifyRequest): boolean {
  const { origin } = request.headers
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) return true
  return origin !== undefined && !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)
}

function personOf(world: World, request: FastifyRequest, to: FastifyReply) {
  const person = world.people.get((request.params as { id: string }).id)
  if (!person) void to.status(404).send({ detail: 'no such handset' })
  return person
}

function parsed<Shape extends z.ZodType>(shape: Shape, request: FastifyRequest, to: FastifyReply): z.infer<Shape> | undefined {
  let body: unknown
  try {
    body = JSON.parse(bytesOf(request).toString('utf8'))
  } catch {
    return void to.status(400).send({ detail: 'not JSON' })
  }
  const result = shape.safeParse(body)
  if (!result.success) return void to.status(422).send({ detail: z.prettifyError(result.error) })
  return result.data
}
