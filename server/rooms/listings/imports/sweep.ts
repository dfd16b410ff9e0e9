import type { Engine } from '#ground/db/engine'
import type { Inside } from '#ground/db/scope'
import { importsBell } from './manage-import.ts'

/** Imports that came in and did not end, across organizations, ids only. */
export async function findUnfinishedImports(engine: Engine, { since }: { since: Date }) {
  const { rows } = await engine.once(
    'simsar_dispatcher',
    "select org_id, id from imports where state in ('queued', 'running') and created_at < $1 order by created_at limit 500",
    [since],
  )
  return rows as { org_id: string; id: string }[]
}

/** Rings again where no bell is left, as after a restored database. One that is parked waits for a person, as jobs that keep failing do. */
export async function ringUnfinishedImport(inside: Inside, id: string) {
  const bell = importsBell(inside, id)
  const own = await inside.db.selectFrom('jobs').select('payload').where('key', '=', bell.key).execute()
  if (!own.some(({ payload }) => (payload as { importId?: string }).importId === id)) inside.enqueue(bell)
}
