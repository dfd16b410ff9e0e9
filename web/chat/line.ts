import type { HouseFrame } from '#contracts/chat'
import { keeper, type Unsent } from './keep.ts'
import { put, type Shown, threadAfter, unsentShown } from './thread.ts'

export interface ChatState {
  status: 'connecting' | 'open' | 'lost' | 'gone'
  brokerage: { name: string; nameAr: string | null } | null
  assistant: string
  thread: Shown[]
  isTyping: boolean
  /** The newest whole message of the other side that came while the page was open: what a screen reader is to say. */
  heard: Shown | null
}

export interface ChatLine {
  subscribe(changed: () => void): () => void
  state(): ChatState
  say(text: string, how?: Pick<Unsent, 'choice' | 'from'>): void
  /** Whether somebody is looking: only then is what came read. */
  looking(is: boolean): void
}

const silenceMs = 60_000
const longestWaitMs = 15_000
const patienceMs = 2500

/** Pages without https have no `randomUUID`. */
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

/** The visitor's line to the house: it comes back by itself, catches up, and says again what nobody confirmed. */
export function openLine(key: string): ChatLine {
  const kept = keeper(key)
  const listeners = new Set<() => void>()
  let state: ChatState = {
    ...{ status: 'connecting', brokerage: null, assistant: '', isTyping: false, heard: null },
    thread: kept.get().unsent.map(unsentShown),
  }
  let socket: WebSocket | undefined
  let cursor: string | null = null
  let tries = 0
  let isReady = false
  let isLooking = true
  let silence: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  const delivered = new Set<string>()
  const read = new Set<string>()

  const become = (change: Partial<ChatState>) => {
    state = { ...state, ...change }
    for (const changed of listeners) changed()
  }
  const send = (frame: unknown) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
  }

  function connect() {
    clearTimeout(again)
    if (state.status === 'gone') return
    isReady = false
    const address = new URL(`/chat/${key}/live`, window.location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    const opening = new WebSocket(address)
    socket = opening
    opening.addEventListener('open', () =>
      send({ type: 'chat_session', event: 'start', payload: { token: kept.get().token, since: cursor } }),
    )
    opening.addEventListener('message', message => {
      if (opening !== socket) return
      listenFor(silenceMs)
      take(JSON.parse(String(message.data)) as HouseFrame)
    })
    opening.addEventListener('close', event => {
      if (opening !== socket) return
      lose(event.code)
    })
    listenFor(silenceMs)
  }

  /** A line that says nothing for so long is dead, whatever the browser thinks of it. */
  function listenFor(ms: number) {
    clearTimeout(silence)
    silence = setTimeout(() => {
      socket?.close()
      lose(1006)
    }, ms)
  }

  function lose(code: number) {
    clearTimeout(silence)
    socket = undefined
    isReady = false
    if (code === 4404 || code === 4403) return become({ status: 'gone' })
    become({ status: state.brokerage || tries > 1 ? 'lost' : 'connecting', isTyping: false })
    const waitMs = Math.min(longestWaitMs, 500 * 2 ** Math.min(tries++, 6)) * (0.7 + Math.random() * 0.6)
    again = setTimeout(connect, waitMs)
  }

  function take(frame: HouseFrame) {
    if ('cursor' in frame && frame.cursor) cursor = frame.cursor
    switch (frame.type) {
      case 'chat_session':
        return frame.event === 'ready' ? begin(frame.payload) : undefined
      case 'chat_typing':
        return become({ isTyping: frame.event === 'started' })
      case 'chat_error':
        return refused(frame.payload)
      case 'chat_message':
        if (frame.event === 'message_accepted') confirmed(frame.payload.id)
        if (frame.event === 'user_message') confirmed(frame.payload.id)
        become({ thread: threadAfter(state.thread, frame), ...(frame.event === 'assistant_delta' ? { isTyping: false } : {}) })
        if (frame.event === 'assistant_message') {
          // the history of a page that was just opened has no cursor, and is not read out
          if (frame.payload.read) read.add(frame.payload.id)
          const heard = frame.cursor ? state.thread.find(message => message.id === frame.payload.id) : undefined
          become({ isTyping: false, ...(heard ? { heard } : {}) })
          acknowledge()
        }
    }
  }

  function begin({ token, reset, brokerage, assistant, cursor: at }: Extract<HouseFrame, { event: 'ready' }>['payload']) {
    kept.set({ token })
    cursor = at
    tries = 0
    isReady = true
    const { unsent } = kept.get()
    become({ status: 'open', brokerage, assistant, ...(reset ? { thread: unsent.map(unsentShown), isTyping: false } : {}) })
    if (reset) delivered.clear()
    for (const message of unsent) speak(message)
  }

  function speak({ at: _, ...payload }: Unsent) {
    send({ type: 'chat_message', event: 'user_message', payload })
  }

  const confirmed = (id: string) => {
    const { unsent } = kept.get()
    if (unsent.some(message => message.id === id)) kept.set({ unsent: unsent.filter(message => message.id !== id) })
  }

  function refused({ code, id }: Extract<HouseFrame, { type: 'chat_error' }>['payload']) {
    const message = kept.get().unsent.find(one => one.id === id)
    if (!message) return
    // not now: it stays in line and is said again
    if (code === 'too-many' || code === 'unavailable')
      return void setTimeout(() => isReady && isUnsent(message.id) && speak(message), patienceMs)
    confirmed(message.id)
    const failed = code === 'too-long' ? 'tooLong' : code === 'bad-phone' ? 'badPhone' : 'refused'
    become({ thread: state.thread.map(shown => (shown.id === message.id ? { ...shown, sending: false, failed } : shown)) })
  }
  const isUnsent = (id: string) => kept.get().unsent.some(message => message.id === id)

  /** Tells the brokerage how far its words came: to this page, and to somebody's eyes. */
  function acknowledge() {
    const theirs = state.thread.filter(message => message.author !== 'visitor' && !message.saying).map(message => message.id)
    // what is read has come, and needs no second word
    const seen = isLooking ? theirs.filter(id => !read.has(id)) : []
    const came = theirs.filter(id => !delivered.has(id) && !read.has(id) && !seen.includes(id))
    for (const [event, ids, told] of [
      ['delivered', came, delivered],
      ['read', seen, read],
    ] as const) {
      if (ids.length === 0 || !isReady) continue
      for (const id of ids) told.add(id)
      for (let at = 0; at < ids.length; at += 100) send({ type: 'chat_receipt', event, payload: { ids: ids.slice(at, at + 100) } })
    }
    const unread = theirs.filter(id => !read.has(id)).length
    if (window.parent !== window) window.parent.postMessage({ simsarChat: 'unread', count: unread }, '*')
  }

  window.addEventListener('online', () => {
    if (!socket) connect()
  })
  connect()

  return {
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    state: () => state,
    say(text, how = {}) {
      const message: Unsent = { id: newId(), text, at: new Date().toISOString(), ...how }
      kept.set({ unsent: [...kept.get().unsent, message] })
      become({ thread: put(state.thread, unsentShown(message)) })
      if (isReady) speak(message)
    },
    looking(is) {
      isLooking = is
      if (is) acknowledge()
    },
  }
}
