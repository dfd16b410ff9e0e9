import { errors, jwtVerify, SignJWT } from 'jose'
import { Refusal } from '#ground/errors'

/** Arithmetic of sessions: what the tokens say and how long they hold. */
export const accessSeconds = 15 * 60
export const refreshDays = 30
export const resetMinutes = 60

export interface AccessClaims {
  organization: string
  member: string
  role: 'admin' | 'member'
  session: string
}

const audience = 'simsar'

export const signAccess = (claims: AccessClaims, key: Buffer, now: Date) =>
  new SignJWT({ org: claims.organization, role: claims.role, sid: claims.session })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(claims.member)
    .setAudience(audience)
    .setIssuedAt(Math.floor(now.getTime() / 1000))
    .setExpirationTime(Math.floor(now.getTime() / 1000) + accessSeconds)
    .sign(key)

export async function readAccess(token: string, key: Buffer, now: Date): Promise<AccessClaims> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience,
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'org', 'sid'],
    })
    return {
      organization: String(payload.org),
      member: String(payload.sub),
      role: payload.role === 'admin' ? 'admin' : 'member',
      session: String(payload.sid),
    }
  } catch (error) {
    throw new Refusal('unauthenticated', error instanceof errors.JWTExpired ? 'The session has expired.' : 'The token is not valid.', {
      name: error instanceof errors.JWTExpired ? 'expired' : 'unauthenticated',
    })
  }
}

/** Opaque tokens name their organization, so that its door can be entered; the secret part decides. */
export const opaqueToken = (organization: string, secret: string) => `${organization}.${secret}`
export function readOpaque(token: string): { organization: string; secret: string } | undefined {
  const parts = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{20,100})$/.exec(token)
  return parts ? { organization: parts[1]!, secret: parts[2]! } : undefined
}
