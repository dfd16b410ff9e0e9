import type { TurnView } from '#contracts/conversation'
import type { LabelledQuery, LabelledTurn } from '#contracts/playground'
import type { Inside, Outside } from '#ground/db/scope'
import { audit, getOrganization } from '#rooms/organizations'
import { messagesFrom } from '../replay/find.ts'
import { conversationsAfter, type Deed, deedsIn, type LabelledConversation, memberNames, turnsAfter, turnsBefore } from './find.ts'
import { labelTurn } from './label-turn.ts'
import { maskFor } from './mask.ts'

const conversationsAtOnce = 200
const turnsAtOnce = 40
/** Messages before the first of a page that may still be its context. */
const lookBack = 30

/** Written down before a byte leaves: who took the brokerage's conversations along, and how much of them. */
export async function openLabelledExport(inside: Inside, asked: LabelledQuery) {
  await audit(inside, 'conversations.exported-labelled', {
    detail: { from: asked.from ?? null, to: asked.to ?? null, channel: asked.channel ?? null, personal: asked.personal },
  })
  const { time_zone: timeZone } = await getOrganization(inside)
  return { timeZone, members: await memberNames(inside) }
}

interface Reading {
  timeZone: string
  members: string[]
  asked: LabelledQuery
}

/** Every turn of the span, a page of a few conversations and turns at a time: what it takes of memory does not grow with what there is. */
export async function* labelledTurns(outside: Outside, reading: Reading): AsyncGenerator<LabelledTurn> {
  let after: string | null = null
  for (;;) {
    const { conversations, deeds } = await outside.inside(async inside => {
      const conversations = await conversationsAfter(inside, reading.asked, after, conversationsAtOnce)
      return {
        conversations,
        deeds:
          conversations.length > 0
            ? await deedsIn(
                inside,
                conversations.map(conversation => conversation.id),
              )
            : [],
      }
    })
    for (const conversation of conversations)
      yield* turnsOf(
        outside,
        reading,
        conversation,
        deeds.filter(deed => deed.subject === conversation.id),
      )
    const last = conversations.at(-1)
    if (!last || conversations.length < conversationsAtOnce) return
    after = last.id
  }
}

async function* turnsOf(
  outside: Outside,
  reading: Reading,
  conversation: LabelledConversation,
  deeds: Deed[],
): AsyncGenerator<LabelledTurn> {
  const { asked, members, timeZone } = reading
  const mask =
    asked.personal === 'masked'
      ? maskFor([conversation.name, conversation.username, ...members])
      : (text: string) => ({ text, at: (offset: number) => offset })
  const { from } = asked
  const before = from ? await outside.inside(inside => turnsBefore(inside, conversation.id, from)) : { count: 0, last: null }
  let previous: TurnView | null = before.last
  let number = before.count
  let place: TurnView | null = null
  for (;;) {
    const page = await outside.inside(async inside => {
      const turns = await turnsAfter(inside, conversation.id, asked, place, turnsAtOnce + 1)
      const first = turns.find(turn => turn.messageIds.length > 0)?.messageIds ?? []
      const { earlier, since } = await messagesFrom(inside, conversation.id, first, lookBack)
      return { turns, messages: [...earlier, ...since] }
    })
    const own = page.turns.slice(0, turnsAtOnce)
    for (const [index, turn] of own.entries()) {
      number += 1
      const next = page.turns[index + 1] ?? null
      yield labelTurn(turn, { conversation, timeZone, number, previous, next, messages: page.messages, deeds, mask })
      previous = turn
    }
    if (page.turns.length <= turnsAtOnce) return
    place = previous
  }
}
