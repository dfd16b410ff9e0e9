import { Refusal } from '#ground/errors'
import { sha256 } from '#ground/ids'
import type { Means } from '#ground/means'
import { audit } from '../audit.ts'
import { openSession } from './open-session.ts'
import { passwordMatches } from './password.ts'

const perAccount = 10
const perNetwork = 60
const withinMinutes = 15

/** Signs a member in. Unknown address, wrong password and disabled member get the same answer in the same time. */
export async function signIn(means: Means, { email, password, address }: { email: string; password: string; address: string }) {
  const { door, scope, seal } = means
  const subjects = [`account:${sha256(email).toString('hex')}`, `network:${networkOf(address)}`]
  await refuseGuessing(means, subjects)
  const [found] = await door.look('select org_id, id, password_hash, disabled_at from members where email = $1', [email])
  const right = await passwordMatches((found?.password_hash as string | null | undefined) ?? null, password)
  if (!found || !right || found.disabled_at) {
    await countFailure(means, subjects)
    throw new Refusal('unauthenticated', 'The address or the password is not right.', { name: 'wrong-credentials' })
  }
  await door.look('delete from sign_in_failures where subject = $1', [subjects[0]])
  const memberId = found.id as string
  return scope.inside(found.org_id as string, { kind: 'member', id: memberId, role: 'member' }, async inside => {
    await audit(inside, 'member.signed-in', { subject: memberId })
    return openSession(inside, seal, memberId)
  })
}

async function refuseGuessing({ door, clock }: Means, subjects: string[]) {
  const since = new Date(clock.now().getTime() - withinMinutes * 60_000)
  const rows = await door.look('select subject, count from sign_in_failures where subject = any($1) and since > $2', [subjects, since])
  const tooMany = rows.some(row => Number(row.count) >= (String(row.subject).startsWith('account:') ? perAccount : perNetwork))
  if (tooMany)
    throw new Refusal('too-many', 'Too many wrong passwords. Wait a quarter of an hour, or reset the password.', {
      retryAfterSeconds: withinMinutes * 60,
    })
}

async function countFailure({ door, clock }: Means, subjects: string[]) {
  const now = clock.now()
  await door.look(
    `insert into sign_in_failures (subject, count, since) select unnest($1::text[]), 1, $2
     on conflict (subject) do update set
       count = case when sign_in_failures.since < $3 then 1 else sign_in_failures.count + 1 end,
       since = case when sign_in_failures.since < $3 then excluded.since else sign_in_failures.since end`,
    [subjects, now, new Date(now.getTime() - withinMinutes * 60_000)],
  )
}

/** A household or an office, not one machine: /24 of IPv4, /48 of IPv6. */
const networkOf = (address: string) =>
  address.includes(':') ? address.split(':').slice(0, 3).join(':') : address.split('.').slice(0, 3).join('.')
