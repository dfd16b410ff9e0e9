import type { Inside } from '#ground/db/scope'
import type { ProjectName } from '#language/types'

/** A listing written by a transaction that began before the newest one ended would be missed; so nothing is believed for longer. */
const believedMs = 30_000
const mostOrganizations = 1000

const kept = new Map<string, { names: ProjectName[]; changedAt: number; until: number }>()

/**
 * The names of a brokerage's projects: the same list as long as no listing changed, because reading and indexing a thousand names
 * costs more than the rest of a turn. Projects come and change with listings only.
 */
export async function projectNames(inside: Inside): Promise<ProjectName[]> {
  const newest = await inside.db
    .selectFrom('listings')
    .select('updated_at')
    .where('deleted_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const changedAt = newest?.updated_at.getTime() ?? 0
  const known = kept.get(inside.organization)
  if (known && known.changedAt === changedAt && known.until > Date.now()) return known.names
  const names = await readNames(inside)
  if (kept.size >= mostOrganizations) kept.clear()
  kept.set(inside.organization, { names, changedAt, until: Date.now() + believedMs })
  return names
}

async function readNames(inside: Inside): Promise<ProjectName[]> {
  const rows = await inside.db.selectFrom('projects').select(['slug', 'name', 'name_ar']).orderBy('slug').limit(2000).execute()
  return rows.map(row => ({ slug: row.slug, names: [row.name, ...(row.name_ar ? [row.name_ar] : [])] }))
}
