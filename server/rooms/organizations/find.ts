import type { Inside } from '#ground/db/scope'
import { notFound } from '#ground/errors'

export async function findMember(inside: Inside, id: string) {
  return inside.db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function memberView(inside: Inside, id: string) {
  const member = await findMember(inside, id)
  if (!member) throw notFound('member')
  return viewOf(member)
}

type MemberRow = NonNullable<Awaited<ReturnType<typeof findMember>>>
const viewOf = (member: MemberRow) => ({
  id: member.id,
  email: member.email,
  fullName: member.full_name,
  role: member.role as 'admin' | 'member',
  locale: member.locale,
  disabled: member.disabled_at !== null,
  createdAt: member.created_at.toISOString(),
})

export async function listMembers(inside: Inside) {
  const rows = await inside.db.selectFrom('members').selectAll().orderBy('created_at').limit(500).execute()
  return { items: rows.map(viewOf), nextCursor: null }
}

export async function getOrganization(inside: Inside) {
  const organization = await inside.db.selectFrom('organizations').selectAll().executeTakeFirst()
  if (!organization) throw notFound('organization')
  return organization
}

export async function organizationView(inside: Inside) {
  const organization = await getOrganization(inside)
  return {
    id: organization.id,
    name: organization.name,
    nameAr: organization.name_ar,
    market: organization.market,
    timeZone: organization.time_zone,
    currency: organization.currency,
  }
}

export async function listAudit(inside: Inside, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  let query = inside.db
    .selectFrom('audit_entries')
    .leftJoin('members', 'members.id', 'audit_entries.actor_id')
    .select([
      'audit_entries.id',
      'audit_entries.at',
      'audit_entries.actor_kind',
      'audit_entries.action',
      'audit_entries.subject',
      'audit_entries.detail',
      'members.full_name',
    ])
    .orderBy('audit_entries.id', 'desc')
    .limit(limit + 1)
  if (cursor) query = query.where('audit_entries.id', '<', Number(cursor) || 0)
  const rows = await query.execute()
  return {
    items: rows.slice(0, limit).map(row => ({
      id: String(row.id),
      at: row.at.toISOString(),
      actor: row.full_name ?? row.actor_kind,
      action: row.action,
      subject: row.subject,
      detail: row.detail,
    })),
    nextCursor: rows.length > limit ? String(rows[limit - 1]!.id) : null,
  }
}

export async function listOutbox(inside: Inside, { limit }: { limit: number }) {
  const rows = await inside.db.selectFrom('outbox_mails').selectAll().orderBy('created_at', 'desc').limit(limit).execute()
  return {
    items: rows.map(row => ({
      id: row.id,
      to: row.recipient,
      subject: row.subject,
      text: row.body,
      state: row.state,
      createdAt: row.created_at.toISOString(),
    })),
    nextCursor: null,
  }
}

/** Whether a session still holds: not revoked, its member not disabled. */
export async function sessionHolds(inside: Inside, session: string, member: string): Promise<{ role: 'admin' | 'member' } | undefined> {
  const row = await inside.db
    .selectFrom('sessions')
    .innerJoin('members', 'members.id', 'sessions.member_id')
    .select(['members.role'])
    .where('sessions.id', '=', session)
    .where('sessions.member_id', '=', member)
    .where('sessions.revoked_at', 'is', null)
    .where('members.disabled_at', 'is', null)
    .executeTakeFirst()
  return row ? { role: row.role as 'admin' | 'member' } : undefined
}
