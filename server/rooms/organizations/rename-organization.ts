import type { Inside } from '#ground/db/scope'
import { audit } from './audit.ts'
import { organizationView } from './find.ts'

/** The names a brokerage goes by; from the next message on the assistant introduces itself with the one its customer can read. */
export async function renameOrganization(inside: Inside, asked: { name: string; nameAr?: string | null | undefined }) {
  await inside.db
    .updateTable('organizations')
    .set({ name: asked.name, ...(asked.nameAr === undefined ? {} : { name_ar: asked.nameAr }) })
    .where('id', '=', inside.organization)
    .execute()
  await audit(inside, 'organization.renamed', { detail: { name: asked.name, nameAr: asked.nameAr ?? null } })
  return organizationView(inside)
}
