import { useSyncExternalStore } from 'react'

export function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    listener => {
      const media = window.matchMedia(condition)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(condition).matches,
  )
}

/** From here on three panes fit beside each other. */
export const useWide = () => useMedia('(min-width: 1180px)')
/** A finger, not a mouse: Enter makes a new line, and nothing appears on hover alone. */
export const useTouch = () => useMedia('(pointer: coarse)')
