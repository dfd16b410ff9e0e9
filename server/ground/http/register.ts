import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Inside } from '../db/scope.ts'
import { Refusal } from '../errors.ts'
import { ofValidation } from './problem.ts'
import type { Asked, Route, Schema } from './route.ts'
import type { Identity, ServerParts } from './server.ts'

/** Hangs one declared route into the router: identity, rights, shapes, idempotency, answer. */
export function register(server: FastifyInstance, declared: Route, parts: ServerParts) {
  server.route({
    method: declared.method,
    url: `/api${declared.path}`,
    config: { rateLimit: { max: declared.perMinute ?? 1200, timeWindow: 60_000 } },
    async handler(request, reply) {
      const identity = declared.needs === 'anyone' ? undefined : await admit(declared, request, parts)
      const asked = { ...parse(declared, request), request, reply }
      const result = await answerOf(declared, asked, identity, parts)
      if (reply.sent) return reply
      if (result === undefined && !declared.answer) return reply.code(declared.status ?? 204).send()
      return reply.code(declared.status ?? 200).send(declared.answer ? declared.answer.parse(result) : result)
    },
  })
}

async function admit(declared: Route, request: FastifyRequest, parts: ServerParts): Promise<Identity> {
  const identity = await parts.identify({ headers: request.headers, cookies: request.cookies })
  if (!identity) throw new Refusal('unauthenticated', 'Sign in first.')
  if (identity.byCookie && declared.method !== 'GET' && request.headers['x-simsar'] === undefined)
    throw new Refusal('forbidden', 'This change did not come from the portal.', { name: 'cross-site' })
  if (declared.needs === 'admin' && identity.actor.role !== 'admin') throw new Refusal('forbidden', 'Only an admin may do this.')
  return identity
}

function parse(declared: Route, request: FastifyRequest) {
  return {
    params: checked(declared.params, request.params, 'path'),
    query: checked(declared.query ?? z.strictObject({}), request.query, 'query'),
    body: declared.body ? checked(declared.body, bodyOf(request), 'body') : undefined,
  }
}

function bodyOf(request: FastifyRequest) {
  if (
    request.body === undefined &&
    !(request.headers['content-type'] ?? '').includes('application/json') &&
    Number(request.headers['content-length'] ?? 0) > 0
  )
    throw new Refusal('invalid', 'Send application/json here.', { status: 415, name: 'unsupported-type' })
  return request.body ?? {}
}

function checked(schema: z.ZodType | undefined, value: unknown, where: 'path' | 'query' | 'body') {
  if (!schema) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  // an id that cannot exist is an absent one
  if (where === 'path') throw new Refusal('not-found', 'There is nothing here.')
  const problem = ofValidation(result.error.issues, where === 'query' ? '/query' : '')
  const status = where === 'query' && problem.status === 422 ? 400 : problem.status
  throw new Refusal('invalid', problem.detail ?? '', { status, errors: problem.errors ?? [] })
}

async function answerOf(
  declared: Route,
  asked: Omit<Asked<Schema, Schema, Schema>, 'actor'>,
  identity: Identity | undefined,
  parts: ServerParts,
) {
  if ('open' in declared) return declared.open(asked)
  if (!identity) throw new Refusal('unauthenticated', 'Sign in first.')
  const known = { ...asked, actor: identity.actor }
  if ('act' in declared) return declared.act(parts.scope.outside(identity.organization, identity.actor), known)
  const key = declared.method === 'POST' && declared.idempotent !== false ? idempotencyKey(asked.request) : undefined
  return parts.scope.inside(identity.organization, identity.actor, inside =>
    key ? once(inside, key, identity, declared, known) : declared.handle(inside, known),
  )
}

function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Refusal('invalid', 'Idempotency-Key takes 1 to 255 visible characters.', { status: 400 })
  return key
}

/** The same key and request get the same answer; the key is written in the transaction that does the work, so both happen or neither. */
async function once(
  inside: Inside,
  key: string,
  identity: Identity,
  declared: Extract<Route, { handle: unknown }>,
  asked: Asked<Schema, Schema, Schema>,
) {
  const hash = createHash('sha256')
    .update(`${asked.request.method} ${asked.request.url}\n${JSON.stringify(asked.request.body ?? null)}`)
    .digest()
  const member = identity.actor.id
  // a second request with this key waits here until the first has committed
  const claimed = await inside.db
    .insertInto('idempotency_keys')
    .values({ member_id: member, key, request_hash: hash, status: 0 })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (Number(claimed.numInsertedOrUpdatedRows ?? 0) === 0) {
    const before = await inside.db
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('member_id', '=', member)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (!hash.equals(before.request_hash))
      throw new Refusal('invalid', 'This Idempotency-Key was used for another request.', { name: 'idempotency-key-reused' })
    replayed(asked.reply)
    return before.answer
  }
  const answer = await declared.handle(inside, asked)
  const kept = JSON.stringify(declared.answer ? declared.answer.parse(answer) : (answer ?? null))
  await inside.db
    .updateTable('idempotency_keys')
    .set({ status: declared.status ?? 200, answer: kept })
    .where('member_id', '=', member)
    .where('key', '=', key)
    .execute()
  return answer
}

const replayed = (reply: FastifyReply) => void reply.header('idempotent-replayed', 'true')
