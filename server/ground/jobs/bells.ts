import type { Inside } from '../db/scope.ts'

/** Whether a bell of this key still waits or is being answered: then it needs no second one. */
export async function isRung(inside: Inside, key: string): Promise<boolean> {
  const open = await inside.db
    .selectFrom('jobs')
    .select('id')
    .where('key', '=', key)
    .where('state', 'in', ['waiting', 'running'])
    .limit(1)
    .execute()
  return open.length > 0
}
