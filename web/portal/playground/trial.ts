import { useEffect, useSyncExternalStore } from 'react'
import type { TrialAnswer, TrialMessage, TrialSettings } from '#contracts/playground'
import { api, newKey } from '../wire/api.ts'

/** One burst of the imagined customer and what came of it. */
export interface Exchange {
  id: string
  messages: TrialMessage[]
  answer: TrialAnswer | null
  error: unknown
  /** Answered with settings that are not saved. */
  isTried: boolean
}

export interface Trial {
  memberId: string
  exchanges: Exchange[]
  /** Written, and held back until the burst is whole. */
  held: TrialMessage[]
  settings: TrialSettings
  /** Whose trace is looked at; null: the newest. */
  chosen: string | null
}

const fresh = (memberId: string, settings: TrialSettings = {}): Trial => ({ memberId, exchanges: [], held: [], settings, chosen: null })

/** Lives as long as the page is open, so that a look at a listing does not end the trial. Nothing of it is kept anywhere. */
let trial = fresh('')
let leaving = new AbortController()
const listeners = new Set<() => void>()
function put(changes: Partial<Trial>) {
  trial = { ...trial, ...changes }
  for (const listener of listeners) listener()
}
const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTrial(memberId: string): Trial {
  const current = useSyncExternalStore(listen, () => trial)
  useEffect(() => {
    if (trial.memberId !== memberId) put(fresh(memberId))
  }, [memberId])
  return current.memberId === memberId ? current : fresh(memberId)
}

export const isWaiting = ({ exchanges }: Trial) => exchanges.some(exchange => !exchange.answer && !exchange.error)
export const chosenOf = ({ exchanges, chosen }: Trial) =>
  exchanges.find(exchange => exchange.id === chosen && exchange.answer) ?? exchanges.findLast(exchange => exchange.answer)
export const isTrying = (settings: TrialSettings) => Object.keys(settings).length > 0

export const message = (text: string, button?: string): TrialMessage => ({ id: newKey(), text, ...(button ? { button } : {}) })
export const choose = (chosen: string) => put({ chosen })
export const hold = (text: string) => put({ held: [...trial.held, message(text)] })
export const trySettings = (settings: TrialSettings) => put({ settings })

export function startAgain() {
  leaving.abort()
  leaving = new AbortController()
  put(fresh(trial.memberId, trial.settings))
}

/** Everything held back and this, as one burst. */
export async function say(...words: TrialMessage[]) {
  const messages = [...trial.held, ...words]
  if (messages.length === 0 || isWaiting(trial)) return
  const exchange: Exchange = { id: newKey(), messages, answer: null, error: null, isTried: isTrying(trial.settings) }
  put({ exchanges: [...trial.exchanges, exchange], held: [], chosen: null })
  await ask(exchange)
}

export async function sayAgain(exchange: Exchange) {
  const again: Exchange = { ...exchange, error: null, isTried: isTrying(trial.settings) }
  put({ exchanges: trial.exchanges.map(other => (other.id === again.id ? again : other)) })
  await ask(again)
}

async function ask(exchange: Exchange) {
  const before = trial.exchanges.slice(0, trial.exchanges.indexOf(exchange)).findLast(other => other.answer)
  const settle = (end: Partial<Exchange>) =>
    put({ exchanges: trial.exchanges.map(other => (other.id === exchange.id ? { ...other, ...end } : other)) })
  try {
    const answer = await api<TrialAnswer>('POST', '/assistant/playground', {
      body: { messages: exchange.messages, memory: before?.answer?.memory ?? null, settings: trial.settings },
      signal: leaving.signal,
    })
    settle({ answer })
  } catch (error) {
    settle({ error })
  }
}
