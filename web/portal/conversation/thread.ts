import type { MessageView } from '#contracts/conversation'
import { readReaction } from './payload.ts'

interface Reaction {
  emoji: string
  author: MessageView['author']
}

export interface ThreadMessage {
  message: MessageView
  /** First of its day: a line with the date stands above it. */
  startsDay: boolean
  /** First of a run by the same author within five minutes: only it names the author. */
  startsRun: boolean
  reactions: Reaction[]
  quoted: MessageView | null
}

const runMs = 5 * 60_000

/**
 * Messages as they are shown: in order, reactions on the message they belong to (the last one of each author counts, an empty one takes it back),
 * quotes resolved. Ids on the wire may be ours or the provider's.
 */
export function threadOf(messages: readonly MessageView[]): ThreadMessage[] {
  const ordered = [...messages].sort((a, b) => a.seq - b.seq)
  const byId = new Map<string, MessageView>()
  for (const message of ordered) {
    byId.set(message.id, message)
    if (message.providerId) byId.set(message.providerId, message)
  }
  const reactions = new Map<string, Map<string, Reaction>>()
  const thread: ThreadMessage[] = []
  let previous: MessageView | null = null
  for (const message of ordered) {
    if (message.kind === 'reaction') {
      const reaction = readReaction(message.payload)
      const target = reaction?.messageId ? byId.get(reaction.messageId) : undefined
      if (reaction && target) {
        const onTarget = reactions.get(target.id) ?? new Map<string, Reaction>()
        if (reaction.emoji) onTarget.set(message.author, { emoji: reaction.emoji, author: message.author })
        else onTarget.delete(message.author)
        reactions.set(target.id, onTarget)
        continue
      }
    }
    const startsDay = !previous || dayOf(previous) !== dayOf(message)
    const startsRun =
      startsDay ||
      previous?.author !== message.author ||
      previous.memberName !== message.memberName ||
      Date.parse(message.createdAt) - Date.parse(previous.createdAt) > runMs
    thread.push({ message, startsDay, startsRun, reactions: [], quoted: message.replyTo ? (byId.get(message.replyTo) ?? null) : null })
    previous = message
  }
  for (const row of thread) row.reactions = [...(reactions.get(row.message.id)?.values() ?? [])]
  return thread
}

const dayOf = (message: MessageView) => new Date(message.createdAt).toDateString()
