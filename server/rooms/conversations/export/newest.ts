import type { Conversation, MessageView } from '#contracts/conversation'

/** Bounds of one printed conversation. What is beyond them is said on the first page. */
export const mostMessages = 2000
export const mostPictures = 40
const mostLetters = 300_000
/** A line of its own takes as much paper as this many letters. */
const lettersPerLine = 40

/** The newest messages that fit into one print, of a view that may hold one more than that. */
export function newestThatPrint(conversation: Conversation): { conversation: Conversation; hasOlder: boolean } {
  const newest = conversation.messages.slice(-mostMessages)
  let left = mostLetters
  let from = newest.length
  while (from > 0 && left > 0) {
    from--
    const text = newest[from]?.text ?? ''
    left -= text.length + lettersPerLine * (text.split('\n').length - 1)
  }
  return { conversation: { ...conversation, messages: newest.slice(from) }, hasOlder: conversation.messages.length > newest.length - from }
}

/** The pictures a message shows: stickers are pictures too. */
export const picturesOf = ({ media, deleted }: MessageView) =>
  deleted ? [] : media.filter(({ kind, url }) => url && (kind === 'image' || kind === 'sticker'))
