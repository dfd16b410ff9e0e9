import type { Preferences } from '#contracts/understanding'
import { Preferences as PreferencesShape, StatedPreferences } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { seenAfter } from '#language'
import { audit } from '#rooms/organizations'
import { type ConversationRow, lockConversation } from './store.ts'

type Sources = Record<string, { messageId: string | null; setBy: 'contact' | 'member' }>

/** What is remembered of an answer, once it is said. */
export interface Remembered {
  /** Listings it presented; null when it presented none. */
  shown: string[] | null
  focus: string | null
  asked: string | null
  greeted: boolean
}

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
    viewing: unknown
    /** Null: nothing of it is said yet, a person decides. */
    said: Remembered | null
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
      ...(learned.viewing ? { viewing: JSON.stringify(learned.viewing) } : {}),
      ...(learned.said ? rememberedOf(conversation, learned.said) : {}),
      updated_at: inside.now,
    })
    .where('id', '=', conversationId)
    .execute()
  if (learned.changed.length > 0) await inside.announce('conversation.changed', { conversationId, what: 'preferences' })
}

/** A person had it said: from now on "the second one" means one of these, and a bare answer is one to what was asked. */
export async function rememberSaid(inside: Inside, conversation: ConversationRow, said: Remembered) {
  await inside.db
    .updateTable('conversations')
    .set({ ...rememberedOf(conversation, said), updated_at: inside.now })
    .where('id', '=', conversation.id)
    .execute()
}

const rememberedOf = (conversation: ConversationRow, { shown, focus, asked, greeted }: Remembered) => ({
  ...(shown ? { shown } : {}),
  seen: seenAfter(conversation.seen, shown ?? [], focus),
  focus,
  asked,
  greeted: conversation.greeted || greeted,
})

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
