import type { Transcript } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'

/** Files of messages: where they stand, and whether they are here yet. */
export async function attachmentsOf(inside: Inside, messageIds: string[]) {
  if (messageIds.length === 0) return []
  return inside.db
    .selectFrom('media')
    .select(['message_id', 'kind', 'mime_type', 'state', 'file_key'])
    .where('message_id', 'in', messageIds)
    .orderBy('position')
    .execute()
}

/** Puts what a machine heard or saw beside the message it was in. */
export async function keepTranscript(
  inside: Inside,
  { messageId, conversationId, transcript }: { messageId: string; conversationId: string; transcript: Transcript },
) {
  await inside.db
    .updateTable('messages')
    .set({ transcript: JSON.stringify(transcript) })
    .where('id', '=', messageId)
    // taken back while it was listened to: nothing of it stays
    .where('deleted_at', 'is', null)
    .execute()
  await inside.announce('message.changed', { conversationId, messageId, state: 'received' })
}

/** The words of a message: what was written, and what of a recording or a picture is read like it. */
export function wordsOf({ text, transcript }: { text: string | null; transcript: unknown }): string | null {
  const { words } = (transcript ?? {}) as Partial<Transcript>
  return [text?.trim(), words?.trim()].filter(Boolean).join('\n') || null
}
