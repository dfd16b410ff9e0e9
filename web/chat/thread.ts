import type { ChatMessage, HouseFrame } from '#contracts/chat'
import type { Unsent } from './keep.ts'

/** A message as the page shows it. `saying`: further words follow. `sending`: nobody has confirmed it yet. */
export interface Shown extends ChatMessage {
  saying: boolean
  sending: boolean
  failed: 'tooLong' | 'badPhone' | 'refused' | null
}

type MessageFrame = Extract<HouseFrame, { type: 'chat_message' }>

/** The thread after a frame. A message that is there already is changed where it stands; nothing is ever there twice. */
export function threadAfter(thread: Shown[], frame: MessageFrame): Shown[] {
  switch (frame.event) {
    case 'message_accepted':
      return thread.map(message => (message.id === frame.payload.id ? { ...message, sending: false, failed: null } : message))
    case 'assistant_delta': {
      const { start, text, ...said } = frame.payload
      const before = thread.find(message => message.id === said.id)
      if (before && !before.saying) return thread
      return put(thread, { ...nothing, ...said, text: (before?.text ?? '').slice(0, start) + text, saying: true })
    }
    default:
      return put(thread, { ...frame.payload, saying: false, sending: false, failed: null })
  }
}

export const unsentShown = ({ id, text, choice, at }: Unsent): Shown => ({
  ...nothing,
  ...{ id, text, at, author: 'visitor', sending: true },
  kind: choice ? (choice.kind === 'button' ? 'button-reply' : 'list-reply') : 'text',
})

const nothing = {
  ...{ name: null, kind: 'text' as const, picture: null, buttons: [], list: null, location: null },
  ...{ stopped: false, read: false, saying: false, sending: false, failed: null },
}

export function put(thread: Shown[], message: Shown): Shown[] {
  const known = thread.findIndex(one => one.id === message.id)
  return known < 0 ? [...thread, message] : thread.with(known, message)
}
