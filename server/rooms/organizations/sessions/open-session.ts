import type { Inside } from '#ground/db/scope'
import { newId, newSecret, sha256 } from '#ground/ids'
import type { Seal } from '#ground/seal'
import { memberView, organizationView } from '../find.ts'
import { accessSeconds, opaqueToken, refreshDays, signAccess } from './session.ts'

/** Opens a session for a member, or the next link of one (`family`), and answers its tokens. */
export async function openSession(inside: Inside, seal: Seal, memberId: string, family: string = newId()) {
  const secret = newSecret(32)
  const session = newId()
  const expires = new Date(inside.now.getTime() + refreshDays * 86_400_000)
  await inside.db
    .insertInto('sessions')
    .values({ id: session, member_id: memberId, family, refresh_hash: sha256(secret), expires_at: expires, created_at: inside.now })
    .execute()
  const [member, organization] = [await memberView(inside, memberId), await organizationView(inside)]
  return {
    accessToken: await signAccess(
      { organization: inside.organization, member: memberId, role: member.role, session },
      seal.derive('access-token'),
      inside.now,
    ),
    refreshToken: opaqueToken(inside.organization, secret),
    expiresIn: accessSeconds,
    member,
    organization,
  }
}
