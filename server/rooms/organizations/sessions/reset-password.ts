import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { newSecret, sha256 } from '#ground/ids'
import type { Means } from '#ground/means'
import { audit } from '../audit.ts'
import { queueMail } from '../mail.ts'
import { hashPassword } from './password.ts'
import { opaqueToken, readOpaque, resetMinutes } from './session.ts'

/** Sends a link to set a new password, if the address is known. The asker learns nothing either way. */
export async function forgotPassword({ door, scope, config }: Means, email: string) {
  const [found] = await door.look('select org_id, id, disabled_at from members where email = $1', [email])
  if (!found || found.disabled_at) return
  await scope.inside(found.org_id as string, { kind: 'system' }, async inside => {
    await sendResetLink(inside, { memberId: found.id as string, email, publicUrl: config.publicUrl, invitedBy: null })
    await audit(inside, 'member.password-reset-asked', { subject: found.id as string })
  })
}

export async function sendResetLink(inside: Inside, who: { memberId: string; email: string; publicUrl: string; invitedBy: string | null }) {
  const secret = newSecret(32)
  await inside.db
    .insertInto('reset_tokens')
    .values({
      token_hash: sha256(secret),
      member_id: who.memberId,
      expires_at: new Date(inside.now.getTime() + resetMinutes * 60_000 * (who.invitedBy ? 72 : 1)),
    })
    .execute()
  // the address of this link is configuration, never the Host header of whoever asked
  const link = `${who.publicUrl}/reset-password?token=${opaqueToken(inside.organization, secret)}`
  await queueMail(inside, {
    to: who.email,
    subject: who.invitedBy ? `${who.invitedBy} invites you to Simsar` : 'Set a new password for Simsar',
    text: who.invitedBy
      ? `${who.invitedBy} added you to their brokerage on Simsar.\n\nChoose a password within three days:\n${link}\n`
      : `Somebody, hopefully you, asked for a new password.\n\nSet it within an hour:\n${link}\n\nIf it was not you, nothing has changed.\n`,
  })
}

/** Sets a password by a link: once, in time, and every session of the member ends. */
export async function resetPassword({ scope }: Means, asked: { token: string; password: string }) {
  const refused = new Refusal('invalid', 'This link was used already or is too old. Ask for a new one.', {
    errors: [{ pointer: '/token', message: 'Ask for a new link.', code: 'link-expired' }],
  })
  const read = readOpaque(asked.token)
  if (!read) throw refused
  const passwordHash = await hashPassword(asked.password)
  await scope.inside(read.organization, { kind: 'system' }, async inside => {
    const used = await inside.db
      .updateTable('reset_tokens')
      .set({ used_at: inside.now })
      .where('token_hash', '=', sha256(read.secret))
      .where('used_at', 'is', null)
      .where('expires_at', '>', inside.now)
      .returning('member_id')
      .executeTakeFirst()
    if (!used) throw refused
    await inside.db.updateTable('members').set({ password_hash: passwordHash }).where('id', '=', used.member_id).execute()
    await inside.db
      .updateTable('sessions')
      .set({ revoked_at: inside.now })
      .where('member_id', '=', used.member_id)
      .where('revoked_at', 'is', null)
      .execute()
    await audit(inside, 'member.password-reset', { subject: used.member_id })
  })
}
