import type { ChatMessage, HouseFrame } from '#contracts/chat'
import type { Brokerage } from './house.ts'
import { until } from './house.ts'

/** Connects a web chat through the API. */
export async function connectsWebchat(brokerage: Brokerage, allowedOrigins: string[] = []) {
  const answer = await brokerage.api('POST', '/api/connections', {
    body: { provider: 'webchat', name: 'Website', settings: { allowedOrigins } },
  })
  if (answer.status !== 201) throw new Error(`the web chat was refused: ${JSON.stringify(answer.json)}`)
  const connection = answer.json as { id: string; webhookUrl: string; status: string; chat: { pageUrl: string; snippet: string } }
  return { ...connection, key: new URL(connection.chat.pageUrl).pathname.split('/').at(-1)! }
}

/** A visitor's browser, as far as the wire knows it: one line, and everything that was said on it. */
export function visits(house: { url: string }, key: string, headers: Record<string, string> = {}) {
  // Node's own WebSocket takes headers as undici gives them
  const socket = new WebSocket(`${house.url.replace('http', 'ws')}/chat/${key}/live`, { headers } as never)
  const frames: HouseFrame[] = []
  let closed: { code: number; reason: string } | undefined
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error('the line was refused')))
  })
  opened.catch(() => undefined)
  socket.addEventListener('message', message => frames.push(JSON.parse(String(message.data))))
  socket.addEventListener('close', event => {
    closed = { code: event.code, reason: event.reason }
  })
  const messages = () =>
    frames.flatMap(frame => (frame.type === 'chat_message' && 'at' in frame.payload && !('start' in frame.payload) ? [frame.payload] : []))
  const ready = () =>
    until(() => frames.find(frame => frame.type === 'chat_session' && frame.event === 'ready')) as Promise<
      Extract<HouseFrame, { event: 'ready' }>
    >
  const raw = async (text: string | Uint8Array<ArrayBuffer>) => {
    await opened
    socket.send(text)
  }
  const says = (text: string, id: string = crypto.randomUUID()) =>
    raw(JSON.stringify({ type: 'chat_message', event: 'user_message', payload: { id, text } }))
  return {
    socket,
    frames,
    opened,
    closed: () => closed,
    messages,
    answers: (): ChatMessage[] => messages().filter(message => message.author !== 'visitor'),
    deltas: () => frames.flatMap(frame => (frame.type === 'chat_message' && frame.event === 'assistant_delta' ? [frame.payload] : [])),
    errors: () => frames.flatMap(frame => (frame.type === 'chat_error' ? [frame.payload] : [])),
    accepted: () =>
      frames.flatMap(frame => (frame.type === 'chat_message' && frame.event === 'message_accepted' ? [frame.payload.id] : [])),
    /** The newest cursor this page has seen. */
    cursor: () =>
      frames
        .flatMap(frame => ('cursor' in frame && frame.cursor ? [frame.cursor] : 'cursor' in frame.payload ? [frame.payload.cursor] : []))
        .at(-1)!,
    ready,
    raw,
    says,
    starts: async (payload: { token?: string; since?: string } = {}) => {
      await raw(JSON.stringify({ type: 'chat_session', event: 'start', payload }))
      return (await ready()).payload
    },
    receipt: (event: 'delivered' | 'read', ids: string[]) => raw(JSON.stringify({ type: 'chat_receipt', event, payload: { ids } })),
    leaves: async () => {
      socket.close()
      await until(() => closed)
    },
  }
}
export type Visitor = ReturnType<typeof visits>
