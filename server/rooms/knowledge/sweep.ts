import type { Engine } from '#ground/db/engine'
import type { Inside } from '#ground/db/scope'
import { isRung } from '#ground/jobs/bells'
import { bellOf, ringFor } from './upload-document.ts'

/** Documents that were kept and that nobody has read to their end since, across organizations, ids only. */
export async function findUnread(engine: Engine, { since }: { since: Date }) {
  const { rows } = await engine.once(
    'simsar_dispatcher',
    "select org_id, id from documents where state in ('RECEIVED', 'READING') and created_at < $1 order by created_at limit 500",
    [since],
  )
  return rows as { org_id: string; id: string }[]
}

/** Rings again where no bell is left, as after a restored database. One that keeps failing ends as FAILED by its own count. */
export async function ringUnread(inside: Inside, id: string) {
  if (!(await isRung(inside, bellOf(id)))) ringFor(inside, id)
}
