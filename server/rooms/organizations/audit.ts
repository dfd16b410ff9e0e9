import type { Inside } from '#ground/db/scope'

/** Writes down who did what. Append-only: the rooms' role may neither change nor remove entries. */
export async function audit(
  inside: Inside,
  action: string,
  about: { subject?: string; detail?: Record<string, string | number | boolean | null> } = {},
) {
  await inside.db
    .insertInto('audit_entries')
    .values({
      at: inside.now,
      actor_kind: inside.actor.kind,
      actor_id: inside.actor.kind === 'member' ? inside.actor.id : null,
      action,
      subject: about.subject ?? null,
      detail: JSON.stringify(about.detail ?? {}),
    })
    .execute()
}
