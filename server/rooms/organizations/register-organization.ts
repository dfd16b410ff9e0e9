import { DatabaseError } from '#ground/db/engine'
import { Refusal } from '#ground/errors'
import { newId } from '#ground/ids'
import type { Means } from '#ground/means'
import { audit } from './audit.ts'
import { openSession } from './sessions/open-session.ts'
import { hashPassword } from './sessions/password.ts'

export interface Registration {
  email: string
  password: string
  fullName: string
  organizationName: string
  market: 'egypt' | 'north_cyprus'
}

const home = {
  egypt: { time_zone: 'Africa/Cairo', currency: 'EGP' },
  north_cyprus: { time_zone: 'Asia/Famagusta', currency: 'GBP' },
}

/** A new brokerage and its first admin, signed in. The organization's id is made here, and its door entered before it exists. */
export async function registerOrganization({ scope, seal }: Means, asked: Registration) {
  const passwordHash = await hashPassword(asked.password)
  const member = newId()
  try {
    return await scope.inside(newId(), { kind: 'system' }, async inside => {
      await inside.db
        .insertInto('organizations')
        .values({ name: asked.organizationName, market: asked.market, ...home[asked.market], created_at: inside.now })
        .execute()
      await inside.db
        .insertInto('members')
        .values({
          id: member,
          email: asked.email,
          password_hash: passwordHash,
          full_name: asked.fullName,
          role: 'admin',
          created_at: inside.now,
        })
        .execute()
      await audit(inside, 'organization.registered', { subject: member })
      return openSession(inside, seal, member)
    })
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'members_email')
      throw new Refusal('conflict', 'This address is registered already. Sign in, or reset the password.', {
        errors: [{ pointer: '/email', message: 'This address is registered already.', code: 'email-taken' }],
      })
    throw error
  }
}
