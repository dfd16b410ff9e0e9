import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyPluginAsync } from 'fastify'
import { dialog360 } from '#adapters/dialog360'
import { modelEngine } from '#adapters/models'
import { webchat } from '#adapters/webchat'
import { whatsappCloud } from '#adapters/whatsapp-cloud'
import { events } from '#contracts/events'
import { type Clock, systemClock } from '#ground/clock'
import type { Config } from '#ground/config'
import { makeDoor } from '#ground/db/door'
import type { Engine } from '#ground/db/engine'
import { makeScope, type Reaction } from '#ground/db/scope'
import { makeFanout } from '#ground/fanout'
import { filesIn } from '#ground/files'
import { healthDoor } from '#ground/http/health'
import type { Route } from '#ground/http/route'
import { makeServer } from '#ground/http/server'
import type { Http } from '#ground/http-client'
import { givingWay, makeWay, type Way, whenFree } from '#ground/jobs/give-way'
import { hangBell } from '#ground/jobs/queue'
import { type JobHandler, makeRunner } from '#ground/jobs/runner'
import { liveDoor } from '#ground/live/door'
import { makeLiveHub } from '#ground/live/hub'
import { errorFields, type Log } from '#ground/log'
import type { Means } from '#ground/means'
import { patienceOf } from '#ground/patience'
import { makeHttp } from '#ground/safe-fetch'
import { makeSeal } from '#ground/seal'
import { localEngine } from '#language'
import { assistantJobs, assistantReactions, assistantRoutes, type Engines, trialRoutes } from '#rooms/assistant'
import { adaptersOf, channelsJobs, channelsRoutes, knownConnections, makeReception, visitorDoors, webhookDoors } from '#rooms/channels'
import { conversationsRoutes } from '#rooms/conversations'
import { knowledgeJobs, knowledgeRoutes } from '#rooms/knowledge'
import { listingsJobs, listingsRoutes } from '#rooms/listings'
import { identifier, organizationsJobs, organizationsRoutes } from '#rooms/organizations'
import { startSweeps } from './sweeps.ts'
import { version } from './version.ts'

export interface HouseOptions {
  engine: Engine
  config: Config
  log: Log
  clock?: Clock
  http?: Http
  portalDirectory?: string
  chatDirectory?: string
  /** Ways in that belong to this installation and to no room: the demo's. */
  extraRoutes?: Route[]
  extraDoors?: FastifyPluginAsync[]
  /** Jobs done at once. */
  concurrency?: number
}

/** The only file that knows every room and every adapter: it builds them, hangs their ways in, and answers what starts and stops them. */
export async function buildHouse({ engine, config, log, clock = systemClock, ...options }: HouseOptions) {
  const http =
    options.http ??
    makeHttp({ allowPrivateHosts: config.allowPrivateHosts, userAgent: `Simsar/${version}`, ownHosts: [new URL(config.publicUrl).host] })
  const fanout = makeFanout({ engine, redisUrl: config.redisUrl, log })
  const reactions = new Map<string, Reaction[]>(
    Object.entries(assistantReactions).map(([event, reaction]) => [event, [reaction as unknown as Reaction]]),
  )
  const reception = makeReception(engine)
  const way = makeWay(reception.pressed)
  const handlers = new Map<string, JobHandler>()
  const runner = makeRunner({
    engine,
    clock,
    log,
    handlers,
    leaseMs: patienceOf(config).leaseMs,
    concurrency: options.concurrency ?? (engine.kind === 'embedded' ? 6 : 16),
    way,
  })
  const hub = makeLiveHub({ engine, fanout, log })

  /** Who has room does it; only else do others hear of it. */
  function rung(organization: string, moments: Date[]) {
    for (const moment of moments) runner.ring(moment)
    if (!runner.hasRoom()) fanout.tell('simsar_jobs', [organization])
  }
  const scope = makeScope({
    engine,
    clock,
    http,
    reactions,
    isLive: event => events[event as keyof typeof events]?.live ?? false,
    committed(organization, { jobs, live }) {
      if (jobs.length > 0)
        rung(
          organization,
          jobs.map(job => job.runAt),
        )
      if (live) hub.nudge(organization)
    },
  })
  const means: Means = {
    scope,
    door: makeDoor(engine),
    seal: makeSeal(config.secret),
    clock,
    log,
    http,
    files: filesIn(join(config.dataDirectory, 'files')),
    config,
  }
  const adapters = adaptersOf([whatsappCloud, dialog360, webchat])
  const engines: Engines = { local: localEngine, model: modelEngine }
  const connections = knownConnections(means, adapters)
  reactions.set('connection.changed', [async inside => inside.afterCommit(connections.forget)])

  const atWork = { ...means, scope: givingWay(scope, way) }
  // a sheet comes in between conversations and not between two steps of one, and while there are any by small pieces
  let talkedAt = Number.NEGATIVE_INFINITY
  const talking = () => {
    if (runner.busyBesides('import-listings')) talkedAt = performance.now()
    return runner.expecting() || performance.now() - talkedAt < 40
  }
  const behindTalk = makeWay(() => !way.free() || talking(), { longestMs: 500, momentMs: 1 })
  const jobs = {
    ...organizationsJobs(atWork),
    ...listingsJobs({ ...means, scope: givingWay(scope, behindTalk) }, { holdMs: () => (performance.now() - talkedAt > 3000 ? 150 : 8) }),
    ...knowledgeJobs(atWork),
    ...channelsJobs(atWork, adapters),
    ...assistantJobs(atWork, adapters, engines),
  }
  for (const [kind, handler] of Object.entries(jobs)) handlers.set(kind, handler as unknown as JobHandler)

  const routes = [
    ...organizationsRoutes(means),
    ...listingsRoutes(means),
    ...knowledgeRoutes(means),
    ...conversationsRoutes(means),
    ...channelsRoutes(means, adapters),
    ...trialRoutes(means, adapters, engines, whatsappCloud.can),
    ...assistantRoutes(means, adapters, engines),
    ...(options.extraRoutes ?? []),
  ]
  const identify = identifier(means)
  const portalDirectory = options.portalDirectory ?? join(import.meta.dirname, '../web/dist/portal')
  const chatDirectory = options.chatDirectory ?? join(import.meta.dirname, '../web/dist/chat')
  const ring = unpackBell({ engine, clock, log, way, rung })
  const server = await makeServer({
    routes,
    machineDoors: [webhookDoors({ means, adapters, connections, reception, ring })],
    doors: [
      healthDoor({ engine, version, running: runner.running, pressed: reception.pressed }),
      visitorDoors({ means, hub, connections, reception, ring, pageDirectory: chatDirectory }),
      liveDoor({ hub, log, publicUrl: config.publicUrl, identify }),
      ...(options.extraDoors ?? []),
    ],
    scope,
    log,
    identify,
    publicUrl: config.publicUrl,
    version,
    portalDirectory,
    trustProxyHops: config.trustProxyHops,
    sharedLimits: fanout.redis,
  })

  let stopSweeps: (() => void) | undefined
  let unlisten: (() => Promise<void>) | undefined
  return {
    engine,
    scope,
    means,
    adapters,
    runner,
    server,
    routes,
    handlers,
    hub,
    portalDirectory,
    reception,
    async startWork() {
      runner.start()
      stopSweeps = startSweeps({ engine, scope, clock, log, files: means.files, patience: patienceOf(config) })
      unlisten = await fanout
        .hear('simsar_jobs', () => runner.ring())
        .catch(error => {
          log.warn('other processes cannot be heard; jobs are polled', errorFields(error))
          return undefined
        })
    },
    /** Stops accepting, finishes or gives back what is under way, closes. */
    async stop(withinMs = 8000) {
      stopSweeps?.()
      await server.close()
      await runner.stop(withinMs)
      await unlisten?.().catch(() => undefined)
      await hub.stop()
      await fanout.close()
      await engine.close()
    },
  }
}
export type House = Awaited<ReturnType<typeof buildHouse>>

/** Webhooks of one connection that come one after the other are unpacked together; the first after a pause does not wait. */
const gatherMs = 25

interface BellParts {
  engine: Engine
  clock: Clock
  log: Log
  way: Way
  rung(organization: string, moments: Date[]): void
}

/** Rings for a connection's unpacking once per waiting batch: while a bell is being hung, further webhooks need no other. */
function unpackBell({ engine, clock, log, way, rung }: BellParts) {
  const waiting = new Set<string>()
  const lastHung = new Map<string, number>()
  return ({ organization, id }: { organization: string; id: string }) => {
    if (waiting.has(id)) return
    waiting.add(id)
    // a moment later, so that the webhook is answered first and its neighbours share the bell; later still while reception is pressed
    setImmediate(async () => {
      try {
        await whenFree(way)
        await pause(Math.max(0, (lastHung.get(id) ?? 0) + gatherMs - Date.now()))
        waiting.delete(id)
        lastHung.set(id, Date.now())
        const now = clock.now()
        await hangBell(engine, { organization, kind: 'unpack-deliveries', key: `unpack:${id}`, payload: { connectionId: id }, now })
        rung(organization, [now])
      } catch (error) {
        // the sweep finds what waits
        log.warn('an unpack bell could not be hung', errorFields(error))
      }
    })
  }
}
