import { existsSync } from 'node:fs'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import websocket from '@fastify/websocket'
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import type { Redis } from 'ioredis'
import type { Actor, Scope } from '../db/scope.ts'
import { Refusal } from '../errors.ts'
import { errorFields, type Log } from '../log.ts'
import { newTrace, withTrace } from '../trace.ts'
import { canonicalPath } from './aliases.ts'
import { documentation } from './documentation.ts'
import { portal } from './portal.ts'
import { problemOf, sendProblem } from './problem.ts'
import { register } from './register.ts'
import type { Route } from './route.ts'

export interface Identity {
  organization: string
  actor: Extract<Actor, { kind: 'member' }>
  session: string
  /** Came by cookie: then a state change must prove it is not cross-site. */
  byCookie: boolean
}

export interface ServerParts {
  routes: Route[]
  /** Where machines knock: nothing that is there for browsers (cookies, forms, protective headers) runs before them. */
  machineDoors: FastifyPluginAsync[]
  /** Other ways in that are not part of the API: live events, metrics. */
  doors: FastifyPluginAsync[]
  scope: Scope
  log: Log
  /** Who is asking, or undefined for a stranger. Throws `Refusal('unauthenticated')` for a bad or expired token. */
  identify(request: {
    headers: Record<string, string | string[] | undefined>
    cookies: Record<string, string | undefined>
  }): Promise<Identity | undefined>
  publicUrl: string
  version: string
  portalDirectory: string
  trustProxyHops: number
  /** Where several processes count together; without it each counts for itself. */
  sharedLimits: Redis | undefined
}

/** One server for everything: API, webhooks, live events and the portal's files. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    trustProxy: parts.trustProxyHops > 0 ? (_address: string, hop: number) => hop < parts.trustProxyHops : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    rewriteUrl: request => canonicalPath(request.url ?? '/'),
    // a JSON body must not smuggle a prototype in
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, error),
  })

  server.removeContentTypeParser('text/plain')

  // a connection in the middle of a request when closing begins is idle a moment later, and would be waited for as long as it is kept alive
  server.addHook('preClose', done => {
    const looking = setInterval(() => server.server.closeIdleConnections(), 50)
    server.server.once('close', () => clearInterval(looking))
    done()
  })

  // every request has one id, and so has every line it logs and every job it rings
  server.addHook('onRequest', (_request, _reply, done) => withTrace(newTrace(), () => done()))
  server.setErrorHandler((error, request, reply) => {
    if (!problemOf(error).expected)
      parts.log.error('a request failed', { method: request.method, route: request.routeOptions.url, ...errorFields(error) })
    return sendProblem(reply, error)
  })

  // in a room of its own: a hook holds for every door of the room it is added in, also for those that were there before it
  for (const door of parts.machineDoors) await server.register(door)
  await server.register(server => forBrowsers(server, parts))
  return server
}

/** What browsers and programs of the API come through: the doors behind cookies, forms, paces and protective headers. */
async function forBrowsers(server: FastifyInstance, parts: ServerParts) {
  server.addHook('onResponse', (request, reply, done) => {
    parts.log.debug('answered', {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
    done()
  })
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        // pictures of imported listings stand where the brokerage keeps them
        'img-src': ["'self'", 'data:', 'blob:', 'https:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    hsts: parts.publicUrl.startsWith('https:'),
  })
  await server.register(cookie)
  await server.register(rateLimit, {
    global: false,
    max: 1200,
    timeWindow: 60_000,
    // Redis away: requests are let through rather than refused
    ...(parts.sharedLimits ? { redis: parts.sharedLimits, skipOnError: true, nameSpace: 'simsar-limit-' } : {}),
    errorResponseBuilder: (_request, context) =>
      new Refusal('too-many', 'Too many requests. Wait a little.', { retryAfterSeconds: Math.ceil(context.ttl / 1000) }),
  })
  await server.register(multipart, { limits: { fileSize: 64 * 1024 * 1024, files: 1, fields: 10, fieldSize: 10_000 } })
  await server.register(websocket, { options: { maxPayload: 64 * 1024 } })

  for (const door of parts.doors) await server.register(door)
  for (const declared of parts.routes) register(server, declared, parts)
  await documentation(server, parts)
  if (existsSync(parts.portalDirectory)) await portal(server, parts.portalDirectory)
  else server.setNotFoundHandler((_request, reply) => sendProblem(reply, new Refusal('not-found', 'There is nothing here.')))
}
