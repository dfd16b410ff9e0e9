import { useSyncExternalStore } from 'react'

/** What a member has typed and not yet sent, per conversation. Kept in the browser and shared by its tabs, so that nobody sends the same answer from two. */
const prefix = 'simsar.draft.'
const listeners = new Set<() => void>()
const memory = new Map<string, string>()

function read(key: string): string {
  try {
    return localStorage.getItem(prefix + key) ?? ''
  } catch {
    return memory.get(key) ?? ''
  }
}

export function keepDraft(key: string, text: string) {
  memory.set(key, text)
  try {
    if (text) localStorage.setItem(prefix + key, text)
    else localStorage.removeItem(prefix + key)
  } catch {
    // Without storage the draft lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

export function useDraft(key: string): string {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
    () => read(key),
  )
}

/** Somebody else may sit down at this browser. */
export function forgetDrafts() {
  memory.clear()
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
