import { Refusal } from '#ground/errors'
import type { Identity } from '#ground/http/server'
import type { Means } from '#ground/means'
import { sessionHolds } from '../find.ts'
import { readAccess } from './session.ts'

export const sessionCookie = '__Host-simsar'
export const refreshCookie = '__Host-simsar-refresh'

/** How long a session found good is believed without asking the database again. */
const believedMs = 1000

/** Who is asking: the bearer token or the portal's cookie, checked against the session as it is now (at most a second old). */
export function identifier({ scope, seal, clock }: Means) {
  const key = seal.derive('access-token')
  const good = new Map<string, { role: 'admin' | 'member'; until: number }>()
  return async (request: {
    headers: Record<string, string | string[] | undefined>
    cookies: Record<string, string | undefined>
  }): Promise<Identity | undefined> => {
    const header = request.headers.authorization
    const bearer = typeof header === 'string' ? /^Bearer (\S{1,4096})$/i.exec(header)?.[1] : undefined
    if (header !== undefined && !bearer) throw new Refusal('unauthenticated', 'The Authorization header is not a bearer token.')
    const token = bearer ?? request.cookies[sessionCookie]
    if (!token) return undefined
    const claims = await readAccess(token, key, clock.now())
    const now = Date.now()
    let known = good.get(claims.session)
    if (!known || known.until < now) {
      const held = await scope.inside(claims.organization, { kind: 'system' }, inside =>
        sessionHolds(inside, claims.session, claims.member),
      )
      if (!held) {
        good.delete(claims.session)
        throw new Refusal('unauthenticated', 'The session has ended. Sign in again.', { name: 'session-ended' })
      }
      known = { role: held.role, until: now + believedMs }
      if (good.size > 10_000) good.clear()
      good.set(claims.session, known)
    }
    return {
      organization: claims.organization,
      actor: { kind: 'member', id: claims.member, role: known.role },
      session: claims.session,
      byCookie: !bearer,
    }
  }
}
