import type { Inside } from '#ground/db/scope'
import { getConversation, reply, takeOver, viewMessage } from '#rooms/conversations'
import { openAbilities } from '../connections/abilities.ts'
import type { Adapters } from '../connections/adapters.ts'
import { fitReply } from './fit-reply.ts'

/** A member answers: the conversation is theirs from here on. Outside the reply window it is refused before anything is stored or sent. */
export async function answerByHand(inside: Inside, adapters: Adapters, asked: { conversationId: string; memberId: string; text: string }) {
  const can = await openAbilities(inside, adapters, await getConversation(inside, asked.conversationId))
  await takeOver(inside, asked.conversationId, asked.memberId)
  const contents = fitReply(can, { kind: 'text', text: asked.text }).map(content => ({ content }))
  const ids = await reply(inside, { conversationId: asked.conversationId, author: 'member', memberId: asked.memberId, contents })
  return viewMessage(inside, ids[0]!)
}
