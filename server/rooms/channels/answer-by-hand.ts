import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { getConversation, reply, takeOver, viewMessage } from '#rooms/conversations'
import { abilitiesOf } from './abilities.ts'
import type { Adapters } from './adapters.ts'
import { fitReply } from './fit-reply.ts'

/** A member answers: the conversation is theirs from here on. Outside the reply window it is refused before anything is stored or sent. */
export async function answerByHand(inside: Inside, adapters: Adapters, asked: { conversationId: string; memberId: string; text: string }) {
  const conversation = await getConversation(inside, asked.conversationId)
  const can = await abilitiesOf(inside, adapters, conversation.connection_id)
  if (can.windowHours !== null && !(conversation.window_expires_at && conversation.window_expires_at > inside.now))
    throw new Refusal('conflict', 'The reply window of this channel is closed. Send an approved template, or wait until they write.', {
      name: 'window-closed',
    })
  await takeOver(inside, asked.conversationId, asked.memberId)
  const contents = fitReply(can, { kind: 'text', text: asked.text }).map(content => ({ content }))
  const ids = await reply(inside, { conversationId: asked.conversationId, author: 'member', memberId: asked.memberId, contents })
  return viewMessage(inside, ids[0]!)
}
