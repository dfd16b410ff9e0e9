import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Actor, Inside, Outside } from '../db/scope.ts'

/** Who may knock. `member` is anyone signed in; `admin` runs the brokerage. */
export type Needs = 'anyone' | 'member' | 'admin'

type Out<S> = S extends z.ZodType ? z.infer<S> : undefined

export interface Asked<P, Q, B> {
  params: Out<P>
  query: Out<Q>
  body: Out<B>
  actor: Actor
  request: FastifyRequest
  reply: FastifyReply
}

interface RouteBase<P, Q, B, A> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Under `/api`; served under `/api/v1` too. Parameters as `:id`. */
  path: string
  summary: string
  params?: P
  query?: Q
  body?: B
  /** The answer's shape: documented, and anything it does not name is stripped before it leaves. */
  answer?: A
  status?: number
  /** A multipart upload or a file as answer: the route reads or writes bytes itself. */
  raw?: boolean
  /** Honour `Idempotency-Key` (POST only; on by default for signed-in POSTs with `handle`). */
  idempotent?: boolean
  /** Most requests per minute from one address, when lower than the common limit. */
  perMinute?: number
}

/** Inside: the whole request is one transaction of the member's organization. The common case. */
export interface InsideRoute<P, Q, B, A> extends RouteBase<P, Q, B, A> {
  needs: 'member' | 'admin'
  handle(inside: Inside, asked: Asked<P, Q, B>): Promise<unknown>
}
/** Outside: the act speaks to the world, or enters and leaves transactions itself. */
export interface OutsideRoute<P, Q, B, A> extends RouteBase<P, Q, B, A> {
  needs: 'member' | 'admin'
  act(outside: Outside, asked: Asked<P, Q, B>): Promise<unknown>
}
/** Before anybody is signed in: no organization yet. */
export interface OpenRoute<P, Q, B, A> extends RouteBase<P, Q, B, A> {
  needs: 'anyone'
  open(asked: Omit<Asked<P, Q, B>, 'actor'>): Promise<unknown>
}

export type Schema = z.ZodType | undefined
export type Route =
  | InsideRoute<Schema, Schema, Schema, Schema>
  | OutsideRoute<Schema, Schema, Schema, Schema>
  | OpenRoute<Schema, Schema, Schema, Schema>

/** Declares a way in. From the list of routes come the router, the OpenAPI document and the tests that knock at every door. */
export function route<
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
  A extends Schema = undefined,
>(declared: InsideRoute<P, Q, B, A> | OutsideRoute<P, Q, B, A> | OpenRoute<P, Q, B, A>): Route {
  return declared as unknown as Route
}
