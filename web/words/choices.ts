import { useSyncExternalStore } from 'react'

/** What a person chose on this device. Kept in the browser, so that the sign-in page already knows it. */
type Theme = 'system' | 'light' | 'dark'
export type Digits = 'latin' | 'arabic'

const listeners = new Set<() => void>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Private windows may forbid storage: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

export const chosenLanguage = () => read('simsar.language')
export const rememberLanguage = (language: string) => write('simsar.language', language)

function chosenTheme(): Theme {
  const theme = read('simsar.theme')
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function chooseTheme(theme: Theme) {
  write('simsar.theme', theme === 'system' ? null : theme)
  applyTheme()
}

function applyTheme() {
  const theme = chosenTheme()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export const chosenDigits = (): Digits => (read('simsar.digits') === 'arabic' ? 'arabic' : 'latin')
export const chooseDigits = (digits: Digits) => write('simsar.digits', digits)

export const useTheme = () => useSyncExternalStore(subscribe, chosenTheme)
export const useDigits = () => useSyncExternalStore(subscribe, chosenDigits)
