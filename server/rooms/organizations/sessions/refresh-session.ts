import { Refusal } from '#ground/errors'
import { sha256 } from '#ground/ids'
import type { Means } from '#ground/means'
import { audit } from '../audit.ts'
import { openSession } from './open-session.ts'
import { readOpaque } from './session.ts'

const expired = () => new Refusal('unauthenticated', 'The session has ended. Sign in again.', { name: 'session-ended' })

/** Two tabs refresh in the same second: the loser of that race is not a thief. */
const graceMs = 10_000

/**
 * Trades a refresh token for the next one. A token that was traded before is a stolen one:
 * whoever holds it and whoever it was stolen from are signed out together.
 */
export async function refreshSession({ scope, seal }: Means, token: string | undefined) {
  const read = token ? readOpaque(token) : undefined
  if (!read) throw expired()
  const outcome = await scope.inside(read.organization, { kind: 'system' }, async inside => {
    const row = await inside.db
      .selectFrom('sessions')
      .innerJoin('members', 'members.id', 'sessions.member_id')
      .select([
        'sessions.id',
        'sessions.member_id',
        'sessions.family',
        'sessions.used_at',
        'sessions.revoked_at',
        'sessions.expires_at',
        'members.disabled_at',
      ])
      .where('sessions.refresh_hash', '=', sha256(read.secret))
      .forUpdate('sessions')
      .executeTakeFirst()
    if (!row || row.revoked_at || row.disabled_at || row.expires_at < inside.now) return undefined
    if (row.used_at && inside.now.getTime() - row.used_at.getTime() > graceMs) {
      await inside.db
        .updateTable('sessions')
        .set({ revoked_at: inside.now })
        .where('family', '=', row.family)
        .where('revoked_at', 'is', null)
        .execute()
      await audit(inside, 'session.reuse-detected', { subject: row.member_id })
      return undefined
    }
    await inside.db
      .updateTable('sessions')
      .set({ used_at: row.used_at ?? inside.now })
      .where('id', '=', row.id)
      .execute()
    return openSession(inside, seal, row.member_id, row.family)
  })
  // the revocation above must be kept, so the refusal comes after the commit
  if (!outcome) throw expired()
  return outcome
}

export async function signOut({ scope }: Means, who: { organization: string; session: string }) {
  await scope.inside(who.organization, { kind: 'system' }, async inside => {
    const row = await inside.db.selectFrom('sessions').select(['family']).where('id', '=', who.session).executeTakeFirst()
    if (row)
      await inside.db
        .updateTable('sessions')
        .set({ revoked_at: inside.now })
        .where('family', '=', row.family)
        .where('revoked_at', 'is', null)
        .execute()
  })
}
