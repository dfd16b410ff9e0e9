import type { Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import { hashPassword } from './sessions/password.ts'

export interface OrganizationToPlant {
  name: string
  nameAr: string
  market: string
  timeZone: string
  currency: string
  members: { email: string; password: string; fullName: string; role: 'admin' | 'member'; locale: string }[]
}

/** A brokerage of the demo with its people. Answers the members' ids by address. */
export async function plantOrganization(inside: Inside, asked: OrganizationToPlant): Promise<Map<string, string>> {
  await inside.db
    .insertInto('organizations')
    .values({
      name: asked.name,
      name_ar: asked.nameAr,
      market: asked.market,
      time_zone: asked.timeZone,
      currency: asked.currency,
      demo: true,
      created_at: inside.now,
    })
    .execute()
  const ids = new Map<string, string>()
  for (const member of asked.members) {
    const id = newId()
    ids.set(member.email, id)
    await inside.db
      .insertInto('members')
      .values({
        id,
        email: member.email,
        password_hash: await hashPassword(member.password),
        full_name: member.fullName,
        role: member.role,
        locale: member.locale === 'ar' ? 'ar' : 'en',
        created_at: inside.now,
      })
      .execute()
  }
  return ids
}
