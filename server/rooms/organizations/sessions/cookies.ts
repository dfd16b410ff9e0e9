import type { FastifyReply } from 'fastify'
import { refreshCookie, sessionCookie } from './identify.ts'
import { accessSeconds, refreshDays } from './session.ts'

// `__Host-` cookies are bound to this host and to secure origins; browsers count localhost as one
const common = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const

/** The portal keeps its session in cookies that scripts cannot read; programs use the tokens of the answer. */
export function keepCookies<T extends { accessToken: string; refreshToken: string }>(reply: FastifyReply, session: T): T {
  void reply.setCookie(sessionCookie, session.accessToken, { ...common, maxAge: accessSeconds })
  void reply.setCookie(refreshCookie, session.refreshToken, { ...common, maxAge: refreshDays * 86_400 })
  return session
}

export function dropCookies(reply: FastifyReply) {
  for (const name of [sessionCookie, refreshCookie]) void reply.clearCookie(name, common)
}
