import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Conversation } from '#contracts/conversation'
import type { LiveFrame } from '#contracts/events'
import { renewSession } from './api.ts'
import { type LiveEvent, staleAfter } from './stale.ts'

type LiveState = 'connecting' | 'open' | 'lost'

/**
 * One socket for the whole portal. It resumes after the last event it saw, so that nothing is missed while a laptop sleeps;
 * when the server no longer has that event it says `resync`, and everything shown is asked for again.
 */
class Live {
  private socket: WebSocket | null = null
  private queries: QueryClient | null = null
  private lastId: string | null = null
  private attempt = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private stale = new Map<string, readonly unknown[]>()
  private flush: ReturnType<typeof setTimeout> | undefined
  private listeners = new Set<() => void>()
  private wanted = false
  state: LiveState = 'connecting'

  start(queries: QueryClient) {
    this.queries = queries
    if (this.wanted) return
    this.wanted = true
    window.addEventListener('online', this.hurry)
    document.addEventListener('visibilitychange', this.hurry)
    this.connect()
  }

  stop() {
    this.wanted = false
    window.removeEventListener('online', this.hurry)
    document.removeEventListener('visibilitychange', this.hurry)
    clearTimeout(this.timer)
    this.socket?.close(1000)
    this.socket = null
    this.lastId = null
    this.attempt = 0
    this.become('connecting')
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private connect() {
    const address = new URL('/api/live', window.location.href)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    if (this.lastId) address.searchParams.set('since', this.lastId)
    const socket = new WebSocket(address)
    this.socket = socket
    socket.onmessage = message => this.hear(message.data as string)
    socket.onclose = event => {
      if (this.socket === socket) void this.lost(event.code)
    }
  }

  private async lost(code: number) {
    this.socket = null
    if (!this.wanted) return
    if (code === 4401 && !(await renewSession()) && navigator.onLine) {
      // The session is over: the next request says so and leads to the sign-in page.
      void this.queries?.invalidateQueries({ queryKey: ['me'] })
    }
    this.attempt += 1
    // One quick retry hides a restart; after that say so, calmly.
    if (this.attempt > 1) this.become('lost')
    const pauseMs = Math.min(5_000, 300 * 2 ** Math.min(this.attempt, 6)) * (0.7 + Math.random() * 0.6)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.wanted && !this.socket && this.connect(), pauseMs)
  }

  private hurry = () => {
    if (!this.wanted || this.socket || document.visibilityState === 'hidden') return
    clearTimeout(this.timer)
    this.connect()
  }

  private hear(text: string) {
    let frame: LiveFrame
    try {
      frame = JSON.parse(text) as LiveFrame
    } catch {
      return
    }
    const isFirst = this.lastId === null
    if (frame.id) this.lastId = frame.id
    if (frame.event === 'ready' || frame.event === 'resync') {
      this.attempt = 0
      this.become('open')
      // What was fetched before the first `ready` may already be old.
      if (frame.event === 'resync' || isFirst) void this.queries?.invalidateQueries()
      return
    }
    if ('body' in frame) this.apply(frame as unknown as LiveEvent)
  }

  private apply(event: LiveEvent) {
    if (event.event === 'turn.started' || event.event === 'turn.ended') {
      this.queries?.setQueryData<Conversation>(
        ['conversation', event.body.conversationId],
        old => old && { ...old, typing: event.event === 'turn.started' },
      )
    }
    for (const key of staleAfter(event)) this.stale.set(JSON.stringify(key), key)
    // A burst of events asks once.
    this.flush ??= setTimeout(() => {
      this.flush = undefined
      const keys = [...this.stale.values()]
      this.stale.clear()
      for (const queryKey of keys) void this.queries?.invalidateQueries({ queryKey })
    }, 60)
  }

  private become(state: LiveState) {
    if (this.state === state) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}

export const live = new Live()
export const useLiveState = () => useSyncExternalStore(live.subscribe, () => live.state)
