import { DatabaseError } from '#ground/db/engine'
import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { newId } from '#ground/ids'
import { audit } from './audit.ts'
import { findMember, memberView } from './find.ts'
import { sendResetLink } from './sessions/reset-password.ts'

/** Adds a colleague and mails the link with which they choose their password. */
export async function addMember(inside: Inside, asked: { email: string; fullName: string; role: 'admin' | 'member' }, publicUrl: string) {
  const id = newId()
  try {
    await inside.db
      .insertInto('members')
      .values({ id, email: asked.email, full_name: asked.fullName, role: asked.role, created_at: inside.now })
      .execute()
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'members_email')
      throw new Refusal('conflict', 'This address is registered already.', {
        errors: [{ pointer: '/email', message: 'This address is registered already.', code: 'email-taken' }],
      })
    throw error
  }
  const inviter = inside.actor.kind === 'member' ? await findMember(inside, inside.actor.id) : undefined
  await sendResetLink(inside, { memberId: id, email: asked.email, publicUrl, invitedBy: inviter?.full_name ?? 'A colleague' })
  await audit(inside, 'member.added', { subject: id, detail: { role: asked.role } })
  return memberView(inside, id)
}

/** Changes a colleague's role, or closes their door: their sessions end at once. The last admin stays one. */
export async function changeMember(
  inside: Inside,
  id: string,
  asked: { role?: 'admin' | 'member' | undefined; disabled?: boolean | undefined },
) {
  const member = await findMember(inside, id)
  if (!member) throw notFound('member')
  if (member.role === 'admin' && (asked.role === 'member' || asked.disabled)) await keepAnAdmin(inside, id)
  await inside.db
    .updateTable('members')
    .set({
      role: asked.role ?? member.role,
      disabled_at: asked.disabled === undefined ? member.disabled_at : asked.disabled ? inside.now : null,
    })
    .where('id', '=', id)
    .execute()
  if (asked.role !== undefined || asked.disabled)
    await inside.db
      .updateTable('sessions')
      .set({ revoked_at: inside.now })
      .where('member_id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
  await audit(inside, 'member.changed', { subject: id, detail: { role: asked.role ?? member.role, disabled: asked.disabled ?? false } })
  return memberView(inside, id)
}

async function keepAnAdmin(inside: Inside, leaving: string) {
  const others = await inside.db
    .selectFrom('members')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .where('id', '!=', leaving)
    .forUpdate()
    .limit(1)
    .execute()
  if (others.length === 0)
    throw new Refusal('conflict', 'A brokerage needs an admin. Make somebody else one first.', { name: 'last-admin' })
}

export async function changeOwnProfile(inside: Inside, id: string, asked: { fullName?: string | undefined; locale?: string | undefined }) {
  const changes = { ...(asked.fullName ? { full_name: asked.fullName } : {}), ...(asked.locale ? { locale: asked.locale } : {}) }
  if (Object.keys(changes).length > 0) await inside.db.updateTable('members').set(changes).where('id', '=', id).execute()
  return memberView(inside, id)
}
