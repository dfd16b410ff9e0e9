import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '#ground/errors'
import type { Means } from '#ground/means'
import { currentTrace, newTrace } from '#ground/trace'
import type { Adapters } from '../connections/adapters.ts'
import type { KnownConnection, KnownConnections } from '../connections/known-connections.ts'
import type { Reception } from './accept-delivery.ts'
import { countRefusal } from './refusals.ts'
import { refuseSlowBodies } from './slow-bodies.ts'

/** Meta sends up to 3 MB in a batch. */
const mostBytes = 3 * 1024 * 1024
const bodyWithinMs = 9_000
const keptHeaders = ['content-type', 'user-agent', 'x-hub-signature-256', 'x-360dialog-signature', 'x-forwarded-for']

export interface ReceptionParts {
  means: Means
  adapters: Adapters
  connections: KnownConnections
  reception: Reception
  /** A delivery was committed: its connection has something to unpack. */
  ring(connection: KnownConnection): void
}

/**
 * Where providers knock: `/webhooks/<path>/<key>`, and the keyless paths older documents promised.
 * Verified on the raw bytes, written, acknowledged; nothing else happens here.
 */
export function webhookDoors(parts: ReceptionParts): FastifyPluginAsync {
  return async server => {
    // raw bytes whatever the type says: signatures are over bytes
    server.removeAllContentTypeParsers()
    server.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, raw, done) => done(null, raw))
    refuseSlowBodies(server, bodyWithinMs)

    for (const path of parts.adapters.paths()) {
      server.get<{ Params: { key: string }; Querystring: Record<string, string> }>(`/webhooks/${path}/:key`, async (request, reply) =>
        handshake(await parts.connections.byKey(request.params.key), request.query, reply),
      )
      server.post<{ Params: { key: string } }>(`/webhooks/${path}/:key`, async (request, reply) => {
        const raw = bodyOf(request)
        const connection = await parts.connections.byKey(request.params.key)
        return take(parts, connection?.adapter.path === path ? connection : undefined, raw, request, reply)
      })
      server.post(`/webhooks/${path}`, async (request, reply) => {
        const raw = bodyOf(request)
        return take(parts, await verifiedAmong(parts, path, raw, request), raw, request, reply)
      })
      server.get<{ Querystring: Record<string, string> }>(`/webhooks/${path}`, async (_request, reply) =>
        reply.code(403).type('text/plain').send('forbidden'),
      )
    }
  }
}

function bodyOf(request: FastifyRequest): Buffer {
  const encoding = request.headers['content-encoding']
  if (encoding && encoding !== 'identity')
    throw new Refusal('invalid', 'Compressed webhooks are not read here.', { status: 415, name: 'unsupported-type' })
  const raw = request.body
  if (!Buffer.isBuffer(raw) || raw.length === 0) throw new Refusal('invalid', 'The body is empty.', { status: 400 })
  return raw
}

const handshake = (connection: KnownConnection | undefined, query: Record<string, string>, reply: FastifyReply) => {
  const answer = connection?.enabled ? connection.adapter.handshake?.(connection.settings, query) : undefined
  return reply
    .code(answer?.status ?? 403)
    .type('text/plain; charset=utf-8')
    .send(answer?.body ?? 'forbidden')
}

const rawDelivery = (parts: ReceptionParts, raw: Buffer, request: FastifyRequest) => ({
  raw,
  headers: headersOf(request),
  url: `${parts.means.config.publicUrl}${request.originalUrl}`,
})

/** Two headers of one name stay two: whoever verifies must see that somebody added one. */
function headersOf(request: FastifyRequest): Record<string, string | string[] | undefined> {
  const headers: Record<string, string | string[] | undefined> = Object.create(null)
  const { rawHeaders } = request.raw
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at]!.toLowerCase(), rawHeaders[at + 1]!]
    const before = headers[name]
    headers[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return headers
}

async function take(
  parts: ReceptionParts,
  connection: KnownConnection | undefined,
  raw: Buffer,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (!connection?.enabled || !connection.adapter.verify(connection.settings, rawDelivery(parts, raw, request))) {
    if (connection) countRefusal(parts.means, connection)
    throw new Refusal('unauthenticated', 'This webhook is not signed by the provider we know.')
  }
  const headers: Record<string, string> = {}
  for (const name of keptHeaders) {
    const value = request.headers[name]
    // a NUL cannot be stored as text, and no honest header has one
    if (typeof value === 'string') headers[name] = value.replaceAll('\u0000', '').slice(0, 500)
  }
  await parts.reception.accept({
    organization: connection.organization,
    connection: connection.id,
    raw,
    headers,
    trace: currentTrace() ?? newTrace(),
    receivedAt: parts.means.clock.now(),
  })
  parts.ring(connection)
  parts.means.log.debug('a webhook was taken in', { connection: connection.id })
  return reply.code(200).type('text/plain').send('ok')
}

/** Keyless paths: ids inside the body only say whose secrets to try; believed is what verifies. */
async function verifiedAmong(
  parts: ReceptionParts,
  path: string,
  raw: Buffer,
  request: FastifyRequest,
): Promise<KnownConnection | undefined> {
  const ids = [...new Set(parts.adapters.at(path).flatMap(adapter => adapter.accountIds(raw)))]
  const candidates = await parts.connections.byAccounts(ids)
  const delivery = rawDelivery(parts, raw, request)
  return candidates.find(
    candidate => candidate.enabled && candidate.adapter.path === path && candidate.adapter.verify(candidate.settings, delivery),
  )
}
