import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { EmulatorFrame, EmulatorState, Faults, PhoneSend } from '#contracts/emulator'

/** The emulator's own door; the phones know nothing else. What they send leaves it as a signed webhook. */
async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/emulator${path}`, {
    method,
    headers: method === 'GET' ? {} : { 'content-type': 'application/json', 'x-simsar': '1' },
    body: body === undefined ? null : JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

export const sendFrom = (handsetId: string, message: PhoneSend) => call('POST', `/handsets/${handsetId}/send`, message)
export const setOnline = (handsetId: string, online: boolean) => call('PATCH', `/handsets/${handsetId}`, { online })
export const putFaults = (faults: Faults) => call('PUT', '/faults', faults)

export function applyFrame(state: EmulatorState, frame: EmulatorFrame): EmulatorState {
  switch (frame.type) {
    case 'message': {
      const known = state.messages.some(message => message.id === frame.message.id)
      const messages = known
        ? state.messages.map(message => (message.id === frame.message.id ? frame.message : message))
        : [...state.messages, frame.message]
      return { ...state, messages }
    }
    case 'typing': {
      const others = state.typing.filter(id => id !== frame.handsetId)
      return { ...state, typing: frame.typing ? [...others, frame.handsetId] : others }
    }
    case 'handset': {
      const known = state.handsets.some(handset => handset.id === frame.handset.id)
      return {
        ...state,
        handsets: known
          ? state.handsets.map(handset => (handset.id === frame.handset.id ? frame.handset : handset))
          : [...state.handsets, frame.handset],
      }
    }
    case 'faults':
      return { ...state, faults: frame.faults }
  }
}

type Action = { type: 'loaded'; state: EmulatorState } | EmulatorFrame

/** Connects first, then loads the state once, then applies what comes: a frame between the two is applied after, and repeating one changes nothing. */
export function useEmulator() {
  const [state, dispatch] = useReducer(
    (old: EmulatorState | null, action: Action) => (action.type === 'loaded' ? action.state : old && applyFrame(old, action)),
    null,
  )
  const [isLost, setLost] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const tries = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new socket
  useEffect(() => {
    let isOver = false
    let early: EmulatorFrame[] | null = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const address = new URL('/emulator/live', window.location.href)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(address)
    const again = () => {
      if (isOver) return
      isOver = true
      setLost(true)
      tries.current += 1
      timer = setTimeout(() => setAttempt(number => number + 1), Math.min(8000, 400 * 2 ** Math.min(tries.current, 5)))
    }
    socket.onmessage = message => {
      const frame = JSON.parse(message.data as string) as EmulatorFrame
      if (early) early.push(frame)
      else dispatch(frame)
    }
    socket.onopen = () => {
      call<EmulatorState>('GET', '/state').then(loaded => {
        if (isOver) return
        dispatch({ type: 'loaded', state: loaded })
        for (const frame of early ?? []) dispatch(frame)
        early = null
        tries.current = 0
        setLost(false)
      }, again)
    }
    socket.onclose = again
    return () => {
      isOver = true
      clearTimeout(timer)
      socket.close()
    }
  }, [attempt])

  const retry = useCallback(() => setAttempt(number => number + 1), [])
  return { state, isLost, retry }
}
