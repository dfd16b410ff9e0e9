import { longestVisitorText, type RefusedFrame, VisitorFrame } from '#contracts/chat'

export type ReadFrame = { frame: VisitorFrame } | { refused: RefusedFrame; why: string; id: string | undefined }

const known = new Set(['chat_session start', 'chat_message user_message', 'chat_receipt delivered', 'chat_receipt read'])

/** Reads what a page said. Never throws: what cannot be read is told what is wrong with it. */
export function readFrame(text: string): ReadFrame {
  const said = parsed(text)
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    return { refused: 'not-json', why: 'A frame is a JSON object: {type, event, payload}.', id: undefined }
  const { type, event, payload } = said as { type?: unknown; event?: unknown; payload?: { id?: unknown; text?: unknown } }
  const id = typeof payload?.id === 'string' ? payload.id.slice(0, 64).toWellFormed() : undefined
  if (!known.has(`${type} ${event}`))
    return {
      refused: 'unknown-frame',
      why: 'Known are chat_session/start, chat_message/user_message, chat_receipt/delivered and /read.',
      id,
    }
  if (typeof payload?.text === 'string' && payload.text.length > longestVisitorText)
    return { refused: 'too-long', why: `A message has at most ${longestVisitorText} characters.`, id }
  const read = VisitorFrame.safeParse(said)
  if (read.success) return { frame: read.data }
  const [issue] = read.error.issues
  return { refused: 'invalid', why: `The payload is not as it should be${issue ? `: ${issue.path.join('.') || issue.message}` : ''}.`, id }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
