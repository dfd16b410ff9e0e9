import type { Preferences } from '#contracts/understanding'
import { Preferences as PreferencesShape, StatedPreferences } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { seenAfter } from '#language'
import { audit } from '#rooms/organizations'
import { type ConversationRow, lockConversation } from './store.ts'

type Sources = Record<string, { messageId: string | null; setBy: 'contact' | 'member' }>

/** What a turn learned, kept with the message each wish came from. Wishes a member set by hand stay until the contact says otherwise. */
export async function rememberTurn(
  inside: Inside,
  /** As it was locked in this transaction. */
  conversation: ConversationRow,
  learned: {
    preferences: Preferences
    changed: string[]
    messageId: string
    language: string
    lastIntent: string
    /** Listings this answer presented; null when it presented none. */
    shown: string[] | null
    focus: string | null
    asked: string | null
    viewing: unknown
    greeted: boolean
  },
) {
  const conversationId = conversation.id
  const sources = { ...(conversation.preference_sources as Sources) }
  for (const slot of learned.changed) sources[slot] = { messageId: learned.messageId, setBy: 'contact' }
  for (const slot of Object.keys(sources)) if (!(slot in learned.preferences)) delete sources[slot]
  await inside.db
    .updateTable('conversations')
    .set({
      preferences: JSON.stringify(learned.preferences),
      preference_sources: JSON.stringify(sources),
      ...(learned.language === 'und' ? {} : { language: learned.language }),
      last_intent: learned.lastIntent,
      ...(learned.shown ? { shown: learned.shown } : {}),
      seen: seenAfter(conversation.seen, learned.shown ?? [], learned.focus),
      focus: learned.focus,
      asked: learned.asked,
      ...(learned.viewing ? { viewing: JSON.stringify(learned.viewing) } : {}),
      greeted: conversation.greeted || learned.greeted,
      updated_at: inside.now,
    })
    .where('id', '=', conversationId)
    .execute()
  if (learned.changed.length > 0) await inside.announce('conversation.changed', { conversationId, what: 'preferences' })
}

/** A member corrects a wish, or drops it with null. */
export async function setPreference(inside: Inside, conversationId: string, asked: { slot: string; value: unknown }) {
  const conversation = await lockConversation(inside, conversationId)
  if (!Object.hasOwn(PreferencesShape.shape, asked.slot))
    throw new Refusal('invalid', 'There is no such wish.', {
      errors: [{ pointer: '/slot', message: 'Not a wish we keep.', code: 'unknown-slot' }],
    })
  const stated = StatedPreferences.safeParse({ [asked.slot]: asked.value ?? undefined })
  if (!stated.success)
    throw new Refusal('invalid', 'This value does not fit the wish.', {
      errors: [{ pointer: '/value', message: stated.error.issues[0]?.message ?? 'Not a value for this wish.' }],
    })
  const { [asked.slot]: _, ...before } = conversation.preferences as Record<string, unknown>
  const sources = { ...(conversation.preference_sources as Sources) }
  if (asked.value === null) delete sources[asked.slot]
  else sources[asked.slot] = { messageId: null, setBy: 'member' }
  await inside.db
    .updateTable('conversations')
    .set({
      preferences: JSON.stringify({ ...before, ...stated.data }),
      preference_sources: JSON.stringify(sources),
      updated_at: inside.now,
    })
    .where('id', '=', conversationId)
    .execute()
  await audit(inside, 'conversation.preference-set', { subject: conversationId, detail: { slot: asked.slot } })
  await inside.announce('conversation.changed', { conversationId, what: 'preferences' })
}
