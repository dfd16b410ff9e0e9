import type { Inside } from '#ground/db/scope'

/** Nobody writes to this person of their own accord any more. Answers to what they ask stay possible. */
export async function optOut(inside: Inside, contactId: string, how: { channel: string; source: string; messageId: string | null }) {
  await inside.db
    .updateTable('contacts')
    .set({ opted_out_at: inside.now })
    .where('id', '=', contactId)
    .where('opted_out_at', 'is', null)
    .execute()
  await record(inside, contactId, 'withdrawn', how)
}

export async function optIn(inside: Inside, contactId: string, how: { channel: string; source: string; messageId: string | null }) {
  await inside.db.updateTable('contacts').set({ opted_out_at: null }).where('id', '=', contactId).execute()
  await record(inside, contactId, 'given', how)
}

/** The register the law asks for: who, which channel, what for, when, and what proves it. */
async function record(
  inside: Inside,
  contactId: string,
  state: 'given' | 'withdrawn',
  how: { channel: string; source: string; messageId: string | null },
) {
  await inside.db
    .insertInto('consents')
    .values({
      contact_id: contactId,
      channel: how.channel,
      purpose: 'marketing',
      state,
      source: how.source,
      message_id: how.messageId,
      at: inside.now,
    })
    .execute()
}
